import { describe, expect, it } from 'vitest';
import type { DutyCall } from '../../src/calls/dutyCall.ts';
import { makeDecide } from '../../src/pathway/decide.step.ts';
import { makeLinkReferrals, type MatchMode } from '../../src/pathway/linkReferrals.step.ts';
import type { Assessment } from '../../src/pathway/assessment.ts';
import { silentLog } from '../../src/platform/log.ts';
import { inMemoryAssessmentStore } from '../support/fakes/inMemoryAssessmentStore.ts';
import { inMemoryCallStore } from '../support/fakes/inMemoryCallStore.ts';
import { inMemoryLinkStore } from '../support/fakes/inMemoryLinkStore.ts';
import { inMemoryReferralStore } from '../support/fakes/inMemoryReferralStore.ts';
import {
  aCall,
  aCandidate,
  anAssessment,
  aReferral,
  aSlot,
  at,
} from '../support/pathwayBuilders.ts';

const noon = at('2026-11-24T12:00:00Z');

async function aHouse(
  calls: readonly DutyCall[],
  references: readonly string[],
  assessed: Partial<Assessment> = {},
  mode: MatchMode = 'automatic',
) {
  const referrals = inMemoryReferralStore();
  for (const reference of references) {
    const referral = aReferral(reference);
    await referrals.addOnce(referral, {
      cause: `received:${reference}`,
      at: referral.receivedAt,
      kind: 'referral-received',
      by: 'twostep',
      detail: {},
    });
  }
  const house = {
    referrals,
    calls: inMemoryCallStore(calls),
    links: inMemoryLinkStore(),
    assessments: inMemoryAssessmentStore(),
    mails: { findMany: () => Promise.resolve([]) },
    clock: () => noon,
    log: silentLog,
    mode,
    assess: (open: readonly { readonly referral: { readonly reference: string } }[]) =>
      Promise.resolve((_links: unknown, isOpen: (reference: string) => boolean) =>
        open
          .filter(({ referral }) => isOpen(referral.reference))
          .map(({ referral }) => anAssessment(referral.reference, assessed)),
      ),
  };
  return { ...house, linkReferrals: makeLinkReferrals(house), decide: makeDecide(house) };
}

const certain = { decision: 'linked', candidates: [aCandidate('DC-1')] } as const;

describe('linking referrals', () => {
  it('links a certain one in automatic mode, with its history on both sides', async () => {
    const house = await aHouse([aCall()], ['R-1'], certain);

    expect(await house.linkReferrals()).toMatchObject({ assessed: 1, linked: 1 });

    expect(await house.links.ofReferral('R-1')).toMatchObject({
      id: 'DC-1#1',
      by: 'twostep',
      countsFrom: at('2026-11-24T09:30:00Z'),
    });
    const kindsOf = (events: readonly { kind: string }[] = []): string[] =>
      events.map(({ kind }) => kind);
    expect(kindsOf((await house.calls.find('DC-1'))?.events)).toContain('referral-linked');
    expect(kindsOf((await house.referrals.find('R-1'))?.events)).toContain('referral-linked');
  });

  it('links nothing by itself in suggest mode', async () => {
    const house = await aHouse([aCall()], ['R-1'], certain, 'suggest');

    expect(await house.linkReferrals()).toMatchObject({ linked: 0, toConfirm: 1 });
    expect(await house.links.all()).toEqual([]);
    expect(await house.assessments.of('R-1')).toMatchObject({ decision: 'linked' });
  });

  it.each([
    ['advice-only', aCall({ outcome: 'advice-only' })],
    ['not-eligible', aCall({ outcome: 'not-eligible' })],
    ['anonymous', aCall({ subject: 'anonymous' })],
    ['closed', aCall({ closures: [{ child: 1, reason: 'Moved', by: 'Ann', at: noon }] })],
  ])('never links by itself to a call that is %s', async (_name, call) => {
    const house = await aHouse([call], ['R-1'], certain);

    await house.linkReferrals();

    expect(await house.links.all()).toEqual([]);
  });

  it('gives a slot to the first of two, and leaves the other for a person', async () => {
    const house = await aHouse([aCall()], ['R-1', 'R-2'], certain);

    expect(await house.linkReferrals()).toMatchObject({ linked: 1, toConfirm: 1 });
    expect(await house.links.all()).toHaveLength(1);
  });

  it('changes nothing when it runs again', async () => {
    const house = await aHouse([aCall()], ['R-1', 'R-2'], certain);
    await house.linkReferrals();
    const before = [await house.referrals.all(), await house.calls.all(), await house.links.all()];

    await house.linkReferrals();

    expect([await house.referrals.all(), await house.calls.all(), await house.links.all()]).toEqual(
      before,
    );
  });

  it('completes the history of a link that a crash left alone', async () => {
    const house = await aHouse([aCall()], ['R-1'], certain);
    const crashing = makeLinkReferrals({
      ...house,
      calls: { ...house.calls, note: () => Promise.reject(new Error('killed')) },
    });

    await expect(crashing()).rejects.toThrow('killed');
    await house.linkReferrals();

    const referral = await house.referrals.find('R-1');
    expect(referral?.events.filter(({ kind }) => kind === 'referral-linked')).toHaveLength(1);
    expect((await house.calls.find('DC-1'))?.events).toHaveLength(1);
  });
});

describe("a person's decision", () => {
  it('links a referral to the only child of a call, by reference or by code', async () => {
    const house = await aHouse([aCall()], ['R-1']);

    expect(await house.decide('R-1', { link: 'K7M2Q', by: 'Ann' })).toEqual({
      kind: 'done',
      words: 'R-1 is linked to DC-1#1.',
    });
    expect(await house.decide('R-1', { link: 'DC-1#1', by: 'Ann' })).toMatchObject({
      kind: 'already-so',
    });
    expect(await house.links.ofReferral('R-1')).toMatchObject({ by: 'Ann', countsFrom: noon });
  });

  it.each([
    ['an unknown referral', 'R-9', { link: 'DC-1' }, 'No referral is called R-9'],
    ['an unknown call', 'R-1', { link: 'DC-9' }, 'No duty call is called DC-9'],
    ['an unknown child', 'R-1', { link: 'DC-1#7' }, 'has no child 7'],
    ['a call about twins without a child', 'R-1', { link: 'TWINS' }, 'TWINS#1 or TWINS#2'],
    ['an anonymous call', 'R-1', { link: 'ANON' }, 'anonymous'],
    ['an unknown call to reject', 'R-1', { reject: 'DC-9' }, 'No duty call is called DC-9'],
    ['nothing that is known to close', 'X-1', { close: 'Done' }, 'No referral and no duty call'],
    ['no reason', 'R-1', { close: ' ' }, 'Give a reason'],
  ])('about %s is refused with the reason, and changes nothing', async (_n, ref, wanted, why) => {
    const calls = [
      aCall(),
      aCall({ callId: 'TWINS', code: 'T', children: [aSlot(1), aSlot(2)] }),
      aCall({ callId: 'ANON', code: 'A', subject: 'anonymous' }),
    ];
    const house = await aHouse(calls, ['R-1']);
    const before = [await house.referrals.all(), await house.calls.all()];

    const outcome = await house.decide(ref, { ...wanted, by: 'Ann' });

    expect(outcome.kind).toBe('refused');
    expect(outcome.kind === 'refused' && outcome.why).toContain(why);
    expect([await house.referrals.all(), await house.calls.all()]).toEqual(before);
    expect(await house.links.all()).toEqual([]);
  });

  it('asks to choose where the child has its form already', async () => {
    const house = await aHouse([aCall()], ['R-1', 'R-2']);
    await house.decide('R-1', { link: 'DC-1', by: 'Ann' });

    const outcome = await house.decide('R-2', { link: 'DC-1', by: 'Ann' });

    expect(outcome.kind === 'refused' && outcome.why).toContain('already has the referral R-1');
    expect(await house.links.ofReferral('R-2')).toBeUndefined();
  });

  it('takes a wrong link back for ever, and remembers that it was there', async () => {
    const house = await aHouse([aCall()], ['R-1'], certain);
    await house.linkReferrals();

    const outcome = await house.decide('R-1', { reject: 'DC-1', by: 'Ann' });

    expect(outcome).toMatchObject({ kind: 'done' });
    expect(await house.links.all()).toEqual([]);
    const referral = await house.referrals.find('R-1');
    expect(referral?.decisions).toMatchObject([{ kind: 'reject', callId: 'DC-1', by: 'Ann' }]);
    expect(referral?.events.at(-1)).toMatchObject({
      kind: 'referral-unlinked',
      detail: { call: 'DC-1', child: 1, from: '2026-11-24T09:30:00.000Z' },
    });
    expect(await house.decide('R-1', { reject: 'DC-1', by: 'Ann' })).toMatchObject({
      kind: 'already-so',
    });
  });

  it('may link again what was rejected, at the very same moment', async () => {
    const house = await aHouse([aCall()], ['R-1'], { decision: 'review', candidates: [] });
    await house.decide('R-1', { link: 'DC-1', by: 'Ann' });
    await house.decide('R-1', { reject: 'DC-1', by: 'Ann' });
    await house.decide('R-1', { link: 'DC-1', by: 'Ann' });

    await house.linkReferrals();

    expect(await house.links.ofReferral('R-1')).toMatchObject({ callId: 'DC-1' });
  });

  it('is completed by the next run where a crash left the rejected link standing', async () => {
    const house = await aHouse([aCall()], ['R-1'], { decision: 'review', candidates: [] });
    await house.decide('R-1', { link: 'DC-1', by: 'Ann' });
    const crashing = makeDecide({
      ...house,
      links: { ...house.links, unlink: () => Promise.reject(new Error('killed')) },
    });
    await expect(crashing('R-1', { reject: 'DC-1', by: 'Ann' })).rejects.toThrow('killed');

    await house.linkReferrals();

    expect(await house.links.all()).toEqual([]);
  });

  it('closes a referral, or one child of a call', async () => {
    const house = await aHouse([aCall()], ['R-1']);

    await house.decide('R-1', { close: 'Sent to us by mistake', by: 'Ann' });
    await house.decide('DC-1', { close: 'Family moved away', by: 'Ann' });

    expect((await house.referrals.find('R-1'))?.decisions).toMatchObject([{ kind: 'close' }]);
    expect((await house.calls.find('DC-1'))?.closures).toMatchObject([
      { child: 1, reason: 'Family moved away', by: 'Ann' },
    ]);
  });

  it('does not close what is linked', async () => {
    const house = await aHouse([aCall()], ['R-1']);
    await house.decide('R-1', { link: 'DC-1', by: 'Ann' });

    expect((await house.decide('R-1', { close: 'x', by: 'Ann' })).kind).toBe('refused');
    expect((await house.decide('DC-1#1', { close: 'x', by: 'Ann' })).kind).toBe('refused');
  });
});
