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
