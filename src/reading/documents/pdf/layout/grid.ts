import type { Box, Rule } from '../drawn/drawing.ts';
import { heightOf, widthOf } from '../drawn/drawing.ts';

/** One cell of a ruled grid: where it starts and how far it reaches, in columns and rows. */
export interface GridCell extends Box {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
  /** No line was drawn along this edge: the cell was cut by the end of the page. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
  /** Lines go down both its sides. */
  readonly walled: boolean;
  /** Lines go all round it. */
  readonly closed: boolean;
}

export interface Grid extends Box {
  readonly cells: readonly GridCell[];
  readonly columns: number;
  readonly rows: number;
  /** Left edges of the columns and the right edge of the last. */
  readonly edges: readonly number[];
}

const reach = 3;
const largest = 40_000;

/** The cells that touching lines part; undefined where they part nothing. */
export function gridOf(rules: readonly Rule[]): Grid | undefined {
  const levels = rules.filter((rule) => rule.way === 'level');
  const uprights = rules.filter((rule) => rule.way === 'upright');
  const xs = places([
    ...uprights.map((rule) => rule.at),
    ...levels.flatMap((rule) => [rule.from, rule.to]),
  ]);
  const ys = places([
    ...levels.map((rule) => rule.at),
    ...uprights.flatMap((rule) => [rule.from, rule.to]),
  ]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > largest) return undefined;
  const walls = makeWalls(xs, ys, levels, uprights);
  const regions = joinOpen(columns, rows, walls);
  const cells = [...regions.values()]
    .map((region) => cellOf(region, xs, ys, walls))
    .filter((cell) => cell !== undefined);
  return cells.length === 0 ? undefined : tidy(cells);
}

/** Values closer than a little are one place. */
function places(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const found: number[] = [];
  let group: number[] = [];
  const close = (): void => {
    if (group.length > 0) found.push(group.reduce((sum, value) => sum + value, 0) / group.length);
    group = [];
  };
  for (const value of sorted) {
    if (group.length > 0 && value - (group[0] ?? value) > reach) close();
    group.push(value);
  }
  close();
  return found;
}

interface Walls {
  /** Is there a line at xs[x] between ys[row] and ys[row + 1]? */
  readonly upright: (x: number, row: number) => boolean;
  readonly level: (column: number, y: number) => boolean;
}

function makeWalls(
  xs: readonly number[],
  ys: readonly number[],
  levels: readonly Rule[],
  uprights: readonly Rule[],
): Walls {
  const near = (rules: readonly Rule[], at: number): Rule[] =>
    rules.filter((rule) => Math.abs(rule.at - at) <= reach);
  const uprightAt = xs.map((x) => near(uprights, x));
  const levelAt = ys.map((y) => near(levels, y));
  return {
    upright: (x, row) => covers(uprightAt[x] ?? [], ys[row] ?? 0, ys[row + 1] ?? 0),
    level: (column, y) => covers(levelAt[y] ?? [], xs[column] ?? 0, xs[column + 1] ?? 0),
  };
}

function covers(rules: readonly Rule[], from: number, to: number): boolean {
  let length = 0;
  for (const rule of rules) {
    length += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return length >= (to - from) * 0.6;
}

interface Region {
  left: number;
  right: number;
  top: number;
  bottom: number;
  readonly fields: (readonly [number, number])[];
}

/** Joins neighbouring fields that no line parts. */
function joinOpen(columns: number, rows: number, walls: Walls): Map<number, Region> {
  const seen = new Uint8Array(columns * rows);
  const regions = new Map<number, Region>();
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1) continue;
    const region: Region = { left: columns, right: 0, top: rows, bottom: 0, fields: [] };
    const open = [start];
    seen[start] = 1;
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const column = place % columns;
      const row = Math.floor(place / columns);
      region.fields.push([column, row]);
      region.left = Math.min(region.left, column);
      region.right = Math.max(region.right, column + 1);
      region.top = Math.min(region.top, row);
      region.bottom = Math.max(region.bottom, row + 1);
      const step = (near: boolean, wall: boolean, next: number): void => {
        if (!near || wall || seen[next] === 1) return;
        seen[next] = 1;
        open.push(next);
      };
      step(column > 0, walls.upright(column, row), place - 1);
      step(column < columns - 1, walls.upright(column + 1, row), place + 1);
      step(row > 0, walls.level(column, row), place - columns);
      step(row < rows - 1, walls.level(column, row + 1), place + columns);
    }
    regions.set(start, region);
  }
  return regions;
}

/** A region is a cell where lines go round most of it: fill-in lines that stick out make none. */
function cellOf(
  region: Region,
  xs: readonly number[],
  ys: readonly number[],
  walls: Walls,
): GridCell | undefined {
  const box = {
    left: xs[region.left] ?? 0,
    right: xs[region.right] ?? 0,
    top: ys[region.top] ?? 0,
    bottom: ys[region.bottom] ?? 0,
  };
  if (widthOf(box) < 5 || heightOf(box) < 5) return undefined;
  const { top, bottom, sides } = drawnRound(region, xs, ys, walls);
  const round = 2 * (widthOf(box) + heightOf(box));
  if (top + bottom + sides < round * 0.48) return undefined;
  return {
    ...box,
    column: region.left,
    columns: region.right - region.left,
    row: region.top,
    rows: region.bottom - region.top,
    openTop: top < widthOf(box) * 0.3,
    openBottom: bottom < widthOf(box) * 0.3,
    walled: sides > heightOf(box) * 1.9,
    closed: top + bottom + sides > round * 0.9,
  };
}

/** The lengths of line drawn along the edges of a region. */
function drawnRound(
  region: Region,
  xs: readonly number[],
  ys: readonly number[],
  walls: Walls,
): { top: number; bottom: number; sides: number } {
  const drawn = { top: 0, bottom: 0, sides: 0 };
  const step = (at: readonly number[], place: number): number =>
    (at[place + 1] ?? 0) - (at[place] ?? 0);
  for (let column = region.left; column < region.right; column += 1) {
    if (walls.level(column, region.top)) drawn.top += step(xs, column);
    if (walls.level(column, region.bottom)) drawn.bottom += step(xs, column);
  }
  for (let row = region.top; row < region.bottom; row += 1) {
    if (walls.upright(region.left, row)) drawn.sides += step(ys, row);
    if (walls.upright(region.right, row)) drawn.sides += step(ys, row);
  }
  return drawn;
}

/** Counts only columns and rows in which a cell starts. */
export function tidy(cells: readonly GridCell[]): Grid {
  const starts = (values: readonly number[]): number[] =>
    [...new Set(values)].sort((a, b) => a - b);
  const columnStarts = starts(cells.map((cell) => cell.column));
  const rowStarts = starts(cells.map((cell) => cell.row));
  const within = (all: readonly number[], from: number, count: number): number =>
    all.filter((start) => start >= from && start < from + count).length;
  const tidied = cells.map((cell) => ({
    ...cell,
    column: columnStarts.indexOf(cell.column),
    columns: within(columnStarts, cell.column, cell.columns),
    row: rowStarts.indexOf(cell.row),
    rows: within(rowStarts, cell.row, cell.rows),
  }));
  tidied.sort((a, b) => a.row - b.row || a.column - b.column);
  const edges = columnStarts.map(
    (_, column) => tidied.find((cell) => cell.column === column)?.left ?? 0,
  );
  const right = Math.max(...cells.map((cell) => cell.right));
  return {
    left: Math.min(...cells.map((cell) => cell.left)),
    right,
    top: Math.min(...cells.map((cell) => cell.top)),
    bottom: Math.max(...cells.map((cell) => cell.bottom)),
    cells: tidied,
    columns: columnStarts.length,
    rows: rowStarts.length,
    edges: [...edges, right],
  };
}
