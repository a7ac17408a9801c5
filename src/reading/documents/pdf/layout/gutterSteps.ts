import type { Piece, Region } from './gutterRegions.ts';
import { middleOf } from './levels.ts';

/** A row of a table: the pieces of its cells, from top to bottom; none where a heading parts two tables. */
export type Row = readonly Piece[];

interface Step {
  /** In heights of the letters of the region. */
  readonly by: number;
  /** Of the same look, what stands below would have found room above: it was not wrapped. */
  readonly kind: 'wrapped' | 'had room' | 'other look';
  /** Of labels: whether an answer of its own begins beside what stands below; undefined where that cannot be told. */
  readonly begins?: boolean | undefined;
}

/**
 * How far apart lines of one cell stand at most: the distances at which hardly anything stands that
 * would have found room above. Undefined where rows stand as near as the lines of a cell.
 */
export function reachIn(region: Region): number | undefined {
  const kinds = kindsOf(allSteps(region));
  const told = reachOf(kinds, region.size);
  if (told !== undefined) return told;
  return reachesOf(kinds, region.size).find(
    (reach, place) => (kinds[place]?.at(-1)?.by ?? close) < close && isEachOver(region, reach),
  );
}

/** How far apart lines of one cell stand in several regions whose letters are as high. */
export const reachOfAll = (regions: readonly Region[], size: number): number | undefined =>
  reachOf(kindsOf(regions.flatMap(allSteps).sort((one, other) => one.by - other.by)), size);

function reachOf(kinds: readonly Step[][], size: number): number | undefined {
  const end = kinds.findIndex((kind, place) => !mayBeWithin(kind, kinds.slice(0, place)));
  return end > 0 ? reachesOf(kinds, size)[end - 1] : undefined;
}

/** Between the distances of each kind and those of the next. */
const reachesOf = (kinds: readonly Step[][], size: number): readonly number[] =>
  kinds.slice(1).map((kind, place) => {
    const [least, most] = [kinds[place]?.at(-1)?.by ?? 0, kind[0]?.by ?? 0];
    return Math.sqrt(least * most) * size;
  });

export const allSteps = (region: Region): readonly Step[] =>
  region.edges
    .flatMap((_, column) => stepsIn(region, column))
    .filter(({ by }) => by < 4)
    .sort((one, other) => one.by - other.by);

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
  if (less.length > 0 && openRows(steps)) return false;
  const others = otherLooks(steps);
  return others < steps.length * 0.5 || otherLooks(less.flat()) < others * 0.4;
}

/** In a narrow column no word would have found room above, and still most labels have an answer of their own. */
function openRows(steps: readonly Step[]): boolean {
  const told = steps.filter(({ begins }) => begins !== undefined);
  const begun = told.filter(({ begins }) => begins).length;
  return begun >= fewest && begun >= told.length * 0.7;
}

const fewest = 4;

const otherLooks = (steps: readonly Step[]): number =>
  steps.filter(({ kind }) => kind === 'other look').length;

/** Lines of one cell stand no farther apart than so many heights. */
export const close = 1.6;

const inColumn = ({ pieces }: Region, column: number): readonly Piece[] =>
  pieces.filter((piece) => piece.column === column);

function stepsIn(region: Region, column: number): readonly Step[] {
  const own = inColumn(region, column);
  return own.slice(1).flatMap((piece, place): Step[] => {
    const above = own[place];
    if (above === undefined) return [];
    const by = (piece.baseline - above.baseline) / region.size;
    if (!looksLike(above, piece)) return [{ by, kind: 'other look' }];
    const begins = beginsBeside(above, piece, region);
    if (!opensRow(region, piece.level)) return [{ by, kind: 'wrapped', begins }];
    return [{ by, kind: hadRoom(above, piece, region) ? 'had room' : 'wrapped', begins }];
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

/** Beside a label that begins as labels do, an answer that is no further line of one. */
function beginsBeside(above: Piece, piece: Piece, { pieces }: Region): boolean | undefined {
  if (piece.column % 2 === 1) return undefined;
  const isBeside = (label: Piece): boolean =>
    pieces.some(({ level, column }) => level === label.level && column === label.column + 1);
  if (isBeside(above) && isBeside(piece)) return undefined;
  return isBeside(piece) && !/^[(]?\p{Ll}/u.test(textOf(piece));
}

export const looksLike = (one: Piece, other: Piece): boolean =>
  isBold(one) === isBold(other) &&
  Math.abs(one.size - other.size) < 0.4 &&
  colourOf(one) === colourOf(other);

/** Of all its words; labels are often set in grey. */
const colourOf = ({ words }: Piece): string | undefined => {
  const [first] = words;
  return words.every(({ colour }) => colour === first?.colour) ? first?.colour : undefined;
};

export const isBold = ({ words }: Piece): boolean => words.every(({ bold }) => bold === true);

/** Whether the first word of a line would have stood behind the line above in the same cell. */
export function hadRoom(above: Piece, piece: Piece, region: Region): boolean {
  const [first] = piece.words;
  const width = first === undefined ? 0 : first.right - first.left;
  return roomBeside(above, piece, region) > piece.size * 0.28 + width + 1;
}

/** Lines set to the right have theirs before them. */
function roomBeside(above: Piece, piece: Piece, region: Region): number {
  const own = inColumn(region, above.column);
  if (setRightAt(own) !== undefined) return above.left - Math.min(...own.map(({ left }) => left));
  const end = region.edges[above.column + 1];
  return (end === undefined ? region.right : end - piece.size * 0.9) - above.right;
}

/** Where labels end that begin where they may, right before their answers. */
export function setRightAt(own: readonly Piece[]): number | undefined {
  const end = middleOf(own.map(({ right }) => right));
  const atEnd = own.filter(({ right }) => Math.abs(right - end) < 1.2);
  const begins = Math.min(...own.map(({ left }) => left));
  const atBegin = own.filter(({ left }) => left - begins < 3);
  const areSet = atEnd.length > own.length * 0.66 && atBegin.length < Math.max(2, own.length * 0.4);
  return areSet ? end : undefined;
}

/** Nearly every cell has two lines or more, as labels over their answers have. */
function isEachOver(region: Region, reach: number): boolean {
  if (areBesideByFace(region)) return false;
  const blocks = blocksIn(region, reach);
  const several = blocks.filter((block) => block.length > 1 && block.length < 5).length;
  return several >= blocks.length * 0.75;
}

/** Each column keeps to one look, and the first two differ: labels beside their answers, one line each. */
function areBesideByFace(region: Region): boolean {
  const columns = region.edges.map((_, column) => inColumn(region, column));
  const [[label] = [], [answer] = []] = columns;
  if (label === undefined || answer === undefined || looksLike(label, answer)) return false;
  return columns.every(([first, ...more]) =>
    more.every((piece) => first !== undefined && looksLike(first, piece)),
  );
}

function blocksIn(region: Region, reach: number): readonly Piece[][] {
  return region.edges.flatMap((_, column) => {
    const blocks: Piece[][] = [];
    for (const piece of inColumn(region, column)) {
      const block = blocks.at(-1);
      const last = block?.at(-1);
      const isFar = last === undefined || piece.baseline - last.baseline >= reach;
      const isNext = isFar || isParted(last, piece, region) || isCounted(piece, region);
      if (isNext || isHeadingOver(last, piece, region)) blocks.push([piece]);
      else block?.push(piece);
    }
    return blocks;
  });
}

const isParted = (above: Piece, piece: Piece, { rules }: Region): boolean =>
  rules.some((at) => at > above.baseline && at < piece.baseline - piece.size * 0.3);

/** A count before it, "(d)" or "4.", in a column of counts: a question of its own. */
export function isCounted({ level }: Piece, { pieces }: Region): boolean {
  const own = pieces.filter(({ column }) => column === 0);
  const counts = own.filter((piece) => /^\(?(?:\d{1,2}|[a-z])[.)]$/iu.test(textOf(piece)));
  return counts.length > own.length * 0.8 && counts.some((count) => count.level === level);
}

/** Alone on its level, over a label of another look that has its answer beside it. */
function isHeadingOver(piece: Piece, next: Piece, { pieces }: Region): boolean {
  if (piece.column > 0 || looksLike(piece, next)) return false;
  const on = (level: number): number => pieces.filter((other) => other.level === level).length;
  return on(piece.level) === 1 && on(next.level) > 1;
}

/** Cells whose heights overlap stand in one row, at whichever end or middle they are set. */
export function rowsByDistance(region: Region, reach: number): readonly Row[] {
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

export const textOf = ({ words }: Piece): string => words.map(({ text }) => text).join(' ');
