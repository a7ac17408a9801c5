import type { Block, Cell, Segment } from '../../../document.ts';
import { isInBold } from '../../../document.ts';
import type { PlacedBlock } from './freeText.ts';
import { asAnswer } from './valueBoxes.ts';

/** In points: what stands in a box begins at most so far behind the left edge of its label. */
const near = 12;

/**
 * A line of labels in bold at the foot of a page, and a row of boxes at the head of the next, each of
 * them under its label: a row of labels with their answers.
 */
export function joinLabels(last: PlacedBlock, next: PlacedBlock): PlacedBlock | undefined {
  if (last.block.kind !== 'line' || next.block.kind !== 'table' || next.grid !== undefined)
    return undefined;
  const { segments } = last.block;
  const [row = [], ...rows] = next.block.rows;
  if (segments.length === 0 || segments.length !== row.length || !isInBold(last.block))
    return undefined;
  const line = last.block;
  const pairs = segments.map((segment, place) => ({ segment, box: row[place] }));
  if (!pairs.every(({ segment, box }) => standsUnder(box, segment))) return undefined;
  const cells = pairs.flatMap(({ segment, box }, place): Cell[] => [
    cellOf(place * 2, [{ ...line, segments: [segment] }]),
    cellOf(place * 2 + 1, asAnswer(box?.blocks ?? [])),
  ]);
  return { ...next, block: { ...next.block, rows: [cells, ...rows] } };
}

const cellOf = (column: number, blocks: readonly Block[]): Cell => ({
  column,
  columns: 1,
  rows: 1,
  blocks,
});

function standsUnder(box: Cell | undefined, { left = 0 }: Segment): boolean {
  const [first] = box?.blocks ?? [];
  if (first?.kind !== 'line' || isInBold(first)) return false;
  const from = first.segments[0]?.left ?? -Infinity;
  return from > left - 2 && from < left + near;
}
