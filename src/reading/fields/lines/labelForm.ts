import { lineText, type Line, type Segment } from '../../document.ts';
import type { Subject } from '../dictionary/subjects.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import type { LinePart } from './linePart.ts';

/**
 * How this document writes its labels, whatever their words are: "Name      : Zoe" with the colons
 * below each other, "Name........ Zoe" with dots, "- Name: Zoe" behind a dash, or a tab
 * before the answer. What is written so is a label, though no dictionary
 * knows it, and does not go on with the narrative above it.
 */
export interface LabelForm {
  readonly mark: 'colon' | 'dots' | 'dash' | 'tab' | 'stroke';
  /** Where the mark stands on most lines, in characters. */
  readonly column: number;
  /** What stands before each label where they stand behind one: a writer's list has another. */
  readonly bullet?: string;
}

const PADDED = /^(\S.{0,90}?)\s{2,}:(?=\s|$)/u;
const DOTTED = /^(\S.{0,90}?)\s?(?:\.{3,}|\u2026+|_{3,})(?=[\s\u2610\u2612]|$)/u;
const DASHED = /^[-*+\u2022\u25aa\u25cf\u00b7\u2013]\s+(\S.{0,138}?)[:?](?=\s|$)/u;
const TABBED = /^(\S[^\t]{1,118}?)\s*\t\s*(?=\S)/u;
const STROKE = /^(?![-\u2013\u2014])(\S.{0,118}?)\s[-\u2013\u2014](?=\s|$)/u;

/** Writers use these marks too, so that words before them are a label only where they ask. */
const beforeMark: Readonly<Partial<Record<LabelForm['mark'], RegExp>>> = {
  dash: DASHED,
  stroke: STROKE,
  tab: TABBED,
};

/** So many labels show a form, and this share of all. */
const FEWEST = 4;
const MOST = 0.6;

/** The form of most labels; undefined where they have none in common, or stand at places on a page. */
export function labelFormOf(
  lines: readonly Line[],
  parts: readonly (readonly LinePart[])[],
): LabelForm | undefined {
  const labels = lines.filter((_, row) => {
    const first = parts[row]?.[0];
    return first?.kind === 'label' && first.meaning?.strength === 'strong';
  });
  for (const [mark, pattern] of [
    ['colon', PADDED],
    ['dots', DOTTED],
    ['dash', DASHED],
    ['tab', TABBED],
    ['stroke', STROKE],
  ] as const) {
    const columns = labels.flatMap((line) => {
      const found = pattern.exec(lineText(line));
      return found === null ? [] : [markAt(found[0])];
    });
    if (columns.length < FEWEST || columns.length < labels.length * MOST) continue;
    const form = { mark, column: usualOf(columns) };
    const bullets = new Set(labels.map((line) => lineText(line).charAt(0)).filter(isBullet));
    const [bullet, ...others] = bullets;
    return mark === 'dash' && bullet !== undefined && others.length === 0
      ? { ...form, bullet }
      : form;
  }
  return undefined;
}

const isBullet = (first: string): boolean => /[-*+\u2022\u25aa\u25cf\u00b7\u2013]/u.test(first);

function markAt(label: string): number {
  return label.endsWith(':') ? label.length - 1 : label.length;
}

function usualOf(columns: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [[usual] = [0]] = [...counts].sort((one, other) => other[1] - one[1]);
  return usual;
}

/** Whether a line is written as the labels of the document are. */
export function isInForm(line: Line, form: LabelForm | undefined): boolean {
  if (form === undefined) return false;
  const known = beforeMark[form.mark];
  if (known !== undefined) return hasBullet(line, form) && asksBefore(known, lineText(line));
  if (line.segments.some(({ left }) => left !== undefined))
    return form.mark === 'dots' && isLeader(line.segments[1]);
  const text = lineText(line);
  const pattern = form.mark === 'colon' ? PADDED : DOTTED;
  const [whole = '', label = ''] = pattern.exec(text) ?? [];
  if (whole !== '' && isShort(label)) {
    const isPlain = form.mark === 'colon' || /[._]{5}|\u2026{2}/u.test(whole);
    return isPlain || label.length >= form.column - 4;
  }
  return form.mark === 'colon' && isTooLongToPad(text, form.column);
}

function hasBullet(line: Line, { bullet }: LabelForm): boolean {
  return bullet === undefined || lineText(line).startsWith(bullet);
}

/** "Centre / organisation ....." in front of dots, or of a tab, where labels have such: though no dictionary knows it. */
export function isBeforeMark(line: Line, form: LabelForm | undefined): boolean {
  if (form?.mark === 'dots' && isLeader(line.segments[1]))
    return isShort(line.segments[0]?.text ?? '');
  const [, label = ''] = (form?.mark === 'tab' && TABBED.exec(lineText(line))) || [];
  return label !== '' && isShort(label) && !/[.;!]\s/u.test(label);
}

/** "- GP: Dr Hill"; in the lists of a writer stand dashes too, and "- Mum: tearful" behind them. */
function asksBefore(pattern: RegExp, text: string): boolean {
  const [, label = ''] = pattern.exec(text) ?? [];
  const asked = isShort(label)
    ? (labelMeaning(label) ?? meaningInLabelPlace(label))?.asked
    : undefined;
  const isOfFamily = asked?.every(
    ({ topic, subject }) => topic === 'person' && family.has(subject ?? 'other'),
  );
  return isOfFamily === false;
}

const family: ReadonlySet<Subject> = new Set(['infant', 'mother', 'father', 'parent', 'other']);

/** On a page the dots after a label are a piece of their own, whatever was typed upon them. */
function isLeader(piece: Segment | undefined): boolean {
  return piece !== undefined && /^(?:[.\u2026_]\s*){3,}$/u.test(piece.text);
}

/** "Does the caregiver have parental responsibility?: [x] Yes": as long as its column is wide. */
function isTooLongToPad(text: string, column: number): boolean {
  const [, label = ''] = /^(\S[^:]{0,118}):(?=\s|$)/u.exec(text) ?? [];
  return label.length >= column - 2 && isShort(label) && !/[.,;]\s|[@"\u201c]|\d{2}/u.test(label);
}

function isShort(label: string): boolean {
  return label.split(/\s+/u).length <= 14 && /^[\p{Lu}\d("'\u2018]/u.test(label);
}

/** "12. Date of birth" and "Q12: Date of birth". */
export function startsNumbered(text: string): boolean {
  return numberOf(text) !== undefined;
}

export function numberOf(text: string): number | undefined {
  const [, number] = /^(?:Q(?:uestion)?\s?)?(\d{1,2})(?:[.):]\s|[.)](?=\p{Lu}))/iu.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Right before a box of the form, or before "☐ Yes | ☒ No", printed words ask, known or not. */
export function isBeforeBox({ segments: [, next, ...more] }: Line, text: string): boolean {
  if (next === undefined || !/^[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return next.entered === true || [next, ...more].every((one) => YES_NO_BOX.test(one.text));
}

const YES_NO_BOX = /^(?:[\u2610\u2612] ?(?:yes|no|n\/a|not known|unknown)[\s/]*){1,3}$/iu;
