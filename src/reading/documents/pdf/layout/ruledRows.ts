import type { Block, Cell, Line, Segment } from '../../../document.ts';
import { lineText } from '../../../document.ts';
import type { Box, PageDrawing, Rule, Word } from '../drawn/drawing.ts';
import { around, middleY } from '../drawn/drawing.ts';
import { stepOf } from './answerEdges.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { isOnLine, linesOf } from './lines.ts';
import { proseOf } from './prose.ts';
import { writingRules } from './writingLines.ts';
import { areHeadings, writingPlaces } from './writingPlaces.ts';

/** So many rows must have their label and their answer between the same edges. */
const fewest = 4;

/**
 * Rows of label and answer with a line under each of them across the page, without any upright: what
 * stands between two lines is one row, of however many lines its label and its answer are.
 * @param found tables that were read before: what stands above one between its lines is its heading.
 */
export function ruledRows(
  page: PageDrawing,
  found: readonly Box[] = [],
): {
  readonly placed: readonly PlacedBlock[];
  readonly rest: readonly Word[];
} {
  const placed: PlacedBlock[] = [];
  const taken = new Set<Word>();
  for (const rules of rulesAlike(page)) {
    const between = { left: (rules[0]?.from ?? 0) - 3, right: (rules[0]?.to ?? 0) + 3 };
    const words = page.words.filter((word) => isWithin(word, between));
    const bands = rules.map((rule, place) => {
      const top = rules[place - 1]?.at ?? -Infinity;
      return words.filter((word) => middleY(word) > top && middleY(word) < rule.at);
    });
    const edge = answerEdge(bands, page.page);
    if (edge === undefined) continue;
    const isFree = (place: number): boolean => {
      const [top, bottom] = [rules[place - 1]?.at ?? -Infinity, rules[place]?.at ?? 0];
      return !found.some((box) => box.top < bottom && box.bottom > top);
    };
    const rows = rowsOf(bands, edge, page.page).filter(({ place }) => isFree(place));
    for (const word of rows.flatMap(({ own }) => own)) taken.add(word);
    for (const run of runsOf(rows)) placed.push(tableOf(run, edge, page.page));
  }
  return { placed, rest: page.words.filter((word) => !taken.has(word)) };
}

function rowsOf(bands: readonly (readonly Word[])[], edge: number, page: number): readonly Row[] {
  return bands.flatMap((band, place) => {
    const lines = linesOf(band, page);
    const row = rowAtFoot(lines, edge);
    if (row === undefined) return [];
    const isPair = row.some((line) => isPairAt(line, edge));
    const below = linesOf(bands[place + 1] ?? [], page)[0];
    if (!isPair && (place === 0 || (below !== undefined && !fits(below, edge)))) return [];
    const own = band.filter((word) => row.some((line) => isOnLine(line, word)));
    return [{ place, own, goesOn: row.length === lines.length }];
  });
}

interface Row {
  readonly place: number;
  readonly own: readonly Word[];
  /** Nothing else stands between it and the line over it. */
  readonly goesOn: boolean;
}

function runsOf(rows: readonly Row[]): readonly Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row.goesOn && run.at(-1)?.place === row.place - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

const isWithin = (word: Word, { left, right }: { left: number; right: number }): boolean =>
  word.left >= left && word.right <= right && word.sideways !== true;

/** Lines across the page, each set of the same length and place, from top to bottom. */
function rulesAlike(page: PageDrawing): readonly Rule[][] {
  const sets: Rule[][] = [];
  const places = writingPlaces(page);
  const underHeadings = places.filter((place) => areHeadings(place, places));
  for (const rule of writingRules(page)) {
    if (rule.to - rule.from < page.width * 0.5) continue;
    if (underHeadings.some(({ line: { at, from } }) => at === rule.at && from === rule.from))
      continue;
    const set = sets.find(
      ([first]) =>
        first !== undefined &&
        Math.abs(first.from - rule.from) < 2 &&
        Math.abs(first.to - rule.to) < 2,
    );
    if (set === undefined) sets.push([rule]);
    else set.push(rule);
  }
  return sets
    .filter((set) => set.length >= fewest)
    .map((set) => set.sort((one, other) => one.at - other.at));
}

/** Where the answers of nearly all rows begin, each behind a label that ends before it. */
function answerEdge(bands: readonly (readonly Word[])[], page: number): number | undefined {
  const rows = bands.map((band) => linesOf(band, page)).filter((lines) => lines.length > 0);
  const starts = rows.flatMap((lines) => {
    const pair = lines.find((line) => line.segments.length > 1 && !opensWithTick(line));
    return pair?.segments[1]?.left ?? [];
  });
  const count = (at: number): number => starts.filter((one) => Math.abs(one - at) < 2).length;
  const best = [...starts].sort((one, other) => count(other) - count(one))[0];
  if (best === undefined || count(best) < fewest) return undefined;
  const found = rows.map((lines) => rowAtFoot(lines, best));
  const fitting = found.filter((row) => row !== undefined);
  const single = fitting.filter((row) => row.filter((line) => isPairAt(line, best)).length < 2);
  // Lines under the headings of whole sections have many rows between them.
  const areRows = fitting.length >= rows.length * 0.8 && single.length >= fitting.length * 0.6;
  return areRows ? best : undefined;
}

const opensWithTick = ({ segments: [first] }: Line): boolean => /[☐☒]/u.test(first?.text ?? '');

const isLabel = ({ right = Infinity, entered }: Segment, edge: number): boolean =>
  right < edge - 2 && entered !== true;

const isPairAt = ({ segments }: Line, edge: number): boolean =>
  segments.length > 1 && Math.abs((segments[1]?.left ?? 0) - edge) < 2;

/** A label alone, an answer alone, or both. */
function fits({ segments }: Line, edge: number): boolean {
  return segments.every((segment, place) =>
    place === 0 && isLabel(segment, edge) ? true : (segment.left ?? 0) > edge - 2,
  );
}

/**
 * The lines of the row that ends at a rule: up to a line that runs over the edge, or to a heading,
 * which is larger than the label below it or stands farther from it than lines do.
 */
function rowAtFoot(lines: readonly Line[], edge: number): readonly Line[] | undefined {
  const misfit = lines.findLastIndex((line) => !fits(line, edge));
  const own = lines.slice(misfit + 1 + endOfText(lines, misfit));
  const labels = own.filter(({ segments: [first] }) => first !== undefined && isLabel(first, edge));
  const heading = labels.findLast((line, place) => isHeadingOver(line, labels[place + 1]));
  const row = heading === undefined ? own : own.slice(own.indexOf(heading) + 1);
  const asks = row.some(({ segments: [first] }) => first !== undefined && isLabel(first, edge));
  // The end of running text is no label.
  const isLabelled = misfit < 0 || row.some((line) => isPairAt(line, edge));
  return asks && isLabelled ? row : undefined;
}

/** How many lines go on with running text, which ended on a short one: they are no part of the label below. */
function endOfText(lines: readonly Line[], misfit: number): number {
  let above = lines[misfit];
  const face = above?.segments[0]?.bold;
  const below = lines.slice(misfit + 1);
  const end = below.findIndex((line) => {
    const goesOn =
      above !== undefined &&
      line.segments.length === 1 &&
      line.segments[0]?.bold === face &&
      stepOf(above, line) < (line.height ?? 10) * 1.6;
    above = line;
    return !goesOn;
  });
  return end < 0 ? below.length : end;
}

function isHeadingOver(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.segments.length > 1) return false;
  const [height, below] = [line.height ?? 10, next.height ?? 10];
  if (/[☐☒]/u.test(lineText(line))) return false;
  const isFacedAlike = line.segments[0]?.bold === next.segments[0]?.bold;
  // A label in bold may have its hint right below it, in smaller letters.
  const isLarger = height > below * 1.12 && (isFacedAlike || stepOf(line, next) > below * 1.6);
  return isLarger || stepOf(line, next) > Math.max(height, below) * 1.8;
}

function tableOf(run: readonly Row[], edge: number, page: number): PlacedBlock {
  const cell = (column: number, blocks: readonly Block[]): Cell => ({
    ...{ column, columns: 1, rows: 1 },
    blocks,
  });
  const rows = run.map(({ own }) => {
    const edges = [edge, ...secondPair(own, edge, page), Infinity];
    return [-Infinity, ...edges.slice(0, -1)].map((from, column) => {
      const to = edges[column] ?? Infinity;
      const held = own.filter(({ left }) => left >= from - 2 && left < to - 2);
      return cell(column, column % 2 === 0 ? linesOf(held, page) : proseOf(held, page, 'box'));
    });
  });
  const place = around(run.flatMap(({ own }) => own));
  return { ...boxOf(place), block: { kind: 'table', rows, page } };
}

/** Where another label in bold and its answer stand behind the answer to the first, which has neither face: "DOB" and its date. */
function secondPair(own: readonly Word[], edge: number, page: number): readonly number[] {
  if (!own.every((word) => word.left >= edge - 2 || word.bold === true)) return [];
  const lines = linesOf(own, page).map(({ segments }) => segments);
  const labels = lines.flatMap((segments) =>
    segments.filter((segment, place) => {
      const before = segments[place - 1];
      const isApart = (segment.left ?? 0) - (before?.right ?? edge) > APART;
      return segment.bold === true && isApart && (segment.left ?? 0) > edge + APART;
    }),
  );
  const [label] = labels;
  if (label?.left === undefined) return [];
  const from = Math.min(...labels.map(({ left = Infinity }) => left));
  const behind = lines.flat().filter(({ left = 0, bold }) => left > from && bold !== true);
  const answer = Math.min(...behind.map(({ left = Infinity }) => left));
  return from < answer ? [from, answer] : [];
}

/** In points: a label stands off from the answer before it. */
const APART = 8;
