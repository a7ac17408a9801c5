import type { Block, Cell, Table } from '../../document.ts';
import { withoutEmptyEnds } from '../withoutEmptyEnds.ts';

/** What `\trowd … \cellx` say of one cell. */
export interface CellShape {
  readonly right: number;
  readonly merge: 'none' | 'starts' | 'continued';
  readonly sideways: boolean;
}

interface Row {
  readonly cells: readonly (readonly Block[])[];
  readonly shapes: readonly CellShape[];
}

interface Level {
  blocks: Block[];
  cells: Block[][];
  rows: Row[];
}

/**
 * Blocks by their depth in tables: RTF has no table, only paragraphs that say how deep they stand
 * and marks that end cells and rows.
 */
export function makeRtfLevels() {
  const levels: Level[] = [newLevel()];
  const at = (depth: number): Level => {
    while (levels.length - 1 > depth) closeDeepest();
    while (levels.length - 1 < depth) levels.push(newLevel());
    return levels[depth] ?? newLevel();
  };
  const closeDeepest = () => {
    const level = levels.pop();
    if (level === undefined) return;
    if (level.blocks.length > 0) level.cells.push(level.blocks);
    if (level.cells.length > 0) level.rows.push({ cells: level.cells, shapes: [] });
    if (level.rows.length > 0) levels.at(-1)?.blocks.push(tableOf(level.rows));
  };
  return {
    paragraph: (depth: number, block: Block) => void at(depth).blocks.push(block),
    endCell(depth: number, block: Block) {
      const level = at(depth);
      level.cells.push([...level.blocks, block]);
      level.blocks = [];
    },
    endRow(depth: number, shapes: readonly CellShape[]) {
      const level = at(depth);
      if (level.cells.length > 0) level.rows.push({ cells: level.cells, shapes });
      level.cells = [];
      level.blocks = [];
    },
    finish(): Block[] {
      at(0);
      return levels[0]?.blocks ?? [];
    },
  };
}

function newLevel(): Level {
  return { blocks: [], cells: [], rows: [] };
}

/** Right edges make the grid; a vertically merged cell stands once, at its top. */
function tableOf(rows: readonly Row[]): Table {
  const edges = [...new Set(rows.flatMap(({ shapes }) => shapes.map(({ right }) => right)))];
  const grid = edges.sort((one, other) => one - other);
  const above = new Map<number, { -readonly [Key in keyof Cell]: Cell[Key] }>();
  return {
    kind: 'table',
    rows: rows.map(({ cells, shapes }) => {
      const placed: { -readonly [Key in keyof Cell]: Cell[Key] }[] = [];
      let column = 0;
      cells.forEach((blocks, place) => {
        const shape = shapes[place];
        const end = shape === undefined ? column + 1 : grid.indexOf(shape.right) + 1;
        const columns = Math.max(1, end - column);
        const top = shape?.merge === 'continued' ? above.get(column) : undefined;
        const left = placed.at(-1);
        if (shape?.sideways === true && left !== undefined) left.columns += columns;
        else if (top !== undefined) top.rows += 1;
        else {
          const cell = { column, columns, rows: 1, blocks: withoutEmptyEnds(blocks) };
          placed.push(cell);
          if (shape?.merge === 'starts') above.set(column, cell);
          else above.delete(column);
        }
        column += columns;
      });
      return placed;
    }),
  };
}
