import type { Cell, Line } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';

/** A box begins at most so far, in points, from the edge of its label. */
const near = 8;
/** So far below each other rows stand at most, in heights of a line. */
const farthest = 4;

/**
 * A row of labels over several rows of form boxes, a box under each label: a table of people, though no
 * line is drawn for it. Over one row of boxes each label has its own.
 */
export function boxesInRows(
  words: readonly Word[],
  page: number,
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const lines = linesOf(words, page);
  const placed: PlacedBlock[] = [];
  const taken = new Set<Word>();
  for (const [place, labels] of lines.entries()) {
    if (!mayBeHeads(labels)) continue;
    const below = lines.slice(place + 1);
    const end = below.findIndex((line, row) => !isBelow(labels, below[row - 1] ?? labels, line));
    const rows = below.slice(0, end < 0 ? undefined : end);
    if (rows.length < 2) continue;
    const all = [labels, ...rows];
    const own = words.filter((word) => all.some((line) => holds(line, word)));
    for (const word of own) taken.add(word);
    const cells = all.map((line) => cellsOf(line, own, page));
    placed.push({ ...boxOf(around(own)), block: { kind: 'table', rows: cells, page } });
  }
  return { placed, rest: words.filter((word) => !taken.has(word)) };
}

const mayBeHeads = ({ segments }: Line): boolean =>
  segments.length > 2 &&
  segments.every(
    ({ text, entered }) => entered !== true && /\p{L}/u.test(text) && !/[☐☒]|:$/u.test(text),
  );

function isBelow(labels: Line, above: Line, { segments, top = 0, height = 10 }: Line): boolean {
  if (segments.length !== labels.segments.length) return false;
  if (top - (above.top ?? 0) > height * farthest) return false;
  return segments.every(
    ({ entered, left = 0 }, column) =>
      entered === true && Math.abs(left - (labels.segments[column]?.left ?? 0)) < near,
  );
}

function holds({ segments, top = 0, height = 10 }: Line, word: Word): boolean {
  const isLevel = word.baseline > top && word.baseline < top + height * 1.3;
  return (
    isLevel &&
    segments.some(({ left = 0, right = 0 }) => word.left > left - 1 && word.right < right + 1)
  );
}

const cellsOf = (line: Line, words: readonly Word[], page: number): Cell[] =>
  line.segments.map(({ left = 0, right = 0 }, column) => ({
    ...{ column, columns: 1, rows: 1 },
    blocks: linesOf(
      words.filter((word) => holds(line, word) && word.left > left - 1 && word.right < right + 1),
      page,
    ),
  }));
