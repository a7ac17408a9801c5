import { answerLine, type Answer, type Sheet } from '../sheet.ts';
import type { CellView } from './tableCells.ts';

type Row = readonly CellView[];

const BOX = /^[\u2610\u25a1\u25cb\u2611\u2612]$/u;
const MARK = /^(?:[xX\u2713\u2714\u2717\u2718\u2611\u2612\u25cf\u25a0])$/u;

/** Answers and boxes in cells of their own: fewer of them are a yes or no. */
const fewest = 4;

/** Where the boxes stand in a row: behind the words that they belong to, or before them. */
type Order = 'behind' | 'before';

/** "White British | ☐ | Irish | ☐" over more of them: the answers of the question above, each with its box beside it. */
export function headsTickGrid(rows: readonly Row[], row: number, sheet: Sheet): boolean {
  if (questionOf(sheet) === undefined && ownQuestion(rows[row] ?? []) === undefined) return false;
  return gridAt(rows, row) !== undefined;
}

/** Whether a question may be answered by the grid that begins with these cells. */
export function beginsTickGrid(cells: Row): boolean {
  if (!isGridRow(cells)) return false;
  if (cells.some(({ text }) => BOX.test(text))) return true;
  return (
    cells.length > 2 && cells.every(({ meaning, entered }) => meaning === undefined && !entered)
  );
}

/** Reads the grid as one line of boxes; gives the first row that is still to be read. */
export function readTickGrid(rows: readonly Row[], row: number, sheet: Sheet): number {
  const grid = gridAt(rows, row) ?? [];
  const own = ownQuestion(rows[row] ?? []);
  const answer =
    own === undefined ? questionOf(sheet) : sheet.label(own.text, own.meaning, own.page);
  const ticked = grid.some(({ box }) => MARK.test(box));
  const text = grid
    .map(({ box, words }) => `${MARK.test(box) ? '\u2612' : '\u2610'} ${words}`)
    .join('  ');
  if (answer !== undefined && ticked)
    answer.lines.push(answerLine({ kind: 'line', segments: [{ text }] }));
  sheet.pending = undefined;
  return endOf(rows, row);
}

function questionOf({ pending }: Sheet): Answer | undefined {
  return pending?.lines.every(({ text }) => text === '') === true ? pending : undefined;
}

/** The question beside all rows of its grid. */
function ownQuestion([first, ...more]: Row): CellView | undefined {
  if (first?.meaning === undefined || first.entered || more.length < 2) return undefined;
  return first.cell.rows > 1 ? first : undefined;
}

interface Choice {
  readonly words: string;
  readonly box: string;
}

function gridAt(rows: readonly Row[], row: number): readonly Choice[] | undefined {
  const cells = rows.slice(row, endOf(rows, row)).map((line, place) => {
    return place === 0 && ownQuestion(line) !== undefined ? line.slice(1) : line;
  });
  const flat = cells.flat();
  const boxes = flat.filter(({ text }) => BOX.test(text)).length;
  const marks = flat.filter(({ text }) => MARK.test(text)).length;
  // Without any printed box it takes a mark, and words that ask nothing by themselves.
  if (boxes === 0 && (marks === 0 || flat.some(({ meaning }) => meaning?.strength === 'strong')))
    return undefined;
  const order = cells.every((line) => isInOrder(line, 'behind')) ? 'behind' : 'before';
  const choices = cells.flatMap((line) => choicesIn(line, order));
  return choices.length < fewest ? undefined : choices;
}

function endOf(rows: readonly Row[], row: number): number {
  let next = row;
  const [first = []] = rows.slice(row);
  while (next < rows.length) {
    const cells = rows[next] ?? [];
    const own = next === row && ownQuestion(first) !== undefined ? cells.slice(1) : cells;
    if (!isGridRow(own)) break;
    next += 1;
  }
  return next;
}

const isGridRow = (cells: Row): boolean =>
  cells.length > 1 &&
  cells.length % 2 === 0 &&
  (isInOrder(cells, 'behind') || isInOrder(cells, 'before'));

/** Words and boxes take turns; a place that is left over at the end of a row may be empty. */
function isInOrder(cells: Row, order: Order): boolean {
  return pairsOf(cells, order).every(([words, box], place) => {
    if (words.entered && !MARK.test(words.text) && words.text !== '') return false;
    if (words.empty) return place > 0 && (box.empty || BOX.test(box.text));
    const isWords = !MARK.test(words.text) && !BOX.test(words.text) && words.text.length <= 60;
    return isWords && (box.text === '' || BOX.test(box.text) || MARK.test(box.text));
  });
}

function choicesIn(cells: Row, order: Order): readonly Choice[] {
  return pairsOf(cells, order).flatMap(([words, box]) =>
    words.empty ? [] : [{ words: words.text, box: box.text }],
  );
}

function pairsOf(cells: Row, order: Order): readonly (readonly [CellView, CellView])[] {
  return cells.flatMap((view, place) => {
    const other = cells[place + 1];
    if (place % 2 !== 0 || other === undefined) return [];
    return [order === 'behind' ? ([view, other] as const) : ([other, view] as const)];
  });
}
