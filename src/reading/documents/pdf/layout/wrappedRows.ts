import type { Block, Cell, Line, Segment } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { around, middleY } from '../drawn/drawing.ts';
import { answerEdges, isPair, opensWithCapitals, stepOf } from './answerEdges.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';

/**
 * Labels beside their answers at one edge, without any rule, where a label takes several lines: its
 * answer may stand beside any of them, between two of them, or be left out. They are a table with
 * their neighbours. A label of one line without an answer may be a heading, and stays as it is.
 */
export function wrappedRows(
  words: readonly Word[],
  page: number,
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const placed: PlacedBlock[] = [];
  let rest = words;
  for (const edge of answerEdges(linesOf(words, page))) {
    const lines = linesOf(rest, page);
    const look = lookOf(edge, lines);
    for (const rows of partsAt(look, lines).flatMap((part) => runsOf(rowsOf(part, look), look))) {
      const own = rows.map((row) => rest.filter((word) => isIn(word, row, edge)));
      const taken = new Set(own.flat());
      rest = rest.filter((word) => !taken.has(word));
      const cells = own.map((held) => [
        cell(
          0,
          linesOf(
            held.filter(({ left }) => left < edge - 2),
            page,
          ),
        ),
        cell(
          1,
          proseOf(
            held.filter(({ left }) => left >= edge - 2),
            page,
            'box',
          ),
        ),
      ]);
      placed.push({
        ...boxOf(around([...taken])),
        block: { kind: 'table', rows: cells, page },
      });
    }
  }
  return { placed, rest };
}

const cell = (column: number, blocks: readonly Block[]): Cell => ({
  ...{ column, columns: 1, rows: 1 },
  blocks,
});

const isIn = (word: Word, { labels, answers }: Row, edge: number): boolean =>
  isOn(word, word.left < edge - 2 ? labels : answers);

/** Rows that follow each other, where at least one is wrapped. */
function runsOf(rows: readonly Row[], look: Look): readonly Row[][] {
  const runs: Row[][] = [[]];
  for (const row of rows) {
    const mayBeBlank = row.labels.length > 1 && isClose(row.labels, look);
    if (row.answers.length === 0 && !mayBeBlank) runs.push([]);
    else runs.at(-1)?.push(row);
  }
  return runs.filter((run) => run.some(isWrapped));
}

const isOn = (word: Word, lines: readonly Line[]): boolean =>
  lines.some(({ top = 0, height = 10 }) => middleY(word) > top - 1 && middleY(word) < top + height);

/** How the labels beside one edge stand. */
interface Look {
  readonly edge: number;
  /** Where they all begin or all end. */
  readonly side: 'left' | 'right';
  readonly at: number;
  readonly capital: boolean;
  /** The least usual step from one label to the next. */
  readonly pitch: number;
}

function lookOf(edge: number, lines: readonly Line[]): Look {
  const labels = lines
    .filter((line) => isPair(line, edge))
    .flatMap(({ segments }) => segments[0] ?? []);
  const [left, right] = [usualPlace(labels, 'left'), usualPlace(labels, 'right')];
  const side = right.count > left.count ? 'right' : 'left';
  const look = { edge, side, at: side === 'left' ? left.at : right.at, pitch: 0 } as const;
  const capital = opensWithCapitals(edge, lines);
  const opening = lines.filter(
    (line) => !isSmall(labelOf(line, look)) && labelOf(line, look) !== undefined,
  );
  const steps = opening.map((line, place) => stepOf(opening[place - 1] ?? line, line)).slice(1);
  steps.sort((one, other) => one - other);
  return { ...look, capital, pitch: steps[Math.floor(steps.length / 4)] ?? 0 };
}

function usualPlace(
  labels: readonly Segment[],
  side: 'left' | 'right',
): { readonly at: number; readonly count: number } {
  let best = { at: 0, count: 0 };
  for (const { [side]: at = 0 } of labels) {
    const count = labels.filter(({ [side]: other = 0 }) => Math.abs(at - other) < 1.5).length;
    if (count > best.count) best = { at, count };
  }
  return best;
}

/** The label on this line, where it stands as labels do. */
function labelOf(
  { segments }: Line,
  { edge, side, at }: Pick<Look, 'edge' | 'side' | 'at'>,
): Segment | undefined {
  const [first, second] = segments;
  if (first?.right === undefined || first.entered === true || first.right > edge - 3)
    return undefined;
  if (second !== undefined && (second.left ?? 0) < edge - 2) return undefined;
  if (/[☐☒]/u.test(first.text) || !/\p{L}/u.test(first.text)) return undefined;
  return Math.abs((first[side] ?? 0) - at) < 1.5 ? first : undefined;
}

const hasAnswer = ({ segments }: Line, { edge }: Look): boolean =>
  (segments.at(-1)?.left ?? -Infinity) >= edge - 2;

/** Lines that follow each other and hold nothing but such labels and what stands at the edge or behind it. */
function partsAt(look: Look, lines: readonly Line[]): readonly Line[][] {
  const parts: Line[][] = [];
  let part: Line[] | undefined;
  for (const line of lines) {
    const isBehind = (line.segments[0]?.left ?? -Infinity) >= look.edge - 2;
    const last = part?.at(-1);
    if (!isBehind && labelOf(line, look) === undefined) part = undefined;
    else if (last !== undefined && stepOf(last, line) < (line.height ?? 10) * 5) part?.push(line);
    else parts.push((part = [line]));
  }
  return parts;
}

interface Row {
  readonly labels: Line[];
  readonly answers: Line[];
}

function rowsOf(part: readonly Line[], look: Look): readonly Row[] {
  const rows: Row[] = [];
  for (const line of part) {
    if (labelOf(line, look) === undefined) continue;
    const row = rows.at(-1);
    if (row !== undefined && goesOn(row.labels, line, part, look)) row.labels.push(line);
    else rows.push({ labels: [line], answers: [] });
  }
  for (const said of clustersOf(part.filter((line) => hasAnswer(line, look)))) {
    const middle = rows.find((row) => isCentred(said, row) && !faceOthers(said, row, rows));
    for (const line of said) (middle ?? rowAt(line, rows))?.answers.push(line);
  }
  return rows;
}

/** Words below a label are more of it: in small letters or after a word that opens a phrase, or where the answer stands between both. */
function goesOn(labels: readonly Line[], line: Line, part: readonly Line[], look: Look): boolean {
  const last = labels.at(-1);
  const [one, two] = [last && labelOf(last, look), labelOf(line, look)];
  if (last === undefined || one === undefined || two === undefined) return false;
  if (labels.length > 3 || one.bold !== two.bold || !isJustBelow(line, last)) return false;
  if (/[:?]$/u.test(one.text.trim())) return false;
  if (look.capital && (isSmall(two) || opensPhrase.test(one.text))) return true;
  const between = part.some(
    (other) =>
      labelOf(other, look) === undefined && stepOf(last, other) > 0 && stepOf(other, line) > 0,
  );
  return between && !hasAnswer(last, look) && !hasAnswer(line, look);
}

function isJustBelow(line: Line, last: Line): boolean {
  const height = line.height ?? 10;
  const isAsHigh = Math.abs(height - (last.height ?? 10)) < height * 0.12;
  return isAsHigh && stepOf(last, line) < height * 1.6;
}

const isSmall = (segment: Segment | undefined): boolean => /^[(]?\p{Ll}/u.test(segment?.text ?? '');
const opensPhrase = /(?:[/&,\-–]|\b(?:of|the|and|or|to|for|in|with))$/iu;

/** More than openRows can tell: a label of several lines, or an answer that begins above its label. */
function isWrapped({ labels, answers }: Row): boolean {
  const [label, answer] = [labels[0], answers[0]];
  if (labels.length > 1) return true;
  return label !== undefined && answer !== undefined && stepOf(label, answer) < -2.5;
}

/** Nearer to each other than labels stand. */
const isClose = (labels: readonly Line[], { pitch }: Look): boolean =>
  labels.every((line, place) => stepOf(labels[place - 1] ?? line, line) < pitch * 0.87);

/** Lines of answers that follow each other without a gap. */
function clustersOf(lines: readonly Line[]): readonly Line[][] {
  const clusters: Line[][] = [];
  for (const line of lines) {
    const last = clusters.at(-1)?.at(-1);
    const isNear = last !== undefined && stepOf(last, line) < (line.height ?? 10) * 1.5;
    if (isNear) clusters.at(-1)?.push(line);
    else clusters.push([line]);
  }
  return clusters;
}

/** Set to the middle of its label, which takes fewer lines. */
function isCentred(said: readonly Line[], { labels }: Row): boolean {
  const [first] = said;
  if (first === undefined || labels.some((label) => isLevel(label, first))) return false;
  return said.length > labels.length && Math.abs(middleOf(said) - middleOf(labels)) < 2.5;
}

/** Lines that stand each at the height of a label are the answers of those labels. */
const faceOthers = (said: readonly Line[], own: Row, rows: readonly Row[]): boolean =>
  rows.some(
    (row) => row !== own && row.labels.some((label) => said.some((line) => isLevel(label, line))),
  );

const isLevel = (one: Line, other: Line): boolean => Math.abs(stepOf(one, other)) < 2.5;

/** The row at whose height a line of an answer stands, else the one above it. */
function rowAt(line: Line, rows: readonly Row[]): Row | undefined {
  return rows.findLast(({ labels: [first] }) => first !== undefined && stepOf(first, line) > -2.5);
}

function middleOf(lines: readonly Line[]): number {
  const [first, last] = [lines[0], lines.at(-1)];
  return ((first?.top ?? 0) + (last?.top ?? 0) + (last?.height ?? 10)) / 2;
}
