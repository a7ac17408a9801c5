import type { CallStore } from '../calls/callStore.ts';
import type { DutyCall } from '../calls/dutyCall.ts';
import { readingInForce, type Referral } from '../reading/referral.ts';
import { MOST_A_KEY, MOST_CALLS } from './callIndex.ts';
import { factsOfCall, type SlotHeld } from './factsOfCall.ts';
import { factsOfReferral } from './factsOfReferral.ts';
import { looseKeysOf, tightKeysOf } from './keys.ts';
import type { MatchOutcome } from './matchOutcome.ts';
import { judge, outcomeOf, type Judgement } from './matchReferral.ts';
import { isStrong } from './searchAndJudge.ts';
import { callSide, referralSide, type ReferralSide } from './sides.ts';

export interface AssessDeps {
  readonly calls: CallStore;
  /** Under which the match keys of calls were hashed. */
  readonly secret: string;
}

/** What matching says of one referral, and what it said when a person's rejections are left out. */
export interface Assessed extends Omit<MatchOutcome, 'referralId' | 'callId' | 'child'> {
  readonly referral: string;
  readonly beforeRejections: Pick<MatchOutcome, 'decision' | 'candidates'> | null;
}

export type Assess = (
  referral: Referral,
  links: readonly SlotHeld[],
  /** Of the mail that brought it: a call's code may stand in it. */
  subject?: string,
) => Promise<Assessed>;

interface Found {
  readonly calls: readonly DutyCall[];
  readonly truncated: boolean;
  readonly passedOver: number;
}

/** The calls under these keys; where they are too many, key by key without the default values. */
async function search(calls: CallStore, keys: readonly string[]): Promise<Found> {
  const all = await calls.sharingKeys(keys, MOST_CALLS);
  if (!all.truncated) return { ...all, passedOver: 0 };
  let passedOver = 0;
  const found = new Map<string, DutyCall>();
  for (const key of keys) {
    const ofKey = await calls.sharingKeys([key], MOST_A_KEY);
    if (ofKey.truncated) passedOver += 1;
    else for (const call of ofKey.calls) found.set(call.callId, call);
  }
  const kept = [...found.values()];
  return { calls: kept.slice(0, MOST_CALLS), truncated: kept.length > MOST_CALLS, passedOver };
}

/** Compares one open referral with the duty calls that share a key with it. Writes nothing. */
export function makeAssess({ calls, secret }: AssessDeps): Assess {
  async function outcomeFor(
    side: ReferralSide,
    links: readonly SlotHeld[],
    rejected: ReadonlySet<string>,
  ): Promise<MatchOutcome> {
    const judgeAll = ({ calls: found, truncated, passedOver }: Found): Judgement =>
      judge(
        side,
        found.flatMap((call) => factsOfCall(call, links).map(callSide)),
        { truncated, passedOver, rejected },
      );
    const tight = tightKeysOf(side, secret);
    const near = judgeAll(await search(calls, tight));
    if (isStrong(near)) return outcomeOf(side.facts, near);
    const wide = await search(calls, [...tight, ...looseKeysOf(side, secret)]);
    return outcomeOf(side.facts, judgeAll(wide));
  }

  return async function assess(referral, links, subject) {
    const side = sideOf(referral, subject);
    const rejected = new Set(
      referral.decisions.flatMap((each) => (each.kind === 'reject' ? [each.callId] : [])),
    );
    const { decision, candidates, verdict, modelVersion } = await outcomeFor(side, links, rejected);
    const before = rejected.size === 0 ? null : await outcomeFor(side, links, new Set());
    return {
      referral: referral.reference,
      decision,
      candidates,
      verdict,
      modelVersion,
      beforeRejections: before && { decision: before.decision, candidates: before.candidates },
    };
  };
}

function sideOf(referral: Referral, subject: string | undefined): ReferralSide {
  const { fields, birthOrder } = readingInForce(referral);
  const { reference, receivedAt } = referral;
  const quoted = subject === undefined ? {} : { subject };
  return referralSide(factsOfReferral({ reference, receivedAt, fields, birthOrder, ...quoted }));
}
