import type { Mailbox, MailboxVisit } from '../intake/mailbox.ts';
import type { Sighting, SightingStore } from '../intake/sightingStore.ts';
import type { Log } from '../platform/log.ts';

export interface CompareCountsDeps {
  readonly mailbox: Mailbox;
  readonly sightings: SightingStore;
  /** MAIL_SINCE: older mail is counted and not read. */
  readonly since?: Date | null;
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
  /** Seen, and no longer where they were: filed, moved or deleted by people. */
  readonly goneFromServer: number;
}

/** Holds the server's UIDs against the sightings, folder by folder, and tells either side's extras. */
export function makeCompareCounts({
  mailbox,
  sightings,
  since = null,
  log,
}: CompareCountsDeps): () => Promise<CountOfCounts> {
  return async function compareCounts() {
    const all = await sightings.all();
    const total = await mailbox.visit(async (visit) => {
      const sum = { ...nothing };
      for (const folder of await visit.folders()) {
        const counted = await compareFolder(visit, folder, all, since);
        sum.onServer += counted.onServer;
        sum.seen += counted.seen;
        sum.notSeen += counted.notSeen;
        sum.olderThanSince += counted.olderThanSince;
      }
      return sum;
    });
    if (total.notSeen > 0) {
      log.warn('Messages on the server have not been seen yet', { count: total.notSeen });
    }
    return { ...total, goneFromServer: all.length - total.seen };
  };
}

const nothing = { onServer: 0, seen: 0, notSeen: 0, olderThanSince: 0 };

async function compareFolder(
  visit: MailboxVisit,
  folder: string,
  sightings: readonly Sighting[],
  since: Date | null,
): Promise<typeof nothing> {
  const look = await visit.look(folder);
  if (look.kind !== 'open') return nothing;
  const known = new Set(
    sightings
      .filter(({ place }) => place.folder === folder && place.uidValidity === look.uidValidity)
      .map(({ place }) => place.uid),
  );
  const recent = since === null ? undefined : new Set(await visit.since(folder, since));
  const unseen = look.uids.filter((uid) => !known.has(uid));
  const notSeen = unseen.filter((uid) => recent?.has(uid) ?? true).length;
  return {
    onServer: look.uids.length,
    seen: look.uids.length - unseen.length,
    notSeen,
    olderThanSince: unseen.length - notSeen,
  };
}
