import { beforeEach, describe, expect, it } from 'vitest';
import {
  MOST_A_KEY,
  matchedParts,
  type CallRecorded,
  type CallStore,
} from '../../src/calls/callStore.ts';
import { readOneCall } from '../../src/calls/callCsv.ts';

const first = { at: new Date('2026-03-03T12:00:00Z'), by: 'Pat' };
const later = { at: new Date('2026-03-04T12:00:00Z'), by: 'Kim' };

export function aRecordedCall(callId: string, more: Partial<CallRecorded> = {}): CallRecorded {
  const { calls } = readOneCall(
    {
      callId,
      startedAt: '2026-03-03 10:15',
      practitioner: 'Pat Testwell',
      outcome: 'form-expected',
      infantName: 'Ava Testwell',
      infantDob: '2026-02-01',
      notes: 'as told',
    },
    first.at,
  );
  return { ...calls[0]!, ...more };
}

/** What every call store promises; run on the fake and on the database. */
export function callStoreKeepsItsPromises(open: () => Promise<CallStore>): void {
  describe('a call store', () => {
    let calls: CallStore;
    beforeEach(async () => {
      calls = await open();
    });

    it('keeps a call whole', async () => {
      const call = aRecordedCall('DC-1');

      expect(await calls.record(call, ['k1'], first)).toBe('recorded');

      expect(await calls.find('DC-1')).toMatchObject({
        ...call,
        outcomes: [{ outcome: 'form-expected', at: first.at }],
        closures: [],
        identityChangedAt: null,
        events: [{ kind: 'call-recorded', by: 'Pat' }],
      });
      expect(await calls.find('DC-2')).toBeUndefined();
      expect(await calls.count()).toBe(1);
    });

    it('writes nothing when the same call comes again, whenever it was typed up', async () => {
      const call = aRecordedCall('DC-1');
      await calls.record(call, ['k1'], first);
      const before = await calls.find('DC-1');

      expect(await calls.record({ ...call, recordedAt: later.at }, ['k1'], later)).toBe(
        'unchanged',
      );
      expect(await calls.find('DC-1')).toEqual(before);
    });

    it('updates a call that changed and keeps what it was', async () => {
      const call = aRecordedCall('DC-1');
      await calls.record(call, ['k1'], first);

      const changed = { ...call, outcome: 'advice-only', notes: 'corrected' } as const;
      expect(await calls.record(changed, ['k2'], later)).toBe('updated');

      const stored = await calls.find('DC-1');
      expect(stored?.recordedAt).toEqual(first.at);
      expect(stored?.notes).toBe('corrected');
      expect(stored?.outcomes).toEqual([
        { outcome: 'form-expected', at: first.at },
        { outcome: 'advice-only', at: later.at },
      ]);
      const event = stored?.events.at(-1);
      expect(event).toMatchObject({ kind: 'call-updated', by: 'Kim' });
      expect(event?.detail['changed']).toBe('notes, outcome');
      expect(event?.detail['before']).toContain('as told');
      expect(await calls.underKeys(['k1', 'k2'])).toEqual(new Map([['k2', ['DC-1']]]));
    });

    it('tells which calls stand under each key, once each', async () => {
      await calls.record(aRecordedCall('DC-1'), ['k1', 'k2'], first);
      await calls.record(aRecordedCall('DC-2'), ['k2'], first);
      await calls.record(aRecordedCall('DC-2'), ['k2'], later);

      const found = await calls.underKeys(['k2', 'k1', 'k9']);
      expect(found.get('k2')).toHaveLength(2);
      expect(found.get('k2')).toEqual(expect.arrayContaining(['DC-1', 'DC-2']));
      expect(found.get('k1')).toEqual(['DC-1']);
      expect(found.has('k9')).toBe(false);
      expect((await calls.underKeys([])).size).toBe(0);
    });

    it('says of a key that very many calls share only that they are too many, for ever', async () => {
      const ids = Array.from({ length: MOST_A_KEY + 1 }, (_, place) => `DC-${place}`);
      for (const id of ids) await calls.record(aRecordedCall(id), ['k1', `own-${id}`], first);

      expect((await calls.underKeys(['k1'])).get('k1')).toBe('too-many');
      expect((await calls.underKeys(['own-DC-7'])).get('own-DC-7')).toEqual(['DC-7']);
    });

    it('gives of a call what matching compares, and nothing of its history', async () => {
      const call = aRecordedCall('DC-1');
      await calls.record(call, ['k1'], first);

      const [only, ...others] = await calls.toMatch(['DC-1', 'DC-9']);
      expect(others).toEqual([]);
      expect(only).toMatchObject(
        Object.fromEntries(matchedParts.map((part) => [part, call[part]])),
      );
    });

    it('finds calls by reference and by code, all in order of reference', async () => {
      await calls.record(aRecordedCall('DC-2'), [], first);
      await calls.record(aRecordedCall('DC-1'), [], first);
      const { code } = aRecordedCall('DC-2');

      expect((await calls.findByCode(code))?.callId).toBe('DC-2');
      expect(await calls.findByCode('AAAA-AAAA')).toBeUndefined();
      expect((await calls.all()).map(({ callId }) => callId)).toEqual(['DC-1', 'DC-2']);
      expect(await calls.findMany(['DC-2', 'DC-9'])).toHaveLength(1);
    });

    it('writes each event once, with what it changes', async () => {
      await calls.record(aRecordedCall('DC-1'), [], first);
      const closed = { cause: 'c1', at: later.at, kind: 'child-closed', by: 'Kim', detail: {} };
      const closure = { reason: 'moved away', by: 'Kim', at: later.at };
      const noted = { ...closed, cause: 'c2', kind: 'call-identity-changed' };

      for (let time = 0; time < 2; time += 1) {
        await calls.closeChild('DC-1', 1, closure, closed);
        await calls.noteIdentityChanged('DC-1', noted);
        await calls.note('DC-1', { ...closed, cause: 'c3', kind: 'referral-linked' });
      }

      const stored = await calls.find('DC-1');
      expect(stored?.closures).toEqual([{ child: 1, ...closure }]);
      expect(stored?.identityChangedAt).toEqual(later.at);
      expect(stored?.events.map(({ cause }) => cause).slice(1)).toEqual(['c1', 'c2', 'c3']);
    });

    it('takes one of two records that race, and keeps both in the history', async () => {
      const call = aRecordedCall('DC-1');
      const outcomes = await Promise.all([
        calls.record(call, [], first),
        calls.record({ ...call, notes: 'other words' }, [], later),
      ]);

      expect(outcomes.sort()).toEqual(['recorded', 'updated']);
      expect(await calls.count()).toBe(1);
    });
  });
}
