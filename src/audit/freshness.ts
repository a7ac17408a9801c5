import type { Mail } from '../intake/mail.ts';
import type { SignInLasts } from '../intake/tokenSource.ts';
import type { Letter } from '../letters/letter.ts';
import { calendarWarning } from '../nhs/bankHolidays.ts';
import { momentInWords } from '../nhs/londonTime.ts';
import { workingHoursBetween } from '../nhs/workingDays.ts';
import { dueAfter, type PathwayRules } from '../pathway/dueTimes.ts';

/** One thing `check` looks at. */
export interface CheckPoint {
  readonly name: string;
  readonly ok: boolean;
  /** What was found and, where it is not right, what to do. */
  readonly words: string;
}

export interface Freshness {
  readonly lastCollect: Date | null;
  readonly oldestQuarantine: Date | null;
  readonly oldestUnsentLetter: Date | null;
  readonly calendarUntil: string;
  /** Until when a person need not sign in again; null: no such end is known. */
  readonly signInUntil: Date | null;
  /** Of the access token in hand; it is renewed by itself. */
  readonly accessTokenUntil: Date | null;
  readonly points: readonly CheckPoint[];
}

export interface FreshnessInput {
  readonly now: Date;
  /** When the last `collect` that came to its end began; undefined: never. */
  readonly lastCollect: Date | undefined;
  readonly mails: readonly Pick<Mail, 'state' | 'receivedAt'>[];
  readonly letters: readonly Pick<Letter, 'state' | 'owedAt'>[];
  /** Undefined where we sign in by a password. */
  readonly signIn: SignInLasts | undefined;
  readonly rules: PathwayRules;
}

/** After so much opening time without a finished `collect` somebody is told. */
export const SILENT_AFTER_HOURS = 1;
const LETTER_LATE_AFTER_MILLISECONDS = 3_600_000;
const QUARANTINE_WORKING_DAYS = 2;
const SIGN_IN_WARNING_MILLISECONDS = 7 * 86_400_000;

/** Whether the service does its work: not whether it can be reached, but when it last did it. */
export function freshness(input: FreshnessInput): Freshness {
  const { now, mails, letters, rules, lastCollect, signIn } = input;
  const quarantined = mails.filter(({ state }) => state === 'quarantined');
  const unsent = letters.filter(({ state }) => state === 'owed' || state === 'sending');
  const oldestQuarantine = earliest(quarantined.map(({ receivedAt }) => receivedAt));
  const oldestUnsentLetter = earliest(unsent.map(({ owedAt }) => owedAt));
  const warning = calendarWarning(rules.calendar, now);
  return {
    lastCollect: lastCollect ?? null,
    oldestQuarantine,
    oldestUnsentLetter,
    calendarUntil: rules.calendar.knownUntil,
    signInUntil: signIn?.until ?? null,
    accessTokenUntil: signIn?.accessUntil ?? null,
    points: [
      collectPoint(input),
      quarantinePoint(quarantined.length, oldestQuarantine, input),
      letterPoint(unsent.length, oldestUnsentLetter, now),
      {
        name: 'calendar',
        ok: warning === undefined,
        words: warning ?? `bank holidays are known until ${rules.calendar.knownUntil}`,
      },
      ...(signIn === undefined ? [] : [signInPoint(signIn, now)]),
    ],
  };
}

/** Opening time since the mailbox was last read to its end, in hours. */
export function silentHours(lastCollect: Date, now: Date, rules: PathwayRules): number {
  return workingHoursBetween(lastCollect, now, rules.calendar);
}

/** Sentences for the top of the digest, about what no list in it can show. */
export function digestWarnings({
  now,
  silentSince,
  signIn,
  rules,
}: Pick<FreshnessInput, 'now' | 'signIn' | 'rules'> & {
  /** Since when the mailbox was not read to its end; undefined where nobody ever tried to. */
  readonly silentSince: Date | undefined;
}): string[] {
  const isSilent =
    silentSince !== undefined && silentHours(silentSince, now, rules) >= SILENT_AFTER_HOURS;
  const point = signIn === undefined ? undefined : signInPoint(signIn, now);
  return [
    ...(isSilent
      ? [
          `The mailbox has not been read since ${momentInWords(silentSince)}: this is not the whole picture.`,
        ]
      : []),
    ...(point === undefined || point.ok ? [] : [`The sign-in to the mailbox ${point.words}.`]),
  ];
}

/** How long the service can sign in without a person, for the foot of the digest. */
export function signInNotes(signIn: SignInLasts | undefined): string[] {
  return signIn === undefined ? [] : [`The sign-in to the mailbox ${lastsInWords(signIn)}.`];
}

function collectPoint({ lastCollect, now, rules }: FreshnessInput): CheckPoint {
  const name = 'last finished collect';
  if (lastCollect === undefined) {
    return { name, ok: false, words: 'never: run twostep job collect, or twostep start' };
  }
  const ok = silentHours(lastCollect, now, rules) <= SILENT_AFTER_HOURS;
  const cure = ok ? '' : '. The mailbox was not read since: is twostep running?';
  return { name, ok, words: `${momentInWords(lastCollect)}${cure}` };
}

function quarantinePoint(
  count: number,
  oldest: Date | null,
  { now, rules }: FreshnessInput,
): CheckPoint {
  const name = 'oldest quarantine';
  if (oldest === null) return { name, ok: true, words: 'none' };
  const ok = now <= dueAfter(oldest, QUARANTINE_WORKING_DAYS, rules.calendar);
  const cure = ok ? '' : '. Open it in the mailbox: it may hold a referral';
  return { name, ok, words: `${count} wait, the oldest since ${momentInWords(oldest)}${cure}` };
}

function letterPoint(count: number, oldest: Date | null, now: Date): CheckPoint {
  const name = 'oldest unsent letter';
  if (oldest === null) return { name, ok: true, words: 'none' };
  const ok = now.getTime() - oldest.getTime() <= LETTER_LATE_AFTER_MILLISECONDS;
  const cure = ok ? '' : '. Letters do not go out: run twostep job letters and read what it says';
  return { name, ok, words: `${count} unsent, the oldest since ${momentInWords(oldest)}${cure}` };
}

function signInPoint(signIn: SignInLasts, now: Date): CheckPoint {
  const { until, accessUntil, by } = signIn;
  const ok = until === null || until.getTime() - now.getTime() > SIGN_IN_WARNING_MILLISECONDS;
  const renewed =
    accessUntil === null
      ? ''
      : `; the present token until ${momentInWords(accessUntil)}, renewed by itself`;
  const cure = ok ? '' : `. ${renewals[by]}`;
  return { name: 'sign-in', ok, words: `${lastsInWords(signIn)}${renewed}${cure}` };
}

const renewals: { readonly [By in SignInLasts['by']]: string } = {
  certificate: 'Put a new certificate into OAUTH_CERTIFICATE before then',
  'refresh-token': 'Sign in again before then: twostep sign-in',
  secret: 'Put a new secret into OAUTH_CLIENT_SECRET',
};

function lastsInWords({ until, by }: SignInLasts): string {
  if (until !== null) return `lasts until ${momentInWords(until)}`;
  return by === 'refresh-token'
    ? 'has not been used yet'
    : 'lasts as long as the secret of the application, whose end only the directory (Entra) tells';
}

function earliest(instants: readonly Date[]): Date | null {
  return instants.reduce<Date | null>(
    (least, one) => (least === null || one < least ? one : least),
    null,
  );
}
