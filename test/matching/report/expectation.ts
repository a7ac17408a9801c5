import type { FieldModel } from '../../../src/matching/model.ts';
import { countOf, sharesOf, type Levels, type Patterns, type Shares } from './countLevels.ts';

export interface Estimate {
  /** The share of the pairs that are one child. */
  readonly truePart: number;
  readonly m: Shares;
}

export interface Estimated extends Estimate {
  readonly iterations: number;
  /** The greatest change of any share in the last iteration. */
  readonly change: number;
}

const MOST_ITERATIONS = 50;

/** Repeats the step, u fixed, until no share changes by `enough`; after fifty it stops where it is. */
export function estimate(
  fields: readonly FieldModel[],
  pairs: Patterns,
  u: Shares,
  start: Estimate,
  enough = 0.001,
): Estimated {
  let now: Estimated = { ...start, iterations: 0, change: Number.POSITIVE_INFINITY };
  while (now.change >= enough && now.iterations < MOST_ITERATIONS) {
    const next = estimateStep(fields, pairs, u, now);
    now = { ...next, iterations: now.iterations + 1, change: changeOf(now, next) };
  }
  return now;
}

/**
 * One step of expectation and maximisation: how probably each pair is one child by the shares so far, then
 * the shares counted again with each pair in that part. A field that one side does not know says nothing.
 */
export function estimateStep(
  fields: readonly FieldModel[],
  pairs: Patterns,
  u: Shares,
  { truePart, m }: Estimate,
): Estimate {
  const parts = new Map<Levels, number>();
  let [all, ofTrue] = [0, 0];
  for (const { levels, count } of pairs.values()) {
    let logOdds = Math.log(truePart / (1 - truePart));
    for (const [field, level] of Object.entries(levels)) {
      logOdds += Math.log(m[field]![level]! / u[field]![level]!);
    }
    const part = 1 / (1 + Math.exp(-logOdds));
    parts.set(levels, part);
    all += count;
    ofTrue += count * part;
  }
  const counts = countOf(pairs, (levels) => parts.get(levels) ?? 0);
  return { truePart: ofTrue / all, m: sharesOf(fields, counts) };
}

function changeOf(one: Estimate, other: Estimate): number {
  let change = Math.abs(one.truePart - other.truePart);
  for (const [field, shares] of Object.entries(other.m)) {
    for (const [level, share] of Object.entries(shares)) {
      change = Math.max(change, Math.abs(share - one.m[field]![level]!));
    }
  }
  return change;
}
