import { describe, expect, it } from 'vitest';
import { readOneCall } from '../../src/calls/callCsv.ts';
import type { CallRow } from '../../src/calls/callColumns.ts';
import { makeAssess } from '../../src/matching/assessReferral.step.ts';
import { keysOfWholeCall } from '../../src/matching/keys.ts';
import { readReferralRows } from '../../src/matching/readReferralRows.ts';
import type { Decision, Referral } from '../../src/reading/referral.ts';
import { inMemoryCallStore } from '../support/fakes/inMemoryCallStore.ts';
import { callRow, formValues, type Values } from './builders.ts';

const secret = 'of this test';
const at = new Date('2026-03-03T12:00:00Z');

async function storeWith(...rows: readonly CallRow[]) {
  const calls = inMemoryCallStore();
  for (const row of rows) {
    for (const call of readOneCall(callRow(row), at).calls) {
      await calls.record(call, keysOfWholeCall(call, secret), { at, by: 'test' });
    }
  }
  return calls;
}

function referral(more: Values = {}, decisions: readonly Decision[] = []): Referral {
  const row = { referralId: 'R-1', receivedAt: '2026-03-05T10:00:00Z', fields: formValues(more) };
  const { fields } = readReferralRows(new TextEncoder().encode(JSON.stringify(row))).referrals[0]!;
  const reading = {
    fields,
    birthOrder: null,
    notUnderstood: [],
    doubts: [],
    readerVersion: 'test',
    readAt: at,
    mail: null,
    sha256: '',
  };
  return {
    reference: 'R-1',
    route: { kind: 'mail', mail: 'm' },
    place: 1,
    receivedAt: new Date('2026-03-05T10:00:00Z'),
    readings: [reading],
    decisions,
    events: [],
  };
}

describe('assessing a referral against the stored calls', () => {
  it('finds the call by its keys among many and links it', async () => {
    const strangers = Array.from({ length: 40 }, (_, place) => ({
      callId: `DC-9${place}`,
      infantName: `Quentin Farthing${place}`,
      infantDob: '2025-11-03',
      motherName: `Ottoline Farthing${place}`,
      parentPhone: '',
      postcode: '',
      referrerEmail: '',
      referrerName: '',
    }));
    const calls = await storeWith({}, ...strangers);

    const found = await makeAssess({ calls, secret })(referral(), []);

    expect(found).toMatchObject({ referral: 'R-1', decision: 'linked', beforeRejections: null });
    expect(found.candidates.map(({ callId }) => callId)).toEqual(['DC-1']);
  });

  it('looks wider where a slip hides every tight key', async () => {
    const calls = await storeWith({
      parentPhone: '',
      postcode: '',
      referrerEmail: '',
      referrerName: '',
    });
    const form = referral({
      'infant.dob': '2026-12-02',
      'parent.phone': '',
      'infant.postcode': '',
    });

    expect((await makeAssess({ calls, secret })(form, [])).candidates).toHaveLength(1);
  });

  it('never suggests what a person rejected, and says what it would have said', async () => {
    const calls = await storeWith({});
    const rejected = referral({}, [{ kind: 'reject', callId: 'DC-1', by: 'Pat', at }]);

    const found = await makeAssess({ calls, secret })(rejected, []);

    expect(found.decision).toBe('no-prior-call');
    expect(found.beforeRejections?.decision).toBe('linked');
  });

  it('leaves a child that another referral holds to a person', async () => {
    const calls = await storeWith({});
    const held = [{ callId: 'DC-1', child: 1, referral: 'R-7' }];

    expect((await makeAssess({ calls, secret })(referral(), held)).decision).toBe('review');
  });

  it('keeps no identity in the keys', () => {
    const call = readOneCall(callRow(), at).calls[0]!;

    for (const key of keysOfWholeCall(call, secret)) expect(key).toMatch(/^[\w-]{22}$/u);
    expect(keysOfWholeCall(call, 'another secret')).not.toEqual(keysOfWholeCall(call, secret));
    expect(keysOfWholeCall({ ...call, subject: 'anonymous' }, secret)).toEqual([]);
  });
});
