import { beforeEach, describe, expect, it } from 'vitest';
import { identityKeysOf } from '../../src/reading/identityKeys.ts';
import { fieldKeys } from '../../src/reading/writtenReferral.ts';
import type { ReferralStore } from '../../src/reading/referralStore.ts';
import { anEvent } from '../support/mailBuilders.ts';
import { aReading, aReferralToAdd, aWrittenReferral, zoe } from '../support/readingBuilders.ts';

/** What every referral store promises; run on the fake and on the database. */
export function referralStoreContract(where: string, open: () => Promise<ReferralStore>): void {
  describe(`the referral store ${where}`, () => {
    let store: ReferralStore;
    beforeEach(async () => {
      store = await open();
    });

    it('gives back every field as it was kept, whatever the key', async () => {
      const values = Object.fromEntries(fieldKeys.map((key) => [key, `value of ${key}`]));
      const referral = aReferralToAdd('R-1', {
        readings: [aReading({ ...values, consent: null })],
      });

      expect(await store.addOnce(referral, anEvent('came'))).toBe('added');

      expect(await store.find('R-1')).toEqual({
        ...referral,
        decisions: [],
        events: [anEvent('came')],
      });
      expect(await store.find('R-2')).toBeUndefined();
    });

    it('keeps one referral for one child of one mail, however often it is added', async () => {
      await store.addOnce(aReferralToAdd('R-1'), anEvent('came'));

      const again = await store.addOnce(
        aReferralToAdd('R-1', { readings: [aReading({ reason: 'another reading' })] }),
        anEvent('came again'),
      );

      expect(again).toBe('already-there');
      expect(await store.all()).toHaveLength(1);
      expect((await store.find('R-1'))?.readings[0]?.fields['infant.dob']).toBeDefined();
    });

    it('refuses to take one reference for two children', async () => {
      await store.addOnce(aReferralToAdd('R-1'), anEvent('came'));

      const other = aReferralToAdd('R-1', { route: { kind: 'mail', mail: 'mail-2' } });

      await expect(store.addOnce(other, anEvent('came'))).rejects.toThrow(/reference/u);
    });

    it('keeps the children of a mail in their order', async () => {
      await store.addOnce(aReferralToAdd('R-9', { place: 2 }), anEvent('came'));
      await store.addOnce(aReferralToAdd('R-8', { place: 3 }), anEvent('came'));
      await store.addOnce(aReferralToAdd('R-7', { place: 1 }), anEvent('came'));

      const children = await store.ofMail('mail-1');

      expect(children.map(({ reference }) => reference)).toEqual(['R-7', 'R-9', 'R-8']);
      expect(await store.ofMail('mail-2')).toEqual([]);
    });

    it('finds every child that was read from a mail, its own and those that it corrected', async () => {
      await store.addOnce(aReferralToAdd('R-1'), anEvent('came'));
      await store.addOnce(
        aReferralToAdd('R-2', { route: { kind: 'mail', mail: 'mail-2' } }),
        anEvent('came'),
      );
      await store.addReading('R-2', aReading(zoe, { mail: 'mail-1' }), anEvent('corrected'));

      expect((await store.readFrom('mail-1')).map(({ reference }) => reference)).toEqual([
        'R-1',
        'R-2',
      ]);
      expect(await store.readFrom('mail-3')).toEqual([]);
    });

    it('keeps referrals filed by hand, which have no mail', async () => {
      const route = { kind: 'post', by: 'Ann', call: 'DC-1' } as const;
      await store.addOnce(aReferralToAdd('R-1', { route }), anEvent('came'));
      await store.addOnce(aReferralToAdd('R-2', { route }), anEvent('came'));

      expect((await store.all()).map(({ reference }) => reference)).toEqual(['R-1', 'R-2']);
    });

    it('adds a reading once for one cause and finds the child by the new words too', async () => {
      await store.addOnce(aReferralToAdd('R-1'), anEvent('came'));
      const corrected = { ...zoe, 'infant.nhsNumber': '9990000026' };
      const reading = aReading(corrected, { mail: 'mail-2' });

      await store.addReading('R-1', reading, anEvent('corrected'));
      await store.addReading('R-1', reading, anEvent('corrected'));

      const kept = await store.find('R-1');
      expect(kept?.readings.map(({ mail }) => mail)).toEqual(['mail-1', 'mail-2']);
      expect(kept?.events.map(({ cause }) => cause)).toEqual(['came', 'corrected']);
      const keys = identityKeysOf(aWrittenReferral({ 'infant.nhsNumber': '9990000026' }));
      expect(await store.sharingIdentity(keys)).toHaveLength(1);
    });

    it("keeps a person's decision once and notes what happened", async () => {
      await store.addOnce(aReferralToAdd('R-1'), anEvent('came'));
      const decision = { kind: 'reject', callId: 'DC-1', by: 'Ann', at: new Date(0) } as const;

      await store.decide('R-1', decision, anEvent('decided'));
      await store.decide('R-1', decision, anEvent('decided'));
      await store.note('R-1', anEvent('viewed'));

      expect(await store.find('R-1')).toMatchObject({ decisions: [decision] });
      expect((await store.find('R-1'))?.events).toHaveLength(3);
    });

    it('finds nobody without a key', async () => {
      await store.addOnce(aReferralToAdd('R-1'), anEvent('came'));

      expect(await store.sharingIdentity([])).toEqual([]);
      expect(await store.sharingIdentity(['something'])).toEqual([]);
    });

    it('lists by receipt, then reference', async () => {
      const at = (day: string) => new Date(`2026-03-${day}T09:00:00Z`);
      for (const [reference, day] of [
        ['R-3', '02'],
        ['R-1', '03'],
        ['R-2', '02'],
      ] as const) {
        const route = { kind: 'mail', mail: `mail of ${reference}` } as const;
        await store.addOnce(
          aReferralToAdd(reference, { route, receivedAt: at(day) }),
          anEvent('came'),
        );
      }

      expect((await store.all()).map(({ reference }) => reference)).toEqual(['R-2', 'R-3', 'R-1']);
    });

    it('lets exactly one of many add the same child', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, () => store.addOnce(aReferralToAdd('R-1'), anEvent('came'))),
      );

      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(1);
    });
  });
}
