import type { ChildStatus, ReferralStatus } from './pathwayStatus.ts';
import type { PathwayFacts } from './facts.ts';

/** How the numbers add up: the children of form-expected calls, and the referrals. */
export interface MismatchCounts {
  readonly uidsSeen: number;
  readonly mails: number;
  readonly referrals: number;
  readonly goneBeforeWeLooked: number;
  /** Children of form-expected calls: the five that follow sum to it. */
  readonly childrenExpected: number;
  readonly childrenComplete: number;
  readonly childrenCompleteLate: number;
  readonly childrenWaiting: number;
  readonly childrenOverdue: number;
  readonly childrenClosed: number;
  /** The five that follow sum to `referrals`. */
  readonly referralsLinked: number;
  readonly referralsHeld: number;
  readonly referralsNoPrecedingCall: number;
  readonly referralsToConfirm: number;
  readonly referralsClosed: number;
  readonly [more: string]: number;
}

export function countsAsOf(
  facts: PathwayFacts,
  asOf: Date,
  children: readonly { readonly state: { readonly status: ChildStatus } }[],
  referrals: readonly { readonly state: { readonly status: ReferralStatus } }[],
): MismatchCounts {
  const child = (status: ChildStatus): number =>
    children.filter(({ state }) => state.status === status).length;
  const referral = (status: ReferralStatus): number =>
    referrals.filter(({ state }) => state.status === status).length;
  return {
    uidsSeen: facts.uidsReceivedAt.filter((at) => at <= asOf).length,
    mails: facts.mails.filter(({ receivedAt }) => receivedAt <= asOf).length,
    referrals: referrals.length,
    goneBeforeWeLooked: facts.goneBeforeWeLooked,
    childrenExpected: children.length,
    childrenComplete: child('complete'),
    childrenCompleteLate: child('complete-late'),
    childrenWaiting: child('waiting'),
    childrenOverdue: child('overdue'),
    childrenClosed: child('closed'),
    referralsLinked: referral('linked'),
    referralsHeld: referral('held'),
    referralsNoPrecedingCall: referral('no-preceding-call'),
    referralsToConfirm: referral('to-confirm'),
    referralsClosed: referral('closed'),
  };
}
