import { createHash } from 'node:crypto';
import type { HistoryEvent } from '../platform/history.ts';
import type { EventPlace, TrailEntry } from './trailStore.ts';

export const BEFORE_THE_FIRST = '0'.repeat(64);

/**
 * The salted digest of an event. The salt stands beside the event and goes with it: without it
 * nobody can try out what a destroyed event may have said, and the chain still holds.
 */
export function digestOf(event: HistoryEvent, salt: string): string {
  const { cause, at, kind, by, detail } = event;
  const details = Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(salt, cause, at.toISOString(), kind, by, JSON.stringify(details));
}

/** The entry that seals an event behind `head`. */
export function entryAfter(
  head: TrailEntry | undefined,
  source: EventPlace,
  digest: string,
  sealedAt: Date,
): TrailEntry {
  const previous = head?.hash ?? BEFORE_THE_FIRST;
  const sequence = (head?.sequence ?? 0) + 1;
  const entry = { sequence, sealedAt, source, digest, previous };
  return { ...entry, hash: hashOf(entry) };
}

export function hashOf(entry: Omit<TrailEntry, 'hash'>): string {
  const { previous, sequence, digest, source, sealedAt } = entry;
  const { kind, id, cause } = source;
  return sha256(previous, String(sequence), digest, kind, id, cause, sealedAt.toISOString());
}

/** What stands in each digest mail, so that a cut tail is found: `SEQ:HASH`. */
export function headInWords(head: TrailEntry | undefined): string | null {
  return head === undefined ? null : `${head.sequence}:${head.hash}`;
}

/** An entry by itself and against the one before it. */
export function follows(entry: TrailEntry, before: TrailEntry | undefined): boolean {
  return (
    entry.sequence === (before?.sequence ?? 0) + 1 &&
    entry.previous === (before?.hash ?? BEFORE_THE_FIRST) &&
    entry.hash === hashOf(entry)
  );
}

/** Each part with its length, so that no two lists of parts give the same text. */
function sha256(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part},`);
  return hash.digest('hex');
}
