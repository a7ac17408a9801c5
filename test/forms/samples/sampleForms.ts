import type { FieldKey } from '../../../src/reading/writtenReferral.ts';
import type { Form, Truth } from '../form.ts';
import type { Handwriting } from '../handwriting.ts';
import { antenatal } from '../layouts/development/antenatal.ts';
import { fourColumns } from '../layouts/development/fourColumns.ts';
import { gatewayLines } from '../layouts/development/gatewayLines.ts';
import { infantMentalHealth } from '../layouts/development/infantMentalHealth.ts';
import { stackedBoxes } from '../layouts/development/stackedBoxes.ts';
import { twoInfants } from '../layouts/development/twoInfants.ts';
import { familyOf } from './calls.ts';
import type { Layout } from '../layout.ts';

export const layouts = {
  antenatal,
  fourColumns,
  gatewayLines,
  infantMentalHealth,
  stackedBoxes,
  twoInfants,
} as const satisfies Record<string, Layout>;

const hands: readonly Handwriting[] = [
  { date: 'slashes', nhsNumber: 'spaced', phone: 'spaced', answers: 'words' },
  { date: 'words', nhsNumber: 'bare', phone: 'bare', answers: 'words' },
  { date: 'dots', nhsNumber: 'spaced', phone: 'international', answers: 'letters' },
  { date: 'short', nhsNumber: 'dashed', phone: 'spaced', answers: 'words' },
];

export interface SampleForm {
  readonly form: Form;
  readonly truths: readonly Truth[];
}

/** The form of one sample family. `changes` overrides its facts; undefined leaves a box blank. */
export function formOf(
  number: number,
  layout: Layout,
  date: string,
  changes: { readonly [Key in FieldKey]?: string | undefined } = {},
): SampleForm {
  const truth: Truth = withChanges(familyOf(number, date), changes);
  return formWith(number, layout, [truth]);
}

export function formWith(number: number, layout: Layout, truths: readonly Truth[]): SampleForm {
  const hand = hands[number % hands.length];
  if (hand === undefined) throw new RangeError('There is no handwriting');
  return { form: layout.build(truths, hand), truths };
}

export function withChanges(
  truth: Truth,
  changes: { readonly [Key in FieldKey]?: string | undefined },
): Truth {
  const kept = Object.entries({ ...truth, ...changes }).filter(
    (entry): entry is [FieldKey, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(kept);
}
