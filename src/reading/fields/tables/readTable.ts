import type { Table } from '../../document.ts';
import { withoutEmptyTails } from './emptyTails.ts';
import { facedRows, readFacedRow, rowsByTurns } from './facedRows.ts';
import { isTitleOver, withoutHeadsBeside, withoutNumbers, withoutPlainHeads } from './plainRows.ts';
import { ownLabel } from './ownPair.ts';
import { readColumns } from './readColumns.ts';
import { readFullCell } from './readFullCell.ts';
import { readMatrix } from './readMatrix.ts';
import { isChoiceRow, readChoiceRow } from './readChoiceRow.ts';
import { headsOptions, readOptions } from './readOptions.ts';
import { readPairs } from './readPairs.ts';
import { readPersonsRow } from './readPersonsRow.ts';
import { columnBesideStrip, sideHead } from './sideHead.ts';
import { headsSideBySide, readSideBySide } from './readSideBySide.ts';
import { headsTickColumns, readTickColumns } from './readTickColumns.ts';
import { headsTickGrid, readTickGrid } from './readTickGrid.ts';
import type { Scope, Sheet } from '../sheet.ts';
import { titlesForm } from '../lines/headingLine.ts';
import { isAllBold, type CellView } from './tableCells.ts';
import {
  asksByPlace,
  asksOverOneRow,
  headsColumns,
  headsPeople,
  sameColumns,
} from './tableHeads.ts';
import {
  asksInBoxes,
  labelColumns,
  labelsInside,
  stylesLabels,
  type ReadInside,
  type TableLook,
} from './tableLook.ts';
import { answersInCells, hasNoPairs } from './answersInCells.ts';
import { accountsBelow } from './accountsBelow.ts';
import { withAccountsWhole } from './toldInRows.ts';
import { viewTable } from './viewTable.ts';

/** Reads one table: rows of labels and answers, headed columns, full-width questions and headings. */
export function readTable(table: Table, sheet: Sheet, inside: ReadInside, others: OfTables): void {
  const rows = rowsOf(table);
  if (isTitleRow(rows, sheet) || isHeadOfPages(rows)) {
    for (const view of rows[0] ?? []) {
      // "Date: 14 November 2026" beside the title, at the head of each page.
      if (ownLabel(view) === undefined) sheet.title(view.text);
      else inside(view, sheet);
    }
    sheet.pending = undefined;
    return;
  }
  const look: TableLook = { ...lookOf(rows), inside };
  const isOver = (others.over && areInTwos(rows)) || asksOverOneRow(rows) || alternates(rows, look);
  const isInCells = others.together && hasNoPairs(rows);
  for (const part of partsOf(rows)) {
    const own = partsLook(part, { ...look, over: isOver });
    readByRows(part, sheet, isInCells ? { ...own, together: true, inCells: true } : own);
  }
}

/** Rows of the same columns, two by two: where other tables have the answers below, each second row has. */
function areInTwos(rows: Rows): boolean {
  const [first = [], ...more] = rows;
  if (first.length < 2 || more.length % 2 === 0) return false;
  if (!more.every((row) => sameColumns(row, first))) return false;
  const asks = (row: readonly CellView[]): boolean =>
    row.every((view) => view.empty || asksByPlace(view));
  return rows.length === 2 || rows.every((row, place) => place % 2 === 1 || asks(row));
}

const inTwos = (rows: Rows): readonly Rows[] =>
  rows.flatMap((_, row) => (row % 2 === 0 ? [rows.slice(row, row + 2)] : []));

/** "Family Hub: request for support" beside whose form it is, or of when, above all questions: nobody answers a title. */
function isTitleRow(
  [row = [], ...more]: readonly (readonly CellView[])[],
  { answers }: Sheet,
): boolean {
  const [title, beside, ...others] = row;
  if (title === undefined || beside === undefined || more.length + others.length > 0) return false;
  if (answers.some(({ meaning }) => meaning !== undefined)) return false;
  if (row.some(({ entered, nested }) => entered || nested) || !isAllBold(title)) return false;
  return title.meaning === undefined && beside.text.length <= TITLE && titlesForm(title.text);
}

/** What the form is called, and a label with its answer beside it, at the head of each page. */
function isHeadOfPages([row = [], ...more]: Rows): boolean {
  const lines = row.flatMap((view) => view.lines);
  if (row.length < 2 || more.length > 0 || lines.some(({ running }) => running !== true))
    return false;
  const titles = row.filter((view) => ownLabel(view) === undefined);
  return (
    titles.length < row.length &&
    titles.every(({ meaning, nested }) => !nested && meaning === undefined)
  );
}

/** Characters: the name of an organisation is not longer, and an answer to such a question is. */
const TITLE = 80;

function readByRows(all: Rows, sheet: Sheet, look: TableLook): void {
  let rows = all;
  let side: { readonly until: number; readonly before: Scope } | undefined;
  let row = 0;
  while (row < rows.length) {
    const rest = side !== undefined && row >= side.until ? restOfStrip(rows, row) : 0;
    if (side !== undefined && rest > 0) side = { ...side, until: row + rest };
    if (side !== undefined && row >= side.until) {
      sheet.scope = { ...side.before, instance: sheet.scope.instance };
      side = undefined;
    }
    const head = rest > 0 ? undefined : sideHead(rows, row);
    if (head !== undefined) {
      side ??= { until: row + head.cell.rows, before: sheet.scope };
      sheet.heading(head.text);
    }
    if (head !== undefined) rows = rows.with(row, (rows[row] ?? []).slice(1));
    row = readRows(rows, row, sheet, look);
  }
  if (side !== undefined) sheet.scope = { ...side.before, instance: sheet.scope.instance };
}

/** The rows beside the empty rest of a strip that the end of the page cut: the part goes on. */
function restOfStrip(rows: Rows, row: number): number {
  const [strip, beside] = rows[row] ?? [];
  const above = rows[row - 1]?.findLast(({ empty }) => !empty);
  if (strip?.empty !== true || strip.cell.rows < 2) return 0;
  return above?.page !== undefined && beside?.page !== above.page ? strip.cell.rows : 0;
}

function rowsOf(table: Table): readonly (readonly CellView[])[] {
  const rows = withAccountsWhole(withoutPlainHeads(viewTable(table).map(withoutFiller)));
  return withoutEmptyTails(
    withoutHeadsBeside(withoutNumbers(rows.filter((row) => row.length > 0))),
  );
}

/** Three heads in a grid of four: the place that is left over beside them and their answers is no cell. */
function withoutFiller(row: readonly CellView[]): readonly CellView[] {
  const filler = row.at(-1);
  const heads = row.slice(0, -1);
  const isLeftOver = filler?.empty === true && !filler.entered && filler.cell.rows > 1;
  const isHeads =
    heads.length > 1 && heads.every((head) => head.styled && head.meaning !== undefined);
  return isLeftOver && isHeads ? heads : row;
}

function lookOf(rows: readonly (readonly CellView[])[]): Omit<TableLook, 'inside'> {
  return {
    styled: stylesLabels(rows),
    labelColumns: columnBesideStrip(rows) ?? labelColumns(rows),
    together: labelsInside(rows),
    asksInBoxes: asksInBoxes(rows),
    accountsBelow: accountsBelow(rows),
    questions: new Set([...facedRows(rows), ...rowsByTurns(rows)]),
  };
}

/** A table that holds a whole form sets its parts as it would set tables of their own. */
function partsLook(rows: Rows, look: TableLook): TableLook {
  const several = rows.filter(({ length }) => length > 1);
  const { together } = lookOf(rows);
  return several.length < fewest ? look : { ...look, together };
}

/** The rows from one title over the whole width to the next. */
function partsOf(rows: Rows): readonly Rows[] {
  const parts: (readonly CellView[])[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last === undefined || isTitleOver(row)) parts.push([row]);
    else last.push(row);
  }
  return parts;
}

type Rows = readonly (readonly CellView[])[];

/** So many tables of two rows show by their words that the answers stand below. */
const fewest = 3;

/** Whether rows of labels and rows of answers take turns, down the table. */
function alternates(rows: readonly (readonly CellView[])[], look: TableLook): boolean {
  let plain = 0;
  let others = 0;
  for (let row = 0; row + 1 < rows.length; row += 1) {
    const [labels = [], answers = []] = [rows[row], rows[row + 1]];
    if (labels.length < 2 || !sameColumns(labels, answers)) continue;
    if (headsColumns(rows, row, look)) plain += 1;
    else others += 1;
    row += 1;
  }
  return plain >= fewest && plain >= others * 2;
}

/** Where the tables of a document have their answers, as most of them show. */
export interface OfTables {
  /** In a row of answers below each row of labels. */
  readonly over: boolean;
  /** Each below its label, in one cell with it. */
  readonly together: boolean;
}

export function lookOfTables(tables: readonly Table[]): OfTables {
  const rows = tables.map(rowsOf);
  return { over: setsAnswersBelow(rows), together: answersInCells(rows) };
}

/** Whether they are rows of labels over one row of answers, most of them plainly. */
function setsAnswersBelow(tables: readonly Rows[]): boolean {
  const pairs = tables.flatMap((rows) => (areInTwos(rows) ? inTwos(rows) : []));
  const plain = pairs.filter((rows) =>
    headsColumns(rows, 0, { ...lookOf(rows), inside: () => undefined }),
  );
  return plain.length >= fewest && plain.length * 2 > pairs.length;
}

/** Reads from this row on; gives the first row that is still to be read. */
function readRows(
  rows: readonly (readonly CellView[])[],
  row: number,
  sheet: Sheet,
  look: TableLook,
): number {
  const cells = rows[row] ?? [];
  if (isChoiceRow(cells)) {
    readChoiceRow(cells, sheet);
    return row + 1;
  }
  if (headsTickGrid(rows, row, sheet)) return readTickGrid(rows, row, sheet);
  if (headsOptions(rows, row, sheet)) return readOptions(rows, row, sheet);
  if (headsPeople(rows, row)) return readMatrix(rows, row, sheet);
  if (headsTickColumns(rows, row)) return readTickColumns(rows, row, sheet);
  if (headsSideBySide(rows, row)) return readSideBySide(rows, row, sheet, look);
  if (headsColumns(rows, row, look)) return readColumns(rows, row, sheet, look);
  const [only] = cells;
  if (only !== undefined && cells.length === 1) return readFullRow(rows, row, sheet, look);
  if (!readPersonsRow(cells, sheet, look)) readPairs(cells, sheet, look);
  return row + 1;
}

function readFullRow(rows: Rows, row: number, sheet: Sheet, look: TableLook): number {
  const [[only] = [], below] = [rows[row], rows[row + 1]];
  if (only === undefined) return row + 1;
  if (look.questions.has(only) && readFacedRow(only, below ?? [], sheet)) return row + 2;
  readFullCell(only, { above: rows[row - 1], below }, sheet, look);
  return row + 1;
}
