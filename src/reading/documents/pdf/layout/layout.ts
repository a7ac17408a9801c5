import type { Cell, Table } from '../../../document.ts';
import type { Box, EntryBox, PageDrawing, Word } from '../drawn/drawing.ts';
import { coveredBy, heightOf, liesIn, middleX, middleY, widthOf } from '../drawn/drawing.ts';
import { withoutStacks } from './boxStack.ts';
import { isDecoration, legendOf, standsIn, useOfFrame, wordsInFrames } from './frames.ts';
import { joinCombs } from './combs.ts';
import type { Grid, GridCell } from './grid.ts';
import { withFreeColumns } from './freeColumns.ts';
import { areaOf, gridsOf } from './grids.ts';
import type { Area, LabelSides, PlacedBlock } from './freeText.ts';
import { boxOf, placeLines } from './freeText.ts';
import { labelsOfLines } from './labelsOfLines.ts';
import { nestedGrids } from './nestedGrids.ts';
import { joinLetterEntries } from './letterEntries.ts';
import { linesOf } from './lines.ts';
import { freeRows } from './freeRows.ts';
import { withHeadRows } from './headRows.ts';
import { headsOverTables } from './headsOverTables.ts';
import { withDrawnHeadings } from './drawnHeadings.ts';
import { isTyped, onWritingLines } from './writingLines.ts';
import { ruledRows } from './ruledRows.ts';
import { shadedAnswers } from './shadedAnswers.ts';
import { standingPlace, withRunsOver } from './runsOver.ts';
import { standsInLine, wordFromEntry, wordsFromEntry } from './entries.ts';
import type { ValueBox } from './boxBands.ts';
import { boxRows } from './valueBoxes.ts';

/**
 * One page as blocks in reading order: ruled tables with their cells, lines for all the rest.
 * @param found what was read of it before, which is no more among its words.
 * @param sides where the document prints labels.
 */
export function layoutPage(
  whole: PageDrawing,
  sides: LabelSides = {},
  found: readonly PlacedBlock[] = [],
): PlacedBlock[] {
  const { placed: pairs, rest } =
    sides.ofLines === undefined
      ? { placed: [], rest: whole.words }
      : labelsOfLines(whole, sides.ofLines);
  const grids = gridsOf(whole.rules)
    .filter((grid) => !isOfEntries(grid, whole.entries))
    .flatMap(nestedGrids)
    .flatMap((grid) => withoutStacks(grid, { ...whole, words: rest }))
    .map((grid) => withFreeColumns(grid, rest));
  const shaded = shadedAnswers({ ...whole, words: rest }, grids);
  const ruled = ruledRows({ ...whole, words: shaded.rest }, found);
  const page = { ...whole, words: ruled.rest };
  const legends = grids.flatMap((grid) => legendOf(grid, page.words));
  const area: Area = {
    left: 0,
    top: 0,
    right: page.width,
    bottom: page.height,
    page,
    prose: false,
    sides,
  };
  const words = withRunsOver(onWritingLines(page), grids);
  const placed = layoutArea(area, words, joinLetterEntries(page.entries), grids);
  const ordered = inReadingOrder([
    ...found,
    ...placed,
    ...pairs,
    ...shaded.placed,
    ...ruled.placed,
  ]);
  return withDrawnHeadings(page, headsOverTables(withHeadRows(ordered)), legends);
}

/** Boxes of the form that touch each other: what they are told apart by is no table. */
function isOfEntries({ cells, rows, columns }: Grid, entries: readonly EntryBox[]): boolean {
  if (rows < 2 || columns < 2 || entries.length < cells.length / 2) return false;
  const places = cells.filter((cell) => !isGap(cell));
  return places.every((cell) => entries.some((entry) => coveredBy(cell, entry) > 0.8));
}

function layoutArea(
  area: Area,
  words: readonly Word[],
  entries: readonly EntryBox[],
  grids: readonly Grid[],
): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  const boxes: ValueBox[] = [];
  let freeWords = [...words];
  let freeEntries = [...entries];
  let rest = [...grids];
  const framed = wordsInFrames(words, grids);
  for (let grid = rest.shift(); grid !== undefined; grid = rest.shift()) {
    const outer = grid;
    const inner = rest.filter((other) => liesIn(other, outer, 3));
    const own = freeWords.filter((word) => standsIn(word, outer));
    const ownEntries = freeEntries.filter((entry) => standsIn(entry, outer));
    if (grid.cells.length === 1) {
      // Where labels stand below or above boxes, what stands beside a box is no label of it.
      const beside = area.sides.ofBoxes === undefined ? freeWords : [];
      if (isDecoration(grid, area, inner, own, freeWords)) continue;
      const use = useOfFrame(grid, own, ownEntries, beside, framed);
      if (use === 'frame') continue;
      if (use === 'empty box') freeWords.push(emptyBox(grid));
      if (use === 'in line') {
        const entered = isTyped(own) || undefined;
        freeWords = freeWords.map((word) =>
          own.includes(word) ? { ...word, frame: outer, entered } : word,
        );
      }
      if (use !== 'box') continue;
    }
    rest = rest.filter((other) => !inner.includes(other));
    freeWords = freeWords.filter((word) => !own.includes(word));
    freeEntries = freeEntries.filter((entry) => !ownEntries.includes(entry));
    if (grid.cells.length > 1) placed.push(tableOf(grid, area, own, ownEntries, inner));
    else boxes.push(valueBox(grid, area, layoutArea(inside(grid, area), own, ownEntries, inner)));
  }
  const inLine = freeEntries.filter((entry) => standsInLine(entry, freeWords));
  freeWords.push(...inLine.map(wordFromEntry));
  const high = freeEntries.filter((entry) => !inLine.includes(entry));
  if (high.length === 1 && freeWords.length === 0) freeWords.push(...high.flatMap(wordsFromEntry));
  else boxes.push(...high.map((entry) => enteredBox(entry, area)));
  const rows = boxRows(boxes, freeWords, area.page.page, area.sides.ofBoxes);
  const free = area.prose
    ? { placed: [], rest: rows.rest }
    : freeRows(rows.rest, area.page.page, [...placed, ...rows.placed]);
  return inReadingOrder([
    ...placed,
    ...rows.placed,
    ...free.placed,
    ...placeLines(area, free.rest),
  ]);
}

const inside = (box: Box, area: Area): Area => ({ ...area, ...boxOf(box), prose: true });

const isShaded = (box: Box, area: Area): boolean =>
  area.page.shades.some((shade) => coveredBy(box, shade) > 0.7);

/** A coloured box that stands alone is a bar with a heading in bold, or a box to write in. */
const valueBox = (grid: Grid, area: Area, held: readonly PlacedBlock[]): ValueBox => {
  const blocks = held.map((block) => block.block);
  const isBold = blocks.some(
    (block) => block.kind === 'line' && block.segments.some(({ bold }) => bold === true),
  );
  return { ...boxOf(grid), blocks, shaded: isBold && isShaded(grid, area) };
};

const enteredBox = (entry: EntryBox, area: Area): ValueBox => ({
  ...boxOf(entry),
  blocks: linesOf(wordsFromEntry(entry), area.page.page),
  shaded: false,
});

const emptyBox = (box: Box): Word =>
  wordFromEntry({ ...boxOf(box), value: '', severalLines: false });

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
  const isEmpty = (cell: GridCell): boolean =>
    ![cellWords, cellEntries, cellGrids].some((things) => things.has(cell));
  const margins = marginsIn(cells, isEmpty);
  // A colour that lies behind every cell sets no label apart.
  const areAllShaded = cells.every((cell) => isGap(cell) || isShaded(cell, area));
  for (const cell of cells) {
    const [held, entered, nested] = [
      cellWords.get(cell),
      cellEntries.get(cell),
      cellGrids.get(cell),
    ];
    if (isEmpty(cell) && (isGap(cell) || margins.has(cell.column))) continue;
    const blocks = layoutArea(inside(cell, area), held ?? [], entered ?? [], nested ?? []);
    const shaded = !areAllShaded && isShaded(cell, area);
    rows[cell.row]?.push({
      column: cell.column,
      columns: cell.columns,
      rows: cell.rows,
      blocks: blocks.map((block) => block.block),
      ...(shaded && { shaded }),
    });
  }
  const table: Table = { kind: 'table', rows, page: area.page.page };
  return { ...boxOf(grid), block: table, grid };
}

/** Between two borders, where no letter would fit in, or beside a row that is shorter than the others. */
const isGap = (cell: GridCell): boolean =>
  Math.min(widthOf(cell), heightOf(cell)) < 8 || (!cell.closed && widthOf(cell) < narrowest);

/** Columns in which nothing stands on any row, too narrow for a word: between a box to write in and the edge of its cell. */
function marginsIn(
  cells: readonly GridCell[],
  isEmpty: (cell: GridCell) => boolean,
): ReadonlySet<number> {
  const held = cells.filter((cell) => widthOf(cell) >= narrowest || !isEmpty(cell));
  const begun = new Set(held.map(({ column }) => column));
  return new Set(cells.flatMap(({ column }) => (begun.has(column) ? [] : [column])));
}

/** In points: a word fits in. */
const narrowest = 24;

/** The cell in which a thing stands by its middle; else the one that holds most of it. */
function cellFor(thing: Box, cells: readonly GridCell[]): GridCell | undefined {
  let best: GridCell | undefined;
  let most = 0;
  for (const cell of cells) {
    if (standsIn(thing, cell) && (best === undefined || areaOf(cell) < areaOf(best))) {
      best = cell;
      most = 2;
    }
    const share = coveredBy(standingPlace(thing), cell);
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
