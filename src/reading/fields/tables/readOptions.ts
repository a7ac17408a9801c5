import { narrativeTopics } from '../dictionary/topics.ts';
import { answerLine, type Sheet } from '../sheet.ts';
import { isTickPair } from './tickCells.ts';
import { inOneLine, namesTickedWorker, type CellView } from './tableCells.ts';

type Row = readonly CellView[];

const BOXED = /^[\u2610\u25a1\u25cb\u2611\u2612]|[\u2610\u25a1\u25cb\u2611\u2612]$/u;
const BOX = /[\u2610\u25a1\u25cb\u2611\u2612]/gu;

/** Answers with their boxes: fewer of them are a yes or no. */
const fewest = 4;

/** "☐ White British | ☐ Irish | ☐ Other" over more of them, or "White | ☐ British ☐ Irish": the answers of the question above. */
export function headsOptions(rows: readonly Row[], row: number, { pending }: Sheet): boolean {
  if (pending?.lines.every(({ text }) => text === '') !== true) return false;
  if (pending.meaning?.asked.some(({ topic }) => narrativeTopics.has(topic)) === true) return false;
  const grid = rows.slice(row, endOf(rows, row));
  // "☒ Midwife: Jo" and others: each with its own answer.
  if (grid.some((cells) => cells.some(namesTickedWorker) || isYesOrNo(cells))) return false;
  const boxes = inOneLine(grid.flat()).match(BOX) ?? [];
  return boxes.length >= fewest;
}

/** "Has the parent agreed?" before "☐ Yes ☐ No": a question of its own, which must not be answered by the next. */
function isYesOrNo([first, ...others]: Row): boolean {
  const filled = others.filter(({ empty }) => !empty);
  return first !== undefined && !isBoxed(first) && isTickPair(inOneLine(filled));
}

/** Reads them as the one answer; gives the first row that is still to be read. */
export function readOptions(rows: readonly Row[], row: number, sheet: Sheet): number {
  const end = endOf(rows, row);
  const cells = rows.slice(row, end).flatMap((line) => line.filter(isBoxed));
  const text = cells.map((view) => view.text).join('  ');
  sheet.pending?.lines.push(answerLine({ kind: 'line', segments: [{ text }] }));
  sheet.pending = undefined;
  return end;
}

function endOf(rows: readonly Row[], row: number): number {
  const behind = rows.slice(row).findIndex((cells) => !isOfOptions(cells));
  return behind < 0 ? rows.length : row + behind;
}

/** Nothing but boxes and their words; the first cell may say what kind of answers the row holds. */
function isOfOptions([first, ...others]: Row): boolean {
  const filled = others.filter(({ empty }) => !empty);
  if (first === undefined || filled.length === 0 || !filled.every(isBoxed)) return false;
  return isBoxed(first) || (first.meaning?.strength !== 'strong' && first.text.length < 60);
}

const isBoxed = ({ text, entered, nested }: CellView): boolean =>
  !entered && !nested && BOXED.test(text) && /\p{L}{2}/u.test(text);
