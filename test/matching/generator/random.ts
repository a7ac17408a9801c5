/** A seeded source of chance: the same seed always makes the same people and the same slips. */
export interface Random {
  next(): number;
  chance(share: number): boolean;
  below(count: number): number;
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** The first of the list far more often than the last, as names are. */
  pickCommon<T>(from: readonly T[]): T;
}

export function makeRandom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    chance: (share) => next() < share,
    between: (least, most) => least + below(most - least + 1),
    pick: (from) => from[below(from.length)]!,
    pickCommon: (from) => from[Math.floor(from.length * next() ** 1.8)]!,
  };
}
