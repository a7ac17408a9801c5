import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Arrival, FolderLook, MailboxVisit } from './mailbox.ts';
import type { LastLook, Numbering, SightingStore } from './sightingStore.ts';
import { goneBetween, notYetSeen } from './uidSet.ts';

export interface NewArrivalsDeps {
  /** The name under which sightings are kept: MAIL_USER. */
  readonly mailboxName: string;
  readonly sightings: SightingStore;
  /** MAIL_SINCE as an instant; older mail is counted, not read. */
  readonly since: Date | null;
  readonly clock: Clock;
  readonly log: Log;
}

export type OpenFolder = Extract<FolderLook, { kind: 'open' }>;

/** What one folder holds that we have not seen. */
export interface NewArrivals {
  /** What its numbers mean. */
  readonly numbering: Numbering;
  readonly arrivals: readonly Arrival[];
  /** Older than MAIL_SINCE. */
  readonly older: number;
  /** Announced by the server and gone before we looked. */
  readonly gone: number;
  /** 1 where the server gives numbers out again. */
  readonly numberedAgain: number;
}

/** A server that jumps its UIDNEXT by a million must not fill the database. */
const mostGoneNoted = 1_000;

export function makeNewArrivals(
  deps: NewArrivalsDeps,
): (visit: MailboxVisit, look: OpenFolder) => Promise<NewArrivals> {
  const { sightings, mailboxName, since } = deps;
  return async function newArrivals(visit, look) {
    const { folder, uidValidity, uids } = look;
    const last = await sightings.lastLook(mailboxName, folder, uidValidity);
    const { numbering, upTo } = await heldNumbering(deps, look, last);
    const seen = await sightings.uidsSeen(numbering);
    const goneBefore = upTo === undefined ? [] : goneSince(deps, look, upTo, seen);
    const unseen = notYetSeen(uids, seen);
    const recent =
      since === null || unseen.length === 0 ? null : new Set(await visit.since(folder, since));
    const maybe = recent === null ? unseen : unseen.filter((uid) => recent.has(uid));
    const listed = maybe.length === 0 ? [] : await visit.arrivals(folder, maybe);
    const isRecent = ({ receivedAt }: Arrival): boolean =>
      since === null || receivedAt === null || receivedAt >= since;
    // Counted now, or they would be lost between two answers of the server.
    const there = new Set(listed.map(({ place }) => place.uid));
    const gone = [...goneBefore, ...maybe.filter((uid) => !there.has(uid))];
    for (const uid of gone) await sightings.noteGone({ ...numbering, uid }, deps.clock());
    const wanted = listed.filter(isRecent);
    return {
      numbering,
      arrivals: wanted.map((one) => ({ ...one, place: { ...numbering, uid: one.place.uid } })),
      older: unseen.length - maybe.length + (listed.length - wanted.length),
      gone: gone.length,
      numberedAgain: numbering === last.numbering ? 0 : 1,
    };
  };
}

/**
 * A mailbox restored from a backup gives numbers out again, and what we have seen under them would
 * hide new mail: everything there is taken in afresh, and what is known is known by its content.
 */
async function heldNumbering(
  { sightings, clock, log }: NewArrivalsDeps,
  { folder, uidNext }: OpenFolder,
  last: LastLook,
): Promise<LastLook> {
  if (last.upTo === undefined || uidNext === null || uidNext >= last.upTo) return last;
  log.error('The server has gone back in its numbering without a new UIDVALIDITY', {
    folder,
    count: last.upTo - uidNext,
  });
  return { numbering: await sightings.beginAgain(last.numbering, clock()), upTo: undefined };
}

/** UIDs given out since the last look that are on the server no longer: moved or deleted by hand. */
function goneSince(
  { log }: NewArrivalsDeps,
  { folder, uidNext, uids }: OpenFolder,
  from: number,
  seen: ReadonlySet<number>,
): number[] {
  if (uidNext === null) return [];
  const gone = goneBetween(from, uidNext, uids, seen, mostGoneNoted);
  if (gone.left > 0) log.warn('More UIDs are missing than are noted', { folder, count: gone.left });
  return gone.uids;
}
