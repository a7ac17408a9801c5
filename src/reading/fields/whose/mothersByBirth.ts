import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { wholeYear, YOUNGEST_MOTHER } from '../ages.ts';
import type { Asked } from '../labels/meaning.ts';
import type { Topic } from '../dictionary/topics.ts';
import { wordsOf, type Answer } from '../sheet.ts';

/**
 * "Name", "D.O.B.", "NHS number" and "Tel." of somebody born long ago, on top of the form or in the head of
 * its pages, where the baby is named elsewhere or awaited: the mother's, all of them.
 */
export function mothersByBirth(answers: readonly Answer[], reference: Date): readonly Answer[] {
  const adults = new Set(
    answers
      .filter((one) => isOfNobody(one) && one.meaning?.asked.some(isBirth) === true)
      .filter((one) => (ageOf(one, reference) ?? 0) > YOUNGEST_MOTHER)
      .map(({ scope }) => scope.instance),
  );
  const namesChild = answers.some((one) => isNameOfChild(one) && !isAmong(adults, one));
  if (adults.size === 0 || !(namesChild || isExpected(answers))) return answers;
  return answers.map((one) =>
    isAmong(adults, one) && isOfNobody(one)
      ? { ...one, scope: { ...one.scope, carried: 'mother' as const } }
      : one,
  );
}

/** A due date, and no mother asked for: a patient born long ago is she. */
function isExpected(answers: readonly Answer[]): boolean {
  const asks = (topic: Topic, subject?: string): readonly Answer[] =>
    answers.filter(
      (one) =>
        one.meaning?.asked.some((asked) => asked.topic === topic && asked.subject === subject) ===
        true,
    );
  const isDue = [...asks('edd'), ...asks('edd', 'infant')].some(
    (one) => writtenParts(wordsOf(one)).length === 1,
  );
  return isDue && asks('name', 'mother').length === 0 && asks('person', 'mother').length === 0;
}

const isAmong = (instances: ReadonlySet<number>, { scope, meaning }: Answer): boolean =>
  instances.has(scope.instance) &&
  meaning?.asked.every(({ subject }) => subject === undefined) === true;

/** Neither the label, nor the one before it, nor the heading says more than that it is a patient's. */
const isOfNobody = ({ scope, meaning }: Answer): boolean =>
  scope.carried === undefined &&
  (scope.section === undefined || scope.section === 'infant') &&
  meaning?.asked.every(({ subject }) => subject === undefined) === true;

/** By the label itself or by the heading above it. */
const isNameOfChild = (one: Answer): boolean =>
  wordsOf(one) !== '' &&
  one.meaning?.asked.some(
    ({ topic, subject }) => names.has(topic) && (subject ?? one.scope.section) === 'infant',
  ) === true;

const names: ReadonlySet<Topic> = new Set(['name', 'person', 'given-name']);

const isBirth = ({ topic }: Asked): boolean => topic === 'dob';

function ageOf(answer: Answer, reference: Date): number | undefined {
  const year = writtenParts(wordsOf(answer))[0]?.year;
  return year === undefined ? undefined : reference.getUTCFullYear() - wholeYear(year, reference);
}
