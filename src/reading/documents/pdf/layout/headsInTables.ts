import {
  isInBold,
  linesIn,
  lineText,
  type Block,
  type Cell,
  type Table,
} from '../../../document.ts';

type Row = Table['rows'][number];

/**
 * A table without its head where its producer printed that once more, as it broke the table off: over the
 * rest on the next page, in a row of its own or in one cell with that rest, or right below the question
 * that it heads.
 */
export function withoutHeadRepeated(block: Block): Block {
  if (block.kind === 'line') return block;
  const [first, second] = block.rows;
  const head = first === undefined ? undefined : headOf(first);
  if (head === undefined || second === undefined || !isOverQuestions(second)) return block;
  const rows: Row[] = [];
  for (const [place, row] of block.rows.entries()) {
    if (place === 0 || !isBrokenBefore(block.rows, place)) rows.push(row);
    else if (headOf(row) !== head) addRest(rows, row, head);
  }
  return { ...block, rows };
}

/** The rest of an answer below the head that stands in its cell: it goes on with the row above. */
function addRest(rows: Row[], row: Row, head: string): void {
  const rest = restBelow(row, head);
  const above = rows.at(-1) ?? [];
  const told = above.at(-1);
  if (rest === undefined) rows.push(row);
  else if (told === undefined || leftOf(told) !== leftOf(rest)) rows.push([rest]);
  else {
    const whole = { ...told, blocks: [...told.blocks, ...rest.blocks] };
    rows.splice(-1, 1, [...above.slice(0, -1), whole]);
  }
}

const leftOf = ({ blocks }: Cell): number | undefined =>
  linesIn(blocks).find(({ segments }) => segments.length > 0)?.segments[0]?.left;

/** One line in bold over the whole width. */
function headOf([cell, ...more]: Row): string | undefined {
  if (cell === undefined || more.length > 0 || cell.blocks.length !== 1) return undefined;
  return boldText(cell.blocks[0]);
}

function boldText(block: Block | undefined): string | undefined {
  if (block?.kind !== 'line' || block.segments.length === 0) return undefined;
  return isInBold(block) ? lineText(block) : undefined;
}

/** What it heads are questions, and no answer to it. */
const isOverQuestions = (row: Row): boolean => row.length > 1 || headOf(row) !== undefined;

/** A new page begins, or nothing has been answered since the head stood there. */
function isBrokenBefore(rows: Table['rows'], place: number): boolean {
  const [page, before] = [pageOf(rows[place]), pageOf(rows[place - 1])];
  if (page !== undefined && before !== undefined && page !== before) return true;
  return place === 2 && headOf(rows[1] ?? []) !== undefined;
}

const pageOf = (row: Row | undefined): number | undefined =>
  linesIn((row ?? []).flatMap(({ blocks }) => blocks)).find(({ page }) => page !== undefined)?.page;

function restBelow([cell, ...more]: Row, head: string): Cell | undefined {
  if (cell === undefined || more.length > 0) return undefined;
  const [first, ...rest] = cell.blocks;
  return rest.length > 0 && boldText(first) === head ? { ...cell, blocks: rest } : undefined;
}
