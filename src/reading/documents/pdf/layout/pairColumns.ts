import type { Cell, Line, Segment } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';
import { stepOf } from './answerEdges.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { isOnLine, linesOf } from './lines.ts';
import { proseOf } from './prose.ts';

/** So many parts of lines must stand in the same columns in full. */
const fewestParts = 6;

/**
 * Labels with their answers, one or several in a row, without any rule, as a table without borders is
 * printed: labels and answers stand at edges of their own and differ in their face. Where a label or
 * an answer takes several lines, its row is told by the space between rows.
 */
export function pairColumns(
  words: readonly Word[],
  page: number,
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const lines = linesOf(words, page);
  const placed: PlacedBlock[] = [];
  const taken = new Set<Word>();
  for (const columns of columnsIn(lines)) {
    for (const run of runsOf(lines, columns)) {
      const rows = rowsOf(run, columns);
      if (!rows.some((row) => row.length > 1)) continue;
      const free = words.filter((word) => !taken.has(word));
      const cells = rows.map((row) => cellsOf(row, free, columns, page));
      const own = free.filter((word) => run.some((line) => isPartOf(line, word)));
      for (const word of own) taken.add(word);
      placed.push({ ...boxOf(around(own)), block: { kind: 'table', rows: cells, page } });
    }
  }
  return { placed, rest: words.filter((word) => !taken.has(word)) };
}

/** The edges of label, answer, label, answer ..., and what tells labels from answers. */
interface Columns {
  readonly edges: readonly number[];
  readonly isLabel: Face;
  readonly height: number;
}

type Face = (segment: Pick<Segment, 'bold' | 'entered' | 'text'>) => boolean;

/** Beside what was entered boxes to tick are answers too. */
const faces: readonly Face[] = [
  ({ bold, entered }) => bold === true && entered !== true,
  ({ entered, text }) => entered !== true && !/^[☐☒]/u.test(text),
];

function columnsIn(lines: readonly Line[]): readonly Columns[] {
  const found: { columns: Columns; count: number }[] = [];
  for (const line of lines) {
    const isLabel = faces.find((face) => alternates(line, face));
    if (isLabel === undefined) continue;
    const edges = line.segments.map(({ left = 0 }) => left);
    const known = found.find(
      ({ columns }) =>
        columns.isLabel === isLabel &&
        columns.edges.length === edges.length &&
        columns.edges.every((edge, place) => Math.abs(edge - (edges[place] ?? 0)) < slack(place)),
    );
    if (known === undefined) {
      found.push({ columns: { edges, isLabel, height: line.height ?? 10 }, count: 1 });
    } else known.count += 1;
  }
  return found
    .filter(({ count, columns: { edges } }) => count * edges.length >= fewestParts)
    .sort((one, other) => other.columns.edges.length - one.columns.edges.length)
    .map(({ columns }) => columns);
}

const near = 2.5;

/** Answers may stand a little aside of their edge: in boxes with and without a margin. */
const slack = (column: number): number => (column % 2 === 1 ? 6 : near);

/** Label, answer, label, answer, each well behind the other. */
function alternates({ segments }: Line, isLabel: Face): boolean {
  if (segments.length < 2 || segments.length % 2 === 1) return false;
  return segments.every((segment, place) => {
    const isOne = place % 2 === 0;
    return isLabel(segment) === isOne && (!isOne || /\p{L}/u.test(segment.text));
  });
}

/** Lines after one another that fit these columns; a heading or a sentence ends them. */
function runsOf(lines: readonly Line[], columns: Columns): readonly Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const [place, line] of lines.entries()) {
    const last = run.at(-1);
    const goesOn = last === undefined || stepOf(last, line) < columns.height * 5;
    if (!fits(line, columns) || isAlone(line, last, lines[place + 1], columns)) run = [];
    else if (run.length > 0 && goesOn) run.push(line);
    else runs.push((run = [line]));
  }
  return runs.filter((each) => each.filter((line) => isFull(line, columns)).length > 1);
}

/** Small print below a label, no wider than it may be. */
const isHint = (
  { segments, height = 10 }: Pick<Line, 'segments' | 'height'>,
  edges: readonly number[],
  usual: number,
): boolean =>
  height < usual &&
  segments.every(({ left = 0, right = 0, bold: isBold }) => {
    const column = edges.findIndex((edge) => Math.abs(edge - left) < near);
    return column % 2 === 0 && isBold !== true && right < (edges[column + 1] ?? 0) + near;
  });

function fits(
  { segments, height = 10 }: Line,
  { edges, isLabel, height: usual }: Columns,
): boolean {
  if (Math.abs(height - usual) > usual * 0.12) return isHint({ segments, height }, edges, usual);
  return segments.every((segment, place) => {
    const column = columnOf(segment.left ?? 0, edges);
    if (column < 0) return false;
    const before = segments[place - 1];
    const opens = before === undefined || columnOf(before.left ?? 0, edges) < column;
    if (column % 2 === 1) return !isLabel(segment) || !opens;
    return (
      isLabel(segment) &&
      opens &&
      Math.abs((segment.left ?? 0) - (edges[column] ?? 0)) < near &&
      (segment.right ?? 0) < (edges[column + 1] ?? 0) + near
    );
  });
}

/** A label with nothing beside it may be a heading: far from what follows, or right over a full row. */
function isAlone(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  columns: Columns,
): boolean {
  const [only, ...more] = line.segments;
  if (only === undefined || more.length > 0 || !columns.isLabel(only)) return false;
  if (before !== undefined && stepOf(before, line) < columns.height * far) return false;
  if (next === undefined || stepOf(line, next) >= columns.height * far) return true;
  return isFull(next, columns);
}

const columnOf = (left: number, edges: readonly number[]): number =>
  edges.filter((edge, column) => edge <= left + slack(column)).length - 1;

/** A line farther off than so many heights of its letters is no more of the same label. */
const far = 1.5;

/** Lines that stand close are a row; without a label among them they go on with the row above. */
function rowsOf(run: readonly Line[], columns: Columns): readonly Line[][] {
  const reach = reachOf(run, columns);
  const groups: Line[][] = [];
  for (const line of run) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isClose = last !== undefined && stepOf(last, line) < reach;
    const isRest =
      isClose && !asksAnew(line, group ?? [], columns) && !isNextBox(line, group ?? [], columns);
    if (isRest) group?.push(line);
    else groups.push([line]);
  }
  const rows: Line[][] = [];
  for (const group of groups) {
    const last = rows.at(-1);
    const isAsked = group.some(({ segments }) => segments.some(columns.isLabel));
    if (last === undefined || isAsked) rows.push(group);
    else last.push(...group);
  }
  return rows;
}

/** How far apart lines of one cell stand: where some column shows lines nearer than rows are. */
function reachOf(run: readonly Line[], columns: Columns): number {
  const pitch = leastStep(run.filter((line) => isFull(line, columns)));
  const steps = columns.edges
    .map((_, column) =>
      leastStep(
        run.filter(({ segments }) =>
          segments.some(({ left = 0 }) => columnOf(left, columns.edges) === column),
        ),
      ),
    )
    .filter((step) => step < Math.min(pitch * 0.85, columns.height * far));
  return Math.max(jitter, ...steps.map((step) => step * 1.18));
}

/** Label and answer of one line may be set a little off each other. */
const jitter = 3;

function leastStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, place) => stepOf(lines[place] ?? line, line));
  return Math.min(Infinity, ...steps.filter((step) => step > jitter));
}

/** A colon has ended the label that stands over this one. */
const asksAnew = (line: Line, group: readonly Line[], { edges, isLabel }: Columns): boolean =>
  line.segments.filter(isLabel).some((label) => {
    const column = columnOf(label.left ?? 0, edges);
    const over = group
      .flatMap(({ segments }) => segments)
      .findLast((other) => isLabel(other) && columnOf(other.left ?? 0, edges) === column);
    return over !== undefined && /[:?]$/u.test(over.text.trim());
  });

/** A label with a form box of its own, below one that has its boxes already. */
function isNextBox({ segments }: Line, group: readonly Line[], { isLabel }: Columns): boolean {
  const held = group.flatMap((line) => line.segments);
  const isBox = (segment: Segment): boolean =>
    !isLabel(segment) && (segment.entered === true || /^[☐☒]/u.test(segment.text));
  return segments.some(isLabel) && segments.some(isBox) && held.some(isLabel) && held.some(isBox);
}

/** Labels and answers in all columns; of two pairs the answer of one may be left out. */
const isFull = ({ segments }: Line, { edges, isLabel }: Columns): boolean =>
  segments.length > edges.length * 0.7 && segments.some(isLabel) && !segments.every(isLabel);

/** What stands a little lower beside a line is none of its words. */
const isPartOf = (line: Line, word: Word): boolean =>
  isOnLine(line, word) &&
  line.segments.some(({ left = 0, right = 0 }) => word.left > left - 1 && word.right < right + 1);

/** An answer that runs on under the next label's edge is one all the same. */
function cellsOf(
  row: readonly Line[],
  words: readonly Word[],
  { edges }: Columns,
  page: number,
): Cell[] {
  const held = edges.map((_, column) =>
    row.flatMap((line) => {
      const segments = line.segments.filter(({ left = 0 }) => columnOf(left, edges) === column);
      return words.filter((word) => isPartOf({ ...line, segments }, word));
    }),
  );
  const last = held.findLastIndex((own) => own.length > 0);
  return held.slice(0, last + 2 - (last % 2)).map((own, column) => ({
    column,
    columns: 1,
    rows: 1,
    blocks: column % 2 === 1 ? proseOf(own, page, 'box') : linesOf(own, page),
  }));
}
