import { MOST_A_KEY } from '../calls/callStore.ts';
import type { CallSide, ReferralSide } from './sides.ts';
import { plainKeysOfCall, plainLooseKeysOf, plainTightKeysOf } from './keys.ts';

export interface Found {
  readonly calls: readonly CallSide[];
  /** More calls were alike than are looked at. */
  readonly truncated: boolean;
  /** Keys that so many calls share that they say nothing; they were passed over. */
  readonly passedOver: number;
}

export interface FoundNear {
  readonly found: Found;
  /** Tight and loose together, for when tight gave nothing strong. */
  wider(): Found;
}

/** Every call slot in memory, found again by the same keys as in the database. */
export interface CallIndex {
  readonly slots: number;
  tight(referral: ReferralSide): FoundNear;
}

/** A loose key brings no more than the newest of these. */
const MOST_A_LOOSE_KEY = 40;
export const MOST_CALLS = 300;

/**
 * Keys are kept as numbers of 30 bits: a million calls fit into memory, and two keys that fall
 * together only cost one comparison more.
 */
export function makeCallIndex(slots: readonly CallSide[]): CallIndex {
  const newestFirst = [...slots].sort(
    (one, other) => other.facts.endedAt.getTime() - one.facts.endedAt.getTime(),
  );
  const places = new Map<number, number | number[]>();
  for (const [place, slot] of newestFirst.entries()) {
    for (const key of plainKeysOfCall(slot)) put(places, numberOf(key), place);
  }
  const take = (found: ReadonlySet<number>, passedOver: number): Found => {
    const calls: CallSide[] = [];
    for (const place of found) {
      const slot = newestFirst[place];
      if (slot !== undefined && calls.length < MOST_CALLS) calls.push(slot);
    }
    return { calls, truncated: found.size > MOST_CALLS, passedOver };
  };
  return {
    slots: slots.length,
    tight(referral) {
      const found = new Set<number>();
      let passedOver = 0;
      for (const key of plainTightKeysOf(referral)) {
        const held = places.get(numberOf(key));
        if (typeof held === 'number') found.add(held);
        else if (held !== undefined && held.length > MOST_A_KEY) passedOver += 1;
        else for (const place of held ?? []) found.add(place);
      }
      return {
        found: take(found, passedOver),
        wider() {
          const wide = new Set(found);
          for (const key of plainLooseKeysOf(referral)) {
            const held = places.get(numberOf(key));
            if (typeof held === 'number') wide.add(held);
            else for (const place of held?.slice(0, MOST_A_LOOSE_KEY) ?? []) wide.add(place);
          }
          return take(wide, passedOver);
        },
      };
    },
  };
}

function put(places: Map<number, number | number[]>, key: number, place: number): void {
  const held = places.get(key);
  if (held === undefined) places.set(key, place);
  else if (typeof held === 'number') places.set(key, [held, place]);
  else held.push(place);
}

/** FNV-1a, cut to a small integer. */
function numberOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < key.length; place += 1) {
    hash ^= key.charCodeAt(place);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) & 0x3fffffff;
}
