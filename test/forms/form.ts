import type { FieldKey } from '../../src/reading/writtenReferral.ts';

/** What a form says, in contract form (normalised). A key that is absent is left blank on the form. */
export type Truth = { readonly [Key in FieldKey]?: string };

/** One thing on a form: a label and the place behind it. */
export type Item =
  | {
      readonly kind: 'box';
      readonly label: string;
      /** Null: a label that no field of ours takes (a reference of the other agency's). */
      readonly key: FieldKey | null;
      /** As the person wrote it; '' is a blank. May hold line breaks. */
      readonly written: string;
      /** A large box, as for the reasons. */
      readonly large?: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly key: FieldKey | null;
      readonly options: readonly string[];
      /** Its place among the options; null: nobody chose. */
      readonly chosen: number | null;
      readonly manner: 'tick' | 'delete' | 'typed';
    }
  | { readonly kind: 'words'; readonly text: string };

export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
  /** Which of the form's children it is about, from 0; left out: all of them. */
  readonly child?: number;
  /** How it is laid out where the producer can. */
  readonly arrangement: 'two-columns' | 'four-columns' | 'stacked' | 'lines' | 'boxed';
}

export interface Form {
  readonly title: string;
  readonly service: string;
  readonly introduction: readonly string[];
  readonly sections: readonly Section[];
  readonly footer: string;
  /** Running header, for instance the NHS number on each page. */
  readonly header: string;
}

export interface Expected {
  readonly state: 'found' | 'blank' | 'unreadable';
  readonly value: string | null;
}
export type ExpectedFields = ReadonlyMap<FieldKey, Expected>;

/** What a reader should make of a form, child by child: known by construction. */
export function expectedOf(form: Form, truths: readonly Truth[]): ExpectedFields[] {
  return truths.map((truth, child) => {
    const expected = new Map<FieldKey, Expected>();
    for (const section of form.sections) {
      if (section.child !== undefined && section.child !== child) continue;
      for (const item of section.items) {
        if (item.kind === 'words' || item.key === null) continue;
        const filled = item.kind === 'box' ? item.written !== '' : item.chosen !== null;
        const value = truth[item.key];
        if (!filled) {
          if (!expected.has(item.key)) expected.set(item.key, { state: 'blank', value: null });
        } else if (value === undefined) {
          throw new Error(`${item.label} is filled but the truth has no ${item.key}`);
        } else expected.set(item.key, { state: 'found', value });
      }
    }
    return expected;
  });
}
