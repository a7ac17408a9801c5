import type { MatchDecision } from '../../../src/matching/matchOutcome.ts';

/** The best candidate of one referral, held against the truth. */
export interface Observation {
  readonly seed: number;
  readonly decision: MatchDecision;
  /** Null: no call was worth showing. */
  readonly score: number | null;
  readonly right: boolean;
  readonly hasCall: boolean;
}

export interface Scored extends Observation {
  readonly score: number;
}

export interface Band {
  /** The least score in it. */
  readonly from: number;
  readonly count: number;
  readonly right: number;
  /** The share that is right, never falling as the score rises. */
  readonly fitted: number;
}

export const BAND = 4;

/** Pools neighbours until no value is below the one before it: the nearest such row by weighted squares. */
export function poolAdjacentViolators(
  points: readonly { readonly value: number; readonly weight: number }[],
): number[] {
  const pools: { value: number; weight: number; points: number }[] = [];
  for (const { value, weight } of points) {
    let pool = { value, weight, points: 1 };
    for (let last = pools.at(-1); last !== undefined && last.value > pool.value;) {
      const together = last.weight + pool.weight;
      pool = {
        value: (last.value * last.weight + pool.value * pool.weight) / together,
        weight: together,
        points: last.points + pool.points,
      };
      pools.pop();
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array.from({ length: pool.points }, () => pool.value));
}

/** Bands of score with the share that is right, lowest first; empty bands are left out. */
export function bandsOf(observations: readonly Scored[]): Band[] {
  const counts = new Map<number, { count: number; right: number }>();
  for (const { score, right } of observations) {
    const from = Math.floor(score / BAND) * BAND;
    const band = counts.get(from) ?? { count: 0, right: 0 };
    counts.set(from, { count: band.count + 1, right: band.right + (right ? 1 : 0) });
  }
  const bands = [...counts].sort(([one], [other]) => one - other);
  const fitted = poolAdjacentViolators(
    bands.map(([, { count, right }]) => ({ value: right / count, weight: count })),
  );
  return bands.map(([from, band], place) => ({ from, ...band, fitted: fitted[place]! }));
}

/** The fitted share at a score; outside the bands seen, that of the nearest one below, else above. */
export function shareAt(bands: readonly Band[], score: number): number {
  return (bands.findLast(({ from }) => from <= score) ?? bands[0])?.fitted ?? 0;
}

/** The mean square of what was foretold less what was: 0 is perfect, 0.25 a coin. */
export function brier(
  observations: readonly Scored[],
  foretold: (observation: Scored) => number,
): number {
  const squares = observations.map((each) => (foretold(each) - (each.right ? 1 : 0)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}

/** Each seed foretold by the bands of the others, so that no referral foretells itself. */
export function brierOfOtherSeeds(observations: readonly Scored[]): number {
  const seeds = [...new Set(observations.map(({ seed }) => seed))];
  const fits = new Map(
    seeds.map((seed) => [seed, bandsOf(observations.filter((each) => each.seed !== seed))]),
  );
  return brier(observations, ({ seed, score }) => shareAt(fits.get(seed) ?? [], score));
}
