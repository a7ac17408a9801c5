import type { Mail } from '../intake/mail.ts';
import { countsInWords } from '../pathway/countsInWords.ts';
import type { PathwayFacts } from '../pathway/facts.ts';
import type { MismatchCounts } from '../pathway/mismatchCounts.ts';
import { isUnreadable } from '../pathway/unreadable.ts';

/** How the numbers of the digest add up, from the messages on the server to the children. */
export function digestCounts(facts: PathwayFacts, counts: MismatchCounts, now: Date): string[] {
  const mails = facts.mails.filter(({ receivedAt }) => receivedAt <= now);
  const notYet = mails.filter(({ state }) => state === 'received').length;
  const gone = counts.goneBeforeWeLooked;
  const arrived = counts.uidsSeen + gone;
  const accounted = arrived - notYet;
  // Those filed by hand are accounted for: arrived = accounted for + not read yet.
  const [messages = '', ...rest] = countsInWords(counts);
  return [
    [
      `${arrived} arrived: ${accounted} accounted for`,
      ...(gone > 0 ? [`${gone} filed by hand before we looked`] : []),
      ...(notYet > 0 ? [`${notYet} not read yet`] : []),
    ].join(', '),
    messages,
    `The ${counts.mails} emails: ${kindsOfMail(mails)}.`,
    ...rest,
  ];
}

const kinds = [
  'with a referral',
  'sent again',
  'not opened',
  'other mail',
  'automatic',
  'set aside',
  'not read yet',
] as const;

function kindsOfMail(mails: readonly Mail[]): string {
  const tally = new Map<string, number>();
  for (const mail of mails) tally.set(kindOf(mail), (tally.get(kindOf(mail)) ?? 0) + 1);
  const words = kinds.flatMap((kind) => {
    const count = tally.get(kind) ?? 0;
    return count > 0 ? [`${count} ${kind}`] : [];
  });
  return words.length === 0 ? 'none' : words.join(', ');
}

function kindOf(mail: Mail): (typeof kinds)[number] {
  if (isUnreadable(mail)) return 'not opened';
  if (mail.state === 'duplicate' || mail.version?.kind === 'resend') return 'sent again';
  if (mail.state === 'ignored') return 'set aside';
  if (mail.state === 'received') return 'not read yet';
  switch (mail.class) {
    case 'referral':
      return 'with a referral';
    case 'auto-reply':
    case 'bounce':
    case 'read-receipt':
    case 'spam':
      return 'automatic';
    default:
      return 'other mail';
  }
}
