import type { PathwayRules } from './dueTimes.ts';
import { indexed, type PathwayFacts } from './facts.ts';
import { referralsAsOf } from './mismatch.ts';
import type { ReferralStatus } from './pathwayStatus.ts';

/** `referrals --json`: one row a referral (contracts.md section 2). */
export interface ReferralRow {
  readonly referral: string;
  readonly mail: string | null;
  readonly status: ReferralStatus;
  readonly callId: string | null;
  readonly child: number | null;
  readonly receivedAt: string;
}

export function referralRows(facts: PathwayFacts, now: Date, rules: PathwayRules): ReferralRow[] {
  return referralsAsOf(indexed(facts), now, rules).map(({ referral, state }) => ({
    referral: referral.reference,
    mail: referral.route.kind === 'mail' ? referral.route.mail : null,
    status: state.status,
    callId: state.status === 'linked' ? state.link.callId : null,
    child: state.status === 'linked' ? state.link.child : null,
    receivedAt: referral.receivedAt.toISOString(),
  }));
}
