import type { Scope, Sheet } from '../sheet.ts';
import { readPairs } from './readPairs.ts';
import { ownLabel } from './ownPair.ts';
import { personHead, type CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';

type Row = readonly CellView[];

/** The columns of one person, from this one on and up to that of the next. */
interface Part {
  readonly head: CellView;
  readonly from: number;
  readonly to: number;
}

/** "First baby | | Second baby |" over rows in which each has labels and answers of its own. */
export function headsSideBySide(rows: readonly Row[], row: number): boolean {
  const parts = partsOf(rows[row] ?? []);
  const next = rows[row + 1];
  if (parts === undefined || next === undefined) return false;
  return parts.every((part) => {
    const [first, ...more] = cellsOf(part, next);
    if (first === undefined || first.cell.column !== part.from) return false;
    return (first.meaning !== undefined && more.length > 0) || ownLabel(first) !== undefined;
  });
}

/**
 * Undefined unless at least two people are named, each once; "Information about family members" may
 * stand for one of them where its cell lies over the columns of labels and answers.
 */
function partsOf(heads: Row): readonly Part[] | undefined {
  const named = heads.filter((view) => !view.empty);
  const people = named.map(personHead);
  if (named.length < 2 || people.every((one) => one === undefined)) return undefined;
  if (named.some((head, place) => people[place] === undefined && !liesOverBoth(head)))
    return undefined;
  const distinct = new Set(
    people.map((one, place) => `${one?.subject ?? place} ${one?.child ?? ''}`),
  );
  if (distinct.size < named.length || named[0] !== heads[0]) return undefined;
  return named.map((head, place) => ({
    head,
    from: head.cell.column,
    to: named[place + 1]?.cell.column ?? Infinity,
  }));
}

const liesOverBoth = ({ cell, styled, meaning }: CellView): boolean =>
  styled && meaning === undefined && cell.columns > 1;

const cellsOf = ({ from, to }: Part, row: Row): Row =>
  row.filter(({ cell }) => cell.column >= from && cell.column < to);

/** Reads each person's part of the rows below; gives the first row that is still to be read. */
export function readSideBySide(
  rows: readonly Row[],
  row: number,
  sheet: Sheet,
  look: TableLook,
): number {
  const parts = partsOf(rows[row] ?? []) ?? [];
  const before = sheet.scope;
  const scopes = parts.map(({ head }, place) => scopeOf(head, before, place));
  let next = row + 1;
  for (; next < rows.length; next += 1) {
    const cells = rows[next] ?? [];
    if (!isParted(cells, parts) || headsSideBySide(rows, next)) break;
    parts.forEach((part, place) => {
      sheet.scope = scopes[place] ?? before;
      readPairs(cellsOf(part, cells), sheet, look);
      scopes[place] = sheet.scope;
      sheet.pending = undefined;
    });
  }
  sheet.scope = before;
  return next;
}

/** Each part begins with a cell of its own: a row across them all belongs to nobody alone. */
const isParted = (cells: Row, parts: readonly Part[]): boolean =>
  parts.every(({ from }) => cells.some(({ cell }) => cell.column === from));

function scopeOf(head: CellView, { instance }: Scope, place: number): Scope {
  const person = personHead(head);
  return {
    instance: instance * 100 + place + 1,
    ...(person === undefined ? {} : { section: person.subject }),
    ...(person?.child === undefined ? {} : { child: person.child }),
  };
}
