import { describe, expect, it } from 'vitest';
import { makeCompareCounts } from '../../src/audit/countOfCounts.step.ts';
import type { FolderLook, MailboxVisit } from '../../src/intake/mailbox.ts';
import { silentLog } from '../../src/platform/log.ts';
import { inMemorySightingStore } from '../support/fakes/inMemorySightingStore.ts';

const receivedAt = new Date('2026-11-24T09:30:00Z');

/** A mailbox with these folders, which can only be looked at. */
function aMailbox(folders: readonly FolderLook[], received: Readonly<Record<number, Date>> = {}) {
  const visit = {
    folders: () => Promise.resolve(folders.map(({ folder }) => folder)),
    look: (name: string) => Promise.resolve(folders.find(({ folder }) => folder === name)!),
    arrivals: (folder: string, uids: readonly number[]) =>
      Promise.resolve(
        uids.map((uid) => ({
          place: { mailbox: 'imh@leeds.example', folder, uidValidity: '7', uid },
          receivedAt: received[uid] ?? receivedAt,
          bytes: 100,
        })),
      ),
  } as unknown as MailboxVisit;
  return { visit: <T>(work: (visit: MailboxVisit) => Promise<T>) => work(visit) };
}

const around = {
  mailboxName: 'imh@leeds.example',
  clock: () => new Date('2026-11-25T02:30:00Z'),
  log: silentLog,
};

async function sightingsOf(folder: string, uidValidity: string, uids: readonly number[]) {
  const sightings = inMemorySightingStore();
  for (const uid of uids) {
    await sightings.add({
      place: { mailbox: 'imh@leeds.example', folder, uidValidity, uid },
      sha256: 'a'.repeat(64),
      receivedAt,
      mail: `m${uid}`,
      seenAt: new Date('2026-11-24T09:32:00Z'),
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
      ...around,
    });

    expect(await compare()).toEqual({
      onServer: 3,
      seen: 2,
      notSeen: 1,
      olderThanSince: 0,
      anotherMessage: 0,
      goneFromServer: 1,
    });
  });

  it('takes no sighting of an older UIDVALIDITY for one of now', async () => {
    const inbox = { kind: 'open', folder: 'INBOX', uidValidity: '8', uidNext: 2 } as const;
    const compare = makeCompareCounts({
      mailbox: aMailbox([{ ...inbox, uids: [1] }]),
      sightings: await sightingsOf('INBOX', '7', [1]),
      ...around,
    });

    expect(await compare()).toMatchObject({ seen: 0, notSeen: 1, goneFromServer: 1 });
  });

  it('misses no mail from before the first day', async () => {
    const inbox = { kind: 'open', folder: 'INBOX', uidValidity: '7', uidNext: 4 } as const;
    const compare = makeCompareCounts({
      mailbox: aMailbox([{ ...inbox, uids: [1, 2, 3] }], {
        1: new Date('2026-11-01T09:00:00Z'),
        // Within the day more that a server's SINCE has to be asked for.
        2: new Date(receivedAt.getTime() - 1_000),
      }),
      sightings: await sightingsOf('INBOX', '7', [3]),
      since: receivedAt,
      ...around,
    });

    expect(await compare()).toMatchObject({ seen: 1, notSeen: 0, olderThanSince: 2 });
  });

  it('notices another message at a number that was seen, and has it taken in afresh', async () => {
    const inbox = { kind: 'open', folder: 'INBOX', uidValidity: '7', uidNext: 4 } as const;
    const sightings = await sightingsOf('INBOX', '7', [1, 2]);
    const compare = makeCompareCounts({
      mailbox: aMailbox([{ ...inbox, uids: [1, 2] }], { 2: new Date('2026-11-24T22:00:00Z') }),
      sightings,
      ...around,
    });

    expect(await compare()).toMatchObject({ seen: 2, anotherMessage: 1 });

    const { numbering } = await sightings.lastLook('imh@leeds.example', 'INBOX', '7');
    expect(await sightings.uidsSeen(numbering)).toEqual(new Set());
    expect(await compare()).toMatchObject({ seen: 0, notSeen: 2, anotherMessage: 0 });
  });
});
