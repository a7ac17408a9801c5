import type { MismatchCounts } from './mismatchCounts.ts';

/** What `mismatches --json` prints (contracts.md section 2). Times are ISO 8601 in UTC. */
export interface Mismatches {
  readonly asOf: string;
  readonly overdue: readonly Overdue[];
  readonly waiting: readonly Waiting[];
  readonly undecided: readonly Undecided[];
  readonly noPrecedingCall: readonly NoPrecedingCall[];
  readonly held: readonly Held[];
  readonly toConfirm: readonly ToConfirm[];
  readonly concernsMissing: readonly ConcernsMissing[];
  readonly quarantined: readonly MailForAPerson[];
  readonly counts: MismatchCounts;
}

export interface ChildOfCall {
  readonly callId: string;
  readonly child: number;
}

export interface Overdue extends ChildOfCall {
  /** When the form was due: stage 1. */
  readonly dueAt: string;
  /** The last due time that has passed. */
  readonly stage: 1 | 2 | 3;
  readonly stageDueAt: string;
  /** Referrals that wait for a person and may be this child's. The call stays overdue all the same. */
  readonly possibleReferrals: readonly string[];
  /** sha-256 of mails from this referrer since the call that nobody could read. */
  readonly unreadableFromReferrer: readonly string[];
  /** Whether we know where to write to. */
  readonly address: boolean;
}

export interface Waiting extends ChildOfCall {
  readonly dueAt: string;
}

export interface Undecided {
  readonly callId: string;
  readonly since: string;
}

/** A referral by its reference and by the mail that brought it, if a mail did. */
export interface ReferralInList {
  readonly referral: string;
  readonly messageId: string | null;
  readonly sha256: string | null;
}

export interface NoPrecedingCall extends ReferralInList {
  readonly receivedAt: string;
}

export interface Held extends ReferralInList {
  readonly flagAt: string;
}

export interface ToConfirm extends ReferralInList {
  /** For a person; quotes nobody. */
  readonly reason: string;
  readonly suggested: boolean;
  readonly candidates: readonly ChildOfCall[];
}

export interface ConcernsMissing {
  readonly referral: string;
  readonly callId: string;
}

/** A mail that may hold a referral and that a person must open. */
export interface MailForAPerson {
  readonly sha256: string;
  readonly messageId: string | null;
  readonly reason: string;
  readonly mail: string;
  readonly receivedAt: string;
}
