import { emailsIn } from '../../nhs/emailAddress.ts';
import { readPostcode } from '../../nhs/postcode.ts';
import { readTelephones } from '../../nhs/telephone.ts';
import { writtenParts } from '../../nhs/ukDateParts.ts';
import type { Topic } from './dictionary/topics.ts';

const PEOPLE_FIT: ReadonlySet<Topic> = new Set([
  'role',
  'relationship',
  'main-carer',
  'lives-with',
  'agencies',
  'organisation',
  'has-pr',
  'none',
]);

/**
 * Whether words can be the answer to what is asked: `surely` where their form says so, `no` where
 * it rules them out, `maybe` for free text.
 */
export function looksLike(topic: Topic, text: string): 'surely' | 'maybe' | 'no' {
  const trimmed = text.trim();
  if (trimmed === '') return 'no';
  if (/^[\u2610\u2612]/u.test(trimmed)) return 'surely';
  switch (topic) {
    case 'dob':
    case 'edd':
    case 'date':
    case 'referral-date':
    case 'call-date':
      return writtenParts(trimmed).length > 0 && trimmed.length < 60 ? 'surely' : 'no';
    case 'nhs-number':
      return /^[\d\s\-]{10,20}$/u.test(trimmed) ? 'surely' : 'no';
    case 'postcode':
      return trimmed.length <= 12 && readPostcode(trimmed).kind === 'valid' ? 'surely' : 'no';
    case 'phone':
      return readTelephones(trimmed).length > 0 && trimmed.length < 80 ? 'surely' : 'no';
    case 'email':
      return emailsIn(trimmed).length > 0 && trimmed.length < 100 ? 'surely' : 'no';
    case 'sex':
      return /^(?:m|f|male|female|boy|girl)$/iu.test(trimmed) ? 'surely' : 'no';
    case 'unborn':
    case 'born':
    case 'has-pr':
    case 'interpreter':
    case 'consent':
    case 'call-took-place':
      return /^(?:yes|no|y|n|not known|unknown)\b/iu.test(trimmed) ? 'surely' : 'maybe';
    case 'practice-code':
      return /^[A-Z]\d{5}$/iu.test(trimmed) ? 'surely' : 'maybe';
    default:
      return 'maybe';
  }
}

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

/** "Mother" can answer "Relationship to child" and "Health visitor" can answer "Job title". */
export function personMayAnswer(topics: readonly Topic[]): boolean {
  return topics.some((topic) => PEOPLE_FIT.has(topic));
}
