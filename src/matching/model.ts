import twostep from './models/twostep-3.json' with { type: 'json' };

/** One level of agreement. Weights are log2(m/u) and fall from the best level to the worst. */
export interface LevelModel {
  readonly level: string;
  readonly weight: number;
  /** For levels told by likeness: from this likeness up, 0 to 1. */
  readonly atLeast?: number;
  /** Where the value's share of the people is known, the weight follows it between these bounds. */
  readonly byShare?: { readonly least: number; readonly most: number };
}

export interface FieldModel {
  readonly field: string;
  /** The sum it goes to: `child`, `family`, `context` … */
  readonly layer: string;
  /** The name of its comparison. */
  readonly compare: string;
  /** For comparisons of plain columns: which. */
  readonly columns?: readonly string[];
  readonly levels: readonly LevelModel[];
}

/** How the sum of a layer counts: above `dampAbove` by `dampBy` only, never above `cap`. */
export interface LayerModel {
  readonly layer: string;
  readonly dampAbove?: number;
  readonly dampBy?: number;
  readonly cap?: number;
}

/** Fields, levels and weights as data. A changed file is another version. */
export interface Model {
  readonly version: string;
  /** In bits; the chance that two by chance are one. Fixed, so that more calls change no decision. */
  readonly prior: number;
  readonly layers: readonly LayerModel[];
  readonly fields: readonly FieldModel[];
}

/** Scores at which the outcomes begin (matching notes, section 5.7). */
export interface Lines {
  readonly review: number;
  readonly confirm: number;
  readonly confirmFamily: number;
  readonly automatic: number;
  readonly margin: number;
  /** From which standing a call is shown to a person, by what else ties it to the form (`standing.ts`). */
  readonly shownWhereTied: number;
  readonly shownOfSameBirth: number;
  readonly shownOfSameReferrer: number;
  readonly shownAlone: number;
}

export const twostepModel: Model & { readonly lines: Lines } = twostep;

/** What is wrong with a model file, in words; empty where nothing is. */
export function faultsOfModel(model: Model): string[] {
  const layers = new Set(model.layers.map(({ layer }) => layer));
  const faults: string[] = [];
  for (const { field, layer, levels } of model.fields) {
    if (!layers.has(layer)) faults.push(`${field}: there is no layer ${layer}`);
    if (levels.length < 2) faults.push(`${field}: a field needs two levels or more`);
    for (const [place, { level, weight }] of levels.entries()) {
      const next = levels[place + 1];
      if (next !== undefined && next.weight > weight) {
        faults.push(`${field}: ${next.level} weighs more than ${level}, which stands before it`);
      }
    }
  }
  return faults;
}
