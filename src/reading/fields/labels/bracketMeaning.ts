import { personSubjects, type Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { combined } from './askedTogether.ts';
import { strengthOf } from './strength.ts';
import { thingInBrackets } from './thingInBrackets.ts';
import { attributeWords, personWords, type Asked } from './wordLists.ts';

/** "Contact details (phone / email)": both of them. */
function waysToReach(text: string, inside: string): readonly Asked[] | undefined {
  const asked = CONTACT.test(text) ? combined(inside) : undefined;
  return asked?.every(({ topic }) => ways.has(topic)) === true ? asked : undefined;
}

const CONTACT = /^contacts?(?: (?:details|information))?$/u;
const ways: ReadonlySet<Topic> = new Set(['phone', 'email', 'address']);

/** What a label asks with what stands in its brackets. */
export function withBrackets(
  text: string,
  brackets: readonly string[],
): readonly Asked[] | undefined {
  let asked = combined(text);
  for (const inside of brackets) {
    if (inside === 'and placement' || inside === 'and where placed') continue;
    const whole = askedInBrackets(text, asked, inside);
    if (whole !== undefined) return whole;
    const subject = personWords.get(inside);
    if (isWhichParent(asked, subject)) return asked?.map((one) => ({ ...one, subject }));
    if (asked === undefined) {
      asked = combined(`${text} ${inside}`.trim()) ?? waysToReach(text, inside);
      continue;
    }
    if (subject !== undefined && asked.every((one) => one.subject === undefined)) {
      asked = asked.map(({ topic }) => ({ topic, subject }));
      continue;
    }
    asked = withMore(asked, inside);
  }
  return asked;
}

/** "Parent being referred with infant (mother)" is she. */
function isWhichParent(
  asked: readonly Asked[] | undefined,
  subject: Subject | undefined,
): subject is 'mother' | 'father' {
  if (subject !== 'mother' && subject !== 'father') return false;
  return asked?.every((one) => one.subject === 'parent') === true;
}

/** Where the brackets say what is asked, and the words before them only of whom or of what. */
function askedInBrackets(
  text: string,
  asked: readonly Asked[] | undefined,
  inside: string,
): readonly Asked[] | undefined {
  if (inside.startsWith('print') && SIGNED.test(text))
    return [{ topic: 'name', subject: 'referrer' }];
  const thing = thingOfPerson(text, inside);
  if (thing !== undefined)
    return sharesBox.has(thing.topic)
      ? [{ topic: 'name', subject: thing.subject }, thing]
      : [thing];
  const ofCall = partOfCall(asked, inside);
  if (ofCall !== undefined) return [{ topic: ofCall, subject: 'duty-call' }];
  if (speaksOfPlans(asked, inside)) return [{ topic: 'safeguarding' }];
  return asksWeakly(text, asked) ? thingInBrackets(asked, inside) : undefined;
}

/** "Name (and role)": what the brackets add to what is asked. */
function withMore(asked: readonly Asked[], inside: string): readonly Asked[] {
  if (!ADDS.test(inside)) return asked;
  const more = combined(
    inside.replace(/^(?:or|and|\/|inc|incl|including|with|if unborn|if antenatal) /u, ''),
  );
  const added = (more ?? []).filter(
    (one) =>
      one.topic !== 'person' &&
      one.topic !== 'none' &&
      !asked.some(({ topic }) => topic === one.topic),
  );
  return [...asked, ...added];
}

const ADDS = /^(?:or|and|\/|inc|incl|including|with|if unborn|if antenatal|edd|dob|due date)\b/u;

const asksWeakly = (text: string, asked: readonly Asked[] | undefined): asked is readonly Asked[] =>
  asked !== undefined && strengthOf(text, asked) === 'weak';

const SIGNED = /^(?:signed|signature|sign)(?: by)?$/u;

/** "Birth mother (date of birth)", "Referrer [telephone]": it is asked of the person before the brackets, whose name may stand with it. */
function thingOfPerson(
  text: string,
  inside: string,
): Required<Pick<Asked, 'topic' | 'subject'>> | undefined {
  const [subject, topic] = [personWords.get(text), attributeWords.get(inside)];
  if (subject === undefined || topic === undefined || !ofOnePerson.has(topic)) return undefined;
  return personSubjects.has(subject) ? { topic, subject } : undefined;
}

const ofOnePerson: ReadonlySet<Topic> = new Set([
  ...([
    'dob',
    'nhs-number',
    'phone',
    'email',
    'sex',
    'ethnicity',
    'religion',
    'disability',
  ] as const),
  ...([
    'gestation',
    'address',
    'postcode',
    'language',
    'relationship',
    'family-name',
    'given-name',
  ] as const),
]);
/** A name may stand in one box with these. */
const sharesBox: ReadonlySet<Topic> = new Set(['dob', 'nhs-number', 'phone', 'email']);

/** "Duty call (date)" and "Duty call (name of practitioner)" ask not whether, but when and with whom. */
function partOfCall(asked: readonly Asked[] | undefined, inside: string): Topic | undefined {
  if (asked?.every(({ topic }) => topic === 'call-took-place') !== true) return undefined;
  if (/^(?:date|day|when)(?: of call)?$/u.test(inside)) return 'call-date';
  return /^(?:name(?: of (?:\w+ ?){1,2})?|with who|who (?:with|to)|(?:imh |duty )?(?:practitioner|clinician)(?: name)?)$/u.test(
    inside,
  )
    ? 'call-practitioner'
    : undefined;
}

/** "Social care involvement (s17, s47, PLO)" asks for plans and orders, not for a person. */
function speaksOfPlans(asked: readonly Asked[] | undefined, inside: string): boolean {
  if (asked?.every(({ topic }) => topic === 'social-worker') !== true) return false;
  return /\b(?:s ?(?:17|47|20|31)|plo|cpp?|cin|lac|cla|eha|caf|assessment|plan|early help)\b/u.test(
    inside,
  );
}
