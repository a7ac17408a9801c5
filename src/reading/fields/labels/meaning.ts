import { isMergeField } from '../dictionary/hints.ts';
import type { Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { childNamed } from './childNamed.ts';
import { cueMeaning } from './cueMeaning.ts';
import { explainedMeaning, withoutCondition } from './explainedMeaning.ts';
import { fold } from './fold.ts';
import { withoutFollowUp } from './followUp.ts';
import { isPersonWord, personMayAnswer } from './plausible.ts';
import { bornOrAwaited } from './bornOrAwaited.ts';
import { withBrackets } from './bracketMeaning.ts';
import { strengthOf } from './strength.ts';
import { asPost } from './posts.ts';
import { relationOf } from './relationOf.ts';
import { askedByWords } from './questionWords.ts';
import { withoutEllipsis } from './sentenceBegun.ts';
import { personWords, wholeLabelWords, type Asked, type Meaning } from './wordLists.ts';

export type { Asked, Meaning } from './wordLists.ts';

/** Answers of the pure function below; the same few words are asked about many times on one form. */
const known = new Map<string, Meaning | undefined>();
const mostKnown = 20_000;

/** What the dictionary says of this label; undefined where it is no label that we know. */
export function labelMeaning(written: string): Meaning | undefined {
  if (written.length > 160) return undefined;
  if (known.has(written)) return known.get(written);
  if (known.size >= mostKnown) known.clear();
  const meaning = bornOrAwaited(written, meaningOf(withoutEllipsis(written)));
  const said = isTicked(written) && asksToWrite(meaning) ? undefined : meaning;
  known.set(written, said);
  return said;
}

/** "☐ Telephone ☒ Email" chooses between ways to reach somebody: no number stands behind a box to tick. */
const isTicked = (written: string): boolean => /^\s*[\u2610\u2612]/u.test(written);

/** What only letters and figures of its own form can answer. */
export const asksToWrite = (meaning: Meaning | undefined): boolean =>
  meaning?.asked.every(({ topic }) => writtenTopics.has(topic)) === true;

const writtenTopics: ReadonlySet<Topic> = new Set([
  'phone',
  'email',
  'address',
  'postcode',
  'role',
  'dob',
  'nhs-number',
]);

function meaningOf(written: string): Meaning | undefined {
  if (isMergeField(written) || isAnswered(written) || denies(written)) return undefined;
  if (endsInComma.test(written)) return undefined;
  const question = withoutFollowUp(written);
  const plain = wordsMeaning(written) ?? explainedMeaning(written, wordsMeaning);
  if (plain !== undefined || question === undefined) return asPost(written, plain);
  return labelMeaning(question) ?? cueMeaning(question);
}

/** "Family hub (Jo Example)," goes on: a line of a list, and no label. */
const endsInComma = /,\s*$/u;

/** "Not aware of any" answers, and asks nothing. */
export const denies = (written: string): boolean =>
  /^(?:not(?! (?:yet )?born)|none|nil)\b[^:?]*$/iu.test(written);

/** "Relationship to child? Birth mother": the question and its answer, and no question of the mother. */
function isAnswered(written: string): boolean {
  const [, question, answer] = /^([^?]+\?)\s+([^\s(?][^?]*)$/u.exec(written) ?? [];
  if (question === undefined || answer === undefined) return false;
  if (!personWords.has(fold(answer).text)) return false;
  return personMayAnswer(wordsMeaning(question)?.asked.map(({ topic }) => topic) ?? []);
}

function wordsMeaning(written: string): Meaning | undefined {
  const { text: whole, brackets } = fold(written);
  const { text, child } = childNamed(whole);
  const inBrackets = brackets.map((words) => childNamed(words));
  const inside = inBrackets.map((words) => words.text);
  const byParts =
    relationOf(text, inside) ??
    withBrackets(text, inside) ??
    ofPersonBefore(text, inside) ??
    withoutFrame(text, inside);
  const asked = asOneAnswer(sayingWhose(byParts, wholeLabelWords.get(text)));
  // Words behind a question mark are its answer, though they are words of questions too.
  const mayAsk = asked === undefined && !/\?\s+[^\s(]|\.$/u.test(written);
  const byWords = mayAsk ? askedByWords(withoutCondition(text)) : undefined;
  if (asked === undefined && byWords === undefined) return undefined;
  const childOf =
    child ??
    inBrackets.find((words) => words.child !== undefined)?.child ??
    countedChild(brackets, asked);
  return {
    ...(asked === undefined
      ? { asked: byWords ?? [], strength: isPersonAsked(byWords) ? 'weak' : 'cue' }
      : { asked, strength: strengthOf(text, asked) }),
    ...(childOf === undefined ? {} : { child: childOf }),
  };
}

/** "Name of baby (1)", and "NHS number (1)" among them; "Parent / carer (1)" counts others. */
function countedChild(
  brackets: readonly string[],
  asked: readonly Asked[] | undefined,
): number | undefined {
  const number = brackets.map((words) => Number(/^[1-4]$/u.exec(words)?.[0])).find(Boolean);
  const isOfChild = asked?.every(
    ({ topic, subject }) => subject === 'infant' || (subject === undefined && ofChild.has(topic)),
  );
  return isOfChild === true ? number : undefined;
}

const ofChild: ReadonlySet<Topic> = new Set(['nhs-number', 'sex', 'gestation', 'dob']);

/** The whole label may say whose a thing is that its parts leave open: "Setting telephone". */
function sayingWhose(
  byParts: readonly Asked[] | undefined,
  whole: readonly Asked[] | undefined,
): readonly Asked[] | undefined {
  // "Bleep / ext": what asks nothing says nothing of whose.
  const [part, ...more] = (byParts ?? []).filter(({ topic }) => topic !== 'none');
  if (part === undefined || whole === undefined || more.length > 0) return byParts ?? whole;
  const isOpen = part.subject === undefined || part.subject === 'other';
  return isOpen && whole.every(({ topic }) => topic === part.topic) ? whole : byParts;
}

/** "Midwife: name and team", "Siblings (names, dates of birth)": one answer, kept as it is written. */
function asOneAnswer(asked: readonly Asked[] | undefined): readonly Asked[] | undefined {
  const [first, ...more] = asked ?? [];
  const topic = first?.subject === undefined ? undefined : keptWhole[first.subject];
  if (first?.subject === undefined || topic === undefined || more.length === 0) return asked;
  const isOfOne = more.every(({ subject }) => subject === first.subject);
  // No form keeps where a midwife works beside who she is: "Named midwife and team".
  const named = asked?.some((one) => one.topic === 'name' || one.topic === 'organisation') === true;
  return isOfOne && named ? [{ topic, subject: first.subject }] : asked;
}

const keptWhole: Readonly<Partial<Record<Subject, Topic>>> = {
  'health-visitor': 'health-visitor',
  midwife: 'midwife',
  'social-worker': 'social-worker',
  sibling: 'siblings',
};

function isPersonAsked(asked: readonly Asked[] | undefined): boolean {
  return isPersonWord(asked?.map(({ topic }) => topic) ?? []);
}

/** "Her date of birth": of the person that the label before it named. */
function ofPersonBefore(text: string, brackets: readonly string[]): readonly Asked[] | undefined {
  const rest = /^(?:her|his|their|(?:this|that)? ?(?:person|adult)) (.+)$/u.exec(text)?.[1];
  const asked = rest === undefined ? undefined : withBrackets(rest, brackets);
  return asked?.map((one) => (one.subject === undefined ? { ...one, ofPersonBefore: true } : one));
}

const FRAME =
  /^(?:(?:what|who|which) (?:is|are|was|were|will be)|(?:give|state|enter|provide|record|add|confirm)(?: us)?) /u;

/** "What is the baby's full name?" asks for "baby's full name". */
function withoutFrame(text: string, brackets: readonly string[]): readonly Asked[] | undefined {
  return FRAME.test(text) ? withBrackets(text.replace(FRAME, ''), brackets) : undefined;
}
