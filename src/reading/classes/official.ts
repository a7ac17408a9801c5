import type { DocumentReading } from '../readDocuments.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';
import { statementsOf } from './signs.ts';
import { asksUsToSee } from './words/businessSigns.ts';
import { asksForRecords, refersHere } from './words/requestSigns.ts';

/**
 * Somebody with an office asks what we know or hold. Such a mail names a child as a referral does, and
 * an acknowledgement would tell the sender that we know the family.
 */
export function asksWhatWeKnow({ subject, statements }: MailFacts): Judgement {
  const said = [...statementsOf([subject]), ...statements];
  const asks = said.some(({ words }) => asksForRecords.test(words));
  return asks && !said.some(({ words }) => refersHere.test(words) || asksUsToSee.test(words))
    ? 'It asks what is known or held about somebody: for a person to read.'
    : undefined;
}

/** Named in the mail's own words, without a narrative under a label of its own. */
export function isNamedInPassing(readings: readonly DocumentReading[]): boolean {
  return readings.every(({ gathered, reading }) => {
    if (reading.kind !== 'referral') return true;
    if (gathered.role !== 'own-words') return false;
    return (
      reading.how === 'letter' ||
      reading.referrals.every(({ fields }) => fields.reason?.state !== 'found')
    );
  });
}
