import type { CallRecorded } from '../calls/callStore.ts';
import { endOfCall } from '../calls/dutyCall.ts';
import { assignOpen, type OpenReferral } from './assign.ts';
import { makeCallIndex } from './callIndex.ts';
import { factsOfCall } from './factsOfCall.ts';
import { factsOfReferral, type ReferralToMatch } from './factsOfReferral.ts';
import { outcomeOf } from './matchReferral.ts';
import type { MatchOutcome } from './matchOutcome.ts';
import { searchAndJudge } from './searchAndJudge.ts';
import { callSide, referralSide } from './sides.ts';

const TOLD_EVERY = 500;

/**
 * Matches a backlog in memory, always in automatic mode. What came after `asOf` is left out. Gives one
 * outcome a referral, in the order of the referrals, once all were held against each other; until then
 * `tell` hears how many were compared.
 */
export function* reconcile(
  calls: readonly CallRecorded[],
  referrals: readonly ReferralToMatch[],
  asOf?: Date,
  tell: (compared: number) => void = () => undefined,
): Generator<MatchOutcome> {
  const there = calls.filter((call) => asOf === undefined || endOfCall(call) <= asOf);
  const index = makeCallIndex(there.flatMap((call) => factsOfCall(call).map(callSide)));
  const open: OpenReferral[] = [];
  for (const referral of referrals) {
    if (asOf !== undefined && referral.receivedAt > asOf) continue;
    const side = referralSide(factsOfReferral(referral));
    open.push({ side, judgement: searchAndJudge(side, index, new Set()) });
    if (open.length % TOLD_EVERY === 0) tell(open.length);
  }
  const judgements = assignOpen(open);
  for (const [place, { side, judgement }] of open.entries()) {
    yield outcomeOf(side.facts, judgements[place] ?? judgement);
  }
}
