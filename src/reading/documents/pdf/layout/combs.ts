import type { EntryBox, Word } from '../drawn/drawing.ts';
import { around, heightOf, widthOf } from '../drawn/drawing.ts';
import type { GridCell } from './grid.ts';

/**
 * Rows of narrow cells for one letter or digit each (an NHS number, a date) are one box: the cells
 * are joined, and what stands in them is one word.
 */
export function joinCombs(
  cells: readonly GridCell[],
  words: Map<GridCell, Word[]>,
  entries: ReadonlyMap<GridCell, readonly EntryBox[]>,
): GridCell[] {
  const narrow = (cell: GridCell): boolean =>
    widthOf(cell) <= 30 &&
    heightOf(cell) <= 36 &&
    widthOf(cell) <= heightOf(cell) * 2 &&
    !entries.has(cell) &&
    (words.get(cell) ?? []).every((word) => fitsOne(word, cell));
  const kept: GridCell[] = [];
  let comb: GridCell[] = [];
  const close = (): void => {
    kept.push(...(comb.length >= 5 ? [joined(comb, words)] : comb));
    comb = [];
  };
  for (const cell of cells) {
    const last = comb.at(-1);
    const continues =
      last?.row === cell.row &&
      last.rows === cell.rows &&
      Math.abs(last.right - cell.left) < 4 &&
      Math.abs(widthOf(last) - widthOf(cell)) < widthOf(last) * 0.35;
    if (!narrow(cell) || !continues) close();
    if (narrow(cell)) comb.push(cell);
    else kept.push(cell);
  }
  close();
  return kept;
}

/** One letter, or a word read over several cells. */
function fitsOne(word: Word, cell: GridCell): boolean {
  if (/[☐☒]/u.test(word.text)) return false;
  return word.text.length === 1 || widthOf(word) > widthOf(cell) * 1.1;
}

function joined(comb: readonly GridCell[], words: Map<GridCell, Word[]>): GridCell {
  const first = comb[0];
  if (first === undefined) throw new RangeError('A comb has cells');
  const letters = comb.flatMap((cell) => words.get(cell) ?? []).sort((a, b) => a.left - b.left);
  const whole: GridCell = {
    ...first,
    ...around(comb),
    columns: comb.reduce((columns, cell) => columns + cell.columns, 0),
  };
  const [letter] = letters;
  if (letter !== undefined) {
    const text = letters.map((word) => word.text).join('');
    words.set(whole, [{ ...letter, ...around(letters), text, spaces: undefined }]);
  }
  return whole;
}
