import { isInBold, lineText, type Block, type Line } from '../../document.ts';
import type { Topic } from '../dictionary/topics.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { labelFormOf, type LabelForm } from '../lines/labelForm.ts';
import { FILL_INSIDE } from '../lines/linePart.ts';
import { lineParts } from '../lines/lineParts.ts';
import { markedAnswers } from '../lines/markedAnswers.ts';
import { questionsNamed } from '../lines/questionsNamed.ts';
import { asksOfSafety } from '../lines/writersHeadings.ts';
import { mannerOf, type Manner } from './manner.ts';
import { isSetSo } from './setting.ts';
import { answerAt, shortLabelAt } from './shortLabel.ts';
import { asksToTell, rankOf, type Rank } from './toldLabel.ts';
import { typedLines, type TypedLabel, type TypedLine } from './typedLine.ts';

/** A form in one face, and how it sets its questions. */
export interface TypedForm {
  readonly lines: readonly TypedLine[];
  readonly manner: Manner;
  /** The mark behind each of its labels, where they have one in common. */
  readonly marks: LabelForm | undefined;
  /** How plainly the form asks for each thing, at its plainest. */
  readonly ranks: ReadonlyMap<Topic, Rank>;
  /** The names of the people it is about, in small letters. */
  readonly names: ReadonlySet<string>;
}

/** An account that is being told: its question, and where that stands. */
export interface Telling {
  readonly label: TypedLabel;
  readonly at: number;
}

/** Undefined where faces, places on a page or lines to write on tell the questions, or where this is no form. */
export function typedForm(blocks: readonly Block[]): TypedForm | undefined {
  if (!blocks.every((block) => block.kind === 'table' || isFaceless(block))) return undefined;
  if (blocks.filter(isToWriteOn).length > 1 || marksAnswers(blocks)) return undefined;
  const lines = typedLines(blocks);
  const manner = mannerOf(lines);
  if (manner === undefined) return undefined;
  const all = lines.map(({ line }) => line);
  const marks = labelFormOf(all, all.map(lineParts));
  return { lines, manner, marks, ranks: ranksOf(lines, manner), names: namesOn(lines, manner) };
}

function isFaceless(line: Line): boolean {
  if (line.running === true || (line.segments.length > 0 && isInBold(line))) return false;
  return line.segments.every(
    ({ left, bold, entered, underlined }) =>
      left === undefined && bold !== true && entered !== true && underlined !== true,
  );
}

/** "-> Ada" or "Answer: Ada" shows where each answer begins. */
const marksAnswers = (blocks: readonly Block[]): boolean =>
  markedAnswers(questionsNamed(blocks)) !== blocks;

/** Dots or strokes to write on show where each answer begins. */
const isToWriteOn = (block: Block): boolean =>
  block.kind === 'line' && FILL_INSIDE.test(lineText(block));

function ranksOf(lines: readonly TypedLine[], manner: Manner): ReadonlyMap<Topic, Rank> {
  const ranks = new Map<Topic, Rank>();
  for (const { label, text } of lines) {
    if (label === undefined || !asksToTell(label) || !isSetSo(label, manner)) continue;
    if ((manner.isAlone === true && label.rest !== '') || asksOfSafety(text)) continue;
    const rank = rankOf(label);
    for (const topic of topicsOf(label)) if (rank > (ranks.get(topic) ?? 0)) ranks.set(topic, rank);
  }
  return ranks;
}

function namesOn(lines: readonly TypedLine[], manner: Manner): ReadonlySet<string> {
  const names = lines.flatMap((_, at) => {
    const label = shortLabelAt(lines, at);
    if (label === undefined || !isSetSo(label, manner)) return [];
    if (!topicsOf(label).some((topic) => ofNames.has(topic))) return [];
    return answerAt(lines, at)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
  });
  return new Set(names.filter((name) => name.length > 2));
}

const ofNames: ReadonlySet<Topic> = new Set(['name', 'given-name', 'family-name']);
