import type { Cell } from '../../../document.ts';
import type { PlacedBlock } from './freeText.ts';
import { continueRow, goesOn, isRestOfLabel, rowText, textOf } from './rowOverPage.ts';

/** Heads on a bar without any line, printed once more at the head of the next page. */
export function joinHeaded(table: PlacedBlock, next: PlacedBlock): PlacedBlock | undefined {
  if (table.block.kind !== 'table' || next.block.kind !== 'table') return undefined;
  if (table.grid !== undefined || next.grid !== undefined) return undefined;
  const [above, [heads = [], ...below]] = [table.block.rows, next.block.rows];
  const areHeads = heads.length > 1 && heads.every(({ blocks }) => textOf(blocks) !== '');
  if (!areHeads || below.length === 0 || rowText(heads) !== rowText(above[0])) return undefined;
  const rows = goesOn(above, below, false) ? continueRow(above, below) : [...above, ...below];
  return { ...table, block: { ...table.block, rows } };
}

/** A question and its answer side by side, both cut by the end of the page without any line drawn. */
export function joinLabelled(table: PlacedBlock, next: PlacedBlock): PlacedBlock | undefined {
  if (table.block.kind !== 'table' || next.block.kind !== 'table') return undefined;
  if (table.grid !== undefined || next.grid !== undefined) return undefined;
  const [above, below] = [table.block.rows, next.block.rows];
  const [last = [], first = []] = [above.at(-1), below[0]];
  const [[label, answer], [head, rest]] = [last, first];
  if (label === undefined || head === undefined || answer === undefined || rest === undefined)
    return undefined;
  const isPair = last.length === 2 && first.length === 2;
  const isInLine = [
    [label, head],
    [answer, rest],
  ].every(([one, other]) => Math.abs(leftOf(one) - leftOf(other)) < 2);
  if (!isPair || !isInLine || !isRestOfLabel(label, head)) return undefined;
  return { ...table, block: { ...table.block, rows: continueRow(above, below) } };
}

/**
 * Questions in small print at the foot of a page, none with anything below it, and at the head of the next
 * what was answered, in larger letters and each right below its question.
 */
export function joinUnderSmallPrint(
  table: PlacedBlock,
  next: PlacedBlock,
): PlacedBlock | undefined {
  if (table.block.kind !== 'table' || next.block.kind !== 'table') return undefined;
  if (table.grid !== undefined || next.grid !== undefined) return undefined;
  const [above, below] = [table.block.rows, next.block.rows];
  const [labels = [], [answers = []]] = [above.at(-1), below];
  const areUnder = labels.every((label, place) => isSmallOver(label, answers[place]));
  if (labels.length !== answers.length || labels.length === 0 || !areUnder) return undefined;
  return { ...table, block: { ...table.block, rows: continueRow(above, below) } };
}

function isSmallOver(label: Cell, answer: Cell | undefined): boolean {
  const [small, large] = [label.blocks[0], answer?.blocks[0]];
  if (small?.kind !== 'line' || large?.kind !== 'line' || label.blocks.length > 1) return false;
  if (small.height === undefined || large.height === undefined) return false;
  return small.height < large.height - 0.9 && Math.abs(leftOf(label) - leftOf(answer)) < 2;
}

const leftOf = (cell: Cell | undefined): number => {
  const block = cell?.blocks[0];
  return block?.kind === 'line' ? (block.segments[0]?.left ?? 0) : -Infinity;
};
