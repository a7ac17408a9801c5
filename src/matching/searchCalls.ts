import type { CallStore, CallsUnderKey } from '../calls/callStore.ts';
import { MOST_CALLS, type Found } from './callIndex.ts';
import { factsOfCall } from './factsOfCall.ts';
import { callSide, type CallSide } from './sides.ts';

export type SearchableCalls = Pick<CallStore, 'underKeys' | 'toMatch'>;

/** Calls read in this run, by reference: each is read and taken apart once. */
export type CallsRead = Map<string, readonly CallSide[]>;

/** For each referral, by its hashed keys, the calls that may be meant: two questions for all together. */
export async function searchCalls(
  calls: SearchableCalls,
  keysOfEach: readonly (readonly string[])[],
  read: CallsRead,
): Promise<Found[]> {
  const under = await calls.underKeys([...new Set(keysOfEach.flat())]);
  const chosen = keysOfEach.map((keys) => choose(keys, under));
  const unread = new Set(chosen.flatMap(({ callIds }) => callIds).filter((id) => !read.has(id)));
  for (const call of await calls.toMatch([...unread])) {
    read.set(call.callId, factsOfCall(call).map(callSide));
  }
  return chosen.map(({ callIds, truncated, passedOver }) => ({
    calls: callIds.flatMap((id) => read.get(id) ?? []),
    truncated,
    passedOver,
  }));
}

interface Chosen extends Omit<Found, 'calls'> {
  readonly callIds: readonly string[];
}

/** The rarest keys say most: where too many calls are alike, those under them are looked at. */
function choose(keys: readonly string[], under: ReadonlyMap<string, CallsUnderKey>): Chosen {
  const lists: (readonly string[])[] = [];
  let passedOver = 0;
  for (const key of keys) {
    const calls = under.get(key) ?? [];
    if (calls === 'too-many') passedOver += 1;
    else lists.push(calls);
  }
  lists.sort((one, other) => one.length - other.length);
  const all = [...new Set(lists.flat())];
  return { callIds: all.slice(0, MOST_CALLS), truncated: all.length > MOST_CALLS, passedOver };
}
