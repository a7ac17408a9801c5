import { describe, expect, it } from 'vitest';
import { readOneCall } from '../../src/calls/callCsv.ts';
import type { CallRow } from '../../src/calls/callColumns.ts';
import { makeAssess } from '../../src/matching/assessReferrals.step.ts';
import { keysOfWholeCall } from '../../src/matching/keys.ts';
import { makeDecide } from '../../src/pathway/decide.step.ts';
import { makeLinkReferrals } from '../../src/pathway/linkReferrals.step.ts';
import { silentLog } from '../../src/platform/log.ts';
import type { Referral } from '../../src/reading/referral.ts';
import { callRow, codeOf, referral } from '../matching/builders.ts';
import { inMemoryAssessmentStore } from '../support/fakes/inMemoryAssessmentStore.ts';
import { inMemoryCallStore } from '../support/fakes/inMemoryCallStore.ts';
import { inMemoryLinkStore } from '../support/fakes/inMemoryLinkStore.ts';
import { inMemoryReferralStore } from '../support/fakes/inMemoryReferralStore.ts';
import { aMail, headers } from '../support/pathwayBuilders.ts';

const secret = 'of this test';
const now = new Date('2026-03-06T09:00:00Z');

/** The step with the real matching, over stores in memory. */
async function aHouse(forms: readonly Referral[], subject = 'Referral form') {
  const calls = inMemoryCallStore();
  const referrals = inMemoryReferralStore();
  for (const form of forms) {
    await referrals.addOnce(form, {
      cause: `received:${form.reference}`,
      at: form.receivedAt,
      kind: 'referral-received',
      by: 'twostep',
      detail: {},
    });
  }
  const stores = {
    calls,
    referrals,
    links: inMemoryLinkStore(),
    assessments: inMemoryAssessmentStore(),
  };
  const deps = { ...stores, mode: 'automatic', clock: () => now, log: silentLog } as const;
  const mail = aMail('m', { headers: headers({ subject }) });
  return {
    ...stores,
    decide: makeDecide(deps),
    link: makeLinkReferrals({
      ...deps,
      assess: makeAssess({ calls, secret }),
      mails: { findMany: (ids) => Promise.resolve(ids.map((id) => ({ ...mail, id }))) },
    }),
    async typeCall(more: CallRow = {}) {
      for (const call of readOneCall(callRow(more), now).calls) {
        await calls.record(call, keysOfWholeCall(call, secret), { at: now, by: 'test' });
      }
    },
  };
}

const twins = [
  referral({ 'infant.fullName': 'Baby Testwell', 'infant.nhsNumber': '9990000018' }),
  referral({ 'infant.fullName': 'Baby Testwell', 'infant.nhsNumber': '9990000026' }, [], 'R-2'),
];

describe('matching when a call is typed late or corrected', () => {
  it('links the waiting form as soon as its call is there', async () => {
    const house = await aHouse([referral()]);
    expect(await house.link()).toMatchObject({ linked: 0, withoutCall: 1 });

    await house.typeCall();

    expect(await house.link()).toMatchObject({ linked: 1 });
    expect(await house.links.ofReferral('R-1')).toMatchObject({ id: 'DC-1#1' });
  });

  it('finds the call by what was corrected', async () => {
    const wrong = {
      infantName: 'Eve Farthing',
      infantDob: '2025-01-02',
      motherName: 'Jo Farthing',
    };
    const house = await aHouse([referral()]);
    await house.typeCall({ ...wrong, parentPhone: '', postcode: '', referrerEmail: '' });
    expect(await house.link()).toMatchObject({ withoutCall: 1 });

    await house.typeCall();

    expect(await house.link()).toMatchObject({ linked: 1 });
  });

  it('never moves a link that stands, and leaves a better form to a person', async () => {
    const weak = referral({ 'parent.phone': '', 'infant.postcode': '' });
    const house = await aHouse([weak, referral({ 'infant.nhsNumber': '9990000018' }, [], 'R-2')]);
    await house.typeCall({ infantNhsNumber: '9990000018' });
    await house.decide('R-1', { link: 'DC-1', by: 'Ann' });

    await house.link();

    expect(await house.links.ofReferral('R-1')).toMatchObject({ id: 'DC-1#1', by: 'Ann' });
    expect(await house.links.ofReferral('R-2')).toBeUndefined();
    expect(await house.assessments.of('R-2')).toMatchObject({ decision: 'review' });
  });
});

describe('matching several open forms', () => {
  it('links neither of two that may be meant by one call, and the one that is left after a person decided', async () => {
    const house = await aHouse(twins);
    await house.typeCall({ multipleBirth: 'no', infantName: '' });

    expect(await house.link()).toMatchObject({ linked: 0, toConfirm: 2 });
    await house.decide('R-2', { reject: 'DC-1', by: 'Ann' });

    expect(await house.link()).toMatchObject({ linked: 1, withoutCall: 1 });
    expect(await house.links.ofReferral('R-1')).toMatchObject({ id: 'DC-1#1' });
  });

  it('tells after one run what it would tell after two', async () => {
    const house = await aHouse([referral(), ...twins.slice(1)]);
    await house.typeCall();
    await house.link();
    const before = [await house.referrals.all(), await house.assessments.all()];

    await house.link();

    expect([await house.referrals.all(), await house.assessments.all()]).toEqual(before);
  });

  it('searches the subject of the mail for the code of the call', async () => {
    const bare = { 'parent.phone': '', 'infant.postcode': '', 'referrer.email': '' };
    const house = await aHouse([referral(bare)], `Form, code ${codeOf('DC-1')}`);
    await house.typeCall({ parentPhone: '', postcode: '', infantName: '', infantDob: '' });

    await house.link();

    expect((await house.assessments.of('R-1'))?.candidates[0]?.for.join(' ')).toContain(
      'quotes the code',
    );
  });
});
