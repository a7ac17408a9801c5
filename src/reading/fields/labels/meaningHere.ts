import type { Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { askedBelowCall, askedOnOfCall } from './callQuestions.ts';
import type { Meaning } from './meaning.ts';
import { whoseHere } from './whoseHere.ts';

/** Where a label stands: what was asked above it, and below which heading. */
export interface Here {
  readonly answers: readonly {
    readonly meaning: Meaning | undefined;
    readonly scope: { readonly instance: number };
  }[];
  readonly scope: { readonly section?: Subject; readonly instance: number };
}

/** What its words ask, by the section it stands in. */
export function meaningHere(
  written: string,
  given: Meaning | undefined,
  sheet: Here,
): Meaning | undefined {
  if (asksOnOfOther(written, given, sheet)) return undefined;
  const onOfCall = given?.share === undefined ? undefined : askedAfterCall(written, sheet);
  if (onOfCall !== undefined) return onOfCall;
  const here = whoseHere(written, given, sheet.scope.section);
  return askedOfCallHere(written, here, sheet.scope);
}

/** "Held?" below a heading that names the duty call, where its words alone ask nothing of one person. */
function askedOfCallHere(
  written: string,
  given: Meaning | undefined,
  { section }: Here['scope'],
): Meaning | undefined {
  if (section !== 'duty-call') return given;
  if (WHO_TOOK_IT.test(written)) return askedBelowCall(written) ?? given;
  const isOpen = given?.asked.every(
    ({ topic, subject }) =>
      openTopics.has(topic) && (subject === undefined || subject === 'agency'),
  );
  return isOpen === false ? given : (askedBelowCall(written) ?? given);
}

/** Elsewhere who is called so refers. */
const WHO_TOOK_IT =
  /^\W*(?:(?:the|our|duty|imh) )*(?:clinician|practitioner|worker|therapist|staff member)\W*$/iu;

/** What a label that says nothing of a call is otherwise taken for. */
const openTopics: ReadonlySet<Topic> = new Set([
  ...(['date', 'name', 'person', 'background', 'organisation', 'role', 'agencies'] as const),
]);

/** "If so, when?" among the questions of the duty call. */
export function askedAfterCall(written: string, sheet: Here): Meaning | undefined {
  return wasAskedOfCall(sheet) ? askedOnOfCall(written) : undefined;
}

function wasAskedOfCall({ answers, scope }: Here): boolean {
  return answers
    .slice(-2)
    .some(
      (one) =>
        one.scope.instance === scope.instance &&
        one.meaning?.asked.some(({ topic }) => callTopics.has(topic)) === true,
    );
}

/** "If so, when?" behind any other question asks nothing of the call. */
function asksOnOfOther(written: string, given: Meaning | undefined, sheet: Here): boolean {
  if (sheet.scope.section === 'duty-call' || !/^\W*if (?:so|yes)\b/iu.test(written)) return false;
  const words = written
    .replace(/\(.*\)/gu, '')
    .trim()
    .split(/\s+/u);
  const asksOfCall = given?.asked.every(({ topic }) => callTopics.has(topic)) === true;
  return asksOfCall && words.length < 5 && !wasAskedOfCall(sheet);
}

const callTopics: ReadonlySet<Topic> = new Set([
  ...(['call-took-place', 'call-date', 'call-practitioner'] as const),
]);
