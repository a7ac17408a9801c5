import type { Block, Cell, Line, Table } from '../../document.ts';
import type { Box, EntryBox, PageDrawing, Rule, Word } from './drawing.ts';
import { coveredBy, heightOf, holdsPoint, liesIn, middleX, middleY, widthOf } from './drawing.ts';
import { joinCombs } from './combs.ts';
import type { Grid, GridCell } from './grid.ts';
import { gridOf } from './grid.ts';
import { linesOf } from './lines.ts';
import { groupRules, joinRules } from './rules.ts';
import { standsInLine, wordFromEntry, wordsFromEntry } from './entries.ts';

/** A table with its place on the page, for joining tables over page ends. */
export interface PlacedBlock extends Box {
  readonly block: Block;
  readonly grid?: Grid | undefined;
}

interface Area extends Box {
  readonly page: PageDrawing;
}

/** One page as blocks in reading order: ruled tables with their cells, lines for all the rest. */
export function layoutPage(page: PageDrawing): PlacedBlock[] {
  const grids = gridsOf(page.rules);
  const area: Area = { left: 0, top: 0, right: page.width, bottom: page.height, page };
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
    placed.push(tableOf(grid, area, own, ownEntries, inner));
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
    (word) => !own.includes(word) && middleY(word) > grid.top - 2 && middleY(word) < grid.bottom + 2,
  );
  if (entry !== undefined) {
    return entry.severalLines && entry.value.includes('\n') ? undefined : 'frame';
  }
  if (!beside) return undefined;
  if (own.length > 0) return own.map((word) => ({ ...word, spaces: undefined }));
  return widthOf(grid) < 12 ? 'frame' : [wordFromEntry({ ...boxOf(grid), value: '', severalLines: false })];
}

const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

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
      { ...boxOf(cell), page: area.page },
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

/** Text outside any table: lines, with high boxes of several lines kept together beside their label. */
function layoutFree(
  area: Area,
  words: readonly Word[],
  entries: readonly EntryBox[],
): PlacedBlock[] {
  const inLine = entries.filter((entry) => standsInLine(entry, words));
  const high = entries.filter((entry) => !inLine.includes(entry));
  const placed: PlacedBlock[] = [];
  let free = [...words, ...inLine.map(wordFromEntry)];
  const alone = free.length === 0 && high.length === 1;
  for (const entry of high) {
    if (alone) {
      free.push(...wordsFromEntry(entry));
      continue;
    }
    const beside = free.filter(
      (word) => word.right <= entry.left + 3 && middleY(word) > entry.top - 3 && middleY(word) < entry.bottom + 3,
    );
    free = free.filter((word) => !beside.includes(word));
    placed.push(boxRow(area, beside, entry));
  }
  for (const line of linesOf(free, area.page.page)) placed.push(placedLine(line));
  return placed;
}

function boxRow(area: Area, label: readonly Word[], entry: EntryBox): PlacedBlock {
  const page = area.page.page;
  const value: Cell = {
    column: label.length > 0 ? 1 : 0,
    columns: 1,
    rows: 1,
    blocks: linesOf(wordsFromEntry(entry), page),
  };
  const row =
    label.length > 0
      ? [{ column: 0, columns: 1, rows: 1, blocks: linesOf(label, page) }, value]
      : [value];
  const top = Math.min(entry.top, ...label.map((word) => word.top));
  return { ...boxOf(entry), top, block: { kind: 'table', rows: [row], page } };
}

function placedLine(line: Line): PlacedBlock {
  const top = line.top ?? 0;
  return {
    left: line.segments[0]?.left ?? 0,
    right: line.segments.at(-1)?.right ?? 0,
    top,
    bottom: top + (line.height ?? 10),
    block: line,
  };
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
