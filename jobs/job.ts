import type { Log } from '../src/platform/log.ts';
import type { Lease } from '../src/platform/lease.ts';
import type { RunStore } from '../src/platform/runStore.ts';

/** The jobs in the order in which `job all` runs them. */
export const jobNames = ['collect', 'read', 'match', 'digest', 'letters', 'audit'] as const;
export type JobName = (typeof jobNames)[number];

/** What one run did, in numbers and without identity: `{ mails: 3, quarantined: 1 }`. */
export type Tally = Readonly<Record<string, number>>;

/** The use cases a job may call. The app is one of these; a job sees no more of it. */
export interface JobApp {
  takeIn(signal: AbortSignal): Promise<Tally>;
  readMails(signal: AbortSignal): Promise<Tally>;
  linkReferrals(signal: AbortSignal): Promise<Tally>;
  /** Makes today's digest due; nothing where it is due already or today is no working day. */
  oweDigest(signal: AbortSignal): Promise<Tally>;
  oweLetters(signal: AbortSignal): Promise<Tally>;
  /** Tells the leads where the mailbox could not be read for an hour of opening time. */
  oweAlarm(signal: AbortSignal): Promise<Tally>;
  sendLetters(signal: AbortSignal): Promise<Tally>;
  sealTrail(signal: AbortSignal): Promise<Tally>;
  /** Server UIDs against sightings. */
  compareCounts(signal: AbortSignal): Promise<Tally>;
}

/**
 * Runs `work` while nobody else takes mail in, reads or matches; else not at all, and the next turn
 * does it. What we write to people must not rest on half of what has arrived: a form that another
 * run is about to read would be asked for again.
 */
export type Quietly = (work: () => Promise<Tally>) => Promise<Tally>;

/** When a job runs, and what it is. */
export interface Job {
  readonly name: JobName;
  /** Cron, London time; undefined: it runs in the turn of another (see `schedule.ts`). */
  readonly cron?: string;
  /** Ends early, after the unit in hand, where the signal says so. */
  run(app: JobApp, signal: AbortSignal, quietly: Quietly): Promise<Tally>;
}

/** What jobs need beside the use cases. */
export interface JobSurroundings {
  readonly lease: Lease;
  readonly log: Log;
  /** Of the machine: how long a run took. */
  readonly machineClock: () => Date;
  /** Kept so that `check` and the alarm can tell when a job last came to its end. */
  readonly runs?: Pick<RunStore, 'noteBegun' | 'noteDone'>;
  /** The business clock of `runs`. */
  readonly clock: () => Date;
}

export type JobOutcome =
  | { readonly kind: 'done'; readonly tally: Tally; readonly words: string }
  | { readonly kind: 'held-elsewhere'; readonly words: string }
  /** The program was asked to end; nothing is half done. */
  | { readonly kind: 'stopped'; readonly words: string }
  /** `why` says what went wrong and what to do, for a person; it names no one. */
  | { readonly kind: 'failed'; readonly why: string };
