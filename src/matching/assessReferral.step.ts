import type { CallStore } from '../calls/callStore.ts';
import type { DutyCall } from '../calls/dutyCall.ts';
import { readingInForce, type Referral } from '../reading/referral.ts';
import { factsOfCall, type SlotHeld } from './factsOfCall.ts';
import { factsOfReferral } from './factsOfReferral.ts';
import type { ReferralFacts } from './identity.ts';
import { keysOfReferral } from './keys.ts';
import type { MatchOutcome } from './matchOutcome.ts';
import { matchReferral } from './matchReferral.ts';

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

/** A key with more calls than this is a default value (the service's own number): it is passed over. */
const MOST_A_KEY = 200;
const MOST_CALLS = 300;

/** Compares one open referral with the duty calls that share a key with it. Writes nothing. */
export function makeAssess({ calls, secret }: AssessDeps) {
  async function search(
    keys: readonly string[],
  ): Promise<{ readonly calls: readonly DutyCall[]; readonly truncated: boolean }> {
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

  async function outcomeFor(
    facts: ReferralFacts,
    links: readonly SlotHeld[],
    rejected: ReadonlySet<string>,
    callsInForce: number,
  ): Promise<MatchOutcome> {
    const { tight, loose } = keysOfReferral(facts, secret);
    const near = await search(tight);
    const match = (found: typeof near): MatchOutcome =>
      matchReferral(
        facts,
        found.calls.flatMap((call) => factsOfCall(call, links)),
        { callsInForce, truncated: found.truncated, rejected },
      );
    const outcome = match(near);
    if (outcome.decision !== 'no-prior-call' || loose.length === 0) return outcome;
    return match(await search([...tight, ...loose]));
  }

  return async function assess(
    referral: Referral,
    links: readonly SlotHeld[],
    subject?: string,
  ): Promise<Assessed> {
    const { fields, birthOrder } = readingInForce(referral);
    const { reference, receivedAt } = referral;
    const facts = factsOfReferral({
      reference,
      receivedAt,
      fields,
      birthOrder,
      ...(subject === undefined ? {} : { subject }),
    });
    const rejected = new Set(
      referral.decisions.flatMap((decision) =>
        decision.kind === 'reject' ? [decision.callId] : [],
      ),
    );
    const callsInForce = await calls.count();
    const { decision, candidates, verdict, modelVersion } = await outcomeFor(
      facts,
      links,
      rejected,
      callsInForce,
    );
    const before =
      rejected.size === 0 ? null : await outcomeFor(facts, links, new Set(), callsInForce);
    return {
      referral: reference,
      decision,
      candidates,
      verdict,
      modelVersion,
      beforeRejections: before && { decision: before.decision, candidates: before.candidates },
    };
  };
}
