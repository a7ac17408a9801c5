import type { SightingStore } from '../intake/sightingStore.ts';
import { dayInWords } from '../nhs/londonTime.ts';
import type { RunStore } from '../platform/runStore.ts';

type MailRuns = Pick<RunStore, 'lastDone' | 'firstBegun'>;

/** Since when the mailbox was not read to its end; undefined where nobody ever tried to. */
export async function silentSince(runs: MailRuns): Promise<Date | undefined> {
  return (await runs.lastDone('collect')) ?? (await runs.firstBegun('collect'));
}

/** What arrived by then has been taken in: long ago where reading never succeeded, null where nobody tried. */
export async function mailReadUntil(runs: MailRuns): Promise<Date | null> {
  const done = await runs.lastDone('collect');
  if (done !== undefined) return done;
  return (await runs.firstBegun('collect')) === undefined ? null : new Date(0);
}

const SHOWN_MILLISECONDS = 7 * 86_400_000;

/** For a week after a folder was restored from a backup: mail that came between may be missing there. */
export async function restoredFolders(
  sightings: Pick<SightingStore, 'begunAgain'>,
  now: Date,
): Promise<string[]> {
  const restored = await sightings.begunAgain(new Date(now.getTime() - SHOWN_MILLISECONDS));
  return restored.map(
    ({ folder, at }) =>
      `The mail server seems to have restored the folder "${folder}" from a backup (noticed on ${dayInWords(at)}). All mail there was taken in afresh; mail that only stood there before is kept by Twostep and may be missing in the mailbox.`,
  );
}
