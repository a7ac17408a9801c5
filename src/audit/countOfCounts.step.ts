import type { Mailbox, MailboxVisit } from '../intake/mailbox.ts';
import type { Sighting, SightingStore } from '../intake/sightingStore.ts';
import type { Log } from '../platform/log.ts';

export interface CompareCountsDeps {
  readonly mailbox: Mailbox;
  readonly sightings: SightingStore;
  readonly log: Log;
}

export interface CountOfCounts {
  readonly onServer: number;
  /** Of those on the server, how many were seen. */
  readonly seen: number;
  /** On the server and never seen: the next run of `collect` takes them in. */
  readonly notSeen: number;
  /** Seen, and no longer where they were: filed, moved or deleted by people. */
  readonly goneFromServer: number;
}

/** Holds the server's UIDs against the sightings, folder by folder, and tells either side's extras. */
export function makeCompareCounts({
  mailbox,
  sightings,
  log,
}: CompareCountsDeps): () => Promise<CountOfCounts> {
  return async function compareCounts() {
    const all = await sightings.all();
    const total = await mailbox.visit(async (visit) => {
      const sum = { onServer: 0, seen: 0, notSeen: 0 };
      for (const folder of await visit.folders()) {
        const counted = await compareFolder(visit, folder, all);
        sum.onServer += counted.onServer;
        sum.seen += counted.seen;
        sum.notSeen += counted.notSeen;
      }
      return sum;
    });
    if (total.notSeen > 0) {
      log.warn('Messages on the server have not been seen yet', { count: total.notSeen });
    }
    return { ...total, goneFromServer: all.length - total.seen };
  };
}

async function compareFolder(
  visit: MailboxVisit,
  folder: string,
  sightings: readonly Sighting[],
): Promise<{ onServer: number; seen: number; notSeen: number }> {
  const look = await visit.look(folder);
  if (look.kind !== 'open') return { onServer: 0, seen: 0, notSeen: 0 };
  const known = new Set(
    sightings
      .filter(({ place }) => place.folder === folder && place.uidValidity === look.uidValidity)
      .map(({ place }) => place.uid),
  );
  const seen = look.uids.filter((uid) => known.has(uid)).length;
  return { onServer: look.uids.length, seen, notSeen: look.uids.length - seen };
}
