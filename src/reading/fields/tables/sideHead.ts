import { headingSection } from '../labels/sectionMeaning.ts';
import { ownLabel } from './ownPair.ts';
import { personHead, type CellView } from './tableCells.ts';
import { asksByPlace } from './tableHeads.ts';

type Row = readonly CellView[];

/**
 * "Mother" beside three rows of her details, or the title of a section on a strip beside its rows: it
 * may be bare, where its words did not fit, and opens a section all the same.
 */
export function sideHead(rows: readonly Row[], row: number): CellView | undefined {
  const [first, next, ...more] = rows[row] ?? [];
  if (first === undefined || next === undefined || next.cell.rows >= first.cell.rows)
    return undefined;
  if (isStripOver(first, next, more) || headsPairs(rows, row)) return first;
  return isTitleBeside(first, next, more) ? first : undefined;
}

function isTitleBeside(first: CellView, next: CellView, more: Row): boolean {
  if (personHead(first) !== undefined) return asksBeside(next) && more.length > 0;
  if (asksNameInParts(first, [next, ...more]) || asksOver(first, next)) return true;
  if (!mayBeTitle(first)) return false;
  return more.length === 0 || next.meaning !== undefined || next.styled;
}

const asksBeside = (next: CellView): boolean =>
  next.meaning !== undefined || ownLabel(next) !== undefined;

const headsPairs = (rows: readonly Row[], row: number): boolean =>
  standsOverPairs(rows, row) || headsRows(rows, row);

/** So many rows that ask something show what stands beside them. */
const fewest = 3;

/** "Part C - Parents and household" down beside rows each of which asks something: it asks for no household. */
function headsRows(rows: readonly Row[], row: number): boolean {
  const [first, ...beside] = rows[row] ?? [];
  if (first === undefined || first.entered || first.nested || first.cell.rows < fewest)
    return false;
  const own = [beside, ...rows.slice(row + 1, row + first.cell.rows)];
  const pairs = own.filter((cells) => cells.length === 2 && cells[0]?.meaning !== undefined);
  const heads = headingSection(first.text) !== undefined && !/[:?]$/u.test(first.text);
  return heads && pairs.length >= fewest && pairs.length >= own.length * 0.5;
}

/** "What's happening?" down beside rows of two cells, most of which ask something: they answer it one by one. */
function standsOverPairs(rows: readonly Row[], row: number): boolean {
  const [first, ...pair] = rows[row] ?? [];
  if (first === undefined || first.entered || first.nested || first.empty) return false;
  const pairs = [pair, ...rows.slice(row + 1, row + first.cell.rows)];
  if (pairs.length < first.cell.rows || pairs.some(({ length }) => length !== 2)) return false;
  const questions = pairs.flatMap(([question]) => question ?? []);
  const isOneColumn = questions.every(({ cell }) => cell.column === questions[0]?.cell.column);
  return isOneColumn && questions.filter(asksByPlace).length * 2 > questions.length;
}

/** "Person completing referral" down beside "Name" and its answer: it heads them, though it might ask the same. */
function isStripOver(
  { text, entered, styled }: CellView,
  next: CellView,
  [answer, ...more]: Row,
): boolean {
  if (entered || !styled || !next.styled || answer === undefined || more.length > 0) return false;
  return !answer.styled && !/[:?]$/u.test(text) && headingSection(text) !== undefined;
}

/** "Child's name" down beside "Forename | Surname" and the row below them with both. */
function asksNameInParts({ meaning, entered }: CellView, beside: Row): boolean {
  const [asked, ...others] = meaning?.asked ?? [];
  if (asked?.topic !== 'name' || asked.subject === undefined || others.length > 0) return false;
  const parts = beside.map((view) => (view.entered ? [] : (view.meaning?.asked ?? [])));
  if (entered || parts.some((one) => one.length !== 1)) return false;
  const topics = parts.flat().map(({ topic }) => topic);
  return topics.includes('given-name') && topics.includes('family-name');
}

/** "Is the family known to:" down beside "☒ Midwife name: Jo" and others. */
const asksOver = ({ meaning, text, entered, nested }: CellView, next: CellView): boolean =>
  meaning === undefined && !entered && !nested && text.length <= 60 && ownLabel(next) !== undefined;

function mayBeTitle({ text, empty, cell, meaning, entered, nested }: CellView): boolean {
  if (entered || nested || text.length > 60 || /[:?]$/u.test(text)) return false;
  return empty ? cell.shaded === true : meaning?.strength !== 'strong';
}

/** Where the questions stand beside a title that goes down beside all rows, answered or not. */
export function columnBesideStrip(rows: readonly Row[]): ReadonlySet<number> | undefined {
  const [[strip, question] = []] = rows;
  if (rows.length < 2 || strip?.cell.rows !== rows.length || question === undefined)
    return undefined;
  return standsOverPairs(rows, 0) ? new Set([question.cell.column]) : undefined;
}
