import type { CallFacts, ReferralFacts } from './identity.ts';
import { profileOf, type Profile } from './profile.ts';
import type { Compared } from './score.ts';

/** The referral's side of a comparison. */
export interface ReferralSide {
  readonly facts: ReferralFacts;
  readonly profile: Profile;
}

/** The side of one child slot of a call. */
export interface CallSide {
  readonly facts: CallFacts;
  readonly profile: Profile;
}

/** Facts do not change: each side is taken once and handed on. */
export function referralSide(facts: ReferralFacts): ReferralSide {
  return { facts, profile: profileOf(facts) };
}

export function callSide(facts: CallFacts): CallSide {
  return { facts, profile: profileOf(facts) };
}

export type Comparison = (left: ReferralSide, right: CallSide) => Compared;

export const DAY = 86_400_000;
