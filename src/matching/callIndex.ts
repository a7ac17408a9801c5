import type { CallFacts, ReferralFacts } from './identity.ts';
import { plainKeysOfCall, plainKeysOfReferral } from './keys.ts';

export interface Found {
  readonly calls: readonly CallFacts[];
  /** More calls were alike than are looked at. */
  readonly truncated: boolean;
  /** Keys that so many calls share that they say nothing; they were passed over. */
  readonly passedOver: number;
}

/** Every call slot in memory, found again by the same keys as in the database. */
export interface CallIndex {
  readonly slots: number;
  tight(referral: ReferralFacts): Found;
  /** Tight and loose together, for when tight gave nothing strong. */
  wide(referral: ReferralFacts): Found;
}

/** A key with more slots than this is a default value, such as the service's own number. */
export const MOST_A_KEY = 200;
/** A loose key brings no more than the newest of these. */
const MOST_A_LOOSE_KEY = 40;
export const MOST_CALLS = 300;

/**
 * Keys are kept as numbers of 30 bits: a million calls fit into memory, and two keys that fall
 * together only cost one comparison more.
 */
export function makeCallIndex(slots: readonly CallFacts[]): CallIndex {
  const places = new Map<number, number | number[]>();
  for (const [place, slot] of slots.entries()) {
    for (const key of plainKeysOfCall(slot)) put(places, numberOf(key), place);
  }
  const search = (keys: readonly string[], looseKeys: readonly string[]): Found => {
    const found = new Set<number>();
    let passedOver = 0;
    for (const key of keys) {
      const held = placesOf(places, key);
      if (held.length > MOST_A_KEY) passedOver += 1;
      else for (const place of held) found.add(place);
    }
    for (const key of looseKeys) {
      for (const place of newest(placesOf(places, key), slots)) found.add(place);
    }
    const calls = [...found].slice(0, MOST_CALLS).flatMap((place) => slots[place] ?? []);
    return { calls, truncated: found.size > MOST_CALLS, passedOver };
  };
  return {
    slots: slots.length,
    tight: (referral) => search(plainKeysOfReferral(referral).tight, []),
    wide(referral) {
      const { tight, loose } = plainKeysOfReferral(referral);
      return search(tight, loose);
    },
  };
}

function put(places: Map<number, number | number[]>, key: number, place: number): void {
  const held = places.get(key);
  if (held === undefined) places.set(key, place);
  else if (typeof held === 'number') places.set(key, [held, place]);
  else held.push(place);
}

function placesOf(places: ReadonlyMap<number, number | number[]>, key: string): readonly number[] {
  const held = places.get(numberOf(key));
  if (held === undefined) return [];
  return typeof held === 'number' ? [held] : held;
}

function newest(held: readonly number[], slots: readonly CallFacts[]): readonly number[] {
  if (held.length <= MOST_A_LOOSE_KEY) return held;
  const ended = (place: number): number => slots[place]?.endedAt.getTime() ?? 0;
  return [...held].sort((one, other) => ended(other) - ended(one)).slice(0, MOST_A_LOOSE_KEY);
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
