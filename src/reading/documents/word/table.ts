import type { Block, Cell, Table } from '../../document.ts';
import { childElements, descend, type Element } from '../markup.ts';

/** Transparent to rows and cells: insertions kept, custom XML, content controls round a row. */
const transparent = new Set([
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
]);

/** A cell and the content control round it, if any. */
export interface CellElement {
  readonly cell: Element;
  readonly control: Element | undefined;
}

type GrowingCell = { -readonly [Key in keyof Cell]: Cell[Key] };

/** Reads a table onto its grid; a vertically merged cell stands once, at its top. */
export function readTable(table: Element, blocksOf: (cell: CellElement) => Block[]): Table {
  const above = new Map<number, GrowingCell>();
  const rows: GrowingCell[][] = [];
  for (const row of rowsOf(table)) {
    const properties = descend(row, 'w:trPr');
    if (descend(properties, 'w:del') !== undefined) continue;
    const cells: GrowingCell[] = [];
    let column = wholeNumber(descend(properties, 'w:gridBefore'), 0);
    const header = descend(properties, 'w:tblHeader') !== undefined;
    for (const element of cellsOf(row, undefined)) {
      const cell = readCell(element);
      if (cell === 'deleted') continue;
      if (cell.sideways && cells.length > 0) widen(cells.at(-1), cell.columns);
      else if (cell.merged === 'continued' && above.has(column)) {
        const top = above.get(column);
        if (top !== undefined) top.rows += 1;
      } else {
        const placed: GrowingCell = {
          column,
          columns: cell.columns,
          rows: 1,
          blocks: blocksOf(element),
          ...(cell.shaded ? { shaded: true } : {}),
          ...(header ? { header: true } : {}),
        };
        cells.push(placed);
        for (let at = column; at < column + cell.columns; at += 1) above.delete(at);
        if (cell.merged === 'starts') above.set(column, placed);
      }
      column += cell.columns;
    }
    rows.push(cells);
  }
  return { kind: 'table', rows };
}

function widen(cell: GrowingCell | undefined, by: number): void {
  if (cell !== undefined) cell.columns += by;
}

function rowsOf(parent: Element): Element[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return transparent.has(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(parent: Element, control: Element | undefined): CellElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === 'w:tc') return [{ cell: child, control }];
    if (!transparent.has(child.name)) return [];
    return cellsOf(child, child.name === 'w:sdt' ? child : control);
  });
}

function readCell({ cell }: CellElement) {
  const properties = descend(cell, 'w:tcPr');
  if (descend(properties, 'w:cellDel') !== undefined) return 'deleted' as const;
  const merge = descend(properties, 'w:vMerge');
  const sideways = descend(properties, 'w:hMerge');
  const fill = descend(properties, 'w:shd')?.attributes['w:fill'] ?? 'auto';
  return {
    columns: Math.min(100, Math.max(1, wholeNumber(descend(properties, 'w:gridSpan'), 1))),
    merged: mergeOf(merge),
    sideways: mergeOf(sideways) === 'continued',
    shaded: !/^(?:auto|f{6}|none)?$/i.test(fill),
  };
}

function mergeOf(merge: Element | undefined): 'none' | 'starts' | 'continued' {
  if (merge === undefined) return 'none';
  return merge.attributes['w:val'] === 'restart' ? 'starts' : 'continued';
}

function wholeNumber(element: Element | undefined, otherwise: number): number {
  const value = Number(element?.attributes['w:val'] ?? otherwise);
  return Number.isInteger(value) && value >= 0 && value < 1000 ? value : otherwise;
}
