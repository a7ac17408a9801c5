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
import { headsColumns, headsPeople } from './tableHeads.ts';
import type { ReadInside, TableLook } from './tableLook.ts';

/** Reads one table: rows of labels and answers, headed columns, full-width questions and headings. */
export function readTable(table: Table, sheet: Sheet, inside: ReadInside): void {
  const rows = viewTable(table).filter((row) => row.length > 0);
  const look: TableLook = {
    styled: stylesLabels(rows),
    labelColumns: labelColumns(rows),
    together: labelsInside(rows),
    inside,
  };
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
