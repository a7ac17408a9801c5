import { shifted } from './gutters.ts';
import type { Piece, Region } from './gutterRegions.ts';

/** A row of a table: the pieces of its cells, from top to bottom; none where a heading parts two tables. */
export type Row = readonly Piece[];

/** The rows of a region: by the lines between them, by their distances, else by how they read. */
export function rowsIn(region: Region): { readonly rows: readonly Row[]; readonly ruled: boolean } {
  const use = useOfRules(region);
  if (use === 'to write on') return { rows: [], ruled: true };
  if (use === 'between rows') return { rows: bandsIn(region), ruled: true };
  const reach = reachIn(region);
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
  if (rules.length < 2 || full > (rules.length + 1) * 2.5) return 'between parts';
  const over = rules.map(
    (at) => at - Math.max(...pieces.flatMap(({ baseline }) => (baseline < at ? baseline : []))),
  );
  const isFar = over.filter((by) => by > size * 0.6).length > over.length * 0.7;
  const inner = bandsOf(region).slice(1, -1);
  const areDouble =
    inner.length > 0 && inner.every((band) => new Set(band.map(({ level }) => level)).size > 1);
  if (!isFar && areDouble) return 'to write on';
  return isFar || full <= (rules.length + 1) * 1.4 ? 'between rows' : 'to write on';
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

interface Step {
  /** In heights of the letters of the region. */
  readonly by: number;
  /** Of the same look, what stands below would have found room above: it was not wrapped. */
  readonly kind: 'wrapped' | 'had room' | 'other look';
}

/**
 * How far apart lines of one cell stand at most: the distances at which hardly anything stands that
 * would have found room above. Undefined where rows stand as near as the lines of a cell.
 */
function reachIn(region: Region): number | undefined {
  const steps = region.edges
    .flatMap((_, column) => stepsIn(region, column))
    .filter(({ by }) => by < 4)
    .sort((one, other) => one.by - other.by);
  const kinds = kindsOf(steps);
  const reaches = kinds.slice(1).map((kind, place) => {
    const [least, most] = [kinds[place]?.at(-1)?.by ?? 0, kind[0]?.by ?? 0];
    return Math.sqrt(least * most) * region.size;
  });
  const end = kinds.findIndex((kind, place) => !mayBeWithin(kind, kinds.slice(0, place)));
  if (end > 0) return reaches[end - 1];
  return reaches.find(
    (reach, place) => (kinds[place]?.at(-1)?.by ?? close) < close && isEachOver(region, reach),
  );
}

/** Distances so much greater than others are of another kind. */
const greater = 1.1;

function kindsOf(steps: readonly Step[]): readonly Step[][] {
  const kinds: Step[][] = [];
  for (const step of steps) {
    const last = kinds.at(-1)?.at(-1);
    if (last !== undefined && step.by < last.by * greater) kinds.at(-1)?.push(step);
    else kinds.push([step]);
  }
  return kinds;
}

/** From a label to the answer below it is the least of such distances; the next is from the answer to a label. */
function mayBeWithin(steps: readonly Step[], less: readonly (readonly Step[])[]): boolean {
  const hadRoom = steps.filter(({ kind }) => kind === 'had room').length;
  if ((steps.at(-1)?.by ?? 0) > close || hadRoom > steps.length * 0.35) return false;
  const others = otherLooks(steps);
  return others < steps.length * 0.5 || otherLooks(less.flat()) < others * 0.4;
}

const otherLooks = (steps: readonly Step[]): number =>
  steps.filter(({ kind }) => kind === 'other look').length;

const close = 1.6;

const inColumn = ({ pieces }: Region, column: number): readonly Piece[] =>
  pieces.filter((piece) => piece.column === column);

function stepsIn(region: Region, column: number): readonly Step[] {
  const own = inColumn(region, column);
  return own.slice(1).flatMap((piece, place): Step[] => {
    const above = own[place];
    if (above === undefined) return [];
    const by = (piece.baseline - above.baseline) / region.size;
    if (!looksLike(above, piece)) return [{ by, kind: 'other look' }];
    if (!opensRow(region, piece.level)) return [{ by, kind: 'wrapped' }];
    return [{ by, kind: hadRoom(above, piece, region) ? 'had room' : 'wrapped' }];
  });
}

/**
 * A label stands there that begins as labels do, with something beside it; what stands alone may be
 * the rest of what is above it.
 */
function opensRow({ pieces }: Region, level: number): boolean {
  const own = pieces.filter((piece) => piece.level === level);
  return (
    own.length > 1 &&
    own.some((piece) => piece.column % 2 === 0 && !/^[(]?\p{Ll}/u.test(textOf(piece)))
  );
}

export const looksLike = (one: Piece, other: Piece): boolean =>
  isBold(one) === isBold(other) && Math.abs(one.size - other.size) < 0.4;

export const isBold = ({ words }: Piece): boolean => words.every(({ bold }) => bold === true);

/** Whether the first word of a line would have stood behind the line above in the same cell. */
export function hadRoom(above: Piece, piece: Piece, { edges, right }: Region): boolean {
  const [first] = piece.words;
  const end = edges[above.column + 1];
  const limit = end === undefined ? right : end - piece.size * 0.9;
  const width = first === undefined ? 0 : first.right - first.left;
  return above.right + piece.size * 0.28 + width < limit - 1;
}

/** Nearly every cell has two lines or more, as labels over their answers have. */
function isEachOver(region: Region, reach: number): boolean {
  const blocks = blocksIn(region, reach);
  const several = blocks.filter((block) => block.length > 1 && block.length < 5).length;
  return several >= blocks.length * 0.75;
}

function blocksIn(region: Region, reach: number): readonly Piece[][] {
  return region.edges.flatMap((_, column) => {
    const blocks: Piece[][] = [];
    for (const piece of inColumn(region, column)) {
      const block = blocks.at(-1);
      const last = block?.at(-1);
      const isFar = last === undefined || piece.baseline - last.baseline >= reach;
      if (isFar || isHeadingOver(last, piece, region)) blocks.push([piece]);
      else block?.push(piece);
    }
    return blocks;
  });
}

/** Alone on its level, over a label of another look that has its answer beside it. */
function isHeadingOver(piece: Piece, next: Piece, { pieces }: Region): boolean {
  if (piece.column > 0 || looksLike(piece, next)) return false;
  const on = (level: number): number => pieces.filter((other) => other.level === level).length;
  return on(piece.level) === 1 && on(next.level) > 1;
}

/** Cells whose heights overlap stand in one row, at whichever end or middle they are set. */
function rowsByDistance(region: Region, reach: number): readonly Row[] {
  const topOf = (block: readonly Piece[]): number => (block[0]?.baseline ?? 0) - region.size * 0.5;
  const rows: { pieces: Piece[]; bottom: number }[] = [];
  const blocks = [...blocksIn(region, reach)].sort((one, other) => topOf(one) - topOf(other));
  for (const block of blocks) {
    const row = rows.at(-1);
    const bottom = block.at(-1)?.baseline ?? 0;
    if (row !== undefined && topOf(block) < row.bottom) {
      row.pieces.push(...block);
      row.bottom = Math.max(row.bottom, bottom);
    } else rows.push({ pieces: [...block], bottom });
  }
  return rows.map(({ pieces }) => pieces);
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
  if (piece.baseline - last > region.size * close) return false;
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

export const textOf = ({ words }: Piece): string => words.map(({ text }) => text).join(' ');

const opensPhrase = /(?:[/&,\-–]|\b(?:of|the|and|or|to|for|in|with))$/iu;
