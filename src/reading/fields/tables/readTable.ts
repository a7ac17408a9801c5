import type { Table } from '../../document.ts';
import { readColumns } from './readColumns.ts';
import { readFullCell } from './readFullCell.ts';
import { readMatrix } from './readMatrix.ts';
import { readPairs } from './readPairs.ts';
import type { Scope, Sheet } from '../sheet.ts';
import {
  labelColumns,
  labelsInside,
  personHead,
  stylesLabels,
  viewTable,
  type CellView,
} from './tableCells.ts';
import { headsColumns, headsPeople, sameColumns } from './tableHeads.ts';
import type { ReadInside, TableLook } from './tableLook.ts';

/** Reads one table: rows of labels and answers, headed columns, full-width questions and headings. */
export function readTable(table: Table, sheet: Sheet, inside: ReadInside, over: boolean): void {
  const rows = rowsOf(table);
  const look: TableLook = { ...lookOf(rows), over: over && rows.length === 2, inside };
  let side: { readonly until: number; readonly before: Scope } | undefined;
  let row = 0;
  while (row < rows.length) {
    if (side !== undefined && row >= side.until) {
      sheet.scope = side.before;
      side = undefined;
    }
    let cells = rows[row] ?? [];
    const head = sideHead(cells);
    if (head !== undefined) {
      side ??= { until: row + head.cell.rows, before: sheet.scope };
      sheet.heading(head.text);
      cells = cells.slice(1);
    }
    row =
      head === undefined
        ? readRows(rows, row, sheet, look)
        : (readPairs(cells, sheet, look), row + 1);
  }
  if (side !== undefined) sheet.scope = side.before;
}

function rowsOf(table: Table): readonly (readonly CellView[])[] {
  return viewTable(table).filter((row) => row.length > 0);
}

function lookOf(rows: readonly (readonly CellView[])[]): Omit<TableLook, 'inside'> {
  return {
    styled: stylesLabels(rows),
    labelColumns: labelColumns(rows),
    together: labelsInside(rows),
  };
}

/** So many tables of two rows show by their words that the answers stand below. */
const fewest = 3;

/** Whether the tables of a document are rows of labels over one row of answers, most of them plainly. */
export function setsAnswersBelow(tables: readonly Table[]): boolean {
  const pairs = tables.map(rowsOf).filter(([labels, answers, ...more]) => {
    if (labels === undefined || answers === undefined || more.length > 0) return false;
    return labels.length > 1 && sameColumns(labels, answers);
  });
  const plain = pairs.filter((rows) =>
    headsColumns(rows, 0, { ...lookOf(rows), inside: () => undefined }),
  );
  return plain.length >= fewest && plain.length * 2 > pairs.length;
}

/** "Mother" beside three rows of her details. */
function sideHead(cells: readonly CellView[]): CellView | undefined {
  const [first, ...rest] = cells;
  if (first === undefined || first.cell.rows < 2 || personHead(first) === undefined)
    return undefined;
  const asks = rest.filter((view) => view.meaning !== undefined || view.lines.length > 0).length;
  return rest.length >= 2 && asks > 0 && rest[0]?.meaning !== undefined ? first : undefined;
}

/** Reads from this row on; gives the first row that is still to be read. */
function readRows(
  rows: readonly (readonly CellView[])[],
  row: number,
  sheet: Sheet,
  look: TableLook,
): number {
  if (headsPeople(rows, row)) return readMatrix(rows, row, sheet);
  if (headsColumns(rows, row, look)) return readColumns(rows, row, sheet, look);
  const cells = rows[row] ?? [];
  const [only] = cells;
  if (only !== undefined && cells.length === 1) readFullCell(only, rows[row + 1], sheet, look);
  else readPairs(cells, sheet, look);
  return row + 1;
}
