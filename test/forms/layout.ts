import type { FieldKey } from '../../src/reading/writtenReferral.ts';
import type { Form, Item, Truth } from './form.ts';
import { written, type Handwriting } from './handwriting.ts';

/** One form as some agency designed it. A new one is one small file below `layouts/`. */
export interface Layout {
  readonly name: string;
  /** How many children it has room for. */
  readonly children: 1 | 2;
  readonly build: (truths: readonly Truth[], hand: Handwriting) => Form;
}

/** Fills boxes of a form from what is true of one child. */
export function filler(truth: Truth, hand: Handwriting) {
  return {
    box: (label: string, key: FieldKey, large = false): Item => ({
      kind: 'box',
      label,
      key,
      written: written(key, truth, hand),
      large,
    }),
    other: (label: string, text = ''): Item => ({ kind: 'box', label, key: null, written: text }),
    /** An address box that takes the postcode too. */
    wholeAddress: (label: string): Item => {
      const parts = [truth['infant.address'], truth['infant.postcode']];
      const known = truth['infant.address'] !== undefined;
      const text = known ? parts.filter((part) => part !== undefined).join(', ') : '';
      const postcode = truth['infant.postcode'];
      const gives = {
        'infant.address': text,
        ...(postcode === undefined ? {} : { 'infant.postcode': postcode }),
      };
      return { kind: 'box', label, key: 'infant.address', written: text, gives };
    },
    /** A box that a record system fills; unfilled, its placeholder stays. */
    merged: (label: string, key: FieldKey, placeholder: string): Item => {
      const text = written(key, truth, hand);
      return { kind: 'box', label, key, written: text === '' ? `«${placeholder}»` : text };
    },
    /** Options as `[shown, value]`; none is chosen where the truth leaves it blank. */
    choice: (
      label: string,
      key: FieldKey,
      options: readonly (readonly [string, string])[],
      manner: 'tick' | 'delete' | 'typed' = 'tick',
    ): Item => {
      const place = options.findIndex(([, value]) => value === truth[key]);
      const shown = options.map(([option]) => option);
      return {
        kind: 'choice',
        label,
        key,
        options: shown,
        chosen: place < 0 ? null : place,
        manner,
      };
    },
    words: (text: string): Item => ({ kind: 'words', text }),
  };
}

export const yesNo = [
  ['Yes', 'yes'],
  ['No', 'no'],
] as const;
export const sexes = [
  ['Female', 'female'],
  ['Male', 'male'],
] as const;
