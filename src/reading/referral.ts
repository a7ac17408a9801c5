import type { HistoryEvent } from '../platform/history.ts';
import type { WrittenReferral } from './writtenReferral.ts';

/** How a written referral came to us. Only `mail` needs no duty call named by a person. */
export type Route =
  | { readonly kind: 'mail'; readonly mail: string }
  | {
      readonly kind: 'typed-on-call' | 'handed-over' | 'post';
      readonly by: string;
      readonly call: string;
    };
export const otherRoutes = ['typed-on-call', 'handed-over', 'post'] as const;

/** One immutable reading of the words; a better reader adds another, it never changes one. */
export interface Reading extends WrittenReferral {
  readonly readerVersion: string;
  readonly readAt: Date;
  /** The mail it was read from, or null where it was filed by hand. A correction comes by another mail. */
  readonly mail: string | null;
  /** Of the bytes it was read from. */
  readonly sha256: string;
}

/** What a person said about a referral; permanent, never deleted. */
export type Decision =
  /** "Not this one": never suggested again. */
  | { readonly kind: 'reject'; readonly callId: string; readonly by: string; readonly at: Date }
  | { readonly kind: 'close'; readonly reason: string; readonly by: string; readonly at: Date };

/** One child's written referral as kept. */
export interface Referral {
  /** What staff and letters call it, for instance `R-7K2M9Q`. Carries no identity. */
  readonly reference: string;
  readonly route: Route;
  /** 1, 2 …: its place among the children of its mail; unique with the mail. */
  readonly place: number;
  readonly receivedAt: Date;
  /** In the order in which they were made; `readingInForce` says which counts. Never empty. */
  readonly readings: readonly Reading[];
  readonly decisions: readonly Decision[];
  readonly events: readonly HistoryEvent[];
}

export function readingInForce({ readings }: Pick<Referral, 'readings'>): Reading {
  // A correction came by a later mail: a better reading of an earlier mail does not undo it.
  const newest = [...new Set(readings.map(({ mail }) => mail))].at(-1);
  const last = readings.findLast(({ mail }) => mail === newest);
  if (last === undefined) throw new RangeError('A referral always has a reading');
  return last;
}
