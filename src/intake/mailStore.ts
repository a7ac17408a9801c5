import type { HistoryEvent } from '../platform/history.ts';
import type { Answer, Mail, MailClass, MailState, MailVersion } from './mail.ts';

/** What taking in hands over: a mail not yet read. */
export type MailTaken = Pick<
  Mail,
  'id' | 'sha256' | 'bytes' | 'headers' | 'receivedAt' | 'duplicateOf' | 'reason'
> & {
  readonly state: 'received' | 'duplicate' | 'quarantined';
  readonly partsKey: string;
  /** How many of the mail's bytes were kept: fewer than `bytes` for a mail over the ceiling. */
  readonly bytesKept: number;
  /** Decided at once for what is not read further: a duplicate, a mail over the ceiling. */
  readonly answer: Answer;
  readonly class: MailClass | null;
};

/** What reading writes back in one guarded update. */
export interface MailVerdict {
  readonly state: MailState;
  readonly class: MailClass | null;
  readonly reason: string;
  readonly answer: Answer;
  readonly version: MailVersion | null;
}

/** The whole is a mail of its own and the head is set aside; or the head stays, and why. */
export type FetchedAgain =
  | { readonly kind: 'whole'; readonly reason: string }
  | { readonly kind: 'still-head'; readonly reason: string };

/** Port: the distinct mails. */
export interface MailStore {
  /** Safe to call twice: the second call changes nothing and says so. */
  takeOnce(mail: MailTaken, event: HistoryEvent): Promise<'taken' | 'already-taken'>;
  find(id: string): Promise<Mail | undefined>;
  findMany(ids: readonly string[]): Promise<Mail[]>;
  /** Of each key the first mail (by receipt, then id) that has these parts from the same sender. */
  firstWithParts(partsKeys: readonly string[]): Promise<ReadonlyMap<string, Mail>>;
  /** Ids to read now: state received, due by the machine's clock; oldest receipt first. */
  toRead(machineNow: Date): Promise<string[]>;
  /**
   * Counts one more try before the work starts, so that a killed process is counted too. With
   * `machineNow`, 0 where another worker has taken the mail meanwhile or it is no longer `received`.
   */
  startAttempt(id: string, nextTryAt: Date, machineNow?: Date): Promise<number>;
  /** Guarded by the event's cause: the same verdict twice is written once. */
  settle(id: string, verdict: MailVerdict, event: HistoryEvent): Promise<void>;
  /**
   * Back to `received` with no attempts, for `mails retry`. Of which only the head was kept, that
   * stays in quarantine and is asked for again: a head alone is never read.
   */
  retry(
    id: string,
    event: HistoryEvent,
  ): Promise<'will-be-read' | 'will-be-fetched' | 'unknown' | 'not-quarantined'>;
  /** Those that are to be asked for again, oldest receipt first. */
  toFetch(): Promise<Mail[]>;
  /** What asking again came to. Guarded by the event's cause. */
  fetchedAgain(id: string, outcome: FetchedAgain, event: HistoryEvent): Promise<void>;
  /** Back to `received` with no attempts and what it was found to be, for `mails reread`. */
  reread(id: string, event: HistoryEvent): Promise<'will-be-read' | 'unknown' | 'not-read'>;
  all(filter?: { readonly state?: MailState }): Promise<Mail[]>;
}
