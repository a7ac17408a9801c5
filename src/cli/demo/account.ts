import type { Letter } from '../../letters/letter.ts';
import type { MailRow } from '../mailViews.ts';

/** What the demo tells of one referral. */
export interface ReferralTold {
  readonly reference: string;
  readonly status: string;
  readonly call: string | null;
  readonly verdict: string;
  readonly reasons: readonly string[];
}

export interface DemoFacts {
  readonly mails: readonly MailRow[];
  readonly calls: number;
  readonly referrals: readonly ReferralTold[];
  readonly mismatchesInWords: string;
  readonly letters: readonly Letter[];
}

/** The account of one run of the main job, for a practitioner who has never seen the program. */
export function demoAccount({
  mails,
  calls,
  referrals,
  mismatchesInWords,
  letters,
}: DemoFacts): string {
  return [
    heading('1. What came in'),
    `${mails.length} messages in the mailbox and ${calls} duty calls typed up by practitioners.`,
    '',
    ...countedBy(mails, ({ class: kind, state }) => `${kind ?? 'not classed'} (${state})`),
    '',
    'Why each mail is what it is:',
    ...mails.map(
      ({ uid, class: kind, state, reason }) =>
        `  message ${String(uid).padStart(3)}  ${(kind ?? state).padEnd(14)} ${reason ?? ''}`,
    ),
    '',
    heading('2. The written referrals, and the duty call each may follow'),
    `${referrals.length} children have a written referral.`,
    ...countedBy(referrals, ({ status }) => status),
    '',
    ...referrals.flatMap(referralLines),
    heading('3. The two flags, and what waits for a person'),
    mismatchesInWords,
    '',
    heading('4. Letters'),
    ...countedBy(letters, ({ kind, state }) => `${kind} (${state})`),
    '',
    ...oneLetterWhole(letters),
  ].join('\n');
}

function heading(words: string): string {
  return `${words}\n${'='.repeat(words.length)}`;
}

function countedBy<T>(things: readonly T[], name: (thing: T) => string): string[] {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(name(thing), (counts.get(name(thing)) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([word, count]) => `  ${String(count).padStart(3)}  ${word}`);
}

function referralLines({ reference, status, call, verdict, reasons }: ReferralTold): string[] {
  const where = call === null ? status : `${status} to ${call}`;
  return [
    `  ${reference}  ${where}`,
    `      ${verdict}`,
    ...reasons.map((reason) => `      - ${reason}`),
    '',
  ];
}

function oneLetterWhole(letters: readonly Letter[]): string[] {
  const letter = letters.find(({ kind, state }) => kind === 'received' && state === 'sent');
  if (letter === undefined) return ['No acknowledgement was sent.'];
  return [
    'One of them, whole, as the referrer gets it:',
    '',
    ...[`To: ${letter.to ?? ''}`, `Subject: ${letter.subject}`, '', ...letter.text.split('\n')].map(
      (line) => `  | ${line}`.trimEnd(),
    ),
  ];
}
