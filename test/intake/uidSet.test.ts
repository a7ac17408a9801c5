import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../src/intake/batches.ts';
import type { Arrival } from '../../src/intake/mailbox.ts';
import { goneBetween, notYetSeen, uidSets } from '../../src/intake/uidSet.ts';

const uids = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 200 });

function opened(set: string): number[] {
  return set.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(':').map(Number);
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });
}

describe('UID sets', () => {
  it('name exactly the UIDs that were asked for, in short pieces, never open-ended', () => {
    fc.assert(
      fc.property(uids, (asked) => {
        const sets = uidSets(asked, 10);
        expect(sets.flatMap(opened)).toEqual([...asked].sort((a, b) => a - b));
        expect(sets.every((set) => set.split(',').length <= 10 && !set.includes('*'))).toBe(true);
      }),
    );
    expect(uidSets([9, 3, 5, 4])).toEqual(['3:5,9']);
    expect(uidSets([])).toEqual([]);
  });

  it('finds holes in the middle as well as the newest', () => {
    expect(notYetSeen([1, 2, 3, 4, 5], new Set([1, 3, 4]))).toEqual([2, 5]);
  });

  it('counts every UID given out as on the server, seen or gone', () => {
    fc.assert(
      fc.property(uids, uids, (present, seen) => {
        const { uids: gone } = goneBetween(1, 501, present, new Set(seen), 1000);
        expect(new Set([...gone, ...present, ...seen]).size).toBe(500);
        expect(gone.some((uid) => present.includes(uid) || seen.includes(uid))).toBe(false);
      }),
    );
  });

  it('notes no million rows where a server jumps', () => {
    const { uids: noted, left } = goneBetween(1, 4_000_000_000, [], new Set(), 100);

    expect(noted).toHaveLength(100);
    expect(left).toBe(4_000_000_000 - 101);
  });
});

describe('batches', () => {
  const arrival = fc.record({
    place: fc.record({
      mailbox: fc.constant('m'),
      folder: fc.constantFrom('INBOX', 'Junk Email'),
      uidValidity: fc.constant('1'),
      uid: fc.integer({ min: 1, max: 10_000 }),
    }),
    receivedAt: fc.option(fc.date({ noInvalidDate: true })),
    bytes: fc.integer({ min: 0, max: 2_000 }),
  });

  it('hold everything once, oldest first, one folder each and within the ceilings', () => {
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 60 }), (arrivals: Arrival[]) => {
        const batches = [...batchesOf(arrivals, { messages: 7, bytes: 3_000 })];

        expect(new Set(batches.flat())).toEqual(new Set(arrivals));
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(7);
          expect(new Set(batch.map(({ place }) => place.folder)).size).toBe(1);
          const bytes = batch.reduce((sum, one) => sum + one.bytes, 0);
          expect(batch.length === 1 || bytes <= 3_000).toBe(true);
        }
        const times = batches.flat().map(({ receivedAt }) => receivedAt?.getTime() ?? Infinity);
        expect(times).toEqual([...times].sort((a, b) => (a < b ? -1 : 1)));
      }),
    );
  });
});
