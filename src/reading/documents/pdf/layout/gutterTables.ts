import type { Table } from '../../../document.ts';
import type { Box, PageDrawing, Rule, Word } from '../drawn/drawing.ts';
import { around, heightOf, liesIn, widthOf } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { standsIn } from './frames.ts';
import type { Grid } from './grid.ts';
import { gridsOf } from './grids.ts';
import { cellsOf, isAnswer } from './gutterCells.ts';
import { partsOf } from './gutterParts.ts';
import { regionsOf } from './gutterRegions.ts';
import type { Piece, Region } from './gutterRegions.ts';
import { areOver, labelsOver, openWith, runsOver } from './gutterOver.ts';
import { rowsIn } from './gutterRows.ts';
import { withRunOn } from './gutterRunOn.ts';
import type { Row } from './gutterSteps.ts';
import { isBold, looksLike, setRightAt } from './gutterSteps.ts';
import { usualReach } from './gutterReach.ts';
import { guttersOf } from './gutters.ts';
import { headedTables } from './headedBars.ts';
import type { HeadedTable } from './headedBars.ts';
import { labelsAtMiddle } from './labelsAtMiddle.ts';
import { levelsOf } from './levels.ts';
import { joinRules } from './rules.ts';
import { shadedAnswers } from './shadedAnswers.ts';

/** A page with its parts that stand in columns, before it is told which lines of them are one row. */
export interface ColumnedPage {
  readonly page: PageDrawing;
  readonly frames: readonly Grid[];
  readonly grids: readonly Grid[];
  readonly shaded: ReturnType<typeof shadedAnswers>;
  readonly regions: readonly Region[];
  readonly headed: readonly HeadedTable[];
}

export function columnsOn(page: PageDrawing): ColumnedPage {
  const all = gridsOf(page.rules);
  const frames = all.filter(isFrame);
  const grids = all.filter((grid) => !frames.includes(grid));
  const shaded = shadedAnswers(page, all);
  const words = shaded.rest.filter((word) => !grids.some((grid) => standsIn(word, grid)));
  const rules = joinRules(page.rules);
  const headed = headedTables(levelsOf({ words }), page.shades, rules);
  const onBars = new Set(headed.flatMap(wordsOf));
  const free = words.filter((word) => !onBars.has(word));
  const regions = apart(free, frames).flatMap((own) => {
    const levels = levelsOf({ words: own });
    return regionsOf(levels, guttersOf(levels), rules).flatMap(partsOf);
  });
  return { page, frames, grids, shaded, regions, headed };
}

/**
 * Parts of a page that stand in columns without upright lines, as tables: their columns are decided
 * from all levels together, and each cell holds its lines however many they are and wherever in their
 * row they are set. Where every row is one line with wide gaps, lines say the same, and stay.
 * @param all regions of the whole document, which show together how far apart rows are.
 */
export function gutterTables(
  { page, frames, grids, shaded, regions, headed }: ColumnedPage,
  all: readonly Region[],
): {
  readonly placed: readonly PlacedBlock[];
  readonly rest: PageDrawing;
} {
  const placed: PlacedBlock[] = [];
  const taken = new Set<Word>();
  const held: Box[] = [...grids, ...page.entries, ...shaded.placed];
  for (const table of headed) {
    const place = boxOf(around(wordsOf(table)));
    if (held.some((box) => overlap(box, place))) continue;
    for (const word of wordsOf(table)) taken.add(word);
    placed.push({ ...place, block: headedBlock(table, all, page.page) });
  }
  const found = regions.map((region) => ({ region, ...rowsIn(region, usualReach(region, all)) }));
  const over = labelsOver(found);
  for (const { region, rows: given, ruled } of found) {
    const rows = given.map((row) => withRunOn(row, region));
    const whole = withRests(rows, region);
    const isOver = !whole.some(isText) && (areOver({ rows, region }) || openWith(over, rows));
    const runs = isOver ? runsOver(rows) : runsOf(whole, region, ruled);
    for (const run of runs) {
      const own = run.flatMap((row) => row.flatMap((piece) => piece.words));
      const place = boxOf(around(own));
      if (!needsTable(run, region) || held.some((box) => overlap(box, place))) continue;
      for (const word of own) taken.add(word);
      const cells = run.map((row) => cellsOf(row, page.page, isOver ? [] : region.edges));
      placed.push({ ...place, block: { kind: 'table', rows: cells, page: page.page } });
    }
  }
  const opened = frames.filter((frame) => placed.some((table) => liesIn(table, frame)));
  const isFree = (rule: Rule): boolean =>
    !opened.some((frame) => isSide(rule, frame)) &&
    (rule.way === 'upright' ||
      !placed.some(
        (box) =>
          rule.at > box.top && rule.at < box.bottom && rule.from < box.right && rule.to > box.left,
      ));
  const left = page.words.filter((word) => !taken.has(word));
  const isHeld = (word: Word): boolean => held.some((box) => standsIn(word, box));
  const middle = labelsAtMiddle(
    left.filter((word) => !isHeld(word)),
    page.page,
  );
  const rest = {
    ...page,
    words: [...left.filter(isHeld), ...middle.rest],
    rules: page.rules.filter(isFree),
  };
  return { placed: [...placed, ...middle.placed], rest };
}

function headedBlock({ heads, body }: HeadedTable, all: readonly Region[], page: number): Table {
  const { edges } = body;
  const rows = withRests(rowsIn(body, usualReach(body, all)).rows, body);
  const cells = [heads, ...rows].map((row) => cellsOf(row, page, edges, edges.length));
  const [first = [], ...others] = cells;
  const shaded = first.map((cell) => ({ ...cell, shaded: true }));
  return { kind: 'table', rows: [shaded, ...others], page };
}

/** What stands in frames side by side is read frame by frame. */
function apart(words: readonly Word[], frames: readonly Box[]): readonly (readonly Word[])[] {
  const beside = frames.filter((frame) =>
    frames.some(
      (other) =>
        other !== frame &&
        !liesIn(other, frame) &&
        !liesIn(frame, other) &&
        other.top < frame.bottom - 3 &&
        other.bottom > frame.top + 3,
    ),
  );
  const own = beside.map((frame) => words.filter((word) => standsIn(word, frame)));
  const inside = new Set(own.flat());
  return [words.filter((word) => !inside.has(word)), ...own];
}

/** A box drawn round a whole part of a page, with a table in it that has no borders of its own. */
const isFrame = (grid: Grid): boolean =>
  grid.cells.length === 1 && heightOf(grid) > 60 && widthOf(grid) > 200;

export function isSide({ way, at, from, to }: Rule, { left, top, right, bottom }: Box): boolean {
  const [sides, start, end] =
    way === 'level' ? [[top, bottom], left, right] : [[left, right], top, bottom];
  const isAt = sides.some((side) => Math.abs(side - at) < 3);
  return isAt && from > start - 4 && to < end + 4;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

/** Lines without any label go on with the row above. */
function withRests(rows: readonly Row[], { edges }: Region): readonly Row[] {
  const whole: Piece[][] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    const isRest =
      row.length > 0 &&
      row.every(
        ({ column }) => isAnswer(column, edges) && last?.some((piece) => piece.column === column),
      );
    if (isRest && last !== undefined) last.push(...row);
    else whole.push([...row]);
  }
  return whole;
}

/** A heading ends a table. */
function runsOf(rows: readonly Row[], region: Region, ruled: boolean): readonly Row[][] {
  const runs: Row[][] = [[]];
  for (const row of rows) {
    if (row.length === 0 || isHeading(row, rows, region, ruled)) runs.push([]);
    else runs.at(-1)?.push(row);
  }
  const isOfTable = (run: readonly Row[]): boolean =>
    rows.length > fewest &&
    run.every((row) => isWrapped(row) || row.some((piece) => isNear(piece, row, region.size)));
  return runs.filter((run) => run.length > 1 || run.some(isText) || isOfTable(run));
}

/** Rows: in a table of more a row alone below a heading stands in its columns. */
const fewest = 3;

/** On several levels, as a label of two lines stands with its answer at their middle. */
const isWrapped = (row: Row): boolean =>
  new Set(row.map(({ column }) => column)).size > 1 &&
  new Set(row.map(({ level }) => level)).size > 1;

/** A question beside a text of several lines. */
const isText = (row: Row): boolean =>
  row.some(({ column }) => column === 0) && row.filter(({ column }) => column === 1).length > 4;

/**
 * Alone in the first column, and not as the labels are; where no line is drawn under it, a label of two
 * lines was left blank rather than one of a single line. No heading is set to the right as labels are.
 */
function isHeading(row: Row, rows: readonly Row[], region: Region, ruled: boolean): boolean {
  const { edges, pieces } = region;
  const [first] = row;
  if (first === undefined || row.some(({ column }) => column > 0)) return false;
  const end = setRightAt(pieces.filter(({ column }) => column === 0));
  if (end !== undefined && Math.abs(first.right - end) < 1.2) return false;
  if (!ruled && (edges.length > 2 || row.length === 1)) return true;
  const labels = rows.flatMap((other) => (other.length > 1 ? (other[0] ?? []) : []));
  const alike = labels.filter((label) => looksLike(label, first));
  return alike.length < labels.length * 0.5;
}

function needsTable(run: readonly Row[], { size }: Region): boolean {
  return run.some((row) => {
    const columns = new Set(row.map(({ column }) => column));
    const levels = new Set(row.map(({ level }) => level));
    const isOneLine = row.length === columns.size && levels.size === 1;
    return !isOneLine || row.some((piece) => isNear(piece, row, size));
  });
}

/** The next column begins so near that one line would read as one. */
const isNear = (piece: Piece, row: Row, size: number): boolean =>
  row.some(
    (next) =>
      next.level === piece.level &&
      next.column === piece.column + 1 &&
      next.left - piece.right < size * 1.05 &&
      isBold(next) === isBold(piece),
  );

const wordsOf = ({ heads, body }: HeadedTable): readonly Word[] =>
  [...heads, ...body.pieces].flatMap(({ words }) => words);
