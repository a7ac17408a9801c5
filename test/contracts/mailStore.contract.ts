import { describe, expect, it } from 'vitest';
import type { MailStore, MailVerdict } from '../../src/intake/mailStore.ts';
import { aMailTaken, anEvent, someHeaders } from '../support/mailBuilders.ts';

const now = new Date('2026-03-02T12:00:00Z');
const later = new Date('2026-03-02T12:10:00Z');

const verdict: MailVerdict = {
  state: 'read',
  class: 'referral',
  reason: 'A referral form for one child.',
  answer: { allowed: true, reason: 'A person wrote it.', to: 'a@b.example', holdBecause: null },
  version: { of: 'R-1', kind: 'correction', changed: ['infant.dob'] },
};

export function mailStoreContract(name: string, fresh: () => Promise<MailStore>): void {
  describe(`MailStore: ${name}`, () => {
    it('keeps a mail once, with everything taking in knew of it', async () => {
      const store = await fresh();
      const headers = someHeaders({ references: ['<a@b.example>'], automaticMarks: {} });
      const { partsKey, ...mail } = aMailTaken({ headers });

      expect(await store.takeOnce({ ...mail, partsKey }, anEvent('taken:1'))).toBe('taken');
      expect(await store.takeOnce({ ...mail, partsKey }, anEvent('taken:1'))).toBe('already-taken');

      expect(await store.find('mail-1')).toMatchObject({
        ...mail,
        version: null,
        attempts: 0,
        nextTryAt: null,
        events: [anEvent('taken:1')],
      });
      expect(await store.find('mail-2')).toBeUndefined();
    });

    it('lets one of many workers take the same mail', async () => {
      const store = await fresh();

      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => store.takeOnce(aMailTaken(), anEvent('taken:1'))),
      );

      expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
      expect((await store.find('mail-1'))!.events).toHaveLength(1);
    });

    it('finds the first mail with the same parts, never a duplicate', async () => {
      const store = await fresh();
      const at = (hour: number): Date => new Date(`2026-03-02T0${String(hour)}:00:00Z`);
      await store.takeOnce(aMailTaken({ id: 'b', receivedAt: at(9) }), anEvent('1'));
      await store.takeOnce(
        aMailTaken({ id: 'd', receivedAt: at(7), state: 'duplicate', duplicateOf: 'a' }),
        anEvent('2'),
      );
      await store.takeOnce(aMailTaken({ id: 'a', receivedAt: at(8) }), anEvent('3'));

      const first = await store.firstWithParts(['parts-1', 'parts-2']);

      expect([...first].map(([key, { id }]) => [key, id])).toEqual([['parts-1', 'a']]);
      expect(await store.firstWithParts([])).toEqual(new Map());
    });

    it('hands out what is to be read, oldest first, and waits between tries', async () => {
      const store = await fresh();
      const at = (hour: number): Date => new Date(`2026-03-02T0${String(hour)}:00:00Z`);
      await store.takeOnce(aMailTaken({ id: 'young', receivedAt: at(9) }), anEvent('1'));
      await store.takeOnce(aMailTaken({ id: 'old', receivedAt: at(8) }), anEvent('2'));
      await store.takeOnce(aMailTaken({ id: 'odd', state: 'quarantined' }), anEvent('3'));
      expect(await store.toRead(now)).toEqual(['old', 'young']);

      expect(await store.startAttempt('old', later)).toBe(1);

      expect(await store.toRead(now)).toEqual(['young']);
      expect(await store.toRead(later)).toEqual(['old', 'young']);
    });

    it('gives a mail that is due to one worker only', async () => {
      const store = await fresh();
      await store.takeOnce(aMailTaken(), anEvent('1'));

      const attempts = await Promise.all(
        Array.from({ length: 6 }, () => store.startAttempt('mail-1', later, now)),
      );

      expect(attempts.sort()).toEqual([0, 0, 0, 0, 0, 1]);
    });

    it('writes a verdict once, with its event', async () => {
      const store = await fresh();
      await store.takeOnce(aMailTaken(), anEvent('taken:1'));
      await store.startAttempt('mail-1', later);

      await store.settle('mail-1', verdict, anEvent('read:1'));
      await store.settle('mail-1', { ...verdict, class: 'query' }, anEvent('read:1'));

      expect(await store.find('mail-1')).toMatchObject({
        ...verdict,
        nextTryAt: null,
        attempts: 1,
      });
      expect((await store.find('mail-1'))!.events.map(({ cause }) => cause)).toEqual([
        'taken:1',
        'read:1',
      ]);
      expect(await store.toRead(later)).toEqual([]);
    });

    it('puts a quarantined mail back to be read, and no other', async () => {
      const store = await fresh();
      await store.takeOnce(aMailTaken({ id: 'odd', state: 'quarantined' }), anEvent('1'));
      await store.takeOnce(aMailTaken({ id: 'fine' }), anEvent('2'));

      expect(await store.retry('odd', anEvent('retry:1'))).toBe('will-be-read');
      expect(await store.retry('fine', anEvent('retry:1'))).toBe('not-quarantined');
      expect(await store.retry('none', anEvent('retry:1'))).toBe('unknown');

      expect(await store.find('odd')).toMatchObject({ state: 'received', attempts: 0 });
    });

    it('asks again for a mail of which only the head was kept, and reads no head', async () => {
      const store = await fresh();
      const head = aMailTaken({ id: 'head', state: 'quarantined', bytes: 9_000, bytesKept: 90 });
      await store.takeOnce(head, anEvent('1'));

      expect(await store.retry('head', anEvent('retry:1'))).toBe('will-be-fetched');

      expect(await store.toRead(later)).toEqual([]);
      expect((await store.toFetch()).map(({ id }) => id)).toEqual(['head']);
      const large = { kind: 'still-head', reason: 'Too large.' } as const;
      await store.fetchedAgain('head', large, anEvent('again:1'));
      expect(await store.toFetch()).toEqual([]);
      expect(await store.find('head')).toMatchObject({
        state: 'quarantined',
        reason: 'Too large.',
      });
      await store.retry('head', anEvent('retry:2'));
      const whole = { kind: 'whole', reason: 'Fetched.' } as const;
      await store.fetchedAgain('head', whole, anEvent('again:2'));
      await store.fetchedAgain('head', large, anEvent('again:2'));
      expect(await store.find('head')).toMatchObject({
        state: 'ignored',
        reason: 'Fetched.',
        answer: { allowed: false },
      });
      expect(await store.retry('head', anEvent('retry:3'))).toBe('not-quarantined');
    });

    it('takes a mail that was read back to be read again, with what it was found to be', async () => {
      const store = await fresh();
      await store.takeOnce(aMailTaken({ id: 'fine' }), anEvent('1'));
      const answer = { allowed: false, reason: 'No.', to: null, holdBecause: null };
      const verdict = { state: 'read', class: 'referral', reason: 'A form.', answer } as const;

      expect(await store.reread('fine', anEvent('reread:1'))).toBe('not-read');
      await store.settle('fine', { ...verdict, version: null }, anEvent('settled'));
      expect(await store.reread('fine', anEvent('reread:2'))).toBe('will-be-read');
      expect(await store.reread('none', anEvent('reread:1'))).toBe('unknown');

      expect(await store.find('fine')).toMatchObject({ state: 'received', class: 'referral' });
    });

    it('lists mails by receipt, all or those in one state', async () => {
      const store = await fresh();
      await store.takeOnce(aMailTaken({ id: 'b' }), anEvent('1'));
      await store.takeOnce(aMailTaken({ id: 'a', state: 'quarantined' }), anEvent('2'));

      expect((await store.all()).map(({ id }) => id)).toEqual(['a', 'b']);
      expect((await store.all({ state: 'quarantined' })).map(({ id }) => id)).toEqual(['a']);
      expect((await store.findMany(['b', 'c'])).map(({ id }) => id)).toEqual(['b']);
    });
  });
}
