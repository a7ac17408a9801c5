import type { Block, Cell, Table } from '../../../document.ts';
import type { Box, PageDrawing, Word } from '../drawn/drawing.ts';
import { around, heightOf } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { bandsOf } from './boxBands.ts';
import { standsIn } from './frames.ts';
import { boxOf } from './freeText.ts';
import { gridsOf } from './grids.ts';
import { linesOf } from './lines.ts';

export interface HeldBox extends Box {
  readonly blocks: readonly Block[];
}

/** In points: a label begins so near the edge of its box, and stands at most so far below it. */
export const NEAR = 8;
export const FURTHEST = 12;
const CLOSE = 6;

type Band = readonly HeldBox[];
type Labels = ReadonlyMap<HeldBox, readonly Word[]>;

/** So many rows of boxes must have their labels there for all of a document to have them there. */
const FEWEST = 3;

/**
 * The small labels that rows of boxes have right below them, each nearer to its own box than to the
 * next one down the page. Where the document shows it, a box alone in its row and one under a heading
 * have theirs there too.
 */
export function labelsRightBelow(
  bands: readonly Band[],
  boxes: readonly Box[],
  words: readonly Word[],
  throughout: boolean,
): ReadonlyMap<Band, Labels> {
  return throughout
    ? labelled(
        bands.filter((band) => band.every(isLow)),
        boxes,
        words,
      )
    : told(bands, boxes, words);
}

/** Whether a page prints labels below its boxes of one line, told by most rows of them. */
export function haveLabelsBelow(page: PageDrawing): boolean {
  const boxes = gridsOf(page.rules)
    .filter((grid) => grid.cells.length === 1)
    .map((grid) => ({ ...boxOf(grid), blocks: [] }));
  const words = page.words.filter((word) => !boxes.some((box) => standsIn(word, box)));
  const rows = bandsOf(boxes).filter((band) => band.every(isLow));
  const below = told(rows, boxes, words).size;
  return below >= FEWEST && below >= rows.length * 0.5;
}

/** By rows of several boxes with nothing above them that might be their label. */
function told(
  bands: readonly Band[],
  boxes: readonly Box[],
  words: readonly Word[],
): ReadonlyMap<Band, Labels> {
  const sure = bands.filter(
    (band) =>
      band.length > 1 && band.every(isLow) && !band.some((box) => hasLabelAbove(box, words)),
  );
  return labelled(sure, boxes, words);
}

const isLow = (box: HeldBox): boolean => heightOf(box) <= 40 && box.blocks.length <= 1;

/** Those rows of which every box has a label there. */
function labelled(
  bands: readonly Band[],
  boxes: readonly Box[],
  words: readonly Word[],
): ReadonlyMap<Band, Labels> {
  const all = [...boxes, ...words.filter(({ entered }) => entered === true)];
  const found = new Map<Band, Labels>();
  for (const band of bands) {
    const labels = new Map(band.map((box) => [box, labelBelow(box, all, words)]));
    if ([...labels.values()].every((label) => label.length > 0)) found.set(band, labels);
  }
  return found;
}

/** A label that stands over a box belongs to it, whatever stands below. */
const hasLabelAbove = (box: Box, words: readonly Word[]): boolean =>
  words.some(
    ({ left, bottom, entered }) =>
      entered !== true && Math.abs(left - box.left) < NEAR && Math.abs(box.top - bottom) < CLOSE,
  );

function labelBelow(box: Box, boxes: readonly Box[], words: readonly Word[]): readonly Word[] {
  const first = words.find(
    (word) => Math.abs(word.left - box.left) < NEAR && standsBelow(word, box, boxes),
  );
  if (first === undefined || first.entered === true || !/\p{L}/u.test(first.text)) return [];
  return words.filter(
    ({ baseline, left, right }) =>
      Math.abs(baseline - first.baseline) < 1.5 && left > box.left - NEAR && right < box.right + 2,
  );
}

function standsBelow(word: Word, box: Box, boxes: readonly Box[]): boolean {
  const gap = word.top - box.bottom;
  if (gap < -2 || gap > FURTHEST) return false;
  const next = boxes.filter((other) => other.top >= word.bottom - 2 && areOver(other, box));
  return next.every((other) => other.top - word.bottom > gap + 2);
}

const areOver = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right;

/** Each box with its label as the last line of its cell. */
export function rowOverLabels(band: Band, labels: Labels, page: number): PlacedBlock {
  const cells = band.map((box, column): Cell => {
    const blocks = [...box.blocks, ...linesOf(labels.get(box) ?? [], page)];
    return { column, columns: 1, rows: 1, blocks };
  });
  const table: Table = { kind: 'table', rows: [cells], page };
  return { ...boxOf(around([...band, ...[...labels.values()].flat()])), block: table };
}
