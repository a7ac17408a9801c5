import type { EntryBox, Word } from '../drawn/drawing.ts';
import { around, heightOf, widthOf } from '../drawn/drawing.ts';
import type { Grid, GridCell } from './grid.ts';

/** Between two groups of cells, in widths of a cell. */
const widestGap = 1.2;

/**
 * Rows of narrow cells for one letter or digit each (an NHS number, a date) are one box: the cells
 * are joined, and what stands in them is one word.
 */
export function joinCombs(
  cells: readonly GridCell[],
  words: Map<GridCell, Word[]>,
  entries: Map<GridCell, EntryBox[]>,
): GridCell[] {
  const narrow = (cell: GridCell): boolean =>
    widthOf(cell) <= 30 &&
    heightOf(cell) <= 36 &&
    widthOf(cell) <= heightOf(cell) * 2 &&
    (entries.get(cell) ?? []).every((entry) => widthOf(entry) > widthOf(cell) * 1.1) &&
    (words.get(cell) ?? []).every((word) => fitsOne(word, cell));
  const kept: GridCell[] = [];
  let comb: GridCell[] = [];
  const close = (): void => {
    kept.push(...(comb.length >= 5 ? [joined(comb, words, entries)] : comb));
    comb = [];
  };
  for (const cell of cells) {
    const last = comb.at(-1);
    const continues =
      last?.row === cell.row &&
      last.rows === cell.rows &&
      cell.left - last.right > -4 &&
      cell.left - last.right < Math.max(4, widthOf(last) * widestGap) &&
      Math.abs(widthOf(last) - widthOf(cell)) < widthOf(last) * 0.35;
    if (!narrow(cell) || !continues) close();
    if (narrow(cell)) comb.push(cell);
    else kept.push(cell);
  }
  close();
  return kept;
}

/** Groups of such cells side by side, "999 123 4567" with a gap after each group, made one row of cells. */
export function joinCombGroups(grids: readonly Grid[]): Grid[] {
  const joined: Grid[] = [];
  const groups = grids.filter(isCombGroup).sort((one, other) => one.left - other.left);
  for (const group of groups) {
    const place = joined.findIndex((before) => isNextGroup(before, group));
    const before = joined[place];
    if (before === undefined) joined.push(group);
    else joined[place] = withGroup(before, group);
  }
  return [...grids.filter((grid) => !isCombGroup(grid)), ...joined];
}

const isCombGroup = ({ rows, cells }: Grid): boolean =>
  rows === 1 &&
  cells.length > 1 &&
  cells.every((cell) => widthOf(cell) <= 30 && heightOf(cell) <= 36);

function isNextGroup(before: Grid, group: Grid): boolean {
  const [one, other] = [before.cells[0], group.cells[0]];
  if (one === undefined || other === undefined) return false;
  const gap = group.left - before.right;
  const isAlike =
    Math.abs(before.top - group.top) < 3 &&
    Math.abs(before.bottom - group.bottom) < 3 &&
    Math.abs(widthOf(one) - widthOf(other)) < widthOf(one) * 0.35;
  return isAlike && gap > -1 && gap < widthOf(one) * widestGap;
}

function withGroup(before: Grid, group: Grid): Grid {
  const cells = group.cells.map((cell) => ({ ...cell, column: cell.column + before.columns }));
  return {
    ...before,
    right: group.right,
    columns: before.columns + group.columns,
    cells: [...before.cells, ...cells],
    edges: [...before.edges.slice(0, -1), before.right, ...group.edges.slice(1)],
  };
}

/** One letter, or a word read over several cells. */
function fitsOne(word: Word, cell: GridCell): boolean {
  if (/[☐☒]/u.test(word.text)) return false;
  return word.text.length === 1 || widthOf(word) > widthOf(cell) * 1.1;
}

function joined(
  comb: readonly GridCell[],
  words: Map<GridCell, Word[]>,
  entries: Map<GridCell, EntryBox[]>,
): GridCell {
  const first = comb[0];
  if (first === undefined) throw new RangeError('A comb has cells');
  const letters = comb.flatMap((cell) => words.get(cell) ?? []).sort((a, b) => a.left - b.left);
  const whole: GridCell = {
    ...first,
    ...around(comb),
    columns: comb.reduce((columns, cell) => columns + cell.columns, 0),
  };
  const typed = comb.flatMap((cell) => entries.get(cell) ?? []);
  if (typed.length > 0) entries.set(whole, typed);
  const [letter] = letters;
  if (letter !== undefined) {
    const text = letters.map((word) => word.text).join('');
    words.set(whole, [{ ...letter, ...around(letters), text, spaces: undefined }]);
  }
  return whole;
}
