import type { Model } from '../../../src/matching/model.ts';
import { scorePair } from '../../../src/matching/score.ts';
import { columnComparisons, keyPart, type Columns } from './columns.ts';

/** A model file for two tables, or one held against itself. */
export interface LinkageModel extends Model {
  readonly threshold: number;
  /** Each record of one table belongs to at most one of the other. */
  readonly oneToOne?: boolean;
  readonly blocking: readonly (readonly string[])[];
  readonly truth: { readonly column: string; readonly pattern: string };
}

export interface LinkageResult {
  readonly scored: number;
  readonly truePairs: number;
  readonly found: number;
  readonly wrong: number;
  readonly notBlocked: number;
  readonly milliseconds: number;
}

/** A block of more pairs than this is a default value. */
const LARGEST_BLOCK = 120;

/** Links two tables, or one with itself where there is no right one, and holds the links against the truth. */
export function linkTables(
  model: LinkageModel,
  left: readonly Columns[],
  right?: readonly Columns[],
): LinkageResult {
  const started = performance.now();
  const others = right ?? left;
  const pairs = candidatePairs(model, left, others, right === undefined);
  const accepted: { left: number; right: number; total: number }[] = [];
  for (const pair of pairs) {
    const [one, other] = [Math.floor(pair / others.length), pair % others.length];
    const { total } = scorePair(model, columnComparisons, left[one] ?? {}, others[other] ?? {});
    if (total >= model.threshold) accepted.push({ left: one, right: other, total });
  }
  const links = model.oneToOne === true && right !== undefined ? bestEach(accepted) : accepted;
  const milliseconds = performance.now() - started;
  const truth = (row: Columns | undefined): string =>
    new RegExp(model.truth.pattern, 'u').exec(row?.[model.truth.column] ?? '')?.[1] ?? '';
  const right_ = others.map(truth);
  const left_ = left.map(truth);
  const found = links.filter((link) => left_[link.left] === right_[link.right]).length;
  const blocked = [...pairs].filter(
    (pair) => left_[Math.floor(pair / others.length)] === right_[pair % others.length],
  ).length;
  const truePairs = countTrue(left_, right_, right === undefined);
  return {
    scored: pairs.size,
    truePairs,
    found,
    wrong: links.length - found,
    notBlocked: truePairs - blocked,
    milliseconds,
  };
}

function candidatePairs(
  { blocking }: LinkageModel,
  left: readonly Columns[],
  right: readonly Columns[],
  itself: boolean,
): Set<number> {
  const pairs = new Set<number>();
  for (const parts of blocking) {
    const keyOf = (row: Columns): string => {
      const values = parts.map((part) => keyPart(row, part));
      return values.includes('') ? '' : values.join('|');
    };
    const blocks = new Map<string, number[]>();
    for (const [place, row] of right.entries()) {
      const key = keyOf(row);
      if (key !== '') blocks.set(key, [...(blocks.get(key) ?? []), place]);
    }
    for (const [place, row] of left.entries()) {
      const block = blocks.get(keyOf(row)) ?? [];
      if (block.length > LARGEST_BLOCK) continue;
      for (const other of block) {
        if (!itself || place < other) pairs.add(place * right.length + other);
      }
    }
  }
  return pairs;
}

/** Greatest first, each record once. */
function bestEach<T extends { left: number; right: number; total: number }>(
  links: readonly T[],
): T[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return [...links]
    .sort((one, other) => other.total - one.total)
    .filter((link) => {
      if (lefts.has(link.left) || rights.has(link.right)) return false;
      lefts.add(link.left);
      rights.add(link.right);
      return true;
    });
}

function countTrue(left: readonly string[], right: readonly string[], itself: boolean): number {
  const counts = new Map<string, number>();
  for (const entity of right) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  if (itself) {
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  }
  return left.reduce((sum, entity) => sum + (counts.get(entity) ?? 0), 0);
}
