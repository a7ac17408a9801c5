import type { DocumentReading } from '../readDocuments.ts';
import type { Field, FieldKey, WrittenReferral } from '../writtenReferral.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';
import { statementsOf, type Statement } from './signs.ts';
import { asksUsToSee, businessSigns } from './words/businessSigns.ts';

/**
 * A professional names a child by birth date and number for many reasons besides referring: to ask
 * what we know, to invite, to copy a letter, to ask after a referral. Such a mail says so, and neither it
 * nor what it brings asks us to see the child, tells of our duty call, or answers a question why.
 */
export function isOtherBusiness(
  readings: readonly DocumentReading[],
  { subject, statements }: MailFacts,
): Judgement {
  const referrals = readings.flatMap(({ reading }) =>
    reading.kind === 'referral'
      ? reading.referrals.map((referral) => ({ referral, how: reading.how }))
      : [],
  );
  if (referrals.length === 0 || referrals.some(({ referral, how }) => refers(referral, how)))
    return undefined;
  const letters = referrals.flatMap(({ referral, how }) =>
    how === 'letter' ? statementsOf(wordsOf(referral.fields.reason).split('\n')) : [],
  );
  const said = [...statementsOf([subject]), ...statements, ...letters];
  if (said.some(asksForUs)) return undefined;
  const business = businessSigns.find((sign) => said.some(({ words }) => sign.words.test(words)));
  return business === undefined
    ? undefined
    : `It names a child and refers nobody: it ${business.says}.`;
}

/** A form says why, or what has been tried, below a question of its own; and nobody but a referrer has a duty call. */
function refers({ fields }: WrittenReferral, how: 'form' | 'letter'): boolean {
  if (fields['dutyCall.tookPlace']?.state === 'found') return true;
  return how === 'form' && accounts.some((key) => fields[key]?.state === 'found');
}

const accounts: readonly FieldKey[] = ['reason', 'background'];

function asksForUs({ words }: Statement): boolean {
  return asksUsToSee.test(words);
}

function wordsOf(field: Field | undefined): string {
  return field?.state === 'found' ? field.raw : '';
}
