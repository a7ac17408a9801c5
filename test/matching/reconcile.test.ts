import { describe, expect, it } from 'vitest';
import { readOneCall } from '../../src/calls/callCsv.ts';
import { readReferralRows } from '../../src/matching/readReferralRows.ts';
import { reconcile } from '../../src/matching/reconcile.ts';
import { callRow, formValues, type Values } from './builders.ts';

const at = new Date('2026-03-03T12:00:00Z');

function forms(count: number, more: Values = {}) {
  const lines = Array.from({ length: count }, (_, place) =>
    JSON.stringify({
      referralId: `R-${place}`,
      receivedAt: '2026-03-05T10:00:00Z',
      fields: formValues(more),
    }),
  );
  return readReferralRows(new TextEncoder().encode(lines.join('\n'))).referrals;
}

describe('a backlog', () => {
  it('tells how far it is while it compares, before the first outcome', () => {
    const told: number[] = [];
    const outcomes = reconcile([], forms(1_100), undefined, (compared) => told.push(compared));

    outcomes.next();

    expect(told).toEqual([500, 1_000]);
  });

  it('says when a detail is shared by so many calls that it was not searched by', () => {
    const strangers = Array.from({ length: 210 }, (_, place) => ({
      callId: `DC-9${place}`,
      infantName: '',
      infantDob: '',
      motherName: `Ottoline${place} Farthing`,
      postcode: '',
      referrerEmail: '',
      referrerName: '',
    }));
    const calls = strangers.flatMap((row) => readOneCall(callRow(row), at).calls);

    const [outcome] = reconcile(calls, forms(1));

    expect(outcome).toMatchObject({ decision: 'no-prior-call' });
    expect(outcome?.verdict).toContain("Not searched by: 1 of the form's details");
  });

  it('leaves out what came after the moment that is asked for', () => {
    const { calls } = readOneCall(callRow(), at);
    const before = new Date('2026-03-03T09:00:00Z');

    expect([...reconcile(calls, forms(1), before)]).toEqual([]);
    expect([...reconcile(calls, forms(1))]).toMatchObject([{ decision: 'linked' }]);
  });
});
