import type { FieldModel, LayerModel, LevelModel, Model } from './model.ts';

/** What one comparison found; null: not known on one side, which never counts against. */
export type Compared = { readonly level: string; readonly share?: number } | null;
export type Compare<Side, Other = Side> = (left: Side, right: Other, field: FieldModel) => Compared;

export interface FieldScore {
  readonly field: string;
  readonly layer: string;
  readonly level: string;
  readonly weight: number;
}

export interface Score {
  /** Fields that both sides know, in the order of the model. */
  readonly fields: readonly FieldScore[];
  readonly notKnown: readonly string[];
  /** Each layer's sum after dampening and cap. */
  readonly layers: Readonly<Record<string, number>>;
  /** In bits: prior and layers. A score, not a probability. */
  readonly total: number;
}

/** A share of the people below this is taken for this: counts of rare names are noise. */
const LEAST_SHARE = 0.0002;

/** Holds two sides against each other by the model's fields, levels and weights. */
export function scorePair<Side, Other>(
  model: Model,
  comparisons: Readonly<Record<string, Compare<Side, Other>>>,
  left: Side,
  right: Other,
): Score {
  const fields: FieldScore[] = [];
  const notKnown: string[] = [];
  const sums: Record<string, number> = {};
  for (const field of model.fields) {
    const compared = comparisonFor(field, comparisons)(left, right, field);
    if (compared === null) {
      notKnown.push(field.field);
      continue;
    }
    const weight = weightOf(levelNamed(field, compared.level), compared.share);
    fields.push({ field: field.field, layer: field.layer, level: compared.level, weight });
    sums[field.layer] = (sums[field.layer] ?? 0) + weight;
  }
  const layers: Record<string, number> = {};
  let total = model.prior;
  for (const layer of model.layers) {
    const counted = countedSum(sums[layer.layer] ?? 0, layer);
    layers[layer.layer] = counted;
    total += counted;
  }
  return { fields, notKnown, layers, total };
}

function comparisonFor<Side, Other>(
  { field, compare }: FieldModel,
  comparisons: Readonly<Record<string, Compare<Side, Other>>>,
): Compare<Side, Other> {
  const comparison = comparisons[compare];
  if (comparison === undefined)
    throw new RangeError(`${field}: no comparison is called ${compare}`);
  return comparison;
}

function levelNamed({ field, levels }: FieldModel, level: string): LevelModel {
  const found = levels.find((known) => known.level === level);
  if (found === undefined) throw new RangeError(`${field} has no level ${level}`);
  return found;
}

function weightOf({ weight, byShare }: LevelModel, share: number | undefined): number {
  if (byShare === undefined || share === undefined) return weight;
  const rarity = Math.log2(0.9 / Math.max(share, LEAST_SHARE));
  return Math.min(byShare.most, Math.max(byShare.least, rarity));
}

/** Evidence of one kind rises together: above a line it counts in part, and context is capped. */
function countedSum(sum: number, { dampAbove, dampBy, cap }: LayerModel): number {
  const damped =
    dampAbove !== undefined && sum > dampAbove
      ? dampAbove + (sum - dampAbove) * (dampBy ?? 0.5)
      : sum;
  return cap === undefined ? damped : Math.min(cap, damped);
}
