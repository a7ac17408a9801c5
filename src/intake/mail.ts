import type { HistoryEvent } from '../platform/history.ts';
import type { MailHeaders } from './mailHeaders.ts';

/** Where a mail stands. Every mail ends in exactly one. */
export const mailStates = [
  /** Kept, not yet read. */
  'received',
  /** Read to its end; its class says what it was. */
  'read',
  /** Could not be read safely; `reason` says why; a person looks, or `mails retry` reads it again. */
  'quarantined',
  /** A person sent the same thing again; `duplicateOf` names the first. */
  'duplicate',
  /** Set aside by a person or by a setting, with a reason. */
  'ignored',
] as const;
export type MailState = (typeof mailStates)[number];

/** What kind of mail it is (contracts.md section 2, `read --json`). */
export const mailClasses = [
  'referral',
  'self-referral',
  'other-service',
  'blank-form',
  'no-attachment',
  'query',
  'auto-reply',
  'bounce',
  'read-receipt',
  'spam',
  'cannot-open',
] as const;
export type MailClass = (typeof mailClasses)[number];

/** Whether a mail may be answered at all, and why; who would be answered stands beside it. */
export interface Answer {
  readonly allowed: boolean;
  readonly reason: string;
  /** The outer From, never Reply-To or an inner address; null where nobody may be answered. */
  readonly to: string | null;
  /** Set where an answer is owed but a person must release it: why. */
  readonly holdBecause: string | null;
}

/** This mail brings an earlier referral again. */
export interface MailVersion {
  /** The reference of the earlier referral. */
  readonly of: string;
  readonly kind: 'resend' | 'correction';
  /** Field keys whose value changed. */
  readonly changed: readonly string[];
}

/** One distinct mail, kept exactly once. */
export interface Mail {
  /** The content fingerprint (design.md section 4): hex, 64 characters. */
  readonly id: string;
  /** Of the raw bytes as first seen. */
  readonly sha256: string;
  readonly bytes: number;
  /** Fewer than `bytes` where the mail was over the ceiling and only its head was kept. */
  readonly bytesKept?: number;
  /** Somebody wants the whole of it: the next look into the mailbox asks for it again. */
  readonly askAgain?: boolean;
  /** Null only where the head could not be parsed. */
  readonly headers: MailHeaders | null;
  /** INTERNALDATE of the first sighting. */
  readonly receivedAt: Date;
  readonly state: MailState;
  readonly class: MailClass | null;
  readonly reason: string | null;
  readonly answer: Answer;
  /** The first mail with the same content, for a `duplicate`. */
  readonly duplicateOf: string | null;
  readonly version: MailVersion | null;
  readonly attempts: number;
  /** Not before this is it read again; null: at once. Machine clock. */
  readonly nextTryAt: Date | null;
  readonly events: readonly HistoryEvent[];
}
