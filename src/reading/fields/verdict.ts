import type { FieldKey, Fields, WrittenReferral } from '../writtenReferral.ts';
import { otherServiceOf, type Answered } from './addressee.ts';
import type { FormReading } from './formReading.ts';
import { labelMeaning } from './labels/meaning.ts';
import { isFilled, narrative } from './isFilled.ts';
import { ageOfAnOlder } from './patientAge.ts';

const identity: readonly FieldKey[] = [
  'infant.fullName',
  'infant.familyName',
  'infant.givenName',
  'infant.dob',
  'infant.edd',
  'infant.nhsNumber',
  'mother.name',
  'mother.dob',
  'mother.nhsNumber',
  'parent.name',
  'father.name',
];
/** A document that asks for fewer of our fields is no form. */
const fewestLabels = 5;

/** What the document as a whole is. In doubt it is a referral: nothing may be lost. */
export function verdictOf(read: {
  readonly referrals: readonly WrittenReferral[];
  readonly text: readonly string[];
  readonly headings: readonly string[];
  readonly answered: readonly Answered[];
  readonly reference: Date;
}): FormReading {
  const all = read.referrals.map(({ fields }) => fields);
  const asked = new Set(all.flatMap((fields) => Object.keys(fields)));
  const filled = Math.max(0, ...all.map(filledOf));
  const says = (keys: readonly FieldKey[]): boolean => saysOf(all, keys);
  const elsewhere = whyElsewhere(read, all, asked.size, filled);
  if (elsewhere !== undefined) return { kind: 'other-service', reason: elsewhere };
  if (!isForm(all, asked.size, filled)) {
    return { kind: 'not-a-form', reason: 'no referral form was found in it' };
  }
  const answers = Math.max(0, ...all.map(answersOf));
  if (filled === 0 || (answers <= 2 && !says(identity) && !says(narrative))) {
    return { kind: 'blank-form', reason: `a form with ${asked.size} questions and no answers` };
  }
  const count = read.referrals.length;
  return {
    kind: 'referral',
    referrals: read.referrals,
    how: 'form',
    reason: count === 1 ? 'a referral form for one child' : `a referral form for ${count} children`,
  };
}

function saysOf(all: readonly Fields[], keys: readonly FieldKey[]): boolean {
  return all.some((fields) => keys.some((key) => isFilled(fields, key)));
}

function isForm(all: readonly Fields[], asked: number, filled: number): boolean {
  return asked >= fewestLabels || (saysOf(all, identity) && filled >= 3);
}

/** The form names another service, or its patient is well over our age. */
function whyElsewhere(
  read: Parameters<typeof verdictOf>[0],
  all: readonly Fields[],
  asked: number,
  filled: number,
): string | undefined {
  if (all.some(tellsOfOurCall)) return undefined;
  const service = otherServiceOf(read, all);
  if (service !== undefined && (isForm(all, asked, filled) || isInShortLines(read.text)))
    return `the form is for another service: ${service}`;
  const age =
    isForm(all, asked, filled) && filled > 0
      ? ageOfAnOlder(read.text.join('\n'), read.reference)
      : undefined;
  return age === undefined ? undefined : `the form is about somebody of ${age} years`;
}

/** Nobody but us has a duty call before the form. */
function tellsOfOurCall(fields: Fields): boolean {
  return callKeys.some((key) => fields[key]?.state === 'found');
}

const callKeys: readonly FieldKey[] = ['dutyCall.date', 'dutyCall.practitioner'];

function filledOf(fields: Fields): number {
  return fieldKeysOf(fields).filter((key) => isFilled(fields, key)).length;
}

/** Without those that are the words of a question: on a blank form of cards one stands beside the other. */
function answersOf(fields: Fields): number {
  return fieldKeysOf(fields).filter((key) => {
    const field = fields[key];
    if (field?.state !== 'found' || !isFilled(fields, key)) return isFilled(fields, key);
    return labelMeaning(field.raw) === undefined;
  }).length;
}

function fieldKeysOf(fields: Fields): readonly FieldKey[] {
  return Object.keys(fields) as FieldKey[];
}

/** Questions and answers are short; where most is said in long lines it is prose. */
function isInShortLines(text: readonly string[]): boolean {
  const written = text.map((line) => line.trim()).filter((line) => line !== '');
  const short = written.filter((line) => line.length < SHORT);
  const lengthOf = (lines: readonly string[]) => lines.join('').length;
  return short.length >= FEWEST_LINES && lengthOf(short) >= lengthOf(written) * 0.6;
}

const SHORT = 75;
const FEWEST_LINES = 6;
