import type { Block, Cell, Line, Table } from '../../../document.ts';
import type { Word } from '../drawn/drawing.ts';
import { around, middleX, middleY } from '../drawn/drawing.ts';
import { rowsUnderLabels, tableUnderLabels } from './boxColumns.ts';
import type { ValueBox } from './boxBands.ts';
import { bandsOf } from './boxBands.ts';
import { choicesOverLabels } from './choicesOverLabels.ts';
import { isTyped, labelBeside, labelsOverBoxes } from './labelsOverBoxes.ts';
import { labelsRightBelow, rowOverLabels } from './labelsRightBelow.ts';
import type { LabelSides, PlacedBlock } from './freeText.ts';
import { boxOf } from './freeText.ts';
import { linesOf } from './lines.ts';

/**
 * Boxes side by side become one row of cells; the words left of a box are the cell before it, and
 * where several boxes of a row have each its label above, or boxes of one line down the page, the
 * label is the cell before it as well.
 * @param side where the document prints the labels of its boxes, if below or above them.
 */
export function boxRows(
  drawn: readonly ValueBox[],
  words: readonly Word[],
  page: number,
  side: LabelSides['ofBoxes'],
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const placed: PlacedBlock[] = [];
  const choices =
    side === 'under' ? choicesOverLabels(words, drawn, page) : { boxes: [], rest: words };
  let { rest } = choices;
  const boxes = [...drawn, ...choices.boxes];
  const bands = bandsOf(boxes);
  const over = labelsOverBoxes(bands, words, side === 'over');
  const labelsBelow = labelsRightBelow(bands, boxes, rest, side === 'under');
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
    const areOver = side === 'over' && band.every((box) => over.has(box));
    for (const own of areOver ? band.map((box) => [box]) : [band]) {
      const row = rowOf(own, rest, page, over);
      rest = rest.filter((word) => !row.taken.has(word));
      placed.push(row.block);
    }
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
