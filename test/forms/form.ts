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
      /** What the form prints below the label: a line, or a line and a list. */
      readonly help?: readonly string[];
      /** Where the answer says something else, or more, than the truth of its key. */
      readonly gives?: Truth;
      /** In a table with a column for each child. */
      readonly child?: number;
    }
  | {
      readonly kind: 'choice';
      readonly label: string;
      readonly key: FieldKey | null;
      readonly options: readonly string[];
      /** Its place among the options; null: nobody chose. */
      readonly chosen: number | null;
      readonly manner: 'tick' | 'delete' | 'typed';
      readonly child?: number;
    }
  | { readonly kind: 'words'; readonly text: string };

export interface Section {
  readonly heading: string;
  readonly items: readonly Item[];
  /** Which of the form's children it is about, from 0; left out: all of them. */
  readonly child?: number;
  /** How it is laid out where the producer can. */
  readonly arrangement: Arrangement;
  /** For `matrix`: what stands at the head of columns and rows; items go row by row. */
  readonly matrix?: {
    readonly columns: readonly string[];
    readonly rows: readonly string[];
    /** Whether each row or each column is a person. */
    readonly people: 'rows' | 'columns';
  };
}

export type Arrangement =
  | 'two-columns'
  | 'four-columns'
  | 'six-columns'
  /** Two columns, the heading inside the table, large answers across it. */
  | 'banner'
  /** Label and answer in one cell, two cells across. */
  | 'in-cell'
  /** The label small above its answer in one cell, two cells across. */
  | 'label-over'
  /** Four labels in a row of a table, their answers in the row below. */
  | 'heads'
  /** The heading in one merged cell down the left side of its rows. */
  | 'side-head'
  | 'matrix'
  | 'stacked'
  | 'lines'
  | 'boxed';

/** The lines of printed help below a label; all but the first are a list. */
export function helpOf(item: Item): readonly string[] {
  const [lead, ...list] = item.kind === 'box' ? (item.help ?? []) : [];
  return lead === undefined ? [] : [lead, ...list.map((point) => `\u2022 ${point}`)];
}

/** How many label and answer pairs stand beside each other. */
export function pairsAcross(arrangement: Arrangement): 1 | 2 | 3 {
  if (arrangement === 'six-columns') return 3;
  return arrangement === 'four-columns' || arrangement === 'in-cell' || arrangement === 'label-over'
    ? 2
    : 1;
}

/** Items of `heads`, row of labels by row of labels. */
export function underHeads(items: readonly Item[]): (readonly Item[])[] {
  const rows: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += 4) rows.push(items.slice(at, at + 4));
  return rows;
}

/** The rows of a matrix with their heads. */
export function matrixRows(section: Section): { readonly head: string; readonly items: Item[] }[] {
  const { columns = [], rows = [] } = section.matrix ?? {};
  return rows.map((head, row) => ({
    head,
    items: section.items.slice(row * columns.length, (row + 1) * columns.length),
  }));
}

export interface Form {
  readonly title: string;
  readonly service: string;
  readonly introduction: readonly string[];
  readonly sections: readonly Section[];
  readonly footer: string;
  /** Running header, for instance the NHS number on each page. */
  readonly header: string;
  /** Text runs down the left half of the page and then down the right, where the producer can. */
  readonly pageColumns?: 2;
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
      for (const item of section.items) expectItem(expected, item, truth, child);
    }
    return expected;
  });
}

/** A merge field that nobody filled reaches us literally, and is a blank. */
export const unfilled = /^«.*»$/;

function expectItem(expected: Map<FieldKey, Expected>, item: Item, truth: Truth, child: number) {
  if (item.kind === 'words' || item.key === null) return;
  if (item.child !== undefined && item.child !== child) return;
  const blank =
    item.kind === 'choice'
      ? item.chosen === null
      : item.written === '' || unfilled.test(item.written);
  if (blank) {
    if (!expected.has(item.key)) expected.set(item.key, { state: 'blank', value: null });
    return;
  }
  const gives: Readonly<Record<string, string | undefined>> =
    item.kind === 'box' && item.gives !== undefined ? item.gives : { [item.key]: truth[item.key] };
  for (const [key, value] of Object.entries(gives)) {
    if (value === undefined) throw new Error(`${item.label} is filled but the truth has no ${key}`);
    expected.set(key as FieldKey, { state: 'found', value });
  }
}

/** Person by person, the person in the label, where no table shows it: "Mother: date of birth". */
export function spelledOut(section: Section): readonly Item[] {
  const { matrix } = section;
  if (matrix === undefined) return section.items;
  const cells = matrixRows(section).flatMap(({ head, items }) =>
    items.map((item, column) => ({ item, head, column: matrix.columns[column] ?? '' })),
  );
  const named = (item: Item, person: string, fact: string): Item =>
    item.kind === 'words' ? item : { ...item, label: `${person}: ${fact.toLowerCase()}` };
  if (matrix.people === 'rows')
    return cells.map(({ item, head, column }) => named(item, head, column));
  return matrix.columns.flatMap((person) =>
    cells
      .filter(({ column }) => column === person)
      .map(({ item, head }) => named(item, person, head)),
  );
}
