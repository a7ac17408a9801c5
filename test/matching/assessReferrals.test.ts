import { describe, expect, it } from 'vitest';
import { readOneCall } from '../../src/calls/callCsv.ts';
import type { CallStore } from '../../src/calls/callStore.ts';
import type { CallRow } from '../../src/calls/callColumns.ts';
import {
  makeAssess,
  type Assessed,
  type ToAssess,
} from '../../src/matching/assessReferrals.step.ts';
import type { SlotHeld } from '../../src/matching/factsOfCall.ts';
import { keysOfWholeCall } from '../../src/matching/keys.ts';
import type { Referral } from '../../src/reading/referral.ts';
import { inMemoryCallStore } from '../support/fakes/inMemoryCallStore.ts';
import { callRow, codeOf, referral } from './builders.ts';

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

async function assessAll(
  calls: CallStore,
  open: readonly ToAssess[],
  links: readonly SlotHeld[] = [],
): Promise<Assessed[]> {
  const say = await makeAssess({ calls, secret })(open);
  return say(links, () => true);
}

async function assessed(calls: CallStore, form: Referral, links: readonly SlotHeld[] = []) {
  const [only] = await assessAll(calls, [{ referral: form, subject: null }], links);
  return only!;
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

    const found = await assessed(calls, referral());

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

    expect((await assessed(calls, form)).candidates).toHaveLength(1);
  });

  it('never suggests what a person rejected, and says what it would have said', async () => {
    const calls = await storeWith({});
    const rejected = referral({}, [{ kind: 'reject', callId: 'DC-1', by: 'Pat', at }]);

    const found = await assessed(calls, rejected);

    expect(found.decision).toBe('no-prior-call');
    expect(found.beforeRejections?.decision).toBe('linked');
  });

  it('leaves a child that another referral holds to a person', async () => {
    const calls = await storeWith({});
    const held = [{ callId: 'DC-1', child: 1, referral: 'R-7' }];

    expect((await assessed(calls, referral(), held)).decision).toBe('review');
  });

  it('keeps no identity in the keys', () => {
    const call = readOneCall(callRow(), at).calls[0]!;

    for (const key of keysOfWholeCall(call, secret)) expect(key).toMatch(/^[\w-]{22}$/u);
    expect(keysOfWholeCall(call, 'another secret')).not.toEqual(keysOfWholeCall(call, secret));
    expect(keysOfWholeCall({ ...call, subject: 'anonymous' }, secret)).toEqual([]);
  });
});

describe('many referrals at once', () => {
  const manyForms = Array.from({ length: 230 }, (_, place) =>
    referral(place % 2 === 0 ? {} : { 'infant.dob': '2026-02-28' }, [], `R-${place}`),
  );

  it('ask the store a few times for all of them, and nothing again when a link was made', async () => {
    const calls = await storeWith({});
    let questions = 0;
    const counted = {
      underKeys: (keys: readonly string[]) => ((questions += 1), calls.underKeys(keys)),
      toMatch: (ids: readonly string[]) => ((questions += 1), calls.toMatch(ids)),
    };
    const open = manyForms.map((form) => ({ referral: form, subject: null }));

    const say = await makeAssess({ calls: counted, secret })(open);
    expect(say([], () => true)).toHaveLength(230);
    const held = [{ callId: 'DC-1', child: 1, referral: 'R-0' }];
    const later = say(held, (reference) => reference !== 'R-0');

    expect(questions).toBeLessThanOrEqual(4 * Math.ceil(230 / 100));
    expect(later).toHaveLength(229);
    expect(later.every(({ decision }) => decision !== 'linked')).toBe(true);
  });
});

describe('open referrals that claim the same child of a call', () => {
  const decisionsOf = async (calls: CallStore, forms: readonly Referral[]) => {
    const open = forms.map((form) => ({ referral: form, subject: null }));
    return (await assessAll(calls, open)).map(({ decision }) => decision);
  };

  it('both wait for a person where either may be meant', async () => {
    const calls = await storeWith({ multipleBirth: 'no', infantName: '' });
    const unnamed = { 'infant.fullName': 'Baby Testwell' };
    const other = referral({ ...unnamed, 'infant.nhsNumber': '9990000026' }, [], 'R-2');
    const one = referral({ ...unnamed, 'infant.nhsNumber': '9990000018' });

    expect(await decisionsOf(calls, [one])).toEqual(['linked']);
    expect(await decisionsOf(calls, [one, other])).toEqual(['confirm-child', 'confirm-child']);
    expect(await decisionsOf(calls, [other, one])).toEqual(['confirm-child', 'confirm-child']);
  });

  it('for one and the same child: the first holds it, the form sent again is for a person', async () => {
    const calls = await storeWith({});
    const again = referral({}, [], 'R-2');

    expect(await decisionsOf(calls, [referral(), again])).toEqual(['linked', 'review']);
  });

  it('are told apart where each has a call of its own', async () => {
    const twin = { infantName: 'Noah Testwell', infantNhsNumber: '9990000026' };
    const calls = await storeWith(
      { infantNhsNumber: '9990000018' },
      { ...twin, callId: 'DC-2', startedAt: '2026-03-03 11:15' },
    );
    const ava = referral({ 'infant.nhsNumber': '9990000018' });
    const noah = referral(
      { 'infant.fullName': 'Noah Testwell', 'infant.nhsNumber': '9990000026' },
      [],
      'R-2',
    );

    expect(await decisionsOf(calls, [ava, noah])).toEqual(['linked', 'linked']);
  });
});

describe('the subject of the mail', () => {
  it('is searched for the code of the call', async () => {
    const calls = await storeWith({
      parentPhone: '',
      postcode: '',
      infantDob: '',
      infantName: '',
      referrerEmail: '',
      referrerName: '',
    });
    const form = referral({ 'parent.phone': '', 'infant.postcode': '', 'referrer.email': '' });
    const [without] = await assessAll(calls, [{ referral: form, subject: 'Form' }]);
    const subject = `Form ${codeOf('DC-1')}`;
    const [quoted] = await assessAll(calls, [{ referral: form, subject }]);

    expect(without?.decision).toBe('no-prior-call');
    expect(quoted?.decision).toBe('confirm-child');
    expect(quoted?.candidates[0]?.for.join(' ')).toContain('quotes the code');
  });
});
