import type { HistoryEvent } from '../platform/history.ts';

/** One document with its history, whatever it is a document of. */
export interface DocumentHistory {
  /** The collection. */
  readonly kind: string;
  readonly id: string;
  /** Null where nothing of it was sealed yet, or where retention destroyed it. */
  readonly salt: string | null;
  readonly events: readonly HistoryEvent[];
}

/** Port: every history that is sealed: mails, referrals, calls, letters, looks. */
export interface EventSource {
  /** Documents that say they have events not sealed yet, at most `limit`. */
  unsealed(limit: number): Promise<DocumentHistory[]>;
  /** Every document, one after the other. */
  all(): AsyncIterable<DocumentHistory>;
  /** The salt of a document: made once, the same ever after. It goes when retention destroys its text. */
  saltOf(kind: string, id: string): Promise<string>;
  /** Only where the document still has `events` events: what came since is sealed next time. */
  markSealed(kind: string, id: string, events: number): Promise<void>;
}
