import type { Box, PageDrawing, Word } from '../drawn/drawing.ts';
import { holdsPoint, middleX, middleY } from '../drawn/drawing.ts';
import type { Grid, GridCell } from './grid.ts';

/**
 * Boxes for answers that stand close under one another, or beside and under one another, look like a
 * table, in a picture above all; their labels stand outside, each at the height of its box. They are
 * taken apart again; a true table is given back as it is.
 */
export function withoutStacks(
  grid: Grid,
  { words, frames = [] }: Pick<PageDrawing, 'words' | 'frames'>,
): readonly Grid[] {
  if (grid.cells.length < 2) return [grid];
  if (isStack(grid, words) || isLabelledAbove(grid, words)) {
    return closedCells(grid).map((cell) => boxAlone(cell, grid));
  }
  const open = grid.cells.filter(({ closed }) => !closed);
  const isLoose = open.some((cell) => holdsLabels(cell, grid, words)) || leavesLabels(grid, words);
  if (!isLoose && (open.length === 0 || !isLabelledOutside(grid, words))) return [grid];
  const closed = closedCells(grid);
  const framed = closed.filter((cell) => frames.some((frame) => isFrameOf(frame, cell)));
  return (framed.length > 1 ? framed : closed).map((cell) => boxAlone(cell, grid));
}

const closedCells = ({ cells }: Grid): readonly GridCell[] => cells.filter(({ closed }) => closed);

/** One row of boxes that touch, each with a label of its own right above its left end. */
function isLabelledAbove(grid: Grid, words: readonly Word[]): boolean {
  const boxes = closedCells(grid);
  const above = words.filter(
    ({ bottom, size }) => bottom < grid.top + 2 && grid.top - bottom < size * 0.8,
  );
  return (
    boxes.length > 1 &&
    boxes.every((box) => {
      const starts = above.filter(({ left }) => Math.abs(left - box.left) < 8);
      return Math.abs(box.top - grid.top) < 2 && starts.length > 0;
    })
  );
}

/** The place between boxes, with lines of others all round it, is none itself. */
const isFrameOf = (frame: Box, cell: Box): boolean =>
  (['left', 'right', 'top', 'bottom'] as const).every(
    (side) => Math.abs(frame[side] - cell[side]) < 4,
  );

function isStack(grid: Grid, words: readonly Word[]): boolean {
  if (grid.columns !== 1) return false;
  const outside = words.filter((word) => word.right <= grid.left + 3);
  const labelled = grid.cells.filter((cell) => outside.some((word) => isBeside(word, cell)));
  return labelled.length >= grid.cells.length * 0.6;
}

/** Words to the left of it at the height of most of its rows. */
function isLabelledOutside({ cells, left, rows }: Grid, words: readonly Word[]): boolean {
  const outside = words.filter((word) => word.right <= left + 3 && word.right > left - farthest);
  const labelled = new Set(
    cells
      .filter((cell) => cell.closed && outside.some((word) => isBeside(word, cell)))
      .map(({ row }) => row),
  );
  return rows > 1 && labelled.size >= rows * 0.6;
}

/** A label ends so near to its box, in points. */
const farthest = 160;

function boxAlone({ left, right, top, bottom, ...cell }: GridCell, { edges }: Grid): Grid {
  const box = { left, right, top, bottom };
  return { ...box, cells: [{ ...cell, ...box, row: 0, rows: 1 }], columns: 1, rows: 1, edges };
}

/** The place between boxes, with words at the height of several of those to its right. */
function holdsLabels(gap: GridCell, grid: Grid, words: readonly Word[]): boolean {
  const { cells } = grid;
  if (gap.rows < 2 || isCutByPage(gap, grid)) return false;
  const inside = words.filter((word) => holdsPoint(gap, middleX(word), middleY(word)));
  const beside = cells.filter(
    (cell) => cell.closed && cell.column === gap.column + gap.columns && isLevel(cell, gap),
  );
  return beside.filter((cell) => inside.some((word) => isBeside(word, cell))).length > 1;
}

/** A cell down beside others that only lacks the line where its page ends or begins. */
const isCutByPage = ({ walled, openTop, openBottom, top, bottom }: GridCell, grid: Grid): boolean =>
  walled &&
  openTop !== openBottom &&
  (openBottom ? Math.abs(bottom - grid.bottom) < 1 : Math.abs(top - grid.top) < 1);

/** Words between its boxes, in none of them, that stand before several of the boxes. */
function leavesLabels(grid: Grid, words: readonly Word[]): boolean {
  const left = words.filter(
    (word) =>
      holdsPoint(grid, middleX(word), middleY(word)) &&
      !grid.cells.some((cell) => holdsPoint(cell, middleX(word), middleY(word))),
  );
  const asked = grid.cells.filter(
    (cell) =>
      cell.closed && left.some((word) => word.right <= cell.left + 3 && isBeside(word, cell)),
  );
  return asked.length > 1;
}

const isLevel = (cell: GridCell, gap: GridCell): boolean =>
  cell.row >= gap.row && cell.row + cell.rows <= gap.row + gap.rows;

function isBeside(word: Word, cell: Box): boolean {
  return holdsPoint({ ...cell, left: word.left - 1 }, word.left, middleY(word));
}
