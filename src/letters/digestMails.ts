import { isHeadOnly } from '../intake/headOnly.ts';
import type { Mail } from '../intake/mail.ts';
import { momentInWords } from '../nhs/londonTime.ts';
import { isUnreadable } from '../pathway/unreadable.ts';
import type { Letter } from './letter.ts';
import type { DigestSection } from './digestSection.ts';

/** How far back the first digest of all looks for mail that only a person can answer. */
const FIRST_LOOK_DAYS = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Mails that no program could open, and mails that only a person can answer. Neither the reason nor
 * the subject of a mail is told: both can hold a file name, and a file name can be a child's name.
 */
export function mailsForAPerson(
  mails: readonly Mail[],
  letters: readonly Letter[],
  now: Date,
): DigestSection[] {
  const since = lastDigest(letters, now);
  const received = mails
    .filter(({ receivedAt }) => receivedAt <= now)
    .sort((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime());
  return [
    {
      heading: 'Emails that could not be opened',
      todo: 'Open each in the mailbox. It may hold a referral: enter it with twostep referrals add. After a new version of twostep, or with a higher ceiling for large mails: twostep mails retry ID.',
      columns: ['Received', 'Id', 'Why'],
      rows: received
        .filter(isUnreadable)
        .map((mail) => [
          momentInWords(mail.receivedAt),
          mail.id,
          mail.state === 'quarantined'
            ? whyQuarantined(mail)
            : 'it needs a password, is encrypted, a scan or a broken file',
        ]),
    },
    {
      heading: 'Other emails to read in the mailbox',
      todo: 'Twostep does not answer these, or answers only in general. They came since the last digest.',
      columns: ['Received', 'What it is'],
      rows: received.flatMap((mail) => {
        const what = mail.class === null ? undefined : others[mail.class];
        if (mail.state !== 'read' || what === undefined || mail.receivedAt < since) return [];
        return [[momentInWords(mail.receivedAt), what]];
      }),
    },
  ];
}

function whyQuarantined(mail: Mail): string {
  return isHeadOnly(mail)
    ? 'it is too large: only its head was kept, and the sender may have to send it in parts'
    : 'it could not be read safely';
}

const others: { readonly [Class in NonNullable<Mail['class']>]?: string } = {
  query: 'a question',
  'self-referral': 'a family asks for help',
  'other-service': 'a form of another service',
  'no-attachment': 'a form was meant to be attached',
  'blank-form': 'an empty form',
};

function lastDigest(letters: readonly Letter[], now: Date): Date {
  const earlier = letters
    .filter(({ kind, owedAt }) => kind === 'digest' && owedAt < now)
    .map(({ owedAt }) => owedAt.getTime());
  if (earlier.length > 0) return new Date(Math.max(...earlier));
  return new Date(now.getTime() - FIRST_LOOK_DAYS * MILLISECONDS_A_DAY);
}
