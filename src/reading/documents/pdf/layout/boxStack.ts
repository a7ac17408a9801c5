import type { Box, Word } from '../drawn/drawing.ts';
import { holdsPoint, middleY } from '../drawn/drawing.ts';
import type { Grid } from './grid.ts';

/**
 * Boxes for answers that stand close under one another look like a table of one column, in a picture
 * above all; their labels stand outside, to the left, each at the height of its box. They are taken
 * apart again; a true table is given back as it is.
 */
export function withoutStacks(grid: Grid, words: readonly Word[]): readonly Grid[] {
  if (grid.columns !== 1 || grid.cells.length < 2) return [grid];
  const outside = words.filter((word) => word.right <= grid.left + 3);
  const labelled = grid.cells.filter((cell) => outside.some((word) => isBeside(word, cell)));
  if (labelled.length < grid.cells.length * 0.6) return [grid];
  return grid.cells.map(({ left, right, top, bottom, ...cell }) => ({
    ...{ left, right, top, bottom },
    cells: [{ ...cell, left, right, top, bottom, row: 0, rows: 1 }],
    columns: 1,
    rows: 1,
    edges: grid.edges,
  }));
}

function isBeside(word: Word, cell: Box): boolean {
  return holdsPoint({ ...cell, left: word.left - 1 }, word.left, middleY(word));
}
