import { describe, expect, it } from 'vitest';
import type { LetterStore } from '../../src/letters/letterStore.ts';
import { aLetterOwed, anEvent } from '../support/mailBuilders.ts';

const now = new Date('2026-03-02T12:00:00Z');
const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const stale = 60;

export function letterStoreContract(name: string, fresh: () => Promise<LetterStore>): void {
  const owing = async (...ids: string[]): Promise<LetterStore> => {
    const store = await fresh();
    for (const id of ids) await store.oweOnce(aLetterOwed({ id }), anEvent(`owed:${id}`));
    return store;
  };

  describe(`LetterStore: ${name}`, () => {
    it('owes a letter once, as it was composed', async () => {
      const store = await fresh();

      const outcomes = [
        await store.oweOnce(aLetterOwed(), anEvent('owed:1')),
        await store.oweOnce(aLetterOwed({ subject: 'Another' }), anEvent('owed:1')),
      ];

      expect(outcomes).toEqual(['owed', 'already-owed']);
      expect(await store.find('letter-1')).toMatchObject({
        ...aLetterOwed(),
        perhapsTwice: false,
        attempts: 0,
        sentAt: null,
        events: [anEvent('owed:1')],
      });
      expect((await store.findByMessageId('<letter-1@leeds.example>'))!.id).toBe('letter-1');
      expect(await store.findByMessageId('<other@leeds.example>')).toBeUndefined();
    });

    it('hands letters out oldest first, each to one worker', async () => {
      const store = await fresh();
      await store.oweOnce(aLetterOwed({ id: 'young', owedAt: after(60) }), anEvent('1'));
      await store.oweOnce(aLetterOwed({ id: 'old', owedAt: now }), anEvent('2'));
      await store.oweOnce(aLetterOwed({ id: 'held', state: 'held', owedAt: now }), anEvent('3'));
      await store.oweOnce(aLetterOwed({ id: 'nobody', to: null, owedAt: now }), anEvent('4'));

      const taken = await Promise.all([1, 2, 3, 4].map(() => store.takeNext(now, stale)));

      const ids = taken.flatMap((letter) => (letter === undefined ? [] : [letter.id]));
      expect(ids.sort()).toEqual(['old', 'young']);
      expect(await store.find('old')).toMatchObject({
        state: 'sending',
        attempts: 1,
        sendingSince: now,
      });
    });

    it('hands out first what we owe longest, among letters that one run found at once', async () => {
      const store = await fresh();
      for (const [id, since] of [
        ['a', after(60)],
        ['b', now],
        ['c', after(30)],
      ] as const) {
        await store.oweOnce(aLetterOwed({ id, since, owedAt: after(90) }), anEvent(id));
      }

      const taken: string[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        taken.push((await store.takeNext(after(90), stale))!.id);
      }

      expect(taken).toEqual(['b', 'c', 'a']);
      expect((await store.all()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    });

    it('marks a letter sent once, with the answer and the time', async () => {
      const store = await owing('a');
      await store.takeNext(now, stale);

      await store.markSent('a', 1, '250 ok', anEvent('letter-sent:a:1', { at: after(1) }));
      await store.markSent('a', 1, 'again', anEvent('letter-sent:a:1', { at: after(2) }));

      const sent = { state: 'sent', outcome: '250 ok', sentAt: after(1), perhapsTwice: false };
      expect(await store.find('a')).toMatchObject(sent);
      expect(await store.takeNext(after(1e6), stale)).toBeUndefined();
    });

    it('puts a letter that was refused before DATA back, unmarked, until its time has come', async () => {
      const store = await owing('a');
      await store.takeNext(now, stale);

      await store.backToOwed('a', 1, '451 not now', after(120));

      expect(await store.find('a')).toMatchObject({ state: 'owed', perhapsTwice: false });
      expect(await store.takeNext(after(119), stale)).toBeUndefined();
      expect(await store.takeNext(after(120), stale)).toMatchObject({ id: 'a', attempts: 2 });
    });

    it('marks a letter left in sending by a dead run before it is tried once more', async () => {
      const store = await owing('a');
      await store.takeNext(now, stale);
      expect(await store.takeNext(after(59), stale)).toBeUndefined();

      const again = await store.takeNext(after(61), stale);

      expect(again).toMatchObject({ id: 'a', attempts: 2, perhapsTwice: true, state: 'sending' });
      expect(await store.takeNext(after(1e6), stale)).toBeUndefined();
      expect(await store.failStale(after(1e6), stale, () => anEvent('letter-failed:a:2'))).toBe(1);
      expect(await store.find('a')).toMatchObject({ state: 'failed', perhapsTwice: true });
    });

    it("never clears the mark, and believes a slow worker's late word that it is out", async () => {
      const store = await owing('a');
      await store.takeNext(now, stale);
      await store.takeNext(after(61), stale);

      await store.markSent('a', 1, '250 late', anEvent('letter-sent:a:1'));
      await store.backToOwed('a', 2, '451 not now', after(120));

      expect(await store.find('a')).toMatchObject({ state: 'sent', perhapsTwice: true });
      expect(await store.takeNext(after(1e6), stale)).toBeUndefined();
    });

    it('believes the late word also when the letter waits for its further attempt', async () => {
      const store = await owing('a');
      await store.takeNext(now, stale);
      await store.markPerhapsTwice('a', 1, 'connection lost', after(60));
      expect(await store.find('a')).toMatchObject({ state: 'owed', perhapsTwice: true });

      await store.markSent('a', 1, '250 late', anEvent('letter-sent:a:1'));

      expect(await store.find('a')).toMatchObject({ state: 'sent', perhapsTwice: true });
    });

    it('ignores the end of an attempt that another worker has taken over', async () => {
      const store = await owing('a');
      await store.takeNext(now, stale);
      await store.takeNext(after(61), stale);

      await store.markFailed('a', 1, 'too late', anEvent('letter-failed:a:1'));

      expect(await store.find('a')).toMatchObject({ state: 'sending', attempts: 2 });
    });

    it('holds, releases and cancels by the rules', async () => {
      const store = await owing('a', 'b', 'c');
      await store.takeNext(now, stale);

      expect(await store.hold('a', 'over the caps', anEvent('held:a'))).toBe(true);
      expect(await store.find('a')).toMatchObject({ state: 'held', heldBecause: 'over the caps' });
      expect(await store.release('a', anEvent('released:a'))).toBe('released');
      expect(await store.find('a')).toMatchObject({
        state: 'owed',
        heldBecause: null,
        released: true,
      });
      expect(await store.release('a', anEvent('released:a:2'))).toBe('not-held');
      expect(await store.release('z', anEvent('released:z'))).toBe('unknown');
      expect(await store.cancel('b', anEvent('cancelled:b'))).toBe('cancelled');
      expect(await store.cancel('b', anEvent('cancelled:b:2'))).toBe('cancelled');
      expect(await store.cancel('z', anEvent('cancelled:z'))).toBe('unknown');
      await store.takeNext(now, stale);
      expect(await store.cancel('a', anEvent('cancelled:a'))).toBe('already-sent');
      expect((await store.all({ state: 'cancelled' })).map(({ id }) => id)).toEqual(['b']);
    });

    it('lets a person have a failed letter tried again', async () => {
      const store = await owing('a');
      await store.takeNext(now, stale);
      await store.markFailed('a', 1, '550 no such user', anEvent('letter-failed:a:1'));

      expect(await store.release('a', anEvent('released:a'))).toBe('released');
      expect(await store.takeNext(after(1), stale)).toMatchObject({ id: 'a', attempts: 2 });
    });

    it('notes a bounce once and leaves the letter sent', async () => {
      const store = await owing('a');
      await store.takeNext(now, stale);
      await store.markSent('a', 1, '250', anEvent('sent:a'));

      expect(await store.noteBounced('a', 'mail-9', anEvent('bounced:a:9'))).toBe(true);
      expect(await store.noteBounced('a', 'mail-9', anEvent('bounced:a:9'))).toBe(false);
      expect(await store.noteBounced('z', 'mail-9', anEvent('bounced:z:9'))).toBe(false);

      expect(await store.find('a')).toMatchObject({ state: 'sent', bouncedBy: 'mail-9' });
    });

    it('counts for the caps what is out or may be out, by address and in all', async () => {
      const store = await fresh();
      for (const [id, to] of [
        ['a', 'x@y.example'],
        ['b', 'x@y.example'],
        ['c', 'z@y.example'],
      ] as const) {
        await store.oweOnce(aLetterOwed({ id, to }), anEvent(id));
      }
      await store.takeNext(now, stale);
      await store.markSent('a', 1, '250', anEvent('sent:a'));
      await store.takeNext(now, stale);
      await store.backToOwed('b', 1, '451', after(60));
      await store.takeNext(after(1), stale);

      expect(await store.sentSince(now)).toBe(2);
      expect(await store.sentSince(now, 'x@y.example')).toBe(1);
      expect(await store.sentSince(after(1))).toBe(1);
    });
  });
}
