import type { Topic } from '../dictionary/topics.ts';
import type { Sheet } from '../sheet.ts';
import { readPairs } from './readPairs.ts';
import { ownLabel } from './ownPair.ts';
import { personHead, type CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';

/** "Health visitor | Name: Nell | Tel: 0113 …": what the others ask is asked of the first. */
export function readPersonsRow(
  [head, ...others]: readonly CellView[],
  sheet: Sheet,
  look: TableLook,
): boolean {
  const [next] = others;
  if (head === undefined || next === undefined || personHead(head) === undefined) return false;
  const isAsked = others.every((view) => view.empty || asksOfAnyone(view));
  const asksFirst = others.length % 2 === 0 && asksOfAnyone(next) && isBareLabel(next);
  if (!asksOfAnyone(next) || !(isAsked || asksFirst)) return false;
  const before = sheet.scope;
  sheet.heading(head.text);
  readPairs(others, sheet, look);
  sheet.pending = undefined;
  sheet.scope = before;
  return true;
}

const isBareLabel = ({ meaning, entered }: CellView): boolean => meaning !== undefined && !entered;

/** A name, number or place, of nobody in particular. */
function asksOfAnyone(view: CellView): boolean {
  const isMarked = isBareLabel(view) && (view.styled || /[:?]$/u.test(view.text));
  const asked = (isMarked ? view.meaning : ownLabel(view))?.asked ?? [];
  return (
    asked.length > 0 &&
    asked.every(({ topic, subject }) => {
      return subject === undefined && ofPeople.has(topic);
    })
  );
}

const ofPeople: ReadonlySet<Topic> = new Set([
  ...(['name', 'dob', 'phone', 'email', 'address', 'organisation', 'role', 'practice'] as const),
]);
