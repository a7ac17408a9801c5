import type { CallStore } from '../calls/callStore.ts';
import type { DutyCall } from '../calls/dutyCall.ts';
import { readingInForce, type Referral } from '../reading/referral.ts';
import { assignOpen, type OpenReferral } from './assign.ts';
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

export interface ToAssess {
  readonly referral: Referral;
  /** Of the mail that brought it: a call's code may stand in it. */
  readonly subject: string | null;
}

/** One outcome for each open referral, in their order. */
export type Assess = (open: readonly ToAssess[], links: readonly SlotHeld[]) => Promise<Assessed[]>;

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

/**
 * Compares the open referrals with the duty calls that share a key with each, and then with each other: of
 * two that claim the same child of a call, neither links unless it alone can be meant. Writes nothing.
 */
export function makeAssess({ calls, secret }: AssessDeps): Assess {
  async function judgeOne(
    side: ReferralSide,
    links: readonly SlotHeld[],
    rejected: ReadonlySet<string>,
  ): Promise<Judgement> {
    const judgeAll = ({ calls: found, truncated, passedOver }: Found): Judgement =>
      judge(
        side,
        found.flatMap((call) => factsOfCall(call, links).map(callSide)),
        { truncated, passedOver, rejected },
      );
    const tight = tightKeysOf(side, secret);
    const near = judgeAll(await search(calls, tight));
    if (isStrong(near)) return near;
    return judgeAll(await search(calls, [...tight, ...looseKeysOf(side, secret)]));
  }

  return async function assess(toAssess, links) {
    const open: OpenReferral[] = [];
    const before: Assessed['beforeRejections'][] = [];
    for (const { referral, subject } of toAssess) {
      const side = sideOf(referral, subject);
      const rejected = rejectedBy(referral);
      open.push({ side, judgement: await judgeOne(side, links, rejected) });
      const without = rejected.size === 0 ? null : await judgeOne(side, links, new Set());
      before.push(without && shortly(outcomeOf(side.facts, without)));
    }
    return assignOpen(open).flatMap((judgement, place) => {
      const facts = open[place]?.side.facts;
      if (facts === undefined) return [];
      const { referralId: referral, decision, candidates, ...said } = outcomeOf(facts, judgement);
      const { verdict, modelVersion } = said;
      const beforeRejections = before[place] ?? null;
      return [{ referral, decision, candidates, verdict, modelVersion, beforeRejections }];
    });
  };
}

function rejectedBy({ decisions }: Referral): ReadonlySet<string> {
  return new Set(decisions.flatMap((each) => (each.kind === 'reject' ? [each.callId] : [])));
}

function shortly({ decision, candidates }: MatchOutcome): Assessed['beforeRejections'] {
  return { decision, candidates };
}

function sideOf(referral: Referral, subject: string | null): ReferralSide {
  const { fields, birthOrder } = readingInForce(referral);
  const { reference, receivedAt } = referral;
  const quoted = subject === null ? {} : { subject };
  return referralSide(factsOfReferral({ reference, receivedAt, fields, birthOrder, ...quoted }));
}
