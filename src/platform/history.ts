import { createHash } from 'node:crypto';

/**
 * One thing that happened to a document, kept in that document and written in the same write as the
 * change it explains. `cause` is deterministic and an update is guarded by
 * `'events.cause': { $ne: cause }`, so running again changes nothing. The sealer in `audit/` brings
 * events into the trail; a document with events not yet sealed carries `unsealed: true`.
 */
export interface HistoryEvent {
  /** What makes this event itself and no other, for instance `read:3f…:v1`. Never identity. */
  readonly cause: string;
  readonly at: Date;
  /** Past tense, for instance `mail-read`, `referral-linked`, `letter-sent`. */
  readonly kind: string;
  /** `twostep`, or the name a person gave with `--by`. */
  readonly by: string;
  /** What a reader of the history needs; may hold clinical words, so it never goes to a log. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** Short, stable and free of identity: the same parts always give the same key. */
export function keyOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
