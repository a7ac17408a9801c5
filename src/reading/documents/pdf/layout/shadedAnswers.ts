import type { Block, Cell, Line } from '../../../document.ts';
import type { Box, PageDrawing, Word } from '../drawn/drawing.ts';
import {
  around,
  coveredBy,
  heightOf,
  holdsPoint,
  liesIn,
  middleX,
  middleY,
  widthOf,
} from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import type { Grid } from './grid.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';
import { asAnswer } from './valueBoxes.ts';

/** So many shades of a page must have their label over them. */
const fewest = 3;

interface Shaded extends Box {
  readonly words: readonly Word[];
  readonly label: readonly Word[];
}

/**
 * Areas shaded for an answer, without any line round them, each right under its label: label and
 * answer are a row. One across the page that holds running text stays a box of its own, as it may go
 * on over the page.
 */
export function shadedAnswers(
  page: PageDrawing,
  grids: readonly Grid[],
): { readonly placed: readonly PlacedBlock[]; readonly rest: readonly Word[] } {
  const none = { placed: [], rest: page.words };
  const shades = answerShades(page, grids);
  const boxes = withLabels(shades, page.words);
  const asked = boxes.filter(({ label }) => label.length > 0);
  if (asked.length < fewest || asked.length < boxes.length * 0.6) return none;
  const top = Math.min(...page.words.map((word) => word.top));
  const own = boxes.filter((box) => box.label.length > 0 || box.top < top + 3);
  const placed = own.map((box) => placedBox(box, page));
  const taken = new Set(
    own.flatMap((box) => [...box.words, ...(isWide(box, page) ? [] : box.label)]),
  );
  return { placed, rest: page.words.filter((word) => !taken.has(word)) };
}

/** Shades of which none holds another, a ruled table, a form box or a title. */
function answerShades(page: PageDrawing, grids: readonly Grid[]): readonly Box[] {
  const { shades, words, entries, width } = page;
  const single = shades.filter(
    (shade, place) => !shades.slice(0, place).some((other) => coveredBy(shade, other) > 0.9),
  );
  return single.filter((shade) => {
    if (heightOf(shade) < 11 || widthOf(shade) < width * 0.05) return false;
    if (single.some((other) => other !== shade && liesIn(other, shade))) return false;
    if (grids.some((grid) => coveredBy(shade, grid) > 0.3)) return false;
    if (entries.some((entry) => holdsPoint(shade, middleX(entry), middleY(entry)))) return false;
    return !wordsIn(shade, words).some((word) => word.bold === true);
  });
}

const wordsIn = (box: Box, words: readonly Word[]): readonly Word[] =>
  words.filter((word) => holdsPoint(box, middleX(word), middleY(word)));

function withLabels(shades: readonly Box[], words: readonly Word[]): readonly Shaded[] {
  const held = new Set(shades.flatMap((shade) => wordsIn(shade, words)));
  const free = words.filter((word) => !held.has(word));
  return shades.map((shade) => {
    const own = wordsIn(shade, words);
    return { ...boxOf(shade), words: own, label: labelOver(shade, own[0], free) };
  });
}

/** The lines right over a shade that begin where it does: in bold, or smaller than what it holds. */
function labelOver(box: Box, answer: Word | undefined, words: readonly Word[]): readonly Word[] {
  const label: Word[] = [];
  let { top } = box;
  for (let line = lineOver(top, box, words); line.length > 0; line = lineOver(top, box, words)) {
    const [first] = line;
    const face = label.at(0);
    if (first === undefined || (face !== undefined && !isAlike(first, face))) break;
    label.unshift(...line);
    top = Math.min(...line.map((word) => word.top));
  }
  const [first] = label;
  if (first === undefined) return [];
  const isSmall = answer !== undefined && first.size < answer.size - 0.8;
  return first.bold === true || isSmall ? label : [];
}

const isAlike = (one: Word, other: Word): boolean =>
  one.bold === other.bold && Math.abs(one.size - other.size) < 0.5;

function lineOver(top: number, box: Box, words: readonly Word[]): readonly Word[] {
  const over = words.filter(
    (word) =>
      middleX(word) > box.left - 8 &&
      middleX(word) < box.right &&
      word.baseline < top + 2 &&
      top - word.baseline < Math.max(6, word.size * 0.8),
  );
  const first = over.find(({ left }) => Math.abs(left - box.left) < 8);
  return first === undefined
    ? []
    : over
        .filter(({ baseline }) => Math.abs(baseline - first.baseline) < 1.5)
        .sort((one, other) => one.left - other.left);
}

const isWide = (box: Box, page: PageDrawing): boolean =>
  widthOf(box) > page.width * 0.6 && heightOf(box) > 30;

function placedBox(box: Shaded, page: PageDrawing): PlacedBlock {
  const held: Line[] = proseOf(box.words, page.page, 'box');
  const cell = (column: number, blocks: readonly Block[]): Cell => ({
    ...{ column, columns: 1, rows: 1 },
    blocks,
  });
  const isAlone = isWide(box, page) || box.label.length === 0;
  const cells = isAlone
    ? [cell(0, held)]
    : [cell(0, linesOf(box.label, page.page)), cell(1, asAnswer(held))];
  const place = isAlone ? box : around([box, ...box.label]);
  return { ...boxOf(place), block: { kind: 'table', rows: [cells], page: page.page } };
}
