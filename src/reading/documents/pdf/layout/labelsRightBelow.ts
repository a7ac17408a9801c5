import type { Block, Cell, Table } from '../../../document.ts';
import type { Box, Word } from '../drawn/drawing.ts';
import { around, heightOf } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';

interface HeldBox extends Box {
  readonly blocks: readonly Block[];
}

/** In points: a label begins so near the edge of its box, and stands at most so far below it. */
const NEAR = 8;
const FURTHEST = 12;
const CLOSE = 6;

/**
 * The small labels that a row of boxes has right below it, each nearer to its own box than to the next
 * one down the page; undefined unless every box of the row has one.
 */
export function labelsRightBelow(
  band: readonly HeldBox[],
  boxes: readonly Box[],
  words: readonly Word[],
): ReadonlyMap<HeldBox, readonly Word[]> | undefined {
  if (band.length < 2 || band.some((box) => heightOf(box) > 40 || box.blocks.length > 1))
    return undefined;
  if (band.some((box) => hasLabelAbove(box, words))) return undefined;
  const all = [...boxes, ...words.filter(({ entered }) => entered === true)];
  const labels = new Map<HeldBox, readonly Word[]>();
  for (const box of band) {
    const label = labelBelow(box, all, words);
    if (label.length === 0) return undefined;
    labels.set(box, label);
  }
  return labels;
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
export function rowOverLabels(
  band: readonly HeldBox[],
  labels: ReadonlyMap<HeldBox, readonly Word[]>,
  page: number,
): PlacedBlock {
  const cells = band.map((box, column): Cell => {
    const blocks = [...box.blocks, ...linesOf(labels.get(box) ?? [], page)];
    return { column, columns: 1, rows: 1, blocks };
  });
  const table: Table = { kind: 'table', rows: [cells], page };
  return { ...boxOf(around([...band, ...[...labels.values()].flat()])), block: table };
}
