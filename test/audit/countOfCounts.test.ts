import { describe, expect, it } from 'vitest';
import { makeCompareCounts } from '../../src/audit/countOfCounts.step.ts';
import type { FolderLook, MailboxVisit } from '../../src/intake/mailbox.ts';
import { silentLog } from '../../src/platform/log.ts';
import { inMemorySightingStore } from '../support/fakes/inMemorySightingStore.ts';

const receivedAt = new Date('2026-11-24T09:30:00Z');

/** A mailbox with these folders, which can only be looked at. */
function aMailbox(folders: readonly FolderLook[], recent: readonly number[] = []) {
  const visit = {
    folders: () => Promise.resolve(folders.map(({ folder }) => folder)),
    look: (name: string) => Promise.resolve(folders.find(({ folder }) => folder === name)!),
    since: () => Promise.resolve([...recent]),
  } as unknown as MailboxVisit;
  return { visit: <T>(work: (visit: MailboxVisit) => Promise<T>) => work(visit) };
}

async function sightingsOf(folder: string, uidValidity: string, uids: readonly number[]) {
  const sightings = inMemorySightingStore();
  for (const uid of uids) {
    await sightings.add({
      place: { mailbox: 'imh@leeds.example', folder, uidValidity, uid },
      sha256: 'a'.repeat(64),
      receivedAt,
      mail: `m${uid}`,
      seenAt: receivedAt,
    });
  }
  return sightings;
}

describe('the count of counts', () => {
  it('tells what is on the server and not seen, and what was seen and is gone', async () => {
    const inbox = { kind: 'open', folder: 'INBOX', uidValidity: '7', uidNext: 5 } as const;
    const compare = makeCompareCounts({
      mailbox: aMailbox([
        { ...inbox, uids: [2, 3, 4] },
        { kind: 'missing', folder: 'Junk' },
      ]),
      sightings: await sightingsOf('INBOX', '7', [1, 2, 3]),
      log: silentLog,
    });

    expect(await compare()).toEqual({
      onServer: 3,
      seen: 2,
      notSeen: 1,
      olderThanSince: 0,
      goneFromServer: 1,
    });
  });

  it('takes no sighting of an older UIDVALIDITY for one of now', async () => {
    const inbox = { kind: 'open', folder: 'INBOX', uidValidity: '8', uidNext: 2 } as const;
    const compare = makeCompareCounts({
      mailbox: aMailbox([{ ...inbox, uids: [1] }]),
      sightings: await sightingsOf('INBOX', '7', [1]),
      log: silentLog,
    });

    expect(await compare()).toMatchObject({ seen: 0, notSeen: 1, goneFromServer: 1 });
  });

  it('misses no mail from before the first day', async () => {
    const inbox = { kind: 'open', folder: 'INBOX', uidValidity: '7', uidNext: 4 } as const;
    const compare = makeCompareCounts({
      mailbox: aMailbox([{ ...inbox, uids: [1, 2, 3] }], [3]),
      sightings: await sightingsOf('INBOX', '7', [3]),
      since: receivedAt,
      log: silentLog,
    });

    expect(await compare()).toMatchObject({ seen: 1, notSeen: 0, olderThanSince: 2 });
  });
});
