import { coveredBy } from '../drawn/drawing.ts';
import { tidy, type Grid, type GridCell } from './grid.ts';
import { areaOf } from './grids.ts';

/** So many cells inside another make a table of their own. */
const FEWEST = 4;

/**
 * Two parts of a form beside each other, each in one cell of a frame that holds its heading and a table
 * whose lines touch the frame: the frame, and each table for itself. Read as one grid, the rows of one
 * part would run on into the other's.
 */
export function nestedGrids(grid: Grid): readonly Grid[] {
  const outer = grid.cells.filter((cell) => !grid.cells.some((other) => holds(other, cell)));
  const held = outer.map((frame) => grid.cells.filter((cell) => holds(frame, cell)));
  const frames = outer.filter((_, place) => (held[place]?.length ?? 0) >= FEWEST);
  if (!frames.some((one) => frames.some((other) => standBeside(one, other)))) return [grid];
  return [tidy(outer), ...held.filter((cells) => cells.length > 0).map(tidy)];
}

function holds(frame: GridCell, cell: GridCell): boolean {
  if (frame === cell || areaOf(cell) > areaOf(frame) * 0.8) return false;
  return coveredBy(cell, frame) > 0.9;
}

function standBeside(one: GridCell, other: GridCell): boolean {
  return one !== other && Math.abs(one.top - other.top) < 4 && one.right <= other.left + 4;
}
