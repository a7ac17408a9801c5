import { shifted } from './levels.ts';
import type { Piece, Region } from './gutterRegions.ts';
import type { Row } from './gutterSteps.ts';
import { rowsAtMiddle } from './rowsAtMiddle.ts';
import {
  allSteps,
  close,
  hadRoom,
  isBold,
  isCounted,
  looksLike,
  reachIn,
  rowsByDistance,
  textOf,
} from './gutterSteps.ts';

/**
 * The rows of a region: by the lines between them, by the middles of their cells, by their distances, else
 * by how they read.
 * @param reach how far apart lines of one cell stand at most.
 */
export function rowsIn(
  region: Region,
  reach = reachIn(region),
): { readonly rows: readonly Row[]; readonly ruled: boolean } {
  const use = useOfRules(region);
  if (use === 'to write on') return { rows: [], ruled: true };
  if (use === 'between rows') return { rows: bandsIn(region), ruled: true };
  const set = rowsAtMiddle(region);
  if (set !== undefined) return { rows: set, ruled: false };
  const rows = reach === undefined ? rowsRead(region) : rowsByDistance(region, reach);
  return { rows, ruled: false };
}

/**
 * Level lines part the rows where there is about one for each row. Where there is one for two levels,
 * labels stand over their answers, unless answers stand on the lines, which are there to write on.
 */
function useOfRules(region: Region): 'between rows' | 'between parts' | 'to write on' {
  const { pieces, rules, edges, size } = region;
  const full = [...new Set(pieces.map(({ level }) => level))].filter(
    (level) => pieces.filter((piece) => piece.level === level).length > edges.length * 0.7,
  ).length;
  const bands = bandsOf(region);
  if (bands.length < 3 || full > bands.length * 2.5) return 'between parts';
  const over = rules.map(
    (at) => at - Math.max(...pieces.flatMap(({ baseline }) => (baseline < at ? baseline : []))),
  );
  const isFar = over.filter((by) => by > size * 0.6).length > over.length * 0.7;
  const inner = bands.slice(1, -1);
  const areDouble = inner.every(isDouble);
  const areWrapped = isWrapped(region);
  if (!isFar && areDouble && !areWrapped) return 'to write on';
  if (holdSeveral(bands, region)) return 'between parts';
  return isFar || areWrapped || full <= bands.length * 1.4 ? 'between rows' : 'to write on';
}

/** Two lines in one column: a small label stands a little above the foot of the answer beside it. */
const isDouble = (band: readonly Piece[]): boolean =>
  band.some((piece) =>
    band.some(({ column, level }) => column === piece.column && level !== piece.level),
  );

/** The lines of its cells were wrapped, and are no labels over or under what is written. */
function isWrapped(region: Region): boolean {
  const steps = allSteps(region);
  const reach = reachIn(region) ?? 0;
  const within = steps.filter(({ by }) => by * region.size < reach);
  const wrapped = within.filter(({ kind }) => kind === 'wrapped').length;
  return wrapped > 3 && wrapped > within.length * 0.8;
}

/** By their distances there are several rows between two lines. */
function holdSeveral(bands: readonly Row[], region: Region): boolean {
  const reach = reachIn(region);
  if (reach === undefined) return false;
  const rows = bands.map((pieces) => rowsByDistance({ ...region, pieces }, reach).length);
  return rows.reduce((sum, count) => sum + count, 0) > bands.length * 1.7;
}

const bandsIn = (region: Region): readonly Row[] =>
  bandsOf(region).flatMap((band) => withoutHeading(band, region));

/**
 * A heading between two lines is no part of a label: it stands alone and is larger than labels are, or in
 * bold where they are not; or it is the first and stands farther off than lines do.
 */
function withoutHeading(band: readonly Piece[], region: Region): readonly Row[] {
  const rows: Piece[][] = [[]];
  for (const [place, piece] of band.entries()) {
    const next = band.slice(place + 1).find(({ column }) => column === 0);
    if (isHeading(piece, next, rows.length === 1 && place === 0, region)) rows.push([], []);
    else rows.at(-1)?.push(piece);
  }
  return rows.length === 1 ? rows : rows.filter((row, place) => place % 2 === 1 || row.length > 0);
}

function isHeading(
  piece: Piece,
  next: Piece | undefined,
  isFirst: boolean,
  { pieces, size }: Region,
): boolean {
  if (piece.column > 0 || next === undefined) return false;
  if (pieces.filter(({ level }) => level === piece.level).length > 1) return false;
  if (/^[☐☒]/u.test(textOf(piece))) return false;
  const isLarger = piece.size > next.size * 1.08 || (isBold(piece) && !isBold(next));
  return isLarger || (isFirst && next.baseline - piece.baseline > size * 1.8);
}

function bandsOf({ pieces, rules }: Region): readonly Row[] {
  const bands = rules.map((_, place) => place).concat(rules.length);
  return bands
    .map((band) =>
      pieces.filter(
        ({ baseline, size }) => rules.filter((at) => at < baseline - size * 0.3).length === band,
      ),
    )
    .filter((band) => band.length > 0);
}

/** Level by level: a row begins where the first column, or a later pair of its own, begins anew. */
function rowsRead(region: Region): readonly Row[] {
  const rows: Piece[][] = [];
  const levels = [...new Set(region.pieces.map(({ level }) => level))];
  for (const level of levels) {
    const own = region.pieces.filter((piece) => piece.level === level);
    const row = rows.at(-1);
    if (row !== undefined && own.every((piece) => goesOn(piece, own, row, region)))
      row.push(...own);
    else rows.push([...own]);
  }
  return rows;
}

function goesOn(piece: Piece, level: readonly Piece[], row: Row, region: Region): boolean {
  const last = Math.max(...row.map(({ baseline }) => baseline));
  if (piece.baseline - last > region.size * close || isCounted(piece, region)) return false;
  const above = row.findLast(({ column }) => column === piece.column);
  if (above === undefined && piece.baseline - last < region.size * shifted) return true;
  if (piece.column % 2 === 1) return above !== undefined;
  if (above === undefined || !looksLike(above, piece) || hadRoom(above, piece, region))
    return false;
  if (/[:?]$/u.test(textOf(above))) return false;
  const isSmall = /^[(]?\p{Ll}/u.test(textOf(piece));
  const isAnswered = level.some(({ column }) => column === piece.column + 1);
  return isSmall || opensPhrase.test(textOf(above)) || !isAnswered;
}

const opensPhrase = /(?:[/&,\-–]|\b(?:of|the|and|or|to|for|in|with))$/iu;
