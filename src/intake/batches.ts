import type { Arrival } from './mailbox.ts';

export interface BatchCeilings {
  readonly messages: number;
  /** Of all messages of a batch; one larger message is a batch of its own. */
  readonly bytes: number;
}

/**
 * Oldest first, so that after an outage the longest wait ends first; then by folder and UID, so that
 * every run goes the same way. Batches bound both round trips and memory (performance.md section 2).
 */
export function* batchesOf(
  arrivals: readonly Arrival[],
  ceilings: BatchCeilings,
): Generator<Arrival[]> {
  let batch: Arrival[] = [];
  let bytes = 0;
  for (const arrival of [...arrivals].sort(byAge)) {
    const [first] = batch;
    const full =
      batch.length >= ceilings.messages ||
      bytes + arrival.bytes > ceilings.bytes ||
      (first !== undefined && !isSameFolder(first, arrival));
    if (full && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(arrival);
    bytes += arrival.bytes;
  }
  if (batch.length > 0) yield batch;
}

function isSameFolder(one: Arrival, other: Arrival): boolean {
  return (
    one.place.folder === other.place.folder && one.place.uidValidity === other.place.uidValidity
  );
}

/** A message without a date goes last: nothing says how long it has waited. */
function byAge(one: Arrival, other: Arrival): number {
  const [a, b] = [one.receivedAt?.getTime() ?? Infinity, other.receivedAt?.getTime() ?? Infinity];
  if (a !== b) return a < b ? -1 : 1;
  if (one.place.folder !== other.place.folder) {
    return one.place.folder < other.place.folder ? -1 : 1;
  }
  return one.place.uid - other.place.uid;
}
