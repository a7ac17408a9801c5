import type { Cell, Table } from '../../document.ts';
import { lineText } from '../../document.ts';
import { labelsOf, pairOf, rowOf } from './underLabel.ts';
import { isLabelRow, linesOf, sameColumns } from './underVotes.ts';

/** Rows of answers over rows of labels, as rows of labels with their answers. */
export function pairsOfRows(table: Table): Table {
  const rows: (readonly Cell[])[] = [];
  for (let at = 0; at < table.rows.length; at += 1) {
    const [row = [], below] = [table.rows[at], table.rows[at + 1]];
    const isOverLabels = isLabelRow(below) && sameColumns(row, below) && !isLabelRow(row);
    if (!isOverLabels || below === undefined) rows.push(row);
    else {
      const cells = below.flatMap((cell, place) => {
        const [label] = linesOf(cell);
        return label === undefined ? [] : pairOf(lineText(label), linesOf(row[place]));
      });
      rows.push(rowOf(cells));
      at += 1;
    }
  }
  return { ...table, rows };
}

/** Cells with the label as their last line, as a cell for the label and one for the answer. */
export function pairsInCells(table: Table): Table {
  const rows = table.rows.map((row) => {
    const pairs = row.map((cell) => {
      const lines = linesOf(cell);
      const last = lines.at(-1);
      const isAsked = last !== undefined && labelsOf(last)?.length === 1;
      return isAsked ? pairOf(lineText(last), lines.slice(0, -1)) : undefined;
    });
    if (!pairs.some((pair) => pair !== undefined)) return row;
    return rowOf(row.flatMap(({ blocks }, place) => pairs[place] ?? [blocks]));
  });
  return { ...table, rows };
}
