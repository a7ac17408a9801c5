import type { Cell, Table } from '../../document.ts';
import type { Box, EntryBox, PageDrawing, Rule, Word } from './drawing.ts';
import { coveredBy, heightOf, holdsPoint, liesIn, middleX, middleY, widthOf } from './drawing.ts';
import { joinCombs } from './combs.ts';
import type { Grid, GridCell } from './grid.ts';
import { gridOf } from './grid.ts';
import type { Area, PlacedBlock } from './freeText.ts';
import { boxOf, labelBeside, layoutFree, withLabel } from './freeText.ts';
import { groupRules, joinRules } from './rules.ts';
import { wordFromEntry } from './entries.ts';

/** One page as blocks in reading order: ruled tables with their cells, lines for all the rest. */
export function layoutPage(page: PageDrawing): PlacedBlock[] {
  const grids = gridsOf(page.rules);
  const area: Area = {
    left: 0,
    top: 0,
    right: page.width,
    bottom: page.height,
    page,
    prose: false,
  };
  return layoutArea(area, page.words, page.entries, grids);
}

function gridsOf(rules: readonly Rule[]): Grid[] {
  const grids: Grid[] = [];
  for (const group of groupRules(joinRules(rules))) {
    if (group.length < 4 && !group.some((rule) => rule.way === 'upright')) continue;
    const grid = gridOf(group);
    if (grid !== undefined) grids.push(grid);
  }
  return grids.sort((a, b) => areaOf(b) - areaOf(a));
}

const areaOf = (box: Box): number => widthOf(box) * heightOf(box);
const standsIn = (box: Box, outer: Box): boolean => holdsPoint(outer, middleX(box), middleY(box));

function layoutArea(
  area: Area,
  words: readonly Word[],
  entries: readonly EntryBox[],
  grids: readonly Grid[],
): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let freeWords = [...words];
  let freeEntries = [...entries];
  let rest = [...grids];
  for (let grid = rest.shift(); grid !== undefined; grid = rest.shift()) {
    const outer = grid;
    const inner = rest.filter((other) => liesIn(other, outer, 3));
    const own = freeWords.filter((word) => standsIn(word, outer));
    if (grid.cells.length === 1 && isDecoration(grid, area, inner, own, freeWords)) continue;
    const ownEntries = freeEntries.filter((entry) => standsIn(entry, outer));
    if (grid.cells.length === 1 && ownEntries.length <= 1) {
      const entry = drawnEntry(grid, own, ownEntries, freeWords);
      if (entry === 'frame') continue;
      if (entry !== undefined) {
        freeEntries = freeEntries.filter((other) => !ownEntries.includes(other));
        freeWords = freeWords.filter((word) => !own.includes(word));
        freeWords.push(...entry);
        continue;
      }
    }
    rest = rest.filter((other) => !inner.includes(other));
    freeWords = freeWords.filter((word) => !own.includes(word));
    freeEntries = freeEntries.filter((entry) => !ownEntries.includes(entry));
    const table = tableOf(grid, area, own, ownEntries, inner);
    const label = grid.cells.length === 1 ? labelBeside(grid, freeWords) : [];
    freeWords = freeWords.filter((word) => !label.includes(word));
    placed.push(label.length > 0 ? withLabel(table, label, area.page.page) : table);
  }
  placed.push(...layoutFree(area, freeWords, freeEntries));
  return inReadingOrder(placed);
}

/** A frame round the page or round a whole part of it: its inside is read as if it were not there. */
function isDecoration(
  grid: Grid,
  area: Area,
  inner: readonly Grid[],
  own: readonly Word[],
  words: readonly Word[],
): boolean {
  if (inner.length > 0) return true;
  const pageWide = grid.right - grid.left > area.page.width * 0.8;
  const pageHigh = grid.bottom - grid.top > area.page.height * 0.8;
  return pageWide && pageHigh && own.length > words.length * 0.9;
}

/** A single frame: one line high beside text is a box to write in; round nothing much it is a frame. */
function drawnEntry(
  grid: Grid,
  own: readonly Word[],
  entries: readonly EntryBox[],
  words: readonly Word[],
): Word[] | 'frame' | undefined {
  const size = own[0]?.size ?? 10;
  const [entry] = entries;
  if (heightOf(grid) > Math.max(26, size * 2.4)) return undefined;
  const beside = words.some(
    (word) =>
      !own.includes(word) && middleY(word) > grid.top - 2 && middleY(word) < grid.bottom + 2,
  );
  if (entry !== undefined) {
    return entry.severalLines && entry.value.includes('\n') ? undefined : 'frame';
  }
  if (!beside) return undefined;
  if (own.length > 0) return own.map((word) => ({ ...word, spaces: undefined }));
  return widthOf(grid) < 12
    ? 'frame'
    : [wordFromEntry({ ...boxOf(grid), value: '', severalLines: false })];
}

function tableOf(
  grid: Grid,
  area: Area,
  words: readonly Word[],
  entries: readonly EntryBox[],
  inner: readonly Grid[],
): PlacedBlock {
  const cellWords = new Map<GridCell, Word[]>();
  const cellEntries = new Map<GridCell, EntryBox[]>();
  const cellGrids = new Map<GridCell, Grid[]>();
  const put = <Thing extends Box>(things: readonly Thing[], into: Map<GridCell, Thing[]>): void => {
    for (const thing of things) {
      const cell = cellFor(thing, grid.cells);
      if (cell !== undefined) into.set(cell, [...(into.get(cell) ?? []), thing]);
    }
  };
  put(words, cellWords);
  put(entries, cellEntries);
  put(inner, cellGrids);
  const cells = joinCombs(grid.cells, cellWords, cellEntries);
  const rows: Cell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of cells) {
    const inside = layoutArea(
      { ...boxOf(cell), page: area.page, prose: true },
      cellWords.get(cell) ?? [],
      cellEntries.get(cell) ?? [],
      cellGrids.get(cell) ?? [],
    );
    const shaded = area.page.shades.some((shade) => coveredBy(cell, shade) > 0.7);
    rows[cell.row]?.push({
      column: cell.column,
      columns: cell.columns,
      rows: cell.rows,
      blocks: inside.map((block) => block.block),
      ...(shaded && { shaded }),
    });
  }
  const table: Table = { kind: 'table', rows, page: area.page.page };
  return { ...boxOf(grid), block: table, grid };
}

/** The cell in which a thing stands by its middle; else the one that holds most of it. */
function cellFor(thing: Box, cells: readonly GridCell[]): GridCell | undefined {
  let best: GridCell | undefined;
  let most = 0;
  for (const cell of cells) {
    if (standsIn(thing, cell) && (best === undefined || areaOf(cell) < areaOf(best))) {
      best = cell;
      most = 2;
    }
    const share = coveredBy(thing, cell);
    if (share > most) {
      best = cell;
      most = share;
    }
  }
  return best ?? nearestCell(thing, cells);
}

function nearestCell(thing: Box, cells: readonly GridCell[]): GridCell | undefined {
  const x = middleX(thing);
  const y = middleY(thing);
  const distance = (cell: GridCell): number =>
    Math.max(cell.left - x, 0, x - cell.right) + Math.max(cell.top - y, 0, y - cell.bottom);
  return [...cells].sort((a, b) => distance(a) - distance(b))[0];
}

function inReadingOrder(placed: readonly PlacedBlock[]): PlacedBlock[] {
  return [...placed].sort((a, b) => {
    const together = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const half = Math.min(heightOf(a), heightOf(b)) * 0.6;
    return together > half && (a.right <= b.left || b.right <= a.left)
      ? a.left - b.left
      : a.top - b.top;
  });
}
