import type { Cell } from '../../../document.ts';
import type { Row } from './gutterSteps.ts';
import { linesOf } from './lines.ts';
import { proseOf } from './prose.ts';

/**
 * The cells of one row.
 * @param edges where the columns of its region begin.
 * @param count how many cells it has: by default an answer for each label.
 */
export function cellsOf(
  row: Row,
  page: number,
  edges: readonly number[],
  count = pairsIn(row) * 2,
): Cell[] {
  return Array.from({ length: count }, (_, column) => {
    const words = row.filter((piece) => piece.column === column).flatMap((piece) => piece.words);
    return {
      ...{ column, columns: 1, rows: 1 },
      blocks: isAnswer(column, edges) ? proseOf(words, page, 'box') : linesOf(words, page),
    };
  });
}

/** Labels with their answers: the answer of the last may be missing. */
const pairsIn = (row: Row): number =>
  Math.floor(Math.max(...row.map(({ column }) => column)) / 2) + 1;

/** Labels with their answers in turn; of three columns the last holds the answers. */
export const isAnswer = (column: number, { length }: readonly number[]): boolean =>
  length === 3 ? column === 2 : column % 2 === 1;
