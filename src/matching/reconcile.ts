import type { CallRecorded } from '../calls/callStore.ts';
import { endOfCall } from '../calls/dutyCall.ts';
import { factsOfCall } from './factsOfCall.ts';
import { factsOfReferral, type ReferralToMatch } from './factsOfReferral.ts';
import type { CallFacts } from './identity.ts';
import { plainKeysOfCall, plainKeysOfReferral } from './keys.ts';
import { matchReferral } from './matchReferral.ts';
import type { MatchOutcome } from './matchOutcome.ts';

/**
 * Matches a backlog in memory, always in automatic mode. What came after `asOf` is left out. Gives one
 * outcome a referral, in the order of the referrals, as it goes.
 */
export function* reconcile(
  calls: readonly CallRecorded[],
  referrals: readonly ReferralToMatch[],
  asOf?: Date,
): Generator<MatchOutcome> {
  const there = calls.filter((call) => asOf === undefined || endOfCall(call) <= asOf);
  const index = new Map<string, CallFacts[]>();
  for (const slot of there.flatMap((call) => factsOfCall(call, []))) {
    for (const key of plainKeysOfCall(slot)) {
      const slots = index.get(key);
      if (slots === undefined) index.set(key, [slot]);
      else slots.push(slot);
    }
  }
  for (const referral of referrals) {
    if (asOf !== undefined && referral.receivedAt > asOf) continue;
    const facts = factsOfReferral(referral);
    const { tight, loose } = plainKeysOfReferral(facts);
    const found = new Set([...tight, ...loose].flatMap((key) => index.get(key) ?? []));
    const context = { callsInForce: there.length, truncated: false, rejected: new Set<string>() };
    yield matchReferral(facts, [...found], context);
  }
}
