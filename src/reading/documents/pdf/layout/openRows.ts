import type { Block, Cell, Line, Segment } from '../../../document.ts';
import { lineText } from '../../../document.ts';
import type { Box, Word } from '../drawn/drawing.ts';
import { around, middleY } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';

/** So many lines must have their second part at the same edge to make it a column of answers. */
const fewestRows = 4;

/** The lines of one row, the first of them with its label. */
type OpenRow = Line[];

/**
 * Labels with their answers beside them at one edge, without any rule drawn: where a label or an
 * answer takes several lines, it and the rows next to it are a table. Where each row is one line, the
 * lines stay as they are: they read alike either way.
 */
export function openRows(
  words: readonly Word[],
  page: number,
  between: readonly Box[],
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const lines = linesOf(words, page);
  const placed: PlacedBlock[] = [];
  let rest = words;
  for (const edge of answerEdges(lines)) {
    for (const run of runsAt(edge, lines, between)) {
      const rows = run.map((row) => rest.filter((word) => row.some((line) => holds(line, word))));
      const taken = new Set(rows.flat());
      rest = rest.filter((word) => !taken.has(word));
      if (taken.size > 0) placed.push(tableOf(edge, rows, page));
    }
  }
  return { placed, rest };
}

function holds(line: Line, word: Word): boolean {
  const [top, height] = [line.top ?? 0, line.height ?? 10];
  return middleY(word) > top - 1 && middleY(word) < top + height;
}

function tableOf(edge: number, rows: readonly (readonly Word[])[], page: number): PlacedBlock {
  const cell = (column: number, blocks: readonly Block[]): Cell => ({
    column,
    columns: 1,
    rows: 1,
    blocks,
  });
  const cells = rows.map((words) => {
    const label = words.filter((word) => word.left < edge - 2);
    const answer = words.filter((word) => word.left >= edge - 2);
    return [cell(0, linesOf(label, page)), cell(1, proseOf(answer, page, 'box'))];
  });
  return { ...boxOf(around(rows.flat())), block: { kind: 'table', rows: cells, page } };
}

/** The edges at which second parts of lines start again and again. */
function answerEdges(lines: readonly Line[]): readonly number[] {
  const edges: { at: number; count: number }[] = [];
  for (const line of lines) {
    const at = line.segments[1]?.left;
    if (at === undefined || !isPair(line, at)) continue;
    const edge = edges.find((other) => Math.abs(other.at - at) < 2);
    if (edge === undefined) edges.push({ at, count: 1 });
    else edge.count += 1;
  }
  return edges.filter(({ count }) => count >= fewestRows).map(({ at }) => at);
}

/** A label that ends well before the edge, and an answer that starts at it. */
function isPair({ segments, height = 10 }: Line, edge: number): boolean {
  const [label, answer] = segments;
  return (
    label?.right !== undefined &&
    Math.abs((answer?.left ?? -Infinity) - edge) < 2 &&
    edge - label.right > height * 0.8 &&
    !asksTwice(segments) &&
    /\p{L}/u.test(label.text) &&
    !/[☐☒]|^[[(] ?[xX✓]? ?[\])]/u.test(label.text)
  );
}

/** Further words far beside the answer are a label and an answer of their own. */
function asksTwice(segments: readonly Segment[]): boolean {
  const [, answer, ...more] = segments;
  if (/[☐☒]|[[(] ?[xX✓]? ?[\])]/u.test(segments.map(({ text }) => text).join(' '))) return false;
  let right = answer?.right ?? 0;
  return more.some((segment) => {
    const apart = (segment.left ?? 0) - right;
    right = segment.right ?? right;
    return apart > 20 || (segment.bold === true && answer?.bold !== true);
  });
}

/** Rows that follow each other, where at least one of them takes several lines. */
function runsAt(
  edge: number,
  lines: readonly Line[],
  between: readonly Box[],
): readonly OpenRow[][] {
  const pitch = usualStep(edge, lines);
  const capital = opensWithCapitals(edge, lines);
  const runs: OpenRow[][] = [];
  let run: OpenRow[] | undefined;
  for (const [place, line] of lines.entries()) {
    const open = run?.at(-1);
    if (open !== undefined) {
      const step = stepOf(open.at(-1) ?? line, line);
      const goesOn = isRestOfAnswer(line, open, edge)
        ? isNearer(line, step, lines[place + 1], edge)
        : isRestOfLabel(line, open, edge, { step, pitch, capital });
      if (goesOn) {
        open.push(line);
        continue;
      }
    }
    const last = open?.at(-1);
    const near = last !== undefined && stepOf(last, line) < pitch * 1.6;
    if (!isPair(line, edge)) run = undefined;
    else if (near && !between.some((box) => standsBetween(box, last, line))) run?.push([line]);
    else runs.push((run = [[line]]));
  }
  return runs.filter((rows) => rows.some((row) => row.length > 1));
}

const standsBetween = (box: Box, one: Line, next: Line): boolean =>
  box.top > (one.top ?? 0) && box.top < (next.top ?? 0);

/** Whether a line belongs to the row before it, and not to a label that stands lower beside it. */
function isNearer(line: Line, step: number, next: Line | undefined, edge: number): boolean {
  if (next !== undefined && isPair(next, edge) && stepOf(line, next) < step * 0.8) return false;
  return step < (line.height ?? 10) * 3.3;
}

const stepOf = (one: Line, next: Line): number => (next.top ?? 0) - (one.top ?? 0);

/** Nothing but words at the edge of the answers, that look as the answer does. */
function isRestOfAnswer(line: Line, lines: OpenRow, edge: number): boolean {
  const [first] = line.segments;
  const [, answer] = lines[0]?.segments ?? [];
  if (first?.left === undefined || first.left < edge - 2 || first.left > edge + 40) return false;
  if (first.entered === true) return false;
  return first.bold === answer?.bold && !/:$/u.test(lineText(line)) && isAsHigh(line, lines);
}

const isAsHigh = (line: Line, lines: readonly Line[]): boolean =>
  Math.abs((line.height ?? 10) - (lines[0]?.height ?? 10)) < (line.height ?? 10) * 0.12;

/** The second line of a label: nearer than rows stand, or in small letters where labels have capitals. */
function isRestOfLabel(
  line: Line,
  lines: OpenRow,
  edge: number,
  { step, pitch, capital }: { step: number; pitch: number; capital: boolean },
): boolean {
  const [label] = lines[0]?.segments ?? [];
  if (label === undefined || !isLabelBelow(line, label, edge) || !isAsHigh(line, lines))
    return false;
  if (/[:?]$/u.test(label.text.trim()) && lines.length === 1) return false;
  const small = capital && /^[(]?\p{Ll}/u.test(line.segments[0]?.text ?? '');
  return step < pitch * 0.87 || (small && step < pitch * 1.1);
}

/** Words below a label that start as it does and look as it does, alone or with an answer beside them. */
function isLabelBelow(line: Line, label: Segment, edge: number): boolean {
  const [first, second] = line.segments;
  if (first === undefined || !startsAt(first, label.left ?? 0)) return false;
  if (second === undefined ? (first.right ?? edge) >= edge : !isPair(line, edge)) return false;
  return first.bold === label.bold;
}

const startsAt = ({ left = -Infinity }: Segment, edge: number): boolean =>
  Math.abs(left - edge) <= 2;

/** How far apart the lines stand that have both, in points; the usual of them. */
function usualStep(edge: number, lines: readonly Line[]): number {
  const steps: number[] = [];
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1];
    if (next !== undefined && isPair(line, edge) && isPair(next, edge))
      steps.push(stepOf(line, next));
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}

function opensWithCapitals(edge: number, lines: readonly Line[]): boolean {
  const labels = lines.filter((line) => isPair(line, edge)).map(lineText);
  const small = labels.filter((label) => /^\p{Ll}/u.test(label)).length;
  return small < labels.length * 0.3;
}
