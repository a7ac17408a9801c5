import type { Line } from '../../../document.ts';
import type { Box, Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { isOnLine, linesOf } from './lines.ts';

/** So many rows of labels must have answers in another size below them. */
const fewestRows = 3;

interface Row {
  readonly labels: Line;
  readonly answers: readonly Line[];
}

/**
 * Small labels side by side, each over its answer in another size, at the same edges and without any
 * rule: each row of labels with the lines below it is a row of cells, label and answer in one.
 */
export function labelledColumns(
  words: readonly Word[],
  page: number,
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const lines = linesOf(words, page);
  const rows = rowsOf(lines);
  const placed: PlacedBlock[] = [];
  const taken = new Set<Word>();
  for (const { labels, answers } of rows) {
    const edges = labels.segments.map(({ left = 0 }) => left);
    const own = words.filter((word) => [labels, ...answers].some((line) => isOnLine(line, word)));
    for (const word of own) taken.add(word);
    const cells = edges.map((edge, column) => {
      const held = linesOf(
        own.filter(({ left }) => columnOf(left, edges) === column || (column === 0 && left < edge)),
        page,
      );
      const blocks = held.length > 1 ? held : [...held, leftBlank(page)];
      return { column, columns: 1, rows: 1, blocks };
    });
    placed.push({ ...boxOf(placeOf(own)), block: { kind: 'table', rows: [cells], page } });
  }
  return { placed, rest: words.filter((word) => !taken.has(word)) };
}

const leftBlank = (page: number): Line => ({
  kind: 'line',
  segments: [{ text: '', entered: true }],
  page,
});

const placeOf = (words: readonly Word[]): Box => around(words);

const columnOf = (left: number, edges: readonly number[]): number =>
  edges.filter((edge) => edge <= left + 2).length - 1;

/** Rows in the one size of labels that the most rows have. */
function rowsOf(lines: readonly Line[]): readonly Row[] {
  const sizes = new Map<number, number>();
  for (const [place, line] of lines.entries()) {
    if (isOver(line, lines[place + 1])) {
      sizes.set(line.height ?? 10, (sizes.get(line.height ?? 10) ?? 0) + 1);
    }
  }
  const [best] = [...sizes].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < fewestRows) return [];
  const [size] = best;
  const isLabels = (line: Line): boolean => line.height === size && mayBeLabels(line);
  const answered = lines.filter((line, place) => isLabels(line) && isOver(line, lines[place + 1]));
  return lines.flatMap((labels, place) => {
    if (!isLabels(labels) || !answered.some((row) => startsAsLabels(row, labels))) return [];
    const answers: Line[] = [];
    for (const line of lines.slice(place + 1)) {
      const last = answers.at(-1);
      const goesOn = last === undefined ? isOver(labels, line) : isBelow(labels, last, line);
      if (!goesOn) break;
      answers.push(line);
    }
    return [{ labels, answers }];
  });
}

function mayBeLabels({ segments }: Line): boolean {
  return (
    segments.length > 1 &&
    segments.every(
      ({ text, entered }) => entered !== true && /\p{L}/u.test(text) && !/[☐☒]|:$/u.test(text),
    )
  );
}

/** Labels, and below them words in larger letters, or boxes to tick, that start where labels start. */
function isOver(labels: Line, line: Line | undefined): boolean {
  if (line === undefined || !mayBeLabels(labels)) return false;
  const [small, large] = [labels.height ?? 10, line.height ?? 10];
  const isTicked = opensWithTick(line) || opensWithBox(line);
  if (!isTicked && large < small * 1.12) return false;
  // A heading stands further below the row before it; the words of boxes to tick may be as small as labels.
  const farthest = isTicked ? small * 2.2 : Math.min(large * 1.8, small * 2);
  return startsAsLabels(labels, line) && stepOf(labels, line) < farthest;
}

function isBelow(labels: Line, last: Line, line: Line): boolean {
  if (Math.abs((last.height ?? 10) - (line.height ?? 10)) > 0.3) return false;
  return startsAsLabels(labels, line) && stepOf(last, line) < (line.height ?? 10) * 1.5;
}

const stepOf = (one: Line, next: Line): number => (next.top ?? 0) - (one.top ?? 0);

/** Words before the first box are the label of a row of its own. */
const opensWithTick = ({ segments: [first] }: Line): boolean => /[☐☒]/u.test(first?.text ?? '');

/** The value of a form's own box, beside boxes to tick: an answer of whatever size. */
const opensWithBox = ({ segments: [first, ...more] }: Line): boolean =>
  first?.entered === true && more.some(({ text }) => /^[☐☒]/u.test(text));

function startsAsLabels(labels: Line, { segments }: Line): boolean {
  const edges = labels.segments.map(({ left = 0 }) => left);
  const [first] = segments;
  return (
    segments.every(
      (segment) =>
        (segment !== first && /^[☐☒]/u.test(segment.text)) ||
        edges.some((edge) => Math.abs(edge - (segment.left ?? 0)) < 2.5),
    ) && first !== undefined
  );
}
