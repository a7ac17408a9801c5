import type { Block, Cell, Table } from '../../document.ts';
import { childElements, type Element } from '../markup.ts';

const groups = ['table:table-header-rows', 'table:table-rows', 'table:table-row-group'];
/** A row or cell that a file repeats more often than this fills a page with nothing. */
const mostRepeats = 50;

/** Reads a table onto its grid; cells that another covers stand in the file and are passed over. */
export function readOdtTable(table: Element, blocksOf: (cell: Element) => Block[]): Table {
  const rows: Cell[][] = [];
  const visit = (parent: Element, header: boolean) => {
    for (const child of childElements(parent)) {
      if (groups.includes(child.name)) visit(child, header || child.name === groups[0]);
      if (child.name === 'table:table-row') rows.push(readRow(child, header, blocksOf));
    }
  };
  visit(table, false);
  return { kind: 'table', rows };
}

function readRow(row: Element, header: boolean, blocksOf: (cell: Element) => Block[]): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const cell of childElements(row)) {
    const repeats = count(cell, 'table:number-columns-repeated', mostRepeats);
    if (cell.name === 'table:covered-table-cell') column += repeats;
    if (cell.name !== 'table:table-cell') continue;
    const columns = count(cell, 'table:number-columns-spanned', 100);
    for (let copy = 0; copy < repeats; copy += 1) {
      cells.push({
        column,
        columns,
        rows: count(cell, 'table:number-rows-spanned', 1000),
        blocks: blocksOf(cell),
        ...(header ? { header: true } : {}),
      });
      column += 1;
    }
  }
  return cells;
}

function count(element: Element, name: string, most: number): number {
  const value = Number(element.attributes[name] ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
}
