import { beforeEach, describe, expect, it } from 'vitest';
import { entryAfter } from '../../src/audit/seal.ts';
import type { TrailEntry, TrailStore } from '../../src/audit/trailStore.ts';

const at = new Date('2026-11-24T12:00:00Z');

/** What every trail store promises; run on the fake and on the database. */
export function trailStoreKeepsItsPromises(open: () => Promise<TrailStore>): void {
  describe('a trail store', () => {
    let trail: TrailStore;
    beforeEach(async () => {
      trail = await open();
    });
    const entry = (before: TrailEntry | undefined, id: string, cause = 'received'): TrailEntry =>
      entryAfter(before, { kind: 'mails', id, cause }, 'a'.repeat(64), at);

    it('keeps entries in their order', async () => {
      const first = entry(undefined, 'm1');
      const second = entry(first, 'm2');

      expect(await trail.head()).toBeUndefined();
      expect(await trail.append(first)).toBe('appended');
      expect(await trail.append(second)).toBe('appended');

      expect(await trail.head()).toEqual(second);
      expect(await trail.entriesAfter(0, 10)).toEqual([first, second]);
      expect(await trail.entriesAfter(1, 10)).toEqual([second]);
      expect(await trail.entriesAfter(0, 1)).toEqual([first]);
    });

    it('gives a place in the chain once, and seals an event once', async () => {
      const first = entry(undefined, 'm1');
      await trail.append(first);

      expect(await trail.append(entry(undefined, 'm2'))).toBe('taken');
      expect(await trail.append(entry(first, 'm1'))).toBe('taken');
      expect(await trail.entriesAfter(0, 10)).toEqual([first]);
    });

    it('knows which events of each document are sealed', async () => {
      const first = entry(undefined, 'm1', 'received');
      const second = entry(first, 'm1', 'read');
      for (const each of [first, second, entry(second, 'm2')]) await trail.append(each);

      const asked = [
        { kind: 'mails', id: 'm1' },
        { kind: 'calls', id: 'm1' },
        { kind: 'mails', id: 'm2' },
      ];

      expect(await trail.sealedCauses(asked)).toEqual([
        new Set(['received', 'read']),
        new Set(),
        new Set(['received']),
      ]);
      expect(await trail.sealedCauses([])).toEqual([]);
    });

    it('keeps looks', async () => {
      const look = { id: 'l1', at, by: 'Ann', kind: 'viewed', what: 'R-1' } as const;

      await trail.addLook(look);

      expect(await trail.looks()).toEqual([look]);
      await expect(trail.addLook(look)).rejects.toThrow();
    });
  });
}
