import type { Block, Table } from '../../document.ts';
import { pairsOfLines } from './linesUnder.ts';
import { pairsInCells, pairsOfRows } from './tablesUnder.ts';
import { sayUnder, sumOf, votesOfCells, votesOfLines, votesOfRows } from './underVotes.ts';

/**
 * A document that prints its labels under their answers, turned round: each label before its answer.
 * That it does is told by the answers that have a form of their own, a date or a postcode, all of
 * them together: one alone may stand over a label by chance.
 */
export function labelsUnderFirst(blocks: readonly Block[]): readonly Block[] {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const lines = votesOfLines(blocks);
  const rows = sumOf(tables.map((table) => votesOfRows(table.rows)));
  const cells = sumOf(tables.map((table) => votesOfCells(table.rows)));
  if (!sayUnder(sumOf([lines, rows, cells]))) return blocks;
  const turned = blocks.map((block) => {
    if (block.kind === 'line') return block;
    if (sayUnder(rows, 1)) return pairsOfRows(block);
    return sayUnder(cells, 1) ? pairsInCells(block) : block;
  });
  return sayUnder(lines, 1) ? pairsOfLines(turned) : turned;
}
