import type { Cell, Line, Segment } from '../../../document.ts';
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
 * line is drawn for it. Each row may begin with words of its own, "Health visitor" under "Professional"
 * or under nothing. Over one row of boxes each label has its own.
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
    if (rows.length < (areOptions(labels) ? 1 : 2)) continue;
    const all = [labels, ...rows];
    const own = words.filter((word) => all.some((line) => holds(line, word)));
    for (const word of own) taken.add(word);
    const isCorner = (rows[0]?.segments.length ?? 0) > labels.segments.length;
    const cells = all.map((line) =>
      isCorner && line === labels ? behindCorner(line, own, page) : cellsOf(line, own, page),
    );
    placed.push({ ...boxOf(around(own)), block: { kind: 'table', rows: cells, page } });
  }
  return { placed, rest: words.filter((word) => !taken.has(word)) };
}

const mayBeHeads = ({ segments }: Line): boolean =>
  segments.length > 1 &&
  segments.every(
    ({ text, entered }) => entered !== true && /\p{L}/u.test(text) && !/[☐☒]|:$/u.test(text),
  );

/** "Yes | No" over boxes to tick: which of them is the yes only the heads tell. */
const areOptions = ({ segments }: Line): boolean =>
  segments.filter(({ text }) => /^(?:yes|no)$/iu.test(text)).length > 1;

function isBelow(labels: Line, above: Line, line: Line): boolean {
  const { segments, top = 0, height = 10 } = line;
  if (top - (above.top ?? 0) > height * farthest) return false;
  const heads = labels.segments;
  return (heads.length > 2 && areUnder(segments, heads)) || beginsWithWords(segments, heads);
}

const areUnder = (row: readonly Segment[], heads: readonly Segment[]): boolean =>
  row.length === heads.length &&
  row.every((box, column) => isBox(box) && startsUnder(box, heads[column]));

const isBox = ({ text, entered }: Segment): boolean => entered === true || /^[☐☒]$/u.test(text);

const startsUnder = ({ left = 0 }: Segment, head: Segment | undefined): boolean =>
  Math.abs(left - (head?.left ?? 0)) < near;

/** Words under the first head, or under none, and a box under each of the others. */
function beginsWithWords(
  [words, ...boxes]: readonly Segment[],
  heads: readonly Segment[],
): boolean {
  if (words === undefined || words.entered === true || /[☐☒]/u.test(words.text)) return false;
  if (heads.length > 2 && startsUnder(words, heads[0])) return areUnder(boxes, heads.slice(1));
  return (words.right ?? 0) < (heads[0]?.left ?? 0) && areUnder(boxes, heads);
}

/** Over the words that the rows begin with nothing stands. */
function behindCorner(line: Line, words: readonly Word[], page: number): Cell[] {
  const heads = cellsOf(line, words, page).map((cell) => ({ ...cell, column: cell.column + 1 }));
  return [{ column: 0, columns: 1, rows: 1, blocks: [] }, ...heads];
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
