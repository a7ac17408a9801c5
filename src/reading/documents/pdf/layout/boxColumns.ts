import type { Block, Cell, Table } from '../../../document.ts';
import type { Box, Word } from '../drawn/drawing.ts';
import { around, middleX, middleY } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';

interface HeldBox extends Box {
  readonly blocks: readonly Block[];
}

type Band = readonly HeldBox[];

/** In points: rows of boxes nearer than this belong to one table. */
const APART = 16;
/** Two edges nearer than this are one. */
const NEAR = 3;

/**
 * How many rows of boxes from this one on stand under the labels of the first of them: "Name | Relationship
 * | Date of birth" over a box for each of several people. Nothing is printed between them.
 */
export function rowsUnderLabels(
  bands: readonly Band[],
  from: number,
  words: readonly Word[],
): number {
  const [first, ...others] = bands.slice(from);
  if (first === undefined || first.length < 2) return 1;
  let last = first;
  let rows = 1;
  for (const band of others) {
    if (!isBelow(band, last) || words.some((word) => standsBetween(word, last, band))) break;
    last = band;
    rows += 1;
  }
  return rows;
}

function isBelow(band: Band, above: Band): boolean {
  if (band.length !== above.length) return false;
  return band.every((box, place) => {
    const over = above[place];
    if (over === undefined || box.top - over.bottom > APART) return false;
    return Math.abs(box.left - over.left) < NEAR && Math.abs(box.right - over.right) < NEAR;
  });
}

function standsBetween(word: Word, above: Band, below: Band): boolean {
  const place = around([...above, ...below]);
  const isInside = middleX(word) > place.left - 40 && middleX(word) < place.right + NEAR;
  const isInBox = [...above, ...below].some(
    (box) =>
      middleX(word) > box.left &&
      middleX(word) < box.right &&
      middleY(word) > box.top &&
      middleY(word) < box.bottom,
  );
  const from = Math.max(...above.map(({ top }) => top));
  return isInside && !isInBox && middleY(word) > from && middleY(word) < place.bottom + NEAR;
}

/** The labels as the heads of a table, and a row of it for each row of boxes. */
export function tableUnderLabels(
  bands: readonly Band[],
  labels: ReadonlyMap<Box, readonly Word[]>,
  page: number,
): PlacedBlock {
  const [first = []] = bands;
  const cell = (column: number, blocks: Cell['blocks'], more: Partial<Cell> = {}): Cell => ({
    column,
    columns: 1,
    rows: 1,
    blocks,
    ...more,
  });
  const heads = first.map((box, column) =>
    cell(column, linesOf(labels.get(box) ?? [], page), { header: true }),
  );
  const rows = bands.map((band) => band.map((box, column) => cell(column, box.blocks)));
  const table: Table = { kind: 'table', rows: [heads, ...rows], page };
  return { ...boxOf(around([...bands.flat(), ...[...labels.values()].flat()])), block: table };
}
