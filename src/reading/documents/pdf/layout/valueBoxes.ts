import type { Block, Cell, Line, Table } from '../../../document.ts';
import type { Box, Word } from '../drawn/drawing.ts';
import { around, heightOf, middleX, middleY } from '../drawn/drawing.ts';
import { rowsUnderLabels, tableUnderLabels } from './boxColumns.ts';
import type { ValueBox } from './boxBands.ts';
import { bandsOf } from './boxBands.ts';
import { choicesOverLabels } from './choicesOverLabels.ts';
import { labelsRightBelow, rowOverLabels } from './labelsRightBelow.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';

/**
 * Boxes side by side become one row of cells; the words left of a box are the cell before it, and
 * where several boxes of a row have each its label above, or boxes of one line down the page, the
 * label is the cell before it as well.
 * @param under the document prints labels below boxes.
 */
export function boxRows(
  drawn: readonly ValueBox[],
  words: readonly Word[],
  page: number,
  under: boolean,
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const placed: PlacedBlock[] = [];
  const choices = under ? choicesOverLabels(words, drawn, page) : { boxes: [], rest: words };
  let { rest } = choices;
  const boxes = [...drawn, ...choices.boxes];
  const bands = bandsOf(boxes);
  const over = labelsOverOne(bands, words);
  const labelsBelow = labelsRightBelow(bands, boxes, rest, under);
  for (let at = 0; at < bands.length; at += 1) {
    const band = bands[at] ?? [];
    const below = labelsBelow.get(band);
    if (below !== undefined) {
      const taken = new Set([...below.values()].flat());
      rest = rest.filter((word) => !taken.has(word));
      placed.push(rowOverLabels(band, below, page));
      continue;
    }
    const above = labelsAbove(band, rest);
    const under = above.size === band.length ? rowsUnderLabels(bands, at, rest) : 1;
    if (under > 1) {
      const heads = new Set([...above.values()].flat());
      rest = rest.filter((word) => !heads.has(word));
      placed.push(tableUnderLabels(bands.slice(at, at + under), above, page));
      at += under - 1;
      continue;
    }
    const row = rowOf(band, rest, page, over);
    rest = rest.filter((word) => !row.taken.has(word));
    placed.push(row.block);
  }
  return { placed, rest };
}

function rowOf(
  band: readonly ValueBox[],
  words: readonly Word[],
  page: number,
  over: ReadonlyMap<ValueBox, readonly Word[]>,
): { block: PlacedBlock; taken: Set<Word> } {
  const taken = new Set<Word>();
  const cells: Cell[] = [];
  const add = (blocks: readonly Block[], shaded = false): void => {
    cells.push({ column: cells.length, columns: 1, rows: 1, blocks, ...(shaded && { shaded }) });
  };
  const above = band.length > 1 ? labelsAbove(band, words) : new Map<ValueBox, Word[]>();
  let from = -Infinity;
  for (const box of band) {
    const beside = over.get(box) ?? labelBeside(box, from, words);
    for (const word of beside) taken.add(word);
    if (beside.length > 0) add(linesOf(beside, page));
    const head = above.get(box) ?? [];
    for (const word of head) taken.add(word);
    if (head.length > 0) add(linesOf(head, page));
    const isAsked = beside.length > 0 || head.length > 0;
    add(isAsked ? asAnswer(box.blocks) : box.blocks, box.shaded);
    from = box.right;
  }
  const table: Table = { kind: 'table', rows: [cells], page };
  return { block: { ...boxOf(around([...band, ...taken])), block: table }, taken };
}

/** So many boxes of one line must stand right under their labels. */
const fewest = 3;

/** The label that each box of one line has right above it at its left edge, with the small hint below it. */
function labelsOverOne(
  bands: readonly (readonly ValueBox[])[],
  words: readonly Word[],
): ReadonlyMap<ValueBox, readonly Word[]> {
  const labels = new Map<ValueBox, readonly Word[]>();
  for (const [box, ...others] of bands) {
    const label = box === undefined || others.length > 0 ? [] : labelOverOne(box, words);
    if (box !== undefined && label.length > 0) labels.set(box, label);
  }
  return labels.size < fewest ? new Map<ValueBox, readonly Word[]>() : labels;
}

function labelOverOne(box: ValueBox, words: readonly Word[]): readonly Word[] {
  if (heightOf(box) > 30 || box.shaded || labelBeside(box, -Infinity, words).length > 0) return [];
  const near = lineOver(box.top, box, words);
  const [first] = near;
  if (first === undefined) return [];
  const above = lineOver(first.top, box, words);
  const isHint = first.bold !== true && (above[0]?.size ?? 0) > first.size + 0.8;
  const label = isHint ? [...above, ...near] : near;
  const text = label.map((word) => word.text).join(' ');
  return /\p{L}/u.test(text) && !/[☐☒]/u.test(text) ? label : [];
}

/** The words of the line that ends right above this height and starts where the box does. */
function lineOver(top: number, box: Box, words: readonly Word[]): readonly Word[] {
  const over = words.filter(
    (word) =>
      !isTyped(word) && word.bottom < top + 3 && top - word.bottom < Math.max(6, word.size * 0.6),
  );
  const [first] = over.filter(({ left }) => Math.abs(left - box.left) < 8);
  return first === undefined
    ? []
    : over.filter(({ baseline, left }) => {
        return Math.abs(baseline - first.baseline) < 1.5 && left < box.right;
      });
}

/**
 * Few plain words in a box beside its label were filled in there; printed help has a paragraph, and
 * boxes to tick are read by what they say.
 */
export function asAnswer(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter((block): block is Line => block.kind === 'line');
  const isPlain = lines.every(({ segments }) =>
    segments.every(
      ({ text, bold }) => bold !== true && !/[☐☒]|^[[(] ?[xX]? ?[\])]|[:?]$/u.test(text),
    ),
  );
  if (!isPlain || lines.length < blocks.length || lines.length > 3) return blocks;
  return lines.map((line) => ({
    ...line,
    segments: line.segments.map((segment) => ({ ...segment, entered: true })),
  }));
}

/** In a box of its own: the answer of another label. */
const isTyped = ({ entered, boxName, frame }: Word): boolean =>
  frame !== undefined || (entered === true && boxName !== undefined);

/** The few words left of a box, at its height: its label, with what a form prints below it for the writer. */
function labelBeside(box: Box, from: number, words: readonly Word[]): Word[] {
  const beside = words.filter(
    (word) =>
      !isTyped(word) &&
      word.left >= from - 3 &&
      word.right <= box.left + 3 &&
      middleY(word) > box.top - 3 &&
      middleY(word) < box.bottom + 3,
  );
  const most = Math.max(4, Math.min(9, heightOf(box) / 12));
  return linesOf(beside, 0).length <= most ? beside : [];
}

/** The line just above each box and no wider than it; only where at least two boxes have one. */
function labelsAbove(band: readonly ValueBox[], words: readonly Word[]): Map<ValueBox, Word[]> {
  const labels = new Map<ValueBox, Word[]>();
  for (const box of band) {
    const over = words.filter(
      (word) =>
        !isTyped(word) &&
        middleX(word) > box.left - 2 &&
        middleX(word) < box.right + 2 &&
        middleY(word) < box.top + 2 &&
        middleY(word) > box.top - Math.max(16, word.size * 1.6),
    );
    if (over.length > 0) labels.set(box, over);
  }
  return labels.size > 1 ? labels : new Map<ValueBox, Word[]>();
}
