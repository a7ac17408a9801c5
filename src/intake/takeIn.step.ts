import type { Clock } from '../platform/clock.ts';
import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import type { Log } from '../platform/log.ts';
import { batchesOf } from './batches.ts';
import type { BatchCeilings } from './batches.ts';
import { makeKeepMail } from './keepMail.step.ts';
import type { KeepMailDeps } from './keepMail.step.ts';
import type { Arrival, FolderLook, Mailbox, MailboxVisit } from './mailbox.ts';
import { codeOf } from './mailboxFailure.ts';
import type { Place, SightingStore } from './sightingStore.ts';
import { goneBetween, notYetSeen } from './uidSet.ts';

export interface TakeInDeps extends KeepMailDeps {
  readonly mailbox: Mailbox;
  /** The name under which sightings are kept: MAIL_USER. */
  readonly mailboxName: string;
  readonly sightings: SightingStore;
  /** MAIL_SINCE as an instant; older mail is counted, not read. */
  readonly since: Date | null;
  readonly doneFolder: string | null;
  readonly batches?: BatchCeilings;
  readonly clock: Clock;
  readonly log: Log;
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
}

type Counting = { -readonly [count in keyof TakeInTally]: number };

/** Rows bound the round trips, bytes the memory (performance.md sections 2 and 6). */
const ordinaryBatches: BatchCeilings = { messages: 50, bytes: 32 * 1024 * 1024 };
/** A server that jumps its UIDNEXT by a million must not fill the database. */
const mostGoneNoted = 1_000;
const mostFailuresInARow = 5;

type OpenLook = Extract<FolderLook, { kind: 'open' }>;

/**
 * Looks into the shared mailbox and keeps every mail exactly once. What one folder or one mail does
 * wrong does not hold up the rest: it is counted and logged, and asked for again by the next run.
 * @throws PermanentFailure at the end where a folder is missing or gives no UIDVALIDITY
 */
export function makeTakeIn(deps: TakeInDeps): () => Promise<TakeInTally> {
  const { mailbox, log } = deps;
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
    };
    const shut = await mailbox.visit(async (visit) => {
      const looks: FolderLook[] = [];
      for (const folder of await visit.folders()) looks.push(await visit.look(folder));
      const open = looks.filter((look) => look.kind === 'open');
      const arrivals: Arrival[] = [];
      for (const look of open) arrivals.push(...(await newArrivals(deps, visit, look, tally)));
      const holes = await keepAll(deps, visit, arrivals, tally);
      for (const look of open) await noteLook(deps, look, holes);
      if (deps.doneFolder !== null) await moveDone(deps, visit, open, tally);
      return looks.filter((look) => look.kind !== 'open');
    });
    log.info('Mailbox looked into', { count: tally.taken, outcome: `failed:${tally.failed}` });
    if (shut.length > 0) throw shutFolders(shut, log);
    return tally;
  };
}

async function newArrivals(
  deps: TakeInDeps,
  visit: MailboxVisit,
  look: OpenLook,
  tally: Counting,
): Promise<Arrival[]> {
  const { sightings, mailboxName, since, clock } = deps;
  const { folder, uidValidity } = look;
  const seen = await sightings.uidsSeen(mailboxName, folder, uidValidity);
  await noteGone(deps, look, seen, tally);
  const unseen = notYetSeen(look.uids, seen);
  if (unseen.length === 0) return [];
  const maybe = since === null ? unseen : await recentOf(visit, look, unseen, since);
  const arrivals = await visit.arrivals(folder, maybe);
  const wanted = arrivals.filter(
    ({ receivedAt }) => since === null || receivedAt === null || receivedAt >= since,
  );
  tally.older += unseen.length - maybe.length + (arrivals.length - wanted.length);
  // Counted now, or they would be lost between two answers of the server.
  const listed = new Set(arrivals.map(({ place }) => place.uid));
  for (const uid of maybe.filter((asked) => !listed.has(asked))) {
    await sightings.noteGone({ mailbox: mailboxName, folder, uidValidity, uid }, clock());
    tally.gone += 1;
  }
  return wanted.map((arrival) => ({
    ...arrival,
    place: { ...arrival.place, mailbox: mailboxName },
  }));
}

async function recentOf(
  visit: MailboxVisit,
  look: OpenLook,
  unseen: readonly number[],
  since: Date,
): Promise<number[]> {
  const recent = new Set(await visit.since(look.folder, since));
  return unseen.filter((uid) => recent.has(uid));
}

/** UIDs given out since the last look that are on the server no longer: moved or deleted by hand. */
async function noteGone(
  { sightings, mailboxName, clock, log }: TakeInDeps,
  { folder, uidValidity, uidNext, uids }: OpenLook,
  seen: ReadonlySet<number>,
  tally: Counting,
): Promise<void> {
  const from = await sightings.lookedUpTo(mailboxName, folder, uidValidity);
  if (from === undefined || uidNext === null) return;
  if (uidNext < from) {
    // A mailbox restored from a backup gives numbers out again: what we have seen may hide new mail.
    log.error('The server has gone back in its numbering without a new UIDVALIDITY', {
      folder,
      count: from - uidNext,
    });
  }
  const gone = goneBetween(from, uidNext, uids, seen, mostGoneNoted);
  for (const uid of gone.uids) {
    await sightings.noteGone({ mailbox: mailboxName, folder, uidValidity, uid }, clock());
  }
  tally.gone += gone.uids.length;
  if (gone.left > 0) log.warn('More UIDs are missing than are noted', { folder, count: gone.left });
}

/**
 * Not past a hole: what is missing there next time has gone before we could read it, and that is told.
 */
async function noteLook(deps: TakeInDeps, look: OpenLook, holes: readonly Place[]): Promise<void> {
  const { folder, uidValidity, uidNext, uids } = look;
  const end = uidNext ?? (uids.at(-1) ?? 0) + 1;
  const here = holes.filter((hole) => hole.folder === folder && hole.uidValidity === uidValidity);
  const upTo = Math.min(end, ...here.map(({ uid }) => uid));
  await deps.sightings.noteLook(deps.mailboxName, folder, uidValidity, upTo, deps.clock());
}

/**
 * One mail that cannot be stored or opened is counted, logged and passed over. So many in a row are
 * no broken mails but a broken world: the run ends and says so.
 */
async function keepAll(
  deps: TakeInDeps,
  visit: MailboxVisit,
  arrivals: readonly Arrival[],
  tally: Counting,
): Promise<Place[]> {
  const keepMail = makeKeepMail(deps);
  const holes: Place[] = [];
  let inARow = 0;
  for (const batch of batchesOf(arrivals, deps.batches ?? ordinaryBatches)) {
    for (const fetched of await visit.fetch(batch)) {
      const { place } = fetched.arrival;
      if (fetched.kind === 'failed') holes.push(place);
      try {
        for (const count of await keepMail(fetched)) tally[count] += 1;
        inARow = 0;
      } catch (error) {
        inARow += 1;
        if (inARow >= mostFailuresInARow) throw error;
        holes.push(place);
        tally.failed += 1;
        const { folder, uid } = place;
        const fields = { folder, uid, error: codeOf(error) };
        deps.log.error('A mail could not be kept; it is asked for again', fields);
      }
    }
  }
  return holes;
}

/**
 * Only what has a sighting is moved, so a failed move leaves the mail where it is and doubles
 * nothing: the next run finds it seen and moves it again.
 */
async function moveDone(
  { doneFolder, sightings, mailboxName, log }: TakeInDeps,
  visit: MailboxVisit,
  looks: readonly OpenLook[],
  tally: Counting,
): Promise<void> {
  for (const { folder, uidValidity, uids } of looks) {
    if (doneFolder === null || folder === doneFolder) continue;
    const seen = await sightings.uidsSeen(mailboxName, folder, uidValidity);
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
