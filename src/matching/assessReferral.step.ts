import type { CallStore } from '../calls/callStore.ts';
import type { DutyCall } from '../calls/dutyCall.ts';
import { readingInForce, type Referral } from '../reading/referral.ts';
import { MOST_A_KEY, MOST_CALLS } from './callIndex.ts';
import { factsOfCall, type SlotHeld } from './factsOfCall.ts';
import { factsOfReferral } from './factsOfReferral.ts';
import type { ReferralFacts } from './identity.ts';
import { keysOfReferral } from './keys.ts';
import type { MatchOutcome } from './matchOutcome.ts';
import { judge, outcomeOf, type Judgement } from './matchReferral.ts';
import { isStrong } from './searchAndJudge.ts';

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
}

/** The calls under these keys; where they are too many, key by key without the default values. */
async function search(calls: CallStore, keys: readonly string[]): Promise<Found> {
  const all = await calls.sharingKeys(keys, MOST_CALLS);
  if (!all.truncated) return all;
  const found = new Map<string, DutyCall>();
  for (const key of keys) {
    const ofKey = await calls.sharingKeys([key], MOST_A_KEY);
    if (!ofKey.truncated) for (const call of ofKey.calls) found.set(call.callId, call);
  }
  const kept = [...found.values()];
  return { calls: kept.slice(0, MOST_CALLS), truncated: kept.length > MOST_CALLS };
}

/** Compares one open referral with the duty calls that share a key with it. Writes nothing. */
export function makeAssess({ calls, secret }: AssessDeps): Assess {
  async function outcomeFor(
    facts: ReferralFacts,
    links: readonly SlotHeld[],
    rejected: ReadonlySet<string>,
  ): Promise<MatchOutcome> {
    const { tight, loose } = keysOfReferral(facts, secret);
    const callsInForce = await calls.count();
    const judgeAll = ({ calls: found, truncated }: Found): Judgement =>
      judge(
        facts,
        found.flatMap((call) => factsOfCall(call, links)),
        { callsInForce, truncated, rejected },
      );
    const near = judgeAll(await search(calls, tight));
    if (isStrong(near) || loose.length === 0) return outcomeOf(facts, near);
    return outcomeOf(facts, judgeAll(await search(calls, [...tight, ...loose])));
  }

  return async function assess(referral, links, subject) {
    const facts = factsOf(referral, subject);
    const rejected = new Set(
      referral.decisions.flatMap((each) => (each.kind === 'reject' ? [each.callId] : [])),
    );
    const { decision, candidates, verdict, modelVersion } = await outcomeFor(
      facts,
      links,
      rejected,
    );
    const before = rejected.size === 0 ? null : await outcomeFor(facts, links, new Set());
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

function factsOf(referral: Referral, subject: string | undefined): ReferralFacts {
  const { fields, birthOrder } = readingInForce(referral);
  const { reference, receivedAt } = referral;
  const quoted = subject === undefined ? {} : { subject };
  return factsOfReferral({ reference, receivedAt, fields, birthOrder, ...quoted });
}
