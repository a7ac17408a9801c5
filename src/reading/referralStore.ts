import type { HistoryEvent } from '../platform/history.ts';
import type { Decision, Reading, Referral } from './referral.ts';

/** Port: every child's written referral. */
export interface ReferralStore {
  /** Unique by reference and by mail + place; safe to call twice. */
  addOnce(
    referral: Omit<Referral, 'events' | 'decisions'>,
    event: HistoryEvent,
  ): Promise<'added' | 'already-there'>;
  /** A better reading or a correction; guarded by the event's cause. */
  addReading(reference: string, reading: Reading, event: HistoryEvent): Promise<void>;
  /** A person's decision; guarded by the event's cause. */
  decide(reference: string, decision: Decision, event: HistoryEvent): Promise<void>;
  /** History only (linked, unlinked, viewed): guarded by the event's cause. */
  note(reference: string, event: HistoryEvent): Promise<void>;
  find(reference: string): Promise<Referral | undefined>;
  ofMail(mail: string): Promise<Referral[]>;
  /** Every referral that has a reading from this mail, as its own or as a correction. */
  readFrom(mail: string): Promise<Referral[]>;
  /** Earlier referrals that may be the same child: by hashed keys of the child's identity. */
  sharingIdentity(keys: readonly string[]): Promise<Referral[]>;
  /** Ordered by receipt, then reference. */
  all(): Promise<Referral[]>;
}
