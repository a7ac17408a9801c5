import { PermanentFailure } from '../../../src/platform/failure.ts';
import type { HistoryEvent } from '../../../src/platform/history.ts';
import { identityKeysOf } from '../../../src/reading/identityKeys.ts';
import type { Referral } from '../../../src/reading/referral.ts';
import type { ReferralStore } from '../../../src/reading/referralStore.ts';

export function inMemoryReferralStore(): ReferralStore {
  const referrals = new Map<string, Referral>();
  const ordered = (): Referral[] =>
    [...referrals.values()].sort(
      (a, b) =>
        a.receivedAt.getTime() - b.receivedAt.getTime() || (a.reference < b.reference ? -1 : 1),
    );
  const happened = (reference: string, event: HistoryEvent, change: Partial<Referral>) => {
    const there = referrals.get(reference);
    if (there !== undefined && there.events.every(({ cause }) => cause !== event.cause)) {
      referrals.set(reference, { ...there, ...change, events: [...there.events, event] });
    }
    return Promise.resolve();
  };
  const cameBy = ({ route, place, reference }: Omit<Referral, 'events' | 'decisions'>) =>
    route.kind === 'mail' ? `${route.mail}:${place}` : reference;
  return {
    addOnce(referral, event) {
      const there = referrals.get(referral.reference);
      if (there !== undefined && cameBy(there) !== cameBy(referral)) {
        return Promise.reject(new PermanentFailure('Two referrals, one reference.', 'Send again.'));
      }
      if (ordered().some((other) => cameBy(other) === cameBy(referral))) {
        return Promise.resolve('already-there');
      }
      referrals.set(referral.reference, { ...referral, decisions: [], events: [event] });
      return Promise.resolve('added');
    },
    addReading: (reference, reading, event) =>
      happened(reference, event, {
        readings: [...(referrals.get(reference)?.readings ?? []), reading],
      }),
    decide: (reference, decision, event) =>
      happened(reference, event, {
        decisions: [...(referrals.get(reference)?.decisions ?? []), decision],
      }),
    note: (reference, event) => happened(reference, event, {}),
    find: (reference) => Promise.resolve(referrals.get(reference)),
    ofMail: (mail) =>
      Promise.resolve(
        ordered()
          .filter(({ route }) => route.kind === 'mail' && route.mail === mail)
          .sort((a, b) => a.place - b.place),
      ),
    readFrom: (mail) =>
      Promise.resolve(
        ordered().filter(({ readings }) => readings.some((reading) => reading.mail === mail)),
      ),
    sharingIdentity: (keys) =>
      Promise.resolve(
        ordered().filter(({ readings }) =>
          readings.flatMap(identityKeysOf).some((key) => keys.includes(key)),
        ),
      ),
    all: () => Promise.resolve(ordered()),
  };
}
