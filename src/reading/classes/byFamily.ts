import type { Field, Fields, WrittenReferral } from '../writtenReferral.ts';
import type { MailFacts } from './mailFacts.ts';
import { isSaying } from './sentences.ts';
import { trade } from './words/familySigns.ts';

/**
 * Whether a form says itself that a parent or relative filled it in for themselves. What a
 * professional sends or signs is a referral, whoever asked for it.
 */
export function isByFamily(referrals: readonly WrittenReferral[], facts: MailFacts): boolean {
  const isSigned = facts.statements.some(({ words }) => !isSaying(words) && trade.test(words));
  if (isSigned || facts.senders.some((sender) => PUBLIC_BODY.test(sender))) return false;
  return referrals.some(
    ({ fields }) =>
      written(fields['referrer.name']).some((name) => isFamilys(name) || isAParent(name, fields)) ||
      (written(fields['referrer.role']).some(isFamilys) && isOfFamily(fields)),
  );
}

/** The mother that the form names refers: no first name alone, which a colleague may share. */
function isAParent(name: string, fields: Fields): boolean {
  const plain = (words: string) => words.trim().toLowerCase().replace(/\s+/gu, ' ');
  const parents = parentNames.flatMap((key) => written(fields[key]).map(plain));
  return plain(name).includes(' ') && parents.includes(plain(name));
}

/** "Mother" under a professional's name may be said of somebody else. */
function isOfFamily(fields: Fields): boolean {
  const [referrer] = written(fields['referrer.name']);
  const family = familyNames.flatMap((key) => written(fields[key]).map(lastWord));
  return referrer === undefined || family.includes(lastWord(referrer));
}

function lastWord(name: string): string {
  return name.trim().toLowerCase().split(/\s+/u).at(-1) ?? '';
}

function written(field: Field | undefined): string[] {
  if (field?.state === 'conflicting') return field.alternatives.map(({ raw }) => raw);
  return field?.state === 'found' ? [field.raw] : [];
}

const parentNames = ['mother.name', 'father.name', 'parent.name'] as const;
const familyNames = ['infant.fullName', 'infant.familyName', ...parentNames] as const;

/** "Self", "his mum", "I am a parent": words for one of the family and no more. */
export function isFamilys(words: string): boolean {
  return FAMILYS.test(words.replace(/\u2019/gu, "'").trim());
}

const KIN =
  '(?:birth |step|foster |adoptive |great )?(?:parents?|mum|mam|mom|mummy|mother|dad|daddy|father|grand(?:mother|father|ma|ad|parents?)|nan|nana|gran|granny|auntie?|aunty|carers?|guardians?)';

const FAMILYS = new RegExp(
  `^(?:(?:we are|we're|i am|i'm|it's|the|an?|his|her|their|my|our|(?:the )?(?:baby|child|infant)(?:'s)?) ){0,3}(?:my ?self|ourselves|self(?:[ -]?referral|[ -]?referred)?|me|${KIN}(?: (?:and|&) ${KIN})?)(?:[ ,/-]*\\(?(?:me|myself|self(?:[ -]?referral)?|that's me)\\)?)?[.!]?$`,
  'iu',
);

const PUBLIC_BODY =
  /@(?:[\w-]{1,60}\.){0,6}(?:nhs\.net|nhs\.uk|gov\.uk|sch\.uk|ac\.uk|police\.uk)$/u;
