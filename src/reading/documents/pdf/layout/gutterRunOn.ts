import type { Piece, Region } from './gutterRegions.ts';
import type { Row } from './gutterSteps.ts';
import { hadRoom, looksLike, textOf } from './gutterSteps.ts';

/**
 * "Household <tab> Mother, father and two older" over "siblings" at the left edge of the page: an answer
 * behind a tab goes on where its label begins, and is no further line of the label.
 */
export function withRunOn(row: Row, region: Region): Row {
  return row.map((piece) => (isRunOn(piece, row, region) ? { ...piece, column: 1 } : piece));
}

function isRunOn(piece: Piece, row: Row, region: Region): boolean {
  const [label] = row;
  if (label === undefined || piece === label || piece.column !== 0 || region.edges.length !== 2)
    return false;
  if (row.some((other) => other !== piece && other.level === piece.level)) return false;
  const answer = row.find(({ column, level }) => column === 1 && level === piece.level - 1);
  if (answer === undefined || hadRoom(answer, piece, region)) return false;
  const isFaced = looksLike(answer, piece) && !looksLike(label, piece);
  const isEnded = /[:?]$/u.test(textOf(label)) && row.indexOf(piece) <= 2;
  return isFaced || (isEnded && /^\p{Ll}/u.test(textOf(piece)));
}
