import { lineText, type Block, type Cell, type Line } from '../../document.ts';
import { looksLike } from '../labels/plausible.ts';
import { isStroke, labelsOf, meaningUnder, written } from './underLabel.ts';

/** How many answers have the form that the label under them asks for, and how many that of the label over them. */
export interface Votes {
  readonly under: number;
  readonly over: number;
}

/** Fewer answers of a form of their own are chance. */
const FEWEST = 3;

/** Whether these places say that labels stand under their answers; in a whole document several must. */
export const sayUnder = ({ under, over }: Votes, fewest = FEWEST): boolean =>
  under >= fewest && under > over * 5;

export const sumOf = (all: readonly Votes[]): Votes => ({
  under: all.reduce((sum, { under }) => sum + under, 0),
  over: all.reduce((sum, { over }) => sum + over, 0),
});

function votesOf(label: string, above: string | undefined, below: string | undefined): Votes {
  const topics = meaningUnder(label)?.asked.map(({ topic }) => topic) ?? [];
  const fits = (text: string | undefined): boolean =>
    text !== undefined && topics.some((topic) => looksLike(topic, written(text)) === 'surely');
  const [under, over] = [fits(above), fits(below)];
  return { under: under && !over ? 1 : 0, over: over && !under ? 1 : 0 };
}

/** Lines of labels between lines of answers. */
export function votesOfLines(blocks: readonly Block[]): Votes {
  const lines = blocks.map((block) => (block.kind === 'line' ? block : undefined));
  return sumOf(
    lines.flatMap((line, place) => {
      const labels = line === undefined ? undefined : labelsOf(line);
      if (labels === undefined) return [];
      const above = nextWords(lines.slice(0, place).reverse());
      const below = nextWords(lines.slice(place + 1));
      return labels.map(({ text }, column) =>
        votesOf(text, textAt(above, column, labels.length), textAt(below, column, labels.length)),
      );
    }),
  );
}

function nextWords(lines: readonly (Line | undefined)[]): Line | undefined {
  const [first, second] = lines;
  return first !== undefined && (first.segments.length === 0 || isStroke(first)) ? second : first;
}

function textAt(line: Line | undefined, column: number, columns: number): string | undefined {
  if (line === undefined) return undefined;
  if (columns === 1) return lineText(line);
  return line.segments.length === columns ? line.segments[column]?.text : undefined;
}

type Row = readonly Cell[];

/** The words of a cell that holds nothing but lines. */
export function linesOf(cell: Cell | undefined): readonly Line[] {
  const lines = cell?.blocks.filter((block): block is Line => block.kind === 'line') ?? [];
  return lines.length < (cell?.blocks.length ?? 0)
    ? []
    : lines.filter(({ segments }) => segments.length > 0);
}

/** A row of labels alone, or with empty cells. */
export function isLabelRow(row: Row | undefined): boolean {
  const cells = (row ?? []).map(linesOf);
  const filled = cells.filter((lines) => lines.length > 0);
  return filled.length > 0 && filled.every((lines) => lines.length === 1 && isLabels(lines[0]));
}

const isLabels = (line: Line | undefined): boolean =>
  line !== undefined && labelsOf(line)?.length === 1;

export const sameColumns = (one: Row, other: Row | undefined): boolean =>
  one.length === other?.length && one.every(({ column }, at) => column === other[at]?.column);

/** Rows of labels between rows of answers. */
export function votesOfRows(rows: readonly Row[]): Votes {
  return sumOf(
    rows.flatMap((row, place) => {
      if (!isLabelRow(row)) return [];
      const near = (other: Row | undefined): Row | undefined =>
        sameColumns(row, other) ? other : undefined;
      const [above, below] = [near(rows[place - 1]), near(rows[place + 1])];
      return row.map((cell, at) => {
        const said = (other: Row | undefined): string =>
          linesOf(other?.[at]).map(lineText).join(' ');
        return votesOf(linesOf(cell).map(lineText).join(' '), said(above), said(below));
      });
    }),
  );
}

/** Cells with a label as their first line or as their last. */
export function votesOfCells(rows: readonly Row[]): Votes {
  return sumOf(
    rows.flat().flatMap((cell) => {
      const lines = linesOf(cell);
      const [first, last] = [lines[0], lines.at(-1)];
      if (lines.length < 2 || first === undefined || last === undefined) return [];
      const [head, foot] = [isLabels(first), isLabels(last)];
      if (head === foot) return [];
      const label = lineText(head ? first : last);
      const said = lines.slice(head ? 1 : 0, head ? undefined : -1).map(lineText);
      return [head ? votesOf(label, undefined, said[0]) : votesOf(label, said[0], undefined)];
    }),
  );
}
