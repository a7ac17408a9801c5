import { beforeEach, describe, expect, it } from 'vitest';
import type { Link } from '../../src/pathway/link.ts';
import type { LinkStore } from '../../src/pathway/linkStore.ts';
import { aCall, aLink, aReferral } from '../support/pathwayBuilders.ts';

/** What every link store promises; run on the fake and on the database. */
export function linkStoreKeepsItsPromises(open: () => Promise<LinkStore>): void {
  describe('a link store', () => {
    let links: LinkStore;
    beforeEach(async () => {
      links = await open();
    });
    const link = (callId: string, referral: string, child = 1): Link =>
      aLink(aCall({ callId }), aReferral(referral), { child });

    it('keeps a link and finds it from both sides', async () => {
      const made = link('DC-1', 'R-1', 2);

      expect(await links.linkOnce(made)).toBe('linked');

      expect(await links.ofReferral('R-1')).toEqual(made);
      expect(await links.ofSlot('DC-1', 2)).toEqual(made);
      expect(await links.ofSlot('DC-1', 1)).toBeUndefined();
      expect(await links.ofReferral('R-2')).toBeUndefined();
    });

    it('changes nothing when the same link is made again', async () => {
      await links.linkOnce(link('DC-1', 'R-1'));

      expect(await links.linkOnce({ ...link('DC-1', 'R-1'), by: 'Ann' })).toBe('already-linked');
      expect(await links.ofReferral('R-1')).toMatchObject({ by: 'twostep' });
    });

    it('gives a slot to one referral and a referral one slot', async () => {
      await links.linkOnce(link('DC-1', 'R-1'));

      expect(await links.linkOnce(link('DC-1', 'R-2'))).toBe('taken');
      expect(await links.linkOnce(link('DC-2', 'R-1'))).toBe('taken');
      expect(await links.all()).toHaveLength(1);
    });

    it('lets exactly one of many win a race', async () => {
      const rivals = Array.from({ length: 8 }, (_, place) => link('DC-1', `R-${place}`));

      const outcomes = await Promise.all(rivals.map((rival) => links.linkOnce(rival)));

      expect(outcomes.filter((outcome) => outcome === 'linked')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(7);
    });

    it('takes a link back only for the referral that has it', async () => {
      await links.linkOnce(link('DC-1', 'R-1'));

      await links.unlink('DC-1#1', 'R-2');
      expect(await links.all()).toHaveLength(1);

      await links.unlink('DC-1#1', 'R-1');
      expect(await links.all()).toEqual([]);
      expect(await links.linkOnce(link('DC-1', 'R-2'))).toBe('linked');
    });
  });
}
