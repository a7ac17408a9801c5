import { decideAnswer } from '../intake/answering.ts';
import { isHeadOnly } from '../intake/headOnly.ts';
import type { Mail, MailVersion } from '../intake/mail.ts';
import type { MailStore, MailVerdict } from '../intake/mailStore.ts';
import type { RawMailStore } from '../intake/rawMailStore.ts';
import type { Clock } from '../platform/clock.ts';
import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import { keyOf } from '../platform/history.ts';
import type { HistoryEvent } from '../platform/history.ts';
import type { Log } from '../platform/log.ts';
import type { FileRead, FileReader, ReadingOutcome, ReadingSettings } from './fileRead.ts';
import { makeKeepReferrals } from './keepReferrals.step.ts';
import type { ReferralStore } from './referralStore.ts';

export interface ReadMailsDeps {
  readonly mails: MailStore;
  readonly rawMails: RawMailStore;
  readonly referrals: ReferralStore;
  readonly reader: FileReader;
  readonly settings: ReadingSettings;
  /** Which version of the reading code this is; kept with each reading. */
  readonly readerVersion: string;
  readonly clock: Clock;
  /** For attempts only: a frozen business clock would never let a mail be tried again. */
  readonly machineClock: Clock;
  /** LEASE_SECONDS: after a death, how long a mail waits before another run takes it. */
  readonly leaseSeconds: number;
  /** How many files the reader reads side by side. */
  readonly atOnce?: number;
  readonly log: Log;
}

export interface ReadTally {
  readonly read: number;
  readonly quarantined: number;
  readonly referrals: number;
}

const MOST_ATTEMPTS = 3;

/**
 * Reads every mail that waits. The attempt is counted before the work, the referrals are added once
 * each, and the mail is settled last: a death between any two of these is mended by the next run,
 * which reads the same bytes to the same references. Mails are settled in the order of receipt, so
 * that a resend meets the referral it repeats. A signal ends the run after the mails in hand.
 */
export function makeReadMails(deps: ReadMailsDeps): (signal?: AbortSignal) => Promise<ReadTally> {
  const { mails, machineClock, log } = deps;
  const readOne = makeReadOne(deps);
  const settle = makeSettle(deps);
  return async function readMails(signal) {
    const ids = await mails.toRead(machineClock());
    const tally = { read: 0, quarantined: 0, referrals: 0 };
    const step = Math.max(1, deps.atOnce ?? 1);
    for (let at = 0; at < ids.length && signal?.aborted !== true; at += step) {
      const group = await mails.findMany(ids.slice(at, at + step));
      const outcomes = await Promise.all(group.map(readOne));
      for (const [place, mail] of group.entries()) {
        const outcome = outcomes[place];
        if (outcome === undefined || outcome.kind === 'left') continue;
        const settled = await settle(mail, outcome);
        tally.referrals += settled.referrals;
        if (settled.state === 'left') continue;
        tally[settled.state] += 1;
      }
    }
    log.info('Mails read', { count: tally.read, of: ids.length });
    return tally;
  };
}

/** What one attempt came to; `left`: another worker has it, or the next run tries again. */
type Attempt = ReadingOutcome | { readonly kind: 'left' };

function makeReadOne({ mails, rawMails, reader, machineClock, leaseSeconds, log }: ReadMailsDeps) {
  return async function readOne(mail: Mail): Promise<Attempt> {
    const now = machineClock();
    const again = new Date(now.getTime() + leaseSeconds * 1_000);
    const attempt = await mails.startAttempt(mail.id, again, now);
    if (attempt === 0) return { kind: 'left' };
    if (attempt > MOST_ATTEMPTS) {
      return quarantine(`Reading it was begun ${MOST_ATTEMPTS} times and never came to its end.`);
    }
    if (isHeadOnly(mail)) {
      // A head read as a mail would be one with nothing attached, and answered so.
      return quarantine(mail.reason ?? 'The mail was too large: only its head was kept.');
    }
    const bytes = await rawMails.get(mail.sha256);
    if (bytes === undefined) return quarantine('The bytes of this mail are not in the database.');
    try {
      return await reader.read({ name: 'mail.eml', bytes });
    } catch (error) {
      if (error instanceof TemporaryFailure) throw error;
      log.warn('Mail not read', { mail: mail.id, attempt, error: nameOf(error) });
      return attempt < MOST_ATTEMPTS
        ? { kind: 'left' }
        : quarantine(`Reading it failed ${MOST_ATTEMPTS} times (${nameOf(error)}).`);
    }
  };
}

function makeSettle(deps: ReadMailsDeps) {
  const { mails, settings, log } = deps;
  const keepReferrals = makeKeepReferrals(deps);
  return async function settle(
    mail: Mail,
    outcome: ReadingOutcome,
  ): Promise<{ state: 'read' | 'quarantined' | 'left'; referrals: number }> {
    let verdict: MailVerdict;
    let added = 0;
    if (outcome.kind === 'read') {
      try {
        const kept = await keepReferrals(mail, outcome.read);
        added = kept.added;
        verdict = verdictOf(outcome.read, kept.version);
      } catch (error) {
        if (!(error instanceof PermanentFailure)) throw error;
        verdict = quarantined(mail, error.message, settings);
      }
    } else {
      verdict = quarantined(mail, outcome.reason, settings);
    }
    verdict = withWhatStood(mail, verdict);
    const state = verdict.state === 'read' ? 'read' : 'quarantined';
    await mails.settle(mail.id, verdict, eventOf(mail, verdict, deps));
    log.info('Mail settled', { mail: mail.id, state, ...kindOf(verdict), count: added });
    return { state, referrals: added };
  };
}

/**
 * A mail that was read before keeps what it was found to be where it cannot be read again or a
 * newer reader finds no referral any more: nothing that was kept is taken back.
 */
function withWhatStood(mail: Mail, verdict: MailVerdict): MailVerdict {
  const isLess =
    verdict.state !== 'read' || (mail.class === 'referral' && verdict.class !== 'referral');
  if (mail.class === null || !isLess) return verdict;
  const { answer, version, class: mailClass } = mail;
  const reason = `Read again, and what was found before stands: ${verdict.reason}`;
  return { state: 'read', class: mailClass, reason, answer, version };
}

function verdictOf(read: FileRead, version: MailVersion | null): MailVerdict {
  return { state: 'read', class: read.class, reason: read.reason, answer: read.answer, version };
}

function quarantined(mail: Mail, reason: string, settings: ReadingSettings): MailVerdict {
  const answer = decideAnswer(mail.headers, null, settings, null);
  return { state: 'quarantined', class: null, reason, answer, version: null };
}

/** Each `mails retry` adds an event, so that the verdict after it has a cause of its own. */
function eventOf(
  mail: Mail,
  verdict: MailVerdict,
  { clock, readerVersion }: ReadMailsDeps,
): HistoryEvent {
  return {
    cause: keyOf('mail-settled', mail.id, String(mail.events.length)),
    at: clock(),
    kind: verdict.state === 'read' ? 'mail-read' : 'mail-quarantined',
    by: 'twostep',
    detail: { class: verdict.class, reason: verdict.reason, readerVersion },
  };
}

function kindOf(verdict: MailVerdict): { kind?: string } {
  return verdict.class === null ? {} : { kind: verdict.class };
}

function quarantine(reason: string): ReadingOutcome {
  return { kind: 'quarantine', reason };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
