import type { Box, EntryBox, Word } from './drawing.ts';
import { coveredBy, heightOf, holdsPoint, middleX, middleY, widthOf } from './drawing.ts';
import type { Matrix } from './matrix.ts';
import { boxThrough } from './matrix.ts';
import { tickWord } from './tickBoxes.ts';

/** What the PDF library tells of one annotation; only what is used here. */
export interface Annotation {
  readonly id: string;
  readonly subtype?: string;
  readonly rect: readonly number[];
  readonly fieldType?: string | null;
  readonly fieldName?: string;
  readonly alternativeText?: string;
  readonly fieldValue?: string | readonly string[] | null;
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly pushButton?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string | null;
  readonly multiLine?: boolean;
  readonly hidden?: boolean;
  readonly annotationFlags?: number;
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str?: string };
  readonly hasAppearance?: boolean;
}

export interface FormBoxes {
  readonly entries: EntryBox[];
  readonly ticks: Word[];
}

const hiddenFlags = 2 | 32;

export function isHidden(annotation: Annotation): boolean {
  return annotation.hidden === true || ((annotation.annotationFlags ?? 0) & hiddenFlags) !== 0;
}

/** Form boxes and typed-on text of a page, at their places, empty ones too. Push buttons say nothing. */
export function readFormBoxes(annotations: readonly Annotation[], base: Matrix): FormBoxes {
  const boxes: FormBoxes = { entries: [], ticks: [] };
  for (const annotation of annotations) {
    const box = boxThrough(base, annotation.rect);
    if (isHidden(annotation) || widthOf(box) < 1 || heightOf(box) < 1) continue;
    const entry = entryOf(annotation, box);
    if (entry !== undefined) boxes.entries.push(entry);
    else if (isTickBox(annotation)) boxes.ticks.push(tickWord(box, isTicked(annotation)));
  }
  return boxes;
}

const isTickBox = ({ subtype, checkBox, radioButton }: Annotation): boolean =>
  subtype === 'Widget' && (checkBox === true || radioButton === true);

function entryOf(annotation: Annotation, box: Box): EntryBox | undefined {
  const { subtype, fieldType, multiLine } = annotation;
  if (subtype === 'FreeText' && annotation.hasAppearance !== true) {
    const value = cleaned(annotation.contentsObj?.str ?? '');
    return value === '' ? undefined : { ...box, value, severalLines: value.includes('\n') };
  }
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return undefined;
  const value = valueOf(annotation);
  const severalLines = multiLine === true || value.includes('\n');
  return { ...box, value, boxName: nameOf(annotation), severalLines };
}

function nameOf(annotation: Annotation): string | undefined {
  const tip = annotation.alternativeText?.trim();
  if (tip !== undefined && tip !== '') return tip;
  const name = annotation.fieldName?.trim();
  return name === undefined || name === '' ? undefined : name;
}

function isTicked({ checkBox, fieldValue, exportValue, buttonValue }: Annotation): boolean {
  const value = typeof fieldValue === 'string' ? fieldValue : null;
  if (value === null || value === '' || value === 'Off') return false;
  if (checkBox === true) return exportValue === undefined || value === exportValue;
  return buttonValue !== null && buttonValue !== undefined && value === buttonValue;
}

function valueOf(annotation: Annotation): string {
  const { fieldValue, options, textContent } = annotation;
  if (typeof fieldValue === 'object' && fieldValue !== null) {
    const shown = fieldValue.map(
      (value) => options?.find((option) => option.exportValue === value)?.displayValue ?? value,
    );
    return cleaned(shown.join(', '));
  }
  const typed = cleaned(fieldValue ?? '');
  // A box filled in by its picture alone: the value was drawn and never stored.
  return typed.trim() === '' ? cleaned((textContent ?? []).join('\n')) : typed;
}

/** U+0000 goes, line ends become \n, nothing else changes. */
function cleaned(value: string): string {
  return value
    .replaceAll('\u0000', '')
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/\s+$/u, '');
}

const fillers = /^[_.…·\-\s]*$/u;

/**
 * Text drawn under a form box is the same value again (a form half flattened) or a dotted line to
 * write on: it goes. Anything else stays, and an empty box that text stands in is no blank.
 */
export function withoutDoubledValues(
  words: readonly Word[],
  entries: readonly EntryBox[],
): { words: readonly Word[]; entries: readonly EntryBox[] } {
  const dropped = new Set<Word>();
  const kept: EntryBox[] = [];
  for (const entry of entries) {
    const under = words.filter(
      (word) => coveredBy(word, entry) > 0.5 && holdsPoint(entry, middleX(word), middleY(word)),
    );
    const bare = (text: string): string => text.replace(/\s+/gu, '');
    const value = bare(entry.value);
    const drawn = under.filter((word) => !fillers.test(word.text));
    const doubled =
      drawn.length > 0 && value.includes(bare(drawn.map((word) => word.text).join('')));
    for (const word of under) if (doubled || fillers.test(word.text)) dropped.add(word);
    if (value !== '' || drawn.length === 0) kept.push(entry);
  }
  return { words: words.filter((word) => !dropped.has(word)), entries: kept };
}
