import type { Mail } from '../intake/mail.ts';
import type { Clock } from '../platform/clock.ts';
import { keyOf } from '../platform/history.ts';
import type { HistoryEvent } from '../platform/history.ts';
import { pairChildren } from './pairChildren.ts';
import type { ChildPair } from './pairChildren.ts';
import { NOT_READ_AGAIN, READ_AGAIN } from './readAgain.ts';
import type { Reading, Referral } from './referral.ts';
import type { ReferralStore } from './referralStore.ts';
import { changedKeys } from './versions.ts';
import type { WrittenReferral } from './writtenReferral.ts';

export interface RereadDeps {
  readonly referrals: ReferralStore;
  readonly readerVersion: string;
  readonly clock: Clock;
}

/** What a newer reader leaves to be kept as new, and from which place in its mail on. */
export interface Reread {
  readonly added: readonly WrittenReferral[];
  readonly firstPlace: number;
}

interface KeptBefore {
  readonly referral: Referral;
  readonly reading: Reading;
}

/**
 * Gives each child that an older reader found in a mail its newer reading. Readings are never
 * changed and never taken back: a child that is not found again stands as it was read. What has
 * been done in a run that died is met again by its cause and changes nothing.
 */
export function makeRereadReferrals({ referrals, readerVersion, clock }: RereadDeps) {
  return async function rereadReferrals(
    mail: Mail,
    found: readonly WrittenReferral[],
    readingOf: (written: WrittenReferral) => Reading,
  ): Promise<Reread> {
    const before = keptBefore(await referrals.readFrom(mail.id), mail, readerVersion);
    if (before.length === 0) return { added: found, firstPlace: 1 };
    const { pairs, notFound, added } = pairChildren(before, found);
    for (const pair of pairs) {
      const event = readAgain(mail, pair, readerVersion, clock());
      await referrals.addReading(pair.before.referral.reference, readingOf(pair.now), event);
    }
    for (const { referral } of notFound) {
      await referrals.note(
        referral.reference,
        notReadAgain(mail, referral, readerVersion, clock()),
      );
    }
    const places = before.map(({ referral }) => placeIn(referral, mail));
    return { added, firstPlace: Math.max(0, ...places) + 1 };
  };
}

/** The last reading of each child by another version; a child that only this one read is new. */
function keptBefore(
  kept: readonly Referral[],
  mail: Mail,
  readerVersion: string,
): readonly KeptBefore[] {
  return kept.flatMap((referral) => {
    const reading = referral.readings.findLast(
      (each) => each.mail === mail.id && each.readerVersion !== readerVersion,
    );
    return reading === undefined ? [] : [{ referral, reading }];
  });
}

function placeIn({ route, place }: Referral, mail: Mail): number {
  return route.kind === 'mail' && route.mail === mail.id ? place : 0;
}

function readAgain(
  mail: Mail,
  { before, now, identityChanged }: ChildPair<KeptBefore>,
  readerVersion: string,
  at: Date,
): HistoryEvent {
  const { reference } = before.referral;
  return {
    cause: keyOf('referral-read-again', reference, mail.id, readerVersion),
    at,
    kind: READ_AGAIN,
    by: 'twostep',
    detail: {
      mail: mail.id,
      readerVersion,
      changed: changedKeys(before.reading, now).join(', '),
      identityChanged: identityChanged.join(', '),
    },
  };
}

function notReadAgain(
  mail: Mail,
  { reference }: Referral,
  readerVersion: string,
  at: Date,
): HistoryEvent {
  return {
    cause: keyOf('referral-not-read-again', reference, mail.id, readerVersion),
    at,
    kind: NOT_READ_AGAIN,
    by: 'twostep',
    detail: { mail: mail.id, readerVersion },
  };
}
