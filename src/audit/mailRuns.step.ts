import type { SightingStore } from '../intake/sightingStore.ts';
import { dayInWords } from '../nhs/londonTime.ts';
import type { Clock } from '../platform/clock.ts';
import type { RunStore } from '../platform/runStore.ts';

export interface MailRunsDeps {
  readonly runs: Pick<RunStore, 'lastDone' | 'firstBegun'>;
  readonly sightings: Pick<SightingStore, 'begunAgain'>;
  readonly clock: Clock;
}

/** How well the mailbox was read: for the alarm, the reminders and the digest. */
export interface MailRuns {
  /** Since when it was not read to its end; undefined where nobody ever tried to. */
  silentSince(): Promise<Date | undefined>;
  /** What arrived by then has been taken in: long ago where that never succeeded, null where nobody tried. */
  readUntil(): Promise<Date | null>;
  /** For a week after a folder was restored from a backup: mail that came between may be missing there. */
  restoredFolders(): Promise<string[]>;
}

const SHOWN_MILLISECONDS = 7 * 86_400_000;

export function makeMailRuns({ runs, sightings, clock }: MailRunsDeps): MailRuns {
  return {
    async silentSince() {
      return (await runs.lastDone('collect')) ?? (await runs.firstBegun('collect'));
    },
    async readUntil() {
      const done = await runs.lastDone('collect');
      if (done !== undefined) return done;
      return (await runs.firstBegun('collect')) === undefined ? null : new Date(0);
    },
    async restoredFolders() {
      const since = new Date(clock().getTime() - SHOWN_MILLISECONDS);
      return (await sightings.begunAgain(since)).map(
        ({ folder, at }) =>
          `The mail server seems to have restored the folder "${folder}" from a backup (noticed on ${dayInWords(at)}). All mail there was taken in afresh; mail that only stood there before is kept by Twostep and may be missing in the mailbox.`,
      );
    },
  };
}
