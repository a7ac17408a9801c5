import type { Mailbox, MailboxVisit } from '../intake/mailbox.ts';
import type { Sighting, SightingStore } from '../intake/sightingStore.ts';
import type { Clock } from '../platform/clock.ts';
import { groupedBy } from '../platform/grouped.ts';
import type { Log } from '../platform/log.ts';

export interface CompareCountsDeps {
  readonly mailbox: Mailbox;
  /** The name under which sightings are kept: MAIL_USER. */
  readonly mailboxName: string;
  readonly sightings: SightingStore;
  /** MAIL_SINCE: older mail is counted and not read. */
  readonly since?: Date | null;
  readonly clock: Clock;
  readonly log: Log;
}

export interface CountOfCounts {
  readonly onServer: number;
  /** Of those on the server, how many were seen. */
  readonly seen: number;
  /** On the server and never seen: the next run of `collect` takes them in. */
  readonly notSeen: number;
  /** On the server, and older than MAIL_SINCE. */
  readonly olderThanSince: number;
  /**
   * Another message stands at a UID that was seen: the folder was restored from a backup. The next
   * run of `collect` takes in afresh what is there.
   */
  readonly anotherMessage: number;
  /** Seen, and no longer where they were: filed, moved or deleted by people. */
  readonly goneFromServer: number;
}

/** Holds the server's UIDs against the sightings, folder by folder, and tells either side's extras. */
export function makeCompareCounts(deps: CompareCountsDeps): () => Promise<CountOfCounts> {
  const { mailbox, sightings, log } = deps;
  return async function compareCounts() {
    const all = await sightings.all();
    const inFolder = groupedBy(all, ({ place }) => place.folder);
    const total = { onServer: 0, seen: 0, notSeen: 0, olderThanSince: 0, anotherMessage: 0 };
    await mailbox.visit(async (visit) => {
      for (const folder of await visit.folders()) {
        const counted = await compareFolder(deps, visit, folder, inFolder.get(folder) ?? []);
        if (counted === undefined) continue;
        total.onServer += counted.onServer;
        total.seen += counted.seen;
        total.notSeen += counted.notSeen;
        total.olderThanSince += counted.olderThanSince;
        total.anotherMessage += counted.anotherMessage;
      }
    });
    if (total.notSeen > 0) {
      log.warn('Messages on the server have not been seen yet', { count: total.notSeen });
    }
    return { ...total, goneFromServer: all.length - total.seen };
  };
}

async function compareFolder(
  { mailboxName, sightings, since = null, clock, log }: CompareCountsDeps,
  visit: MailboxVisit,
  folder: string,
  ofFolder: readonly Sighting[],
): Promise<Omit<CountOfCounts, 'goneFromServer'> | undefined> {
  const look = await visit.look(folder);
  if (look.kind !== 'open') return undefined;
  const { uidValidity, uids } = look;
  const { numbering } = await sightings.lastLook(mailboxName, folder, uidValidity);
  const here = ofFolder.filter(
    ({ place }) => place.uidValidity === uidValidity && place.again === numbering.again,
  );
  const known = new Map(here.map((sighting) => [sighting.place.uid, sighting]));
  const listed = uids.length === 0 ? [] : await visit.arrivals(folder, uids);
  const unseen = listed.filter(({ place }) => !known.has(place.uid));
  const isOld = (at: Date | null): boolean => since !== null && at !== null && at < since;
  const older = unseen.filter(({ receivedAt }) => isOld(receivedAt)).length;
  const anotherMessage = listed.filter(({ place, receivedAt }) =>
    isAnother(known.get(place.uid), receivedAt),
  ).length;
  if (anotherMessage > 0) {
    log.error('Other messages stand at numbers that were seen', { folder, count: anotherMessage });
    await sightings.beginAgain(numbering, clock());
  }
  return {
    onServer: listed.length,
    seen: listed.length - unseen.length,
    notSeen: unseen.length - older,
    olderThanSince: older,
    anotherMessage,
  };
}

/** INTERNALDATE belongs to a message for good; where the server gave none, nothing can be said. */
function isAnother(sighting: Sighting | undefined, receivedAt: Date | null): boolean {
  if (sighting === undefined || receivedAt === null) return false;
  if (sighting.receivedAt.getTime() === sighting.seenAt.getTime()) return false;
  return sighting.receivedAt.getTime() !== receivedAt.getTime();
}
