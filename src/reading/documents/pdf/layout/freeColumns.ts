import type { Cell, Line } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { holdsPoint, middleX, middleY } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import type { Grid, GridCell } from './grid.ts';
import { wordRows } from './wordRows.ts';

/** The least columns told by their heads: two read the same line by line. */
const fewest = 3;
/** Words farther apart than so many heights of their letters stand in two columns. */
const apart = 1.05;
/** What stands in a column begins so near to its head, in points. */
const near = 3;

/**
 * Rows ruled off from each other, with no upright line between their columns: the heads in the first
 * row tell where those begin. A grid is given back as it is where its rows do not keep to them.
 */
export function withFreeColumns(grid: Grid, words: readonly Word[]): Grid {
  if (grid.columns !== 1 || grid.rows < 2) return grid;
  const rows = grid.cells.map((cell) => startsIn(cell, words));
  const [heads = []] = rows[0] ?? [];
  if (rows[0]?.length !== 1 || heads.length < fewest || heads.some(isNoHead)) return grid;
  const lefts = heads.map(({ left }) => left);
  const fits = rows.map((lines) =>
    lines.every((starts) => starts.every((one) => isAt(one, lefts))),
  );
  const filled = rows.filter((lines, row) => fits[row] && lines.some(({ length }) => length > 1));
  if (filled.length < Math.max(2, rows.length * 0.6)) return grid;
  const edges = [grid.left, ...lefts.slice(1).map((left) => left - near), grid.right];
  const cells = grid.cells.flatMap((cell, row) =>
    fits[row] === true ? partedAt(cell, edges) : [{ ...cell, columns: heads.length }],
  );
  return { ...grid, cells, columns: heads.length, edges };
}

const isNoHead = ({ text }: Word): boolean => /[☐☒:]/u.test(text);

/** It begins where a column does, and ends before the next. */
const isAt = ({ left, right }: Word, lefts: readonly number[]): boolean =>
  lefts.some((at, place) => Math.abs(left - at) < near && right < (lefts[place + 1] ?? Infinity));

/** The words that begin a column, line by line, each with all that stands close behind it. */
function startsIn(cell: GridCell, words: readonly Word[]): readonly (readonly Word[])[] {
  const own = words.filter((word) => holdsPoint(cell, middleX(word), middleY(word)));
  return wordRows(own).map(({ words: line, size }) => {
    const starts: Word[] = [];
    let right = -Infinity;
    for (const word of [...line].sort((one, other) => one.left - other.left)) {
      const last = starts.at(-1);
      if (last === undefined || word.left - right > size * apart) starts.push(word);
      else
        starts[starts.length - 1] = {
          ...last,
          right: word.right,
          text: `${last.text} ${word.text}`,
        };
      right = word.right;
    }
    return starts;
  });
}

const partedAt = (cell: GridCell, edges: readonly number[]): readonly GridCell[] =>
  edges.slice(1).map((right, column) => ({
    ...cell,
    ...{ column, columns: 1, left: edges[column] ?? cell.left, right },
  }));

/** A table with the row that its next page begins with, alone in its frame, parted where the columns begin. */
export function withRowAsAbove(
  { grid, block: table, ...place }: PlacedBlock,
  { block: next, left, right }: PlacedBlock,
): PlacedBlock | undefined {
  if (grid === undefined || grid.edges.length <= fewest) return undefined;
  if (table.kind !== 'table' || next.kind !== 'table' || next.rows.length > 1) return undefined;
  if (Math.abs(left - grid.left) > near || Math.abs(right - grid.right) > near) return undefined;
  const [only, ...more] = next.rows[0] ?? [];
  const row = only === undefined || more.length > 0 ? undefined : partedAs(only, grid.edges);
  if (row === undefined) return undefined;
  return { ...place, grid, block: { ...table, rows: [...table.rows, row] } };
}

function partedAs(cell: Cell, edges: readonly number[]): readonly Cell[] | undefined {
  const begins = edges.slice(0, -1);
  const lines = cell.blocks.filter((block): block is Line => block.kind === 'line');
  if (lines.length < cell.blocks.length) return undefined;
  const columns = lines.map(({ segments }) => segments.map(({ left }) => columnOf(left, begins)));
  const isParted = columns.some((own) => own.length > 1) && !columns.flat().includes(-1);
  return isParted ? begins.map((_, column) => cellOf(cell, lines, columns, column)) : undefined;
}

/** -1 where no column begins; a cell is set in from its edge. */
const columnOf = (left: number | undefined, begins: readonly number[]): number =>
  begins.findLastIndex((at) => left !== undefined && left > at - near && left < at + setIn);
const setIn = 10;

function cellOf(
  cell: Cell,
  lines: readonly Line[],
  columns: readonly (readonly number[])[],
  column: number,
): Cell {
  const blocks = lines.flatMap((line, row) => {
    const segments = line.segments.filter((_, place) => columns[row]?.[place] === column);
    return segments.length === 0 ? [] : [{ ...line, segments }];
  });
  return { ...cell, column, columns: 1, blocks };
}
