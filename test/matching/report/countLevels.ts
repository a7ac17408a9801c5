import type { FieldModel, LevelModel } from '../../../src/matching/model.ts';

export type Levels = Readonly<Record<string, string>>;

/** Pairs with the same levels, counted together. */
export type Patterns = Map<string, { readonly levels: Levels; count: number }>;

/** Of the pairs that both sides know a field of: the share at each level, by field and level. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface LevelCounted {
  readonly level: LevelModel;
  readonly ofTrue: number;
  readonly ofRandom: number;
  /** log2(m/u), in bits. */
  readonly weight: number;
  /** How far outside the model's weight, or its bounds where the weight follows the value's share. */
  readonly apart: number;
  /** A better level weighs less. */
  readonly outOfOrder: boolean;
}

export function noPatterns(): Patterns {
  return new Map();
}

export function addPair(patterns: Patterns, levels: Levels): void {
  const key = Object.entries(levels).flat().join(' ');
  const known = patterns.get(key);
  if (known === undefined) patterns.set(key, { levels, count: 1 });
  else known.count += 1;
}

/** The number of pairs at each level, each pair counted by `share`: 1 unless given. */
export function countOf(
  patterns: Patterns,
  share: (levels: Levels) => number = () => 1,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { levels, count } of patterns.values()) {
    const part = count * share(levels);
    for (const [field, level] of Object.entries(levels)) {
      const place = `${field} ${level}`;
      counts.set(place, (counts.get(place) ?? 0) + part);
    }
  }
  return counts;
}

/** One is added to each level (Laplace), so that a level never seen has a share. */
export function sharesOf(
  fields: readonly FieldModel[],
  counts: ReadonlyMap<string, number>,
): Shares {
  return Object.fromEntries(
    fields.map(({ field, levels }) => {
      const seen = levels.map(({ level }) => (counts.get(`${field} ${level}`) ?? 0) + 1);
      const all = seen.reduce((sum, count) => sum + count, 0);
      return [field, Object.fromEntries(levels.map(({ level }, at) => [level, seen[at]! / all]))];
    }),
  );
}

/** The levels of one field with the weights that counting gives them, as ordered in the model. */
export function levelsCounted(
  fieldModel: FieldModel,
  ofTrue: ReadonlyMap<string, number>,
  ofRandom: ReadonlyMap<string, number>,
): LevelCounted[] {
  const { field, levels } = fieldModel;
  const m = sharesOf([fieldModel], ofTrue)[field]!;
  const u = sharesOf([fieldModel], ofRandom)[field]!;
  let least = Number.POSITIVE_INFINITY;
  return levels.map((level) => {
    const place = `${field} ${level.level}`;
    const counts = { ofTrue: ofTrue.get(place) ?? 0, ofRandom: ofRandom.get(place) ?? 0 };
    const weight = Math.log2(m[level.level]! / u[level.level]!);
    const bounds = level.byShare ?? { least: level.weight, most: level.weight };
    const apart = Math.max(0, weight - bounds.most, bounds.least - weight);
    const seen = counts.ofTrue + counts.ofRandom > 0;
    const outOfOrder = seen && weight > least;
    if (seen) least = Math.min(least, weight);
    return { level, ...counts, weight, apart, outOfOrder };
  });
}
