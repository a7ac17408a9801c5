import type { Block, Cell, Line } from '../../../document.ts';
import { lineText } from '../../../document.ts';
import type { PlacedBlock } from './freeText.ts';

/**
 * A drawn box that is closed at the foot of one page and opened again at the head of the next, with no
 * label between: one answer. Undefined where the second is a box of its own.
 */
export function joinBoxes(last: PlacedBlock, next: PlacedBlock): PlacedBlock | undefined {
  const [one, two] = [onlyCell(last), onlyCell(next)];
  if (one === undefined || two === undefined || last.block.kind !== 'table') return undefined;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 4;
  if (!near(last.left, next.left) || !near(last.right, next.right)) return undefined;
  if (one.blocks.length === 0 || two.blocks.length === 0 || opensPart(two)) return undefined;
  const cell = { ...one, blocks: [...one.blocks, ...emptyLineAt(one.blocks, two), ...two.blocks] };
  return { ...last, block: { ...last.block, rows: [[cell]] } };
}

/**
 * A question alone in its box at the foot of a page, and at the head of the next the box with its
 * answer, alone or over more rows: one table.
 */
export function joinQuestion(last: PlacedBlock, next: PlacedBlock): PlacedBlock | undefined {
  const question = onlyCell(last);
  if (question === undefined || next.block.kind !== 'table') return undefined;
  const [[answer, ...beside] = []] = next.block.rows;
  if (answer === undefined || beside.length > 0 || answer.shaded === true) return undefined;
  if (Math.abs(last.left - next.left) > 4 || !asks(question) || opensPart(answer)) return undefined;
  const row = [{ ...question, column: answer.column, columns: answer.columns }];
  return { ...next, block: { ...next.block, rows: [row, ...next.block.rows] } };
}

/** In the face of labels, perhaps with a hint below. */
function asks({ blocks, shaded }: Cell): boolean {
  const [first, ...more] = blocks;
  if (first?.kind !== 'line' || more.length > 2) return false;
  return shaded === true || first.segments.every(({ bold }) => bold === true);
}

function onlyCell({ block, grid }: PlacedBlock): Cell | undefined {
  if (block.kind !== 'table' || grid !== undefined || block.rows.length !== 1) return undefined;
  const [row] = block.rows;
  return row?.length === 1 ? row[0] : undefined;
}

/** Whether a cell begins something new: shaded, bold, or with a line that asks. */
export function opensPart(cell: Cell): boolean {
  const [opening] = cell.blocks;
  if (cell.shaded === true || opening?.kind !== 'line') return true;
  return opening.segments[0]?.bold === true || /[:?]$/u.test(lineText(opening));
}

/**
 * The empty line that the end of a page hides: the text before parts its paragraphs by empty lines,
 * and one sentence ended with the page.
 */
function emptyLineAt(before: readonly Block[], next: Cell): Line[] {
  const parted = before.some((block) => block.kind === 'line' && block.segments.length === 0);
  const [last, first] = [before.at(-1), next.blocks[0]];
  if (!parted || last?.kind !== 'line' || first?.kind !== 'line') return [];
  const ends = /[.!?]["'”’)]*$/u.test(lineText(last)) && /^["'“‘(]?\p{Lu}/u.test(lineText(first));
  return ends ? [{ kind: 'line', segments: [] }] : [];
}
