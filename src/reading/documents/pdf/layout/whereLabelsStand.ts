import type { PageDrawing, Word } from '../drawn/drawing.ts';
import { middleY } from '../drawn/drawing.ts';
import {
  isHeading,
  isInBrackets,
  topOf,
  writingPlaces,
  type WritingPlace,
} from './writingPlaces.ts';

/** So many lines to write on must have their label there, … */
const fewest = 3;
/** … and hardly any may show by their distances that the words belong elsewhere. */
const share = 0.8;

export type LabelSide = 'under' | 'over';

/**
 * On which side of its lines to write on a document prints the labels, told by all of them together:
 * under the line where they stand nearer to it than to the answer that follows, else over it.
 */
export function whereLabelsStand(pages: readonly PageDrawing[]): LabelSide | undefined {
  const sheets = pages.map(writingPlaces);
  const votes = (vote: Vote): boolean =>
    isMost(sheets.flatMap((places) => places.flatMap((place) => vote(place, places) ?? [])));
  if (votes(standsUnder) && sheets.some(endsWithLabel)) return 'under';
  return votes(standsOver) ? 'over' : undefined;
}

/** The last label of a part stands below the last line: else the labels between lines belong to the next ones. */
const endsWithLabel = (places: readonly WritingPlace[]): boolean =>
  places.some(
    (place) =>
      hasLabelUnder(place) &&
      !isHeading(place, places) &&
      !places.some(({ over }) => over.some((word) => place.under.includes(word))),
  );

/** A line across the page with nothing on it, far below a label and its answer side by side. */
function isRowEdge({ line, value, over }: WritingPlace): boolean {
  const [first] = over;
  if (!line.across || value.length > 0 || first === undefined) return false;
  return isParted(over.filter((word) => Math.abs(word.baseline - first.baseline) < 1.5));
}

/**
 * "**Name:** Jo Tester" on the line, or a small label before its larger answer: it asks already, and
 * what stands over it is the heading of more lines, or the row above.
 */
function isLabelled(value: readonly Word[]): boolean {
  const [first, ...more] = [...value].sort((one, other) => one.left - other.left);
  if (first === undefined || more.length === 0) return false;
  if (more.some(({ size }) => first.size < size - 0.8)) return true;
  if (first.bold !== true) return false;
  return more.some(({ bold }) => bold !== true) || more.at(-1)?.text.endsWith(':') === true;
}

/** Smaller words before larger ones of the same row, on the line or over it: each answer stands beside its label. */
const isBeside = ({ value, over }: WritingPlace): boolean =>
  over.some((label) =>
    [...over, ...value].some(
      (word) =>
        label.size < word.size - 0.8 &&
        label.right < word.left &&
        label.top < middleY(word) &&
        label.bottom > middleY(word),
    ),
  );

/** Two parts far from each other. */
function isParted(value: readonly Word[]): boolean {
  const words = [...value].sort((one, other) => one.left - other.left);
  return words.some((word, place) => word.left - (words[place - 1]?.right ?? word.left) > far);
}

const far = 24;

type Vote = (place: WritingPlace, places: readonly WritingPlace[]) => boolean | undefined;

function isMost(votes: readonly boolean[]): boolean {
  const yes = votes.filter((vote) => vote).length;
  return yes >= fewest && yes >= votes.length * share;
}

/** Undefined where nothing stands below a line, or where it underlines a heading. */
const standsUnder: Vote = (place, places) => {
  const [first] = place.under;
  if (first === undefined || isHeading(place, places)) return undefined;
  if (!hasLabelUnder(place) || place.underAnswer) return false;
  if (asksInBrackets(place)) return true;
  const bottom = Math.max(...place.under.map((word) => word.bottom));
  const next = places
    .filter(({ line }) => line.at > bottom && line.from < place.line.to && line.to > first.left)
    .sort((one, other) => one.line.at - other.line.at)[0];
  if (next === undefined) return true;
  const [value] = next.value;
  const from = value === undefined ? next.line.at - first.size : topOf(value);
  return topOf(first) - place.line.at < from - bottom;
};

/** Close enough below its line to be its label, and no larger than the answer. */
export function hasLabelUnder(place: WritingPlace): boolean {
  const { line, value, under } = place;
  const [first] = under;
  if (first === undefined || (value[0]?.size ?? first.size) < first.size - 0.2) return false;
  return topOf(first) - line.at < first.size * (asksInBrackets(place) ? 1.4 : 0.9);
}

/** "(Name and title)" in small print under a line that has no label before it: no label over a line is set so. */
const asksInBrackets = ({ under, value: [answer], beside }: WritingPlace): boolean =>
  !beside &&
  isInBrackets(under) &&
  (answer === undefined || under.every(({ size }) => size < answer.size - 0.8));

/**
 * A line that goes on with the answer of the one before it has no label, and no say; one that runs
 * under a label and its answer side by side is the edge of a row.
 */
const standsOver: Vote = (place, places) => {
  if (isHeading(place, places)) return undefined;
  if (
    place.beside ||
    place.overAnswer ||
    isRowEdge(place) ||
    isLabelled(place.value) ||
    isBeside(place) ||
    (place.over.length === 0 && isParted(place.value))
  )
    return false;
  return place.over.length > 0 ? true : undefined;
};
