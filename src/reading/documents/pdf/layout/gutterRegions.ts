import type { Rule, Word } from '../drawn/drawing.ts';
import { rulesIn } from './gutterRules.ts';
import type { Gutter } from './gutters.ts';
import { chunksOf, isCrossed } from './levels.ts';
import type { Chunk, Level } from './levels.ts';

/** What stands on one level in one column of a region. */
export interface Piece {
  readonly level: number;
  readonly column: number;
  readonly words: readonly Word[];
  readonly baseline: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/** Levels that follow each other in the same columns. */
export interface Region {
  readonly pieces: readonly Piece[];
  /** Where each column begins. */
  readonly edges: readonly number[];
  /** The usual height of its letters, of the larger where answers are larger than labels. */
  readonly size: number;
  /** Where level lines part its rows. */
  readonly rules: readonly number[];
  /** Where its last column ends at the latest. */
  readonly right: number;
}

/** Levels nearer than so many heights of the letters may hold the rest of a cell. */
const close = 1.75;
/** An answer in a box of its own colour is set in by so much. */
const margin = 6;

/**
 * Regions of a page that stand in columns, with the levels above and below them that may be the first
 * or the last lines of their cells.
 */
export function regionsOf(
  levels: readonly Level[],
  gutters: readonly Gutter[],
  rules: readonly Rule[],
): readonly Region[] {
  const spans = spansOf(gutters);
  const right = Math.max(...levels.flatMap(({ words }) => words.map((word) => word.right)));
  return spans.flatMap(({ first, last, own }, place): Region[] => {
    const edges = [...new Set(own.map(({ at }) => at))].sort((one, other) => one - other);
    const core = levels.slice(first, last + 1);
    const start = Math.min(
      ...core.map(({ words: [word] }) => word?.left ?? Infinity),
      edges[0] ?? 0,
    );
    const columns = withRights(core, start < (edges[0] ?? 0) - 3 ? [start, ...edges] : edges);
    const all = columns.edges;
    const from = extended(levels, first, -1, (spans[place - 1]?.last ?? -1) + 1, columns);
    const to = extended(levels, last, 1, (spans[place + 1]?.first ?? levels.length) - 1, columns);
    const pieces: Piece[] = [];
    for (let row = from; row <= to; row += 1) {
      const level = levels[row];
      if (level !== undefined) pieces.push(...piecesOf(level, row, columns));
    }
    const sizes = core.map(({ size }) => size).sort((one, other) => one - other);
    const size = sizes[Math.floor(sizes.length * 0.7)] ?? 10;
    const parting = rulesIn(pieces, rules);
    return parting === undefined ? [] : [{ pieces, edges: all, size, rules: parting, right }];
  });
}

interface Columns {
  readonly edges: readonly number[];
  /** Where all that is in a column ends, if it does not begin at one place. */
  readonly rights: readonly (number | undefined)[];
}

const endsAt = ({ right }: Chunk, end: number | undefined): boolean =>
  end !== undefined && Math.abs(right - end) < 1.2;

/** The columns between those that begin at one place whose labels all end at one, before their answers. */
function withRights(levels: readonly Level[], lefts: readonly number[]): Columns {
  const edges: number[] = [];
  const rights: (number | undefined)[] = [];
  for (const [place, left] of lefts.entries()) {
    const next = lefts[place + 1];
    const found = next === undefined ? undefined : endingBefore(levels, left, next);
    const isOwn = place > 0 && found !== undefined;
    edges.push(left, ...(isOwn ? [found.left] : []));
    rights.push(...(isOwn ? [undefined, found.right] : [found?.right]));
  }
  return { edges, rights };
}

function endingBefore(
  levels: readonly Level[],
  left: number,
  next: number,
): { readonly left: number; readonly right: number } | undefined {
  const chunks = levels.flatMap((level) => {
    const own = chunksOf(level, [left, next]);
    const place = own.findIndex((chunk) => Math.abs(chunk.left - next) < 2) - 1;
    const chunk = own[place];
    return chunk !== undefined && chunk.left > left + 3 ? [chunk] : [];
  });
  const count = (end: number): number => chunks.filter((chunk) => endsAt(chunk, end)).length;
  const best = [...chunks].sort((one, other) => count(other.right) - count(one.right))[0];
  if (best === undefined || count(best.right) < 3) return undefined;
  const own = chunks.filter((chunk) => endsAt(chunk, best.right)).map((chunk) => chunk.left);
  const first = Math.min(...own);
  return Math.max(...own) - first > 6 ? { left: first, right: best.right } : undefined;
}

interface Span {
  readonly first: number;
  last: number;
  readonly own: Gutter[];
}

function spansOf(gutters: readonly Gutter[]): readonly Span[] {
  const spans: Span[] = [];
  for (const gutter of [...gutters].sort((one, other) => one.first - other.first)) {
    const span = spans.at(-1);
    if (span !== undefined && gutter.first <= span.last) {
      span.own.push(gutter);
      span.last = Math.max(span.last, gutter.last);
    } else spans.push({ first: gutter.first, last: gutter.last, own: [gutter] });
  }
  return spans;
}

/**
 * As far as the next levels stand close and hold nothing but what begins where columns do; not at all
 * where a line that does not fit goes on with them: then they are the end of a text.
 */
function extended(
  levels: readonly Level[],
  from: number,
  way: 1 | -1,
  end: number,
  columns: Columns,
): number {
  let row = from;
  let sure = from;
  while (row !== end) {
    const [level, next] = [levels[row], levels[row + way]];
    if (level === undefined || next === undefined) break;
    const step = Math.abs(next.baseline - level.baseline);
    if (step > next.size * close) break;
    if (!mayBelong(next, columns)) return row === sure || step > next.size * textual ? row : sure;
    row += way;
    if (step < next.size * overlapping) sure = row;
  }
  return row;
}

/** Lines of a text stand no farther apart than so many heights, and no nearer: a label at the middle of its answer does. */
const [textual, overlapping] = [1.4, 0.8];

function mayBelong(level: Level, { edges, rights }: Columns): boolean {
  if (isTyped(level) || edges.slice(1).some((edge) => isCrossed(level, edge))) return false;
  return chunksOf(level, edges).every(
    (chunk) =>
      edges.some((edge) => chunk.left > edge - 2.5 && chunk.left < edge + margin) ||
      rights.some((right) => endsAt(chunk, right)),
  );
}

const isTyped = ({ words }: Level): boolean =>
  words.some(({ entered, text, frame }) => frame !== undefined || (entered && /\p{L}/u.test(text)));

function piecesOf(level: Level, row: number, { edges, rights }: Columns): readonly Piece[] {
  const active = edges.filter((edge) => !isCrossed(level, edge));
  const pieces: Piece[] = [];
  for (const chunk of chunksOf(level, active)) {
    const ending = rights.findIndex((end) => endsAt(chunk, end));
    const column = ending < 0 ? columnOf(chunk, edges) : ending;
    const last = pieces.at(-1);
    if (last?.column === column) pieces[pieces.length - 1] = pieceOf(level, row, last, chunk);
    else pieces.push(pieceOf(level, row, undefined, chunk, column));
  }
  return pieces;
}

function pieceOf(
  level: Level,
  row: number,
  before: Piece | undefined,
  chunk: Chunk,
  column = before?.column ?? 0,
): Piece {
  return {
    level: row,
    column,
    words: [...(before?.words ?? []), ...chunk.words],
    baseline: level.baseline,
    size: Math.max(...chunk.words.map(({ size }) => size)),
    left: before?.left ?? chunk.left,
    right: chunk.right,
  };
}

/** A cell may have a little more margin than the others. */
const columnOf = ({ left }: Chunk, edges: readonly number[]): number =>
  Math.max(0, edges.filter((edge) => edge <= left + 3).length - 1);
