import { describe, expect, it } from 'vitest';
import type { CallRecorded } from '../../src/calls/callStore.ts';
import { reconcile } from '../../src/matching/reconcile.ts';
import { bestTotal } from '../../src/matching/assign.ts';
import { makeSet } from './generator/makeSet.ts';
import { measureAccuracy } from './report/accuracy.ts';

const set = makeSet({ seed: 1_101, calls: 600, referrals: 400, asksMultiple: true });
const referrals = set.truths.map(({ referral }) => referral);
const decide = (calls: readonly CallRecorded[], forms = referrals) =>
  new Map([...reconcile(calls, forms)].map((outcome) => [outcome.referralId, outcome]));
const plain = decide(set.calls);
const links = [...plain.values()].filter(({ decision }) => decision === 'linked');

describe('matching a backlog', () => {
  it('links nothing wrongly on seeds that nobody looked at', () => {
    for (const asksMultiple of [true, false]) {
      const wish = { seeds: [1_201], asksMultiple, calls: 1_200, referrals: 700 };
      expect(measureAccuracy(wish).whole.wrong).toBe(0);
    }
  }, 60_000);

  it('comes to the same whatever the order of calls and forms', () => {
    const turned = decide([...set.calls].reverse(), [...referrals].reverse());

    for (const [id, outcome] of plain) expect(turned.get(id)).toEqual(outcome);
  });

  it('decides the same with many calls of strangers beside', () => {
    const strangers = makeSet({
      seed: 9_901,
      calls: 2_000,
      referrals: 0,
      asksMultiple: true,
    }).calls;
    const beside = decide([...set.calls, ...strangers]);

    for (const [id, { decision, callId }] of plain) {
      expect(beside.get(id)).toMatchObject({ decision, callId });
    }
  });

  it('takes no notice of case and spaces', () => {
    const loud = set.calls.map((call) => ({
      ...call,
      mother: { ...call.mother, name: call.mother.name?.toUpperCase().replace(' ', '  ') ?? null },
      postcode: call.postcode?.toLowerCase().replace(' ', '') ?? null,
    }));
    const again = decide(loud);

    for (const [id, { decision }] of plain) expect(again.get(id)?.decision).toBe(decision);
  });

  it('gives each slot to one form', () => {
    const slots = links.map(({ callId, child }) => `${callId}#${child}`);

    expect(new Set(slots).size).toBe(slots.length);
  });

  it('never keeps a link when the right call was about the twin, a sibling or a neighbour', () => {
    const linked = new Set(links.map(({ callId }) => callId));
    const changed = (change: (call: CallRecorded) => CallRecorded) =>
      decide(set.calls.map((call) => (linked.has(call.callId) ? change(call) : call)));
    const twin = changed((call) => ({
      ...call,
      children: call.children.map((slot) => ({
        ...slot,
        name: 'Quentin Twinname',
        nhsNumber: null,
        sex: null,
      })),
      multipleBirth: 'yes',
    }));
    const sibling = changed((call) => ({
      ...call,
      children: call.children.map((slot) => ({
        ...slot,
        name: null,
        nhsNumber: null,
        dob: slot.dob && '2021-05-06',
        edd: slot.edd && '2021-05-06',
      })),
    }));
    const neighbour = changed((call) => ({
      ...call,
      mother: { name: 'Ottoline Farthing', dob: null, nhsNumber: null },
      parentPhone: null,
      children: call.children.map((slot) => ({
        ...slot,
        name: 'Quentin Farthing',
        nhsNumber: null,
      })),
    }));

    for (const { referralId, callId } of links) {
      for (const world of [twin, sibling, neighbour]) {
        const outcome = world.get(referralId);
        expect(outcome?.decision === 'linked' && outcome.callId === callId).toBe(false);
      }
    }
  });
});

describe('the best assignment', () => {
  it('is worked out exactly, where taking the best first would go wrong', () => {
    const rows = [
      new Map([
        ['a', 20],
        ['b', 19],
      ]),
      new Map([['a', 18]]),
    ];

    expect(bestTotal(rows, -2)).toBe(37);
    expect(bestTotal([new Map([['a', -9]])], -2)).toBe(-2);
  });
});
