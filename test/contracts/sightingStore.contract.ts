import { describe, expect, it } from 'vitest';
import type { Sighting, SightingStore } from '../../src/intake/sightingStore.ts';

function aSighting(uid: number, changed: Partial<Sighting['place']> = {}): Sighting {
  return {
    place: { mailbox: 'referrals', folder: 'INBOX', uidValidity: '17', uid, ...changed },
    sha256: 'a'.repeat(64),
    receivedAt: new Date('2026-03-02T09:00:00Z'),
    mail: 'mail-1',
    seenAt: new Date('2026-03-02T09:02:00Z'),
  };
}

const inbox = { mailbox: 'referrals', folder: 'INBOX', uidValidity: '17' };

export function sightingStoreContract(name: string, fresh: () => Promise<SightingStore>): void {
  describe(`SightingStore: ${name}`, () => {
    it('keeps one sighting for a UID, however often it is told of it', async () => {
      const store = await fresh();

      const outcomes = [];
      for (let time = 0; time < 3; time += 1) outcomes.push(await store.add(aSighting(4)));

      expect(outcomes).toEqual(['added', 'already-there', 'already-there']);
      expect(await store.all()).toEqual([aSighting(4)]);
    });

    it('tells places apart by mailbox, folder, UIDVALIDITY and UID', async () => {
      const store = await fresh();
      const places = [
        aSighting(4),
        aSighting(5),
        aSighting(4, { uidValidity: '18' }),
        aSighting(4, { folder: 'Junk Email' }),
        aSighting(4, { mailbox: 'other' }),
      ];

      for (const place of places) expect(await store.add(place)).toBe('added');

      expect(await store.uidsSeen(inbox)).toEqual(new Set([4, 5]));
      expect(await store.uidsSeen({ ...inbox, uidValidity: '19' })).toEqual(new Set());
    });

    it('keeps a UIDVALIDITY of 0 and one beyond 32 bits to the digit', async () => {
      const store = await fresh();
      await store.add(aSighting(1, { uidValidity: '0' }));
      await store.add(aSighting(1, { uidValidity: '18446744073709551615' }));

      expect((await store.all()).map(({ place }) => place.uidValidity)).toEqual([
        '0',
        '18446744073709551615',
      ]);
    });

    it('lists sightings by folder, UIDVALIDITY and UID', async () => {
      const store = await fresh();
      for (const place of [aSighting(10), aSighting(9), aSighting(2, { folder: 'Archive' })]) {
        await store.add(place);
      }

      expect((await store.all()).map(({ place }) => `${place.folder}/${place.uid}`)).toEqual([
        'Archive/2',
        'INBOX/9',
        'INBOX/10',
      ]);
      expect(await store.ofMail('mail-1')).toHaveLength(3);
      expect(await store.ofMail('mail-2')).toEqual([]);
    });

    it('counts what had gone before we looked once, and as of any moment', async () => {
      const store = await fresh();
      await store.noteGone(aSighting(7).place, new Date('2026-03-02T09:00:00Z'));
      await store.noteGone(aSighting(7).place, new Date('2026-03-02T10:00:00Z'));
      await store.noteGone(aSighting(8).place, new Date('2026-03-03T09:00:00Z'));

      expect(await store.countGone()).toBe(2);
      expect(await store.countGone(new Date('2026-03-02T23:00:00Z'))).toBe(1);
    });

    it('remembers how far a folder was looked through, and never goes back', async () => {
      const store = await fresh();
      const at = new Date('2026-03-02T09:00:00Z');
      const upTo = async (uidValidity: string) =>
        (await store.lastLook('referrals', 'INBOX', uidValidity)).upTo;
      expect(await upTo('17')).toBeUndefined();

      for (const uidNext of [5, 12, 9]) await store.noteLook(inbox, uidNext, at);

      expect(await upTo('17')).toBe(12);
      expect(await upTo('18')).toBeUndefined();
    });

    it('tells its sightings that what was seen is another mail, with the bytes of one place', async () => {
      const store = await fresh();
      await store.add(aSighting(4));
      await store.add(aSighting(5));
      const { mail } = aSighting(4);

      await store.becomes(mail, { ...aSighting(5), sha256: 'of-the-whole', mail: 'whole' });

      expect(await store.ofMail(mail)).toEqual([]);
      expect((await store.ofMail('whole')).map(({ sha256 }) => sha256)).toEqual([
        aSighting(4).sha256,
        'of-the-whole',
      ]);
    });

    it('begins a numbering again once, and keeps what was seen under the old one', async () => {
      const store = await fresh();
      const at = new Date('2026-03-02T09:00:00Z');
      await store.add(aSighting(4));
      await store.noteLook(inbox, 12, at);

      const twice = [await store.beginAgain(inbox, at), await store.beginAgain(inbox, at)];

      expect(twice).toEqual([
        { ...inbox, again: 1 },
        { ...inbox, again: 1 },
      ]);
      expect(await store.lastLook('referrals', 'INBOX', '17')).toEqual({
        numbering: { ...inbox, again: 1 },
        upTo: undefined,
      });
      expect(await store.uidsSeen({ ...inbox, again: 1 })).toEqual(new Set());
      expect(await store.add(aSighting(4, { again: 1 }))).toBe('added');
      expect(await store.all()).toEqual([aSighting(4), aSighting(4, { again: 1 })]);
      await store.noteLook(inbox, 20, at);
      expect((await store.lastLook('referrals', 'INBOX', '17')).upTo).toBeUndefined();
      expect(await store.begunAgain(at)).toEqual([{ folder: 'INBOX', at }]);
      expect(await store.begunAgain(new Date(at.getTime() + 1))).toEqual([]);
    });
  });
}
