import type { Block } from '../../../document.ts';
import { isInBold } from '../../../document.ts';
import type { PageDrawing, Word, Box } from '../drawn/drawing.ts';
import { heightOf, middleY, widthOf } from '../drawn/drawing.ts';
import type { ValueBox } from './boxBands.ts';
import { standsIn } from './frames.ts';
import { gridsOf } from './grids.ts';
import { linesOf } from './lines.ts';

/** So many boxes of one line must stand right under their labels. */
const fewest = 3;
/** So many of a document, and such a share of all, show that all labels stand there. */
const [several, share] = [6, 0.85];

/** Whether a document prints labels above its boxes of one line, told by nearly all of them. */
export function haveLabelsAbove(pages: readonly PageDrawing[]): boolean {
  const votes = pages.flatMap((page) => {
    const boxes = gridsOf(page.rules).filter((grid) => grid.cells.length === 1);
    const words = page.words.filter((word) => !boxes.some((box) => standsIn(word, box)));
    return boxes.filter((box) => heightOf(box) <= 30).map((box) => linesOver(box, words));
  });
  const over = votes.filter((lines) => lines !== undefined).length;
  return over >= several && over >= votes.length * share;
}

/**
 * The label that each box of one line has right above it at its left edge, with the small hint below it;
 * each box at all, and whatever stands beside it, where the document prints its labels there.
 */
export function labelsOverBoxes(
  bands: readonly (readonly ValueBox[])[],
  words: readonly Word[],
  throughout: boolean,
): ReadonlyMap<ValueBox, readonly Word[]> {
  const boxes = throughout
    ? bands.flat()
    : bands.flatMap((band) => (band.length > 1 ? [] : band.filter(isOfOneLine(words))));
  const found = boxes.flatMap((box) => {
    const over = box.shaded || holdsLabel(box) ? undefined : linesOver(box, words);
    return over === undefined ? [] : [{ box, ...over }];
  });
  const labels = new Map(
    found.map(({ box, near, above }) => {
      const isAlone = above.length === 0 || found.some((other) => asksAlone(near, other));
      return [box, isAlone ? near : [...above, ...near]] as const;
    }),
  );
  return labels.size < fewest && !throughout ? new Map<ValueBox, readonly Word[]>() : labels;
}

/** A question in bold over words that are not: what stands above the box is the heading of its part. */
function holdsLabel({ blocks: [first, ...answer] }: ValueBox): boolean {
  const isBold = (block: Block | undefined): boolean =>
    block?.kind === 'line' && block.segments.length > 0 && isInBold(block);
  return isBold(first) && answer.length > 0 && !answer.some(isBold);
}

interface Over {
  /** The line next above a box. */
  readonly near: readonly Word[];
  /** A larger one right above that, of which it may be the hint. */
  readonly above: readonly Word[];
}

/** Where the line over another box is a label in the same face, this one is none's hint but a label below a heading. */
const asksAlone = ([first]: readonly Word[], { near: [other], above }: Over): boolean =>
  above.length === 0 &&
  first !== undefined &&
  other !== undefined &&
  Math.abs(first.size - other.size) < 0.3 &&
  first.bold === other.bold;

const isOfOneLine =
  (words: readonly Word[]) =>
  (box: Box): boolean =>
    heightOf(box) <= 30 && labelBeside(box, -Infinity, words).length === 0;

function linesOver(box: Box, words: readonly Word[]): Over | undefined {
  const near = withLinesBefore(lineOver(box.top, box, words), box, words);
  const [first] = near;
  if (first === undefined) return undefined;
  const above = lineOver(first.top, box, words);
  const isHint = first.bold !== true && (above[0]?.size ?? 0) > first.size + 0.8;
  const text = [...(isHint ? above : []), ...near].map((word) => word.text).join(' ');
  const isLabel = /\p{L}/u.test(text) && !/[☐☒]/u.test(text);
  return isLabel ? { near, above: isHint ? above : [] } : undefined;
}

/** A label that is longer than its box is wide goes on below it: its first word there did not fit above. */
function withLinesBefore(line: readonly Word[], box: Box, words: readonly Word[]): readonly Word[] {
  let whole = line;
  for (let [first] = line; first !== undefined; [first] = whole) {
    const above = lineOver(first.top, box, words);
    const [start, end] = [above[0], above.at(-1)];
    if (start === undefined || end === undefined || !isSetAlike(start, first)) break;
    if (end.right + first.size * 0.2 + widthOf(first) < box.right - 1) break;
    whole = [...above, ...whole];
  }
  return whole;
}

const isSetAlike = (one: Word, other: Word): boolean =>
  Math.abs(one.size - other.size) < 0.3 &&
  one.bold === other.bold &&
  Math.abs(one.left - other.left) < 1;

/** The words of the line that ends right above this height and starts where the box does. */
function lineOver(top: number, box: Box, words: readonly Word[]): readonly Word[] {
  const over = words.filter(
    (word) =>
      !isTyped(word) && word.bottom < top + 3 && top - word.bottom < Math.max(6, word.size * 0.6),
  );
  const [first] = over.filter(({ left }) => Math.abs(left - box.left) < 8);
  return first === undefined ? [] : startOfLine(over, first);
}

/** A label may be longer than its box: its words up to a gap as wide as between two labels. */
function startOfLine(words: readonly Word[], first: Word): readonly Word[] {
  const line = words
    .filter(({ baseline, left }) => Math.abs(baseline - first.baseline) < 1.5 && left >= first.left)
    .sort((one, other) => one.left - other.left);
  const end = line.findIndex(
    (word, place) => word.left - (line[place - 1]?.right ?? word.left) > word.size * 1.05,
  );
  return line.slice(0, end < 0 ? undefined : end);
}

/** In a box of its own: the answer of another label. */
export const isTyped = ({ entered, boxName, frame }: Word): boolean =>
  frame !== undefined || (entered === true && boxName !== undefined);

/** The few words left of a box, at its height: its label, with what a form prints below it for the writer. */
export function labelBeside(box: Box, from: number, words: readonly Word[]): Word[] {
  const beside = words.filter(
    (word) =>
      !isTyped(word) &&
      word.left >= from - 3 &&
      word.right <= box.left + 3 &&
      middleY(word) > box.top - 3 &&
      middleY(word) < box.bottom + 3,
  );
  const most = Math.max(4, Math.min(9, heightOf(box) / 12));
  return linesOf(beside, 0).length <= most ? beside : [];
}
