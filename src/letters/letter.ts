import type { HistoryEvent } from '../platform/history.ts';

/** Every kind of letter (contracts.md section 2, `letters --json`). */
export const letterKinds = [
  'received',
  'please-telephone',
  'call-found',
  'form-due',
  'form-due-again',
  'escalation',
  'cannot-open',
  'nothing-attached',
  'blank-form',
  'already-received',
  'self-referral',
  'digest',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/**
 * `owed -> sending(attempt) -> sent | failed`, back to `owed` only where the server refused before
 * DATA. `held` waits for a person's release; `cancelled` is a person's word.
 */
export type LetterState = 'owed' | 'held' | 'sending' | 'sent' | 'failed' | 'cancelled';

/** One letter we owe. Composed once, when it is owed; sending never composes. */
export interface Letter {
  /** Deterministic: `kind:subject:stage:recipient` hashed, so a letter is owed once. */
  readonly id: string;
  readonly kind: LetterKind;
  /** What it is about: a mail id, a referral reference, a call reference or a digest day. */
  readonly about: string;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The mail it answers, or null. */
  readonly mail: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly autoSubmitted: 'auto-replied' | 'auto-generated';
  /** Fixed for all attempts, so that a receiving server can drop a second copy. */
  readonly messageId: string;
  readonly state: LetterState;
  readonly heldBecause: string | null;
  /** A person has released it: caps do not hold it again. */
  readonly released?: boolean;
  /** A send may have gone out twice; a later `sent` never clears it. */
  readonly perhapsTwice: boolean;
  /** The bounce that says it did not arrive. */
  readonly bouncedBy?: string | null;
  readonly attempts: number;
  /**
   * Since when we owe it: when the mail that it answers came, or when a form fell due. The oldest goes
   * first, also among letters that one run finds at once after an outage.
   */
  readonly since: Date;
  readonly owedAt: Date;
  /** Machine clock: when the running attempt began. */
  readonly sendingSince: Date | null;
  /** Machine clock: not before this is it tried again. */
  readonly nextTryAt: Date | null;
  readonly sentAt: Date | null;
  /** The server's answer or the last failure, free of addresses. */
  readonly outcome: string | null;
  readonly events: readonly HistoryEvent[];
}
