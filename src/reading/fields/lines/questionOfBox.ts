import type { Line, Segment } from '../../document.ts';
import { toldTopics } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import type { LinePart } from './linePart.ts';
import type { LineStyle } from './lineStyle.ts';

/** A line, and what stands around it. */
export interface At {
  readonly line: Line;
  readonly row: number;
  readonly lines: readonly Line[];
  readonly parts: readonly (readonly LinePart[])[];
  readonly style: LineStyle;
  readonly before: Before | undefined;
}

/** What stands right below these lines; of a typed box the file itself tells what was filled in, be it nothing. */
export type Before = 'table' | 'box' | 'typed-box';

export const isBox = (before: Before | undefined): boolean =>
  before === 'box' || before === 'typed-box';

/** "Others who live with the child" right over one box to write in: its question, known or not. */
export function isOverBox({ line, lines, row, before }: At): boolean {
  const [segment, ...more] = line.segments;
  if (!isBox(before) || segment === undefined || more.length > 0) return false;
  if (segment.entered === true || !/^[\p{Lu}\d].{3,138}[^.,;!]$/u.test(segment.text)) return false;
  return lines.slice(row + 1).every(({ segments }) => segments.length === 0);
}

/** In whatever words: those of the writer are in the box. */
export const isOverTypedBox = (at: At): boolean => at.before === 'typed-box' && isOverBox(at);

/** "Concerns about the relationship" over its answer in one box, though no dictionary has the words. */
export function isFirstInBox(at: At, here: readonly LinePart[]): boolean {
  const [part, ...more] = here;
  if (at.style.inCell !== true || at.row > 0) return false;
  if (part?.kind !== 'text' || more.length > 0 || at.lines.length < 2) return false;
  if (part.text.length > 90 || /[.,;!]$/u.test(part.text)) return false;
  const asked = meaningInLabelPlace(part.text)?.asked ?? [];
  return asked.length > 0 && asked.every(({ topic }) => toldTopics.has(topic));
}

/** "Child Protection status" right over its box, which the file tells, or over boxes to tick. */
export function isOverFilled(at: At): boolean {
  const { line, lines, row } = at;
  if (isOverTypedBox(at)) return true;
  const [own, ...beside] = line.segments;
  const below = lines[row + 1]?.segments ?? [];
  if (own === undefined || beside.length > 0 || own.entered === true) return false;
  const [first] = below;
  const isFilled = below.length > 0 && below.every(({ entered }) => entered === true);
  const isBox = isFilled || (isOverYesOrNo(below) && meaningInLabelPlace(own.text) !== undefined);
  return isBox && Math.abs((first?.left ?? 0) - (own.left ?? 0)) < 8;
}

/** "☒ Yes" and, apart from it, "☐ No". */
const isOverYesOrNo = (below: readonly Segment[]): boolean =>
  below.length > 1 && below.every(({ text }) => /^[\u2610\u2612] ?(?:yes|no)$/iu.test(text));
