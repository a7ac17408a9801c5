import type { Topic } from '../dictionary/topics.ts';
import { combined } from './askedTogether.ts';
import type { Asked } from './wordLists.ts';

/** "From (organisation)", "Completed by (role)": what the brackets say of who is named, and no name. */
export function thingInBrackets(
  asked: readonly Asked[],
  inside: string,
): readonly Asked[] | undefined {
  const [{ topic, subject } = {}, ...others] = asked;
  const isNamed = topic === 'person' || topic === 'name';
  if (subject === undefined || others.length > 0 || !isNamed) return undefined;
  const things = combined(inside);
  const areOpen = things?.every(
    (one) => noName.has(one.topic) && (one.subject ?? subject) === subject,
  );
  return areOpen === true ? things?.map((one) => ({ ...one, subject })) : undefined;
}

/** Words of these cannot be told from a name by their form. */
const noName: ReadonlySet<Topic> = new Set(['organisation', 'role']);
