import { emailsIn } from '../../../nhs/emailAddress.ts';
import { readPostcode } from '../../../nhs/postcode.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import type { Topic } from '../dictionary/topics.ts';
import type { Asked } from './wordLists.ts';

const PEOPLE_FIT: ReadonlySet<Topic> = new Set([
  'role',
  'relationship',
  'main-carer',
  'lives-with',
  'agencies',
  'organisation',
  'has-pr',
  'alias',
  'given-name',
  'siblings',
  'household',
  'none',
]);
/** Ways to be reached answer how somebody likes to be reached. */
const WAYS: ReadonlySet<Topic> = new Set(['phone', 'email', 'address']);

type Likeness = 'surely' | 'maybe' | 'no';
type Test = (text: string) => Likeness;

const sure = (fits: boolean): Likeness => (fits ? 'surely' : 'no');
const likely = (fits: boolean): Likeness => (fits ? 'surely' : 'maybe');
const date: Test = (text) => sure(writtenParts(text).length > 0 && text.length < 60);
const yesNo: Test = (text) => likely(/^(?:yes|no|y|n|not known|unknown)\b/iu.test(text));

/** Answers that have a form of their own. */
const tests: Readonly<Partial<Record<Topic, Test>>> = {
  dob: date,
  edd: date,
  date,
  'referral-date': date,
  'call-date': date,
  'nhs-number': (text) => sure(/^[\d\s\-]{10,20}$/u.test(text)),
  postcode: (text) => sure(text.length <= 12 && readPostcode(text).kind === 'valid'),
  phone: (text) => sure(readTelephones(text).length > 0 && text.length < 80),
  email: (text) => sure(emailsIn(text).length > 0 && text.length < 100),
  sex: (text) =>
    sure(
      /^(?:m|f|male|female|boy|girl)(?:\s*\/\s*(?:m|f|male|female|boy|girl|other)?)*$/iu.test(text),
    ),
  unborn: yesNo,
  born: yesNo,
  'has-pr': yesNo,
  interpreter: yesNo,
  consent: yesNo,
  'call-took-place': yesNo,
  'practice-code': (text) => likely(/^[A-Z]\d{5}$/iu.test(text)),
};

/**
 * Whether words can be the answer to what is asked: `surely` where their form says so, `no` where
 * it rules them out, `maybe` for free text.
 */
export function looksLike(topic: Topic, text: string): Likeness {
  const trimmed = text.trim();
  if (trimmed === '') return 'no';
  if (/^[\u2610\u2612]|^[^\u2610\u2612]{1,24}[\u2610\u2612]$/u.test(trimmed)) return 'surely';
  if (TYPED_BOX.test(trimmed)) return 'surely';
  return tests[topic]?.(trimmed) ?? 'maybe';
}

/** "Female [X]", "[  ] Male": a box to tick as it is typed. */
const TYPED_BOX = /^(?:[^[\]]{1,24}\[(?: {1,3}|[xX]|)\]|\[(?: {1,3}|[xX]|)\] ?[^[\]]{1,24})$/u;

const PERSON_TOPICS: ReadonlySet<Topic> = new Set([
  'person',
  'health-visitor',
  'midwife',
  'social-worker',
  'agencies',
  'lives-with',
  'practice',
]);

/** Words that name a person or service, and so can be an answer as well as a label. */
export function isPersonWord(topics: readonly Topic[]): boolean {
  return topics.every((topic) => PERSON_TOPICS.has(topic));
}

/** "Email" can answer "Preferred contact", and a person the questions that persons answer. */
export function mayAnswer(asked: readonly Asked[], words: readonly Asked[]): boolean {
  const topics = words.map(({ topic }) => topic);
  if (asksForWay(asked)) return topics.every((topic) => WAYS.has(topic));
  return isPersonWord(topics) && personMayAnswer(asked.map(({ topic }) => topic));
}

export function asksForWay(asked: readonly Asked[]): boolean {
  return asked.some(({ topic }) => topic === 'contact-preference');
}

/** "Mother" can answer "Relationship to child" and "Health visitor" can answer "Job title". */
export function personMayAnswer(topics: readonly Topic[]): boolean {
  return topics.some((topic) => PEOPLE_FIT.has(topic));
}
