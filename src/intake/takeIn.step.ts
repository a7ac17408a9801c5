import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import type { Log } from '../platform/log.ts';
import { batchesOf } from './batches.ts';
import type { BatchCeilings } from './batches.ts';
import { makeFetchAgain } from './fetchAgain.step.ts';
import { makeKeepMails } from './keepMail.step.ts';
import type { KeepMailDeps } from './keepMail.step.ts';
import type { Arrival, Fetched, FolderLook, Mailbox, MailboxVisit } from './mailbox.ts';
import { codeOf } from './mailboxFailure.ts';
import { makeNewArrivals } from './newArrivals.step.ts';
import type { NewArrivals, NewArrivalsDeps, OpenFolder } from './newArrivals.step.ts';
import type { Place } from './sightingStore.ts';

export interface TakeInDeps extends KeepMailDeps, NewArrivalsDeps {
  readonly mailbox: Mailbox;
  readonly doneFolder: string | null;
  readonly batches?: BatchCeilings;
}

export interface TakeInTally {
  /** Mails kept for the first time, of which so many are duplicates or wait for a person. */
  readonly taken: number;
  readonly duplicates: number;
  readonly quarantined: number;
  /** Known mails found at a new place. */
  readonly seenAgain: number;
  /** Older than MAIL_SINCE. */
  readonly older: number;
  /** Announced by the server and gone before we looked. */
  readonly gone: number;
  /** Still there and not handed over or not kept: asked for again by the next run. */
  readonly failed: number;
  readonly movedToDone: number;
  /** Folders in which the server gives numbers out again: all mail there was taken in afresh. */
  readonly numberedAgain: number;
}

type LookedAt = OpenFolder & NewArrivals;

type Counting = { -readonly [count in keyof TakeInTally]: number };

/** Rows bound the round trips, bytes the memory (performance.md sections 2 and 6). */
const ordinaryBatches: BatchCeilings = { messages: 50, bytes: 32 * 1024 * 1024 };
const mostFailuresInARow = 5;

/**
 * Looks into the shared mailbox and keeps every mail exactly once. What one folder or one mail does
 * wrong does not hold up the rest: it is counted and logged, and asked for again by the next run.
 * @throws PermanentFailure at the end where a folder is missing or gives no UIDVALIDITY
 */
export function makeTakeIn(deps: TakeInDeps): () => Promise<TakeInTally> {
  const { mailbox, log } = deps;
  const newArrivals = makeNewArrivals(deps);
  const fetchAgain = makeFetchAgain(deps);
  return async function takeIn() {
    const tally: Counting = {
      taken: 0,
      duplicates: 0,
      quarantined: 0,
      seenAgain: 0,
      older: 0,
      gone: 0,
      failed: 0,
      movedToDone: 0,
      numberedAgain: 0,
    };
    const shut = await mailbox.visit(async (visit) => {
      const looks: FolderLook[] = [];
      for (const folder of await visit.folders()) looks.push(await visit.look(folder));
      const open: LookedAt[] = [];
      for (const look of looks) {
        if (look.kind !== 'open') continue;
        const found = await newArrivals(visit, look);
        open.push({ ...look, ...found });
        for (const count of ['older', 'gone', 'numberedAgain'] as const)
          tally[count] += found[count];
      }
      const arrivals = open.flatMap((look) => look.arrivals);
      const holes = await keepAll(deps, visit, arrivals, tally);
      for (const count of await fetchAgain(visit, open)) tally[count] += 1;
      for (const look of open) await noteLook(deps, look, holes);
      if (deps.doneFolder !== null) await moveDone(deps, visit, open, tally);
      return looks.filter((look) => look.kind !== 'open');
    });
    log.info('Mailbox looked into', { count: tally.taken, outcome: `failed:${tally.failed}` });
    if (shut.length > 0) throw shutFolders(shut, log);
    return tally;
  };
}

/**
 * Not past a hole: what is missing there next time has gone before we could read it, and that is told.
 */
async function noteLook(deps: TakeInDeps, look: LookedAt, holes: readonly Place[]): Promise<void> {
  const { folder, uidValidity, numbering, uidNext, uids } = look;
  const end = uidNext ?? (uids.at(-1) ?? 0) + 1;
  const here = holes.filter((hole) => hole.folder === folder && hole.uidValidity === uidValidity);
  const upTo = Math.min(end, ...here.map(({ uid }) => uid));
  await deps.sightings.noteLook(numbering, upTo, deps.clock());
}

/**
 * One mail that cannot be stored or opened is counted, logged and passed over. So many in a row are
 * no broken mails but a broken world: the run ends and says so. While one batch is kept the next is
 * on its way: there are never more than two in memory.
 */
async function keepAll(
  deps: TakeInDeps,
  visit: MailboxVisit,
  arrivals: readonly Arrival[],
  tally: Counting,
): Promise<Place[]> {
  const keepMails = makeKeepMails(deps);
  const holes: Place[] = [];
  let inARow = 0;
  for await (const batch of ahead(batchesOf(arrivals, deps.batches ?? ordinaryBatches), visit)) {
    for (const keeping of await keepMails(batch)) {
      const { place } = keeping;
      inARow = keeping.kind === 'broken' ? inARow + 1 : 0;
      if (keeping.kind === 'done') {
        for (const count of keeping.counted) tally[count] += 1;
        if (keeping.counted.includes('failed')) holes.push(place);
        continue;
      }
      if (inARow >= mostFailuresInARow) throw keeping.error;
      holes.push(place);
      tally.failed += 1;
      const { folder, uid } = place;
      const fields = { folder, uid, error: codeOf(keeping.error) };
      deps.log.error('A mail could not be kept; it is asked for again', fields);
    }
  }
  return holes;
}

/** Each batch as the server hands it over; the next one is asked for when one is given out. */
async function* ahead(
  batches: Iterable<readonly Arrival[]>,
  visit: MailboxVisit,
): AsyncGenerator<readonly Fetched[]> {
  let coming: Promise<readonly Fetched[]> | undefined;
  for (const batch of batches) {
    const here = await coming;
    coming = visit.fetch(batch);
    // What goes wrong shows itself when it is waited for.
    coming.catch(() => {});
    if (here !== undefined) yield here;
  }
  if (coming !== undefined) yield await coming;
}

/**
 * Only what has a sighting is moved, so a failed move leaves the mail where it is and doubles
 * nothing: the next run finds it seen and moves it again.
 */
async function moveDone(
  { doneFolder, sightings, log }: TakeInDeps,
  visit: MailboxVisit,
  looks: readonly LookedAt[],
  tally: Counting,
): Promise<void> {
  for (const { folder, numbering, uids } of looks) {
    if (doneFolder === null || folder === doneFolder) continue;
    const seen = await sightings.uidsSeen(numbering);
    const kept = uids.filter((uid) => seen.has(uid));
    if (kept.length === 0) continue;
    try {
      tally.movedToDone += (await visit.move(folder, kept, doneFolder)).length;
    } catch (error) {
      if (!(error instanceof PermanentFailure || error instanceof TemporaryFailure)) throw error;
      log.warn('Mail could not be moved to MAIL_DONE_FOLDER; it stays where it is', {
        folder,
        count: kept.length,
        error: error.name,
      });
    }
  }
}

function shutFolders(shut: readonly FolderLook[], log: Log): PermanentFailure {
  for (const { folder, kind } of shut)
    log.error('A folder cannot be read', { folder, outcome: kind });
  const names = (kind: FolderLook['kind']): string =>
    shut
      .filter((look) => look.kind === kind)
      .map((look) => `"${look.folder}"`)
      .join(', ');
  const missing = names('missing');
  const unnumbered = names('no-uidvalidity');
  return new PermanentFailure(
    [
      missing === '' ? '' : `The mailbox has no folder ${missing}.`,
      unnumbered === ''
        ? ''
        : `The server gives no UIDVALIDITY for ${unnumbered}: nothing was taken from there.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    missing === ''
      ? 'Ask who runs the mail server; the other folders were read.'
      : 'Check the names in MAIL_FOLDERS; the other folders were read.',
  );
}
