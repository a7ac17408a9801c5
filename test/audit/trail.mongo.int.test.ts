import { describe, expect, it } from 'vitest';
import { mongoEventSource } from '../../src/audit/eventSource.mongo.ts';
import { makeSealTrail } from '../../src/audit/sealTrail.step.ts';
import { mongoTrailStore } from '../../src/audit/trailStore.mongo.ts';
import { makeVerifyTrail } from '../../src/audit/verifyTrail.step.ts';
import { mongoMailStore } from '../../src/intake/mailStore.mongo.ts';
import { mongoReferralStore } from '../../src/reading/referralStore.mongo.ts';
import { trailStoreKeepsItsPromises } from '../contracts/trailStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';
import { aReferral } from '../support/pathwayBuilders.ts';

trailStoreKeepsItsPromises(() => openFresh(mongoTrailStore));

describe('the trail on a database', () => {
  it('seals the histories of every store, and finds what is changed behind its back', async () => {
    const house = await openFresh((connection) => ({
      connection,
      mails: mongoMailStore(connection),
      referrals: mongoReferralStore(connection),
      trail: mongoTrailStore(connection),
      events: mongoEventSource(connection),
    }));
    const { referrals, trail, events, connection } = house;
    const clock = (): Date => new Date('2026-11-24T12:00:00Z');
    const seal = makeSealTrail({ trail, events, clock });
    const verify = makeVerifyTrail({ trail, events, clock });
    const event = (cause: string) => ({
      cause,
      at: new Date('2026-11-24T09:30:00Z'),
      kind: 'referral-received',
      by: 'twostep',
      detail: { place: 1, mail: 'm1', nothing: null },
    });
    await referrals.addOnce(aReferral('R-1'), event('received'));
    await referrals.note('R-1', event('linked'));
    const at = clock();
    await trail.addLook({ id: 'look-1', at, by: 'Ann', kind: 'viewed', what: 'R-1' });

    expect(await verify()).toMatchObject({ ok: false, entries: 0, unsealed: 2 });
    expect(await seal()).toEqual({ sealed: 3 });
    expect(await verify()).toMatchObject({ ok: true, entries: 3, unsealed: 0 });
    expect(await seal()).toEqual({ sealed: 0 });

    await referrals.note('R-1', event('viewed'));
    expect(await seal()).toEqual({ sealed: 1 });

    await connection
      .collection('referrals')
      .updateOne({ 'events.cause': 'linked' }, { $set: { 'events.1.by': 'somebody else' } });
    expect(await verify()).toMatchObject({ ok: false, firstBad: 2 });
  });
});
