import type { Piece, Region } from './gutterRegions.ts';
import type { Row } from './gutterSteps.ts';
import { hadRoom, looksLike } from './gutterSteps.ts';

/** A region with the rows that it was read as. */
export interface Read {
  readonly region: Region;
  readonly rows: readonly Row[];
}

/** Labels stand over their answers: nearly every cell holds lines of two looks, or two lines. */
export function areOver({ rows: all, region }: Read): boolean {
  const rows = all.filter((row) => row.length > 1);
  const cells = rows.flatMap(cellsOf);
  const several = cells.filter((cell) => cell.length > 1).length;
  const levels = rows.filter((row) => cellsOf(row).every((cell) => cell.length > 1)).length;
  return (
    rows.length > 0 &&
    several >= cells.length * 0.7 &&
    levels >= rows.length * 0.5 &&
    !areWrapped(cells, region)
  );
}

/** Of one look, the lines of most cells were broken where the next word found no room: one label or one answer. */
function areWrapped(cells: readonly Row[], region: Region): boolean {
  const alike = cells.flatMap(([first, second]) =>
    first !== undefined && second !== undefined && looksLike(first, second)
      ? [hadRoom(first, second, region)]
      : [],
  );
  return (
    alike.length > cells.length * 0.5 && alike.filter((had) => !had).length > alike.length * 0.5
  );
}

/** The labels of a page that stand over their answers, where both differ in their look. */
export function labelsOver(found: readonly Read[]): readonly Piece[] {
  return found.filter(areOver).flatMap(({ rows }) =>
    rows.flatMap(cellsOf).flatMap(([first, second]) => {
      const isLabel = first !== undefined && second !== undefined && !looksLike(first, second);
      return isLabel ? [first] : [];
    }),
  );
}

/** Its rows open as such labels do, though most of them have no answer. */
export function openWith(labels: readonly Piece[], rows: readonly Row[]): boolean {
  const [label] = labels;
  if (label === undefined) return false;
  const cells = rows.flatMap(cellsOf);
  const alike = cells.filter(([first]) => first !== undefined && looksLike(label, first));
  return (
    alike.length > cells.length * 0.8 &&
    cells.some((cell) => cell.some((piece) => !looksLike(label, piece)))
  );
}

const cellsOf = (row: Row): readonly Piece[][] => {
  const columns = [...new Set(row.map(({ column }) => column))];
  return columns.map((column) => row.filter((piece) => piece.column === column));
};

/** Each label beside its answer, as if it stood so; a line alone across the columns is a heading. */
export function runsOver(rows: readonly Row[]): readonly Row[][] {
  const look = rows.flatMap(cellsOf).filter((cell) => cell.length > 1);
  const isOther = look.filter(([first, second]) => first && second && !looksLike(first, second));
  const byLook = isOther.length >= look.length * 0.7;
  const runs: Row[][] = [[]];
  for (const row of rows) {
    const cells = cellsOf(row);
    const isHeading = cells.length === 1 && cells[0]?.length === 1 && row[0]?.column === 0;
    if (isHeading) runs.push([]);
    else runs.at(-1)?.push(cells.flatMap((cell) => paired(cell, byLook)));
  }
  return runs.filter((run) => run.length > 0);
}

function paired(cell: readonly Piece[], byLook: boolean): readonly Piece[] {
  const [first] = cell;
  const other = cell.findIndex((piece) => first !== undefined && !looksLike(first, piece));
  const labels = byLook ? (other < 0 ? cell.length : other) : 1;
  return cell.map((piece, place) => ({
    ...piece,
    column: piece.column * 2 + (place < labels ? 0 : 1),
  }));
}
