import type { Block, Cell, Table } from '../../document.ts';
import { childElements, isElement, type Element } from '../markup.ts';

/** Transparent between a table and its rows and cells. */
const transparent = new Set(['thead', 'tbody', 'tfoot', 'form', 'span', 'div', 'font', 'center']);

export interface TableSource {
  blocksOf(cell: Element): Block[];
  isHidden(element: Element): boolean;
  isShaded(cell: Element): boolean;
}

/** Reads a table onto its grid, spans counted as browsers do. */
export function readHtmlTable(table: Element, source: TableSource): Table {
  /** For each column: how many more rows a cell from above still covers. */
  const covered: number[] = [];
  const rows: Cell[][] = [];
  for (const row of rowsOf(table, source)) {
    const cells: Cell[] = [];
    let column = 0;
    for (const cell of cellsOf(row, source)) {
      while ((covered[column] ?? 0) > 0) column += 1;
      const columns = span(cell.attributes['colspan'], 100);
      const down = span(cell.attributes['rowspan'], 1000);
      const blocks = source.blocksOf(cell);
      cells.push({
        column,
        columns,
        rows: down,
        blocks,
        ...(cell.name === 'th' ? { header: true } : {}),
        ...(source.isShaded(cell) ? { shaded: true } : {}),
      });
      for (let at = column; at < column + columns; at += 1) covered[at] = down;
      column += columns;
    }
    for (let at = 0; at < covered.length; at += 1)
      covered[at] = Math.max(0, (covered[at] ?? 0) - 1);
    rows.push(cells);
  }
  return { kind: 'table', rows: besideQuestions(rows) };
}

/** Fewer may be a grid with an empty corner. */
const FEWEST_SET_IN = 2;

/**
 * A web form's notification sets each answer in below its question by an empty first cell: the answer
 * belongs beside the question above it. Only where no other row of the table has anything there.
 */
function besideQuestions(rows: readonly Cell[][]): Cell[][] {
  const setIn = rows.filter(isSetIn);
  if (setIn.length < FEWEST_SET_IN || !rows.every((row) => row.length === 1 || isSetIn(row)))
    return [...rows];
  return rows.flatMap((row, place): Cell[][] => {
    const [question, ...others] = row;
    const answer = rows[place + 1]?.[1];
    const isAnswer = isSetIn(row) && rows[place - 1]?.length === 1;
    if (isAnswer) return [];
    const isQuestion = question !== undefined && others.length === 0 && answer !== undefined;
    if (!isQuestion || !isSetIn(rows[place + 1] ?? [])) return [row];
    return [[{ ...question, columns: 1 }, answer]];
  });
}

function isSetIn(row: readonly Cell[]): boolean {
  const [first, second, ...more] = row;
  if (first === undefined || second === undefined || more.length > 0) return false;
  return first.columns === 1 && first.rows === 1 && isEmpty(first);
}

function isEmpty({ blocks }: Cell): boolean {
  return blocks.every((block) => block.kind === 'line' && block.segments.length === 0);
}

/** A table of one column that holds other tables lays out a page; it says nothing by itself. */
export function isLayout(table: Table): boolean {
  const cells = table.rows.flat();
  return (
    table.rows.every((row) => row.length <= 1) &&
    (cells.length <= 1 || cells.some((cell) => cell.blocks.some((block) => block.kind === 'table')))
  );
}

/** Captions and stray text, which browsers show before the table. */
export function strayParts(table: Element): (Element | string)[] {
  return table.children.filter((child) =>
    isElement(child)
      ? !['tr', 'td', 'th', 'colgroup', 'col', ...transparent].includes(child.name)
      : child.trim() !== '',
  );
}

function rowsOf(parent: Element, source: TableSource): Element[] {
  return childElements(parent).flatMap((child) => {
    if (source.isHidden(child)) return [];
    if (child.name === 'tr') return [child];
    return transparent.has(child.name) ? rowsOf(child, source) : [];
  });
}

function cellsOf(parent: Element, source: TableSource): Element[] {
  return childElements(parent).flatMap((child) => {
    if (source.isHidden(child)) return [];
    if (child.name === 'td' || child.name === 'th') return [child];
    return transparent.has(child.name) ? cellsOf(child, source) : [];
  });
}

function span(written: string | undefined, most: number): number {
  const count = Number.parseInt(written ?? '1', 10);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : 1;
}
