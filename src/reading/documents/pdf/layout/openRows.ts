import type { Block, Cell, Line, Segment } from '../../../document.ts';
import { lineText } from '../../../document.ts';
import type { Box, Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { answerEdges, isPair, opensWithCapitals, stepOf, usualStep } from './answerEdges.ts';
import { isOnLine, linesOf } from './lines.ts';
import { proseOf } from './prose.ts';

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
      const rows = run.map((row) =>
        rest.filter((word) => row.some((line) => isOnLine(line, word))),
      );
      const taken = new Set(rows.flat());
      rest = rest.filter((word) => !taken.has(word));
      if (taken.size > 0) placed.push(tableOf(edge, rows, page));
    }
  }
  return { placed, rest };
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
