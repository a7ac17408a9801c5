import type { Line } from '../../document.ts';
import { formEnds } from '../dictionary/proseWords.ts';
import { isCapitals } from '../labels/capitals.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import { columnsOf, type TwoColumns } from './answerColumn.ts';
import { placesOfAnswers, type PlacesOfAnswers } from './answersApart.ts';
import { labelFormOf, startsNumbered, type LabelForm } from './labelForm.ts';
import type { LabelPart, LinePart } from './linePart.ts';

/** How the labels and headings of a document look; it tells a label from a line of a narrative. */
export interface LineStyle extends Partial<PlacesOfAnswers> {
  /** How many lines are plainly labels. */
  readonly labels: number;
  readonly boldLabels: boolean;
  /** Labels in bold stand beside plain answers: no label of this document is plain. */
  readonly partsFaces?: boolean;
  /** They do so without a colon, which another line in bold and plain letters may have of its writer's. */
  readonly boldOpen?: boolean;
  /** The most usual left edge of labels, in points. */
  readonly left: number | undefined;
  /** Nearly all labels begin there to the point. */
  readonly inOneColumn?: boolean;
  /** Where answers begin beside closed labels on a drawn page, in points. */
  readonly answersAt?: number | undefined;
  /** Where all labels and all answers of a drawn form begin, beside each other. */
  readonly columns?: TwoColumns | undefined;
  /** Labels have a line of their own above their answer. */
  readonly labelsAlone?: boolean;
  /** The file itself marks the headings of sections. */
  readonly markedHeadings: boolean;
  /** Labels are written in capitals, so capitals tell no heading. */
  readonly capitalLabels: boolean;
  /** Capitals stand right over labels, so that a line of them may be a heading elsewhere too. */
  readonly capitalHeadings?: boolean;
  /** How labels are written, where what they have in common is more than their face. */
  readonly form?: LabelForm;
  /** Each label closes with a colon or question mark. */
  readonly closed?: boolean;
  /** Each label has an empty line above it. */
  readonly parted?: boolean;
  /** An empty line stands between each label and its answer too. */
  readonly spread?: boolean;
  /** Each label has its number before it. */
  readonly numbered?: boolean;
  /** Inside a cell, where every line without a label goes on with the answer above it. */
  readonly inCell?: boolean;
  /** Below a table that follows, or in it, the form asks on for an account or consent. */
  readonly asksBelow?: boolean;
}

/** "DOB", "NHS No", "GP": in capitals wherever they stand. */
const ABBREVIATION = /^\p{Lu}{1,4}(?:\s\p{Lu}{2})?[.:]*$/u;

function areInCapitals(labels: readonly string[]): boolean {
  const words = labels.filter((label) => !ABBREVIATION.test(label));
  const capitals = words.filter((label) => label === label.toUpperCase());
  return capitals.length > 0 && capitals.length >= words.length * 0.6;
}

/** The style that most labels show; only lines that are plainly labels are counted. */
export function styleOf(
  lines: readonly Line[],
  parts: readonly (readonly LinePart[])[],
): LineStyle {
  let labels = 0;
  let bold = 0;
  let faced = 0;
  const written: string[] = [];
  let alone = 0;
  let told = 0;
  let numbered = 0;
  let numberedBold = 0;
  let closed = 0;
  const lefts = new Map<number, number>();
  let parted = 0;
  let spread = 0;
  lines.forEach((_, row) => {
    const first = parts[row]?.[0];
    if (!isPlainlyLabel(first)) return;
    labels += 1;
    const isAlone = parts[row]?.length === 1;
    if (isAlone) alone += 1;
    else told += Number(isToldBeside(first));
    if (first.segment.bold === true) bold += 1;
    faced += Number(isFaced(lines[row]));
    if (isClosed(lines[row], first)) closed += 1;
    if (lines[row - 1]?.segments.length === 0) parted += 1;
    spread += Number(isAlone && lines[row + 1]?.segments.length === 0);
    if (startsNumbered(first.written)) {
      numbered += 1;
      if (first.segment.bold === true) numberedBold += 1;
    }
    written.push(first.written);
    if (first.segment.left !== undefined) {
      const left = Math.round(first.segment.left);
      lefts.set(left, (lefts.get(left) ?? 0) + 1);
    }
  });
  const form = labelFormOf(lines, parts);
  const [usual] = [...lefts.entries()].sort((one, other) => other[1] - one[1]);
  return {
    labels,
    boldLabels: labels > 0 && bold >= labels * 0.6,
    partsFaces: faced >= 3,
    boldOpen: areOpenInBold(lines, parts),
    left: usual?.[0],
    inOneColumn: labels >= 5 && (usual?.[1] ?? 0) >= labels * 0.8,
    ...columnsOf(lines),
    labelsAlone: alone >= 4 && alone >= (labels - told) * 0.9,
    markedHeadings: lines.filter(isMarkedSection).length >= 2,
    capitalLabels: areInCapitals(written),
    capitalHeadings: lines.some((line, row) => isOverLabel(line, row, lines, parts)),
    closed: labels >= 6 && closed >= labels * 0.7,
    spread: labels >= 4 && spread >= labels * 0.8,
    parted: labels >= 4 && parted >= labels * 0.8,
    numbered: labels >= 5 && (numbered >= labels * 0.8 || numberedBold >= Math.max(5, bold * 0.8)),
    ...placesOfAnswers(lines, parts),
    ...(form === undefined ? {} : { form }),
  };
}

/** "Family history: two losses" in plain letters may be a line of the writer's, and says little. */
const isToldBeside = ({ meaning, segment }: LabelPart): boolean =>
  segment.bold !== true && meaning?.asked.every(({ topic }) => narrativeTopics.has(topic)) === true;

const isMarkedSection = (line: Line): boolean =>
  line.heading === true && sectionOf(wordsOf(line)) !== undefined;

/** Most labels in bold before plain words, and hardly one of them closed. */
function areOpenInBold(lines: readonly Line[], parts: readonly (readonly LinePart[])[]): boolean {
  const faced = lines.flatMap((line, row) => {
    const first = parts[row]?.[0];
    return isPlainlyLabel(first) && isFaced(line) ? [isClosed(line, first)] : [];
  });
  return faced.length >= 4 && faced.filter((isClosed) => isClosed).length * 5 <= faced.length;
}

/** In capitals, and the next line that is not empty is a label of the form. */
function isOverLabel(
  line: Line,
  row: number,
  lines: readonly Line[],
  parts: readonly (readonly LinePart[])[],
): boolean {
  if (!isCapitals(wordsOf(line)) || formEnds.test(wordsOf(line))) return false;
  const next = lines.findIndex(({ segments }, place) => place > row && segments.length > 0);
  return isPlainlyLabel(parts[next]?.[0]) && !isCapitals(wordsOf(lines[next] ?? line));
}

function isPlainlyLabel(first: LinePart | undefined): first is LabelPart {
  return first?.kind === 'label' && first.meaning?.strength === 'strong';
}

/** "Name:" and "Name: Ada", "Who asks?" and "Who asks? We do". */
function isClosed(line: Line | undefined, { written }: LabelPart): boolean {
  if (/[:?]$/u.test(written)) return true;
  const behind = line === undefined ? '' : wordsOf(line).slice(written.length);
  return /^\s?[:?]/u.test(behind);
}

/** In bold beside an answer that is not. */
export function isFaced(line: Line | undefined): boolean {
  const [label, answer] = line?.segments ?? [];
  return label?.bold === true && answer !== undefined && answer.bold !== true;
}

export function wordsOf(line: Line): string {
  return line.segments.map(({ text }) => text).join(' ');
}

/** All of its words are. */
export function isBold(line: Line | undefined): boolean {
  const segments = line?.segments ?? [];
  return segments.length > 0 && segments.every(({ bold, text }) => bold === true || text === '');
}
