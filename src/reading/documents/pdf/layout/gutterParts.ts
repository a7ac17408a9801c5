import type { Piece, Region } from './gutterRegions.ts';
import { areOver, labelsOver } from './gutterOver.ts';
import { rowsIn } from './gutterRows.ts';
import { isBold, looksLike } from './gutterSteps.ts';

/** Of the words of a region that stand beside others, at most so many look as its headings do. */
const share = 0.15;

/**
 * What stands in the same columns above and below a heading, as parts of their own where labels stand
 * over their answers in one of them and beside them in the other.
 */
export function partsOf(region: Region): readonly Region[] {
  const levels = levelsOf(region.pieces);
  const beside = levels.flatMap((own) => (own.length > 1 ? own : []));
  const heads = levels.flatMap(([first, ...more]) =>
    first !== undefined && more.length === 0 && isHeading(first, beside) ? [first] : [],
  );
  if (heads.length === 0) return [region];
  const parts = partedAt(levels, heads).map((pieces) => ({ ...region, pieces }));
  const over = parts.filter(haveLabelsOver).length;
  return over === 0 || over === parts.length ? [region] : parts;
}

function haveLabelsOver(region: Region): boolean {
  const { rows } = rowsIn(region);
  const columns = rows.reduce((sum, row) => sum + new Set(row.map(({ column }) => column)).size, 0);
  return areOver({ rows, region }) && labelsOver([{ rows, region }]).length > columns * 0.6;
}

function levelsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const levels = [...new Set(pieces.map(({ level }) => level))];
  return levels.map((level) => pieces.filter((piece) => piece.level === level));
}

function partedAt(
  levels: readonly (readonly Piece[])[],
  heads: readonly Piece[],
): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const own of levels) {
    if (own.some((piece) => heads.includes(piece))) parts.push([]);
    else parts.at(-1)?.push(...own);
  }
  return parts.filter((part) => part.some(({ column }) => column > 0));
}

/** In bold or larger, as hardly any words of the columns are. */
function isHeading(piece: Piece, beside: readonly Piece[]): boolean {
  if (piece.column > 0 || /[:?]$/u.test(piece.words.at(-1)?.text ?? '')) return false;
  const alike = beside.filter((other) => looksLike(other, piece)).length;
  if (alike > beside.length * share) return false;
  const usual = beside.map(({ size }) => size).sort((one, other) => one - other);
  const size = usual[Math.floor(usual.length * 0.8)] ?? piece.size;
  return piece.size > size * 1.08 || (isBold(piece) && piece.size > size - 0.4);
}
