import type { Box, Rule, Word } from '../drawn/drawing.ts';
import { coveredBy } from '../drawn/drawing.ts';
import { rulesIn } from './gutterRules.ts';
import type { Piece, Region } from './gutterRegions.ts';
import { isBold, looksLike } from './gutterSteps.ts';
import type { Chunk, Level } from './levels.ts';
import { chunksOf, isCrossed, wide } from './levels.ts';

/** A table whose heads stand on one coloured bar, which alone shows its columns. */
export interface HeadedTable {
  readonly heads: readonly Piece[];
  readonly body: Region;
}

/** Rows farther from each other than so many heights of the letters are of no table. */
const far = 4.5;
/** What stands in a column may be set in by so much, in points. */
const margin = 6;
/** Between the coloured cells of one bar, in points. */
const gap = 6;
/** Labels begin where their head does. */
const sharp = 1;

/**
 * "Question | Notes | Your answer" on a bar over rows without any line: the heads tell where the columns
 * begin, however few rows there are and whatever cells of them are empty.
 */
export function headedTables(
  levels: readonly Level[],
  shades: readonly Box[],
  rules: readonly Rule[],
): readonly HeadedTable[] {
  const tables: HeadedTable[] = [];
  for (let row = 0; row < levels.length; row += 1) {
    const heads = headsOn(levels[row], row, shades);
    const body = heads === undefined ? [] : bodyBelow(heads, levels, shades);
    if (heads === undefined || !body.some(({ column }) => column > 0)) continue;
    const parting = rulesIn(body, rules);
    if (parting === undefined) continue;
    const sizes = body.map(({ size }) => size).sort((one, other) => one - other);
    const right = Math.max(...[...heads, ...body].map((piece) => piece.right));
    const edges = heads.map(({ left }) => left);
    const size = sizes[Math.floor(sizes.length * 0.7)] ?? 10;
    tables.push({ heads, body: { pieces: body, edges, size, rules: parting, right } });
    row = body.at(-1)?.level ?? row;
  }
  return tables;
}

/** All of a level that stands on one bar, where wide gaps part it. */
function headsOn(
  level: Level | undefined,
  row: number,
  shades: readonly Box[],
): readonly Piece[] | undefined {
  if (level === undefined || !isOnBar(level, shades)) return undefined;
  const chunks = chunksOf({ ...level, gap: level.size * wide }, []).flatMap((chunk) =>
    partedByShades(chunk, shades),
  );
  if (chunks.length < 2 || chunks.some(({ words }) => !words.some(isWord))) return undefined;
  return chunks.map((chunk, column) => pieceOf(level, row, chunk, column));
}

/** Heads on colours of their own may stand as near to each other as two words do. */
function partedByShades({ words }: Chunk, shades: readonly Box[]): readonly Chunk[] {
  const parts: Word[][] = [];
  let behind: Box | undefined;
  for (const word of words) {
    const isOn = (shade: Box | undefined): boolean =>
      shade !== undefined && coveredBy(word, shade) > 0.7;
    if (isOn(behind)) parts.at(-1)?.push(word);
    else {
      parts.push([word]);
      behind = shades.find(isOn);
    }
  }
  return parts.map((own) => ({
    words: own,
    left: own[0]?.left ?? 0,
    right: Math.max(...own.map(({ right }) => right)),
  }));
}

const isWord = ({ text }: { readonly text: string }): boolean => /\p{L}{2}/u.test(text);

/** The colour reaches behind all words of the level, and the gaps between them. */
function isOnBar({ words }: Level, shades: readonly Box[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (!words.every((word) => shades.some((shade) => coveredBy(word, shade) > 0.7))) return false;
  let reached = first.left;
  const own = shades
    .filter(({ top, bottom }) => top < first.baseline && bottom > first.baseline - 2)
    .sort((one, other) => one.left - other.left);
  for (const { left, right } of own) if (left < reached + gap) reached = Math.max(reached, right);
  return reached > last.right - 1;
}

function bodyBelow(
  heads: readonly Piece[],
  levels: readonly Level[],
  shades: readonly Box[],
): readonly Piece[] {
  const edges = heads.map(({ left }) => left);
  const body: Piece[] = [];
  let above = heads[0];
  for (let row = (above?.level ?? 0) + 1; row < levels.length; row += 1) {
    const level = levels[row];
    if (level === undefined || above === undefined) break;
    if (level.baseline - above.baseline > level.size * far) break;
    const own = piecesOn(level, row, edges);
    if (own === undefined || endsTable(own, body, heads, isOnBar(level, shades))) break;
    body.push(...own);
    above = own[0];
  }
  return body;
}

/** Undefined where something stands on the level that begins in no column. */
function piecesOn(
  level: Level,
  row: number,
  edges: readonly number[],
): readonly Piece[] | undefined {
  if (edges.slice(1).some((edge) => isCrossed(level, edge))) return undefined;
  const pieces: Piece[] = [];
  for (const chunk of chunksOf(level, edges)) {
    const column = edges.findLastIndex((edge) => edge < chunk.left + 2.5);
    const last = pieces.at(-1);
    if (last?.column === column) {
      const words = [...last.words, ...chunk.words];
      pieces[pieces.length - 1] = { ...last, words, right: chunk.right };
    } else if (column >= 0 && chunk.left < (edges[column] ?? 0) + margin)
      pieces.push(pieceOf(level, row, chunk, column));
    else return undefined;
  }
  return pieces;
}

/** The next bar, what looks as the heads do, and a line alone that is set or begins otherwise than the labels. */
function endsTable(
  own: readonly Piece[],
  body: readonly Piece[],
  heads: readonly Piece[],
  isBar: boolean,
): boolean {
  const [first, ...beside] = own;
  const [head] = heads;
  const label = body.find(({ column }) => column === 0);
  if (first === undefined || head === undefined) return true;
  if (looksLike(first, head) && (isBar || label === undefined)) return true;
  if (first.column > 0 || beside.length > 0) return false;
  if (Math.abs(first.left - head.left) > sharp) return true;
  return (
    label !== undefined && (first.size > label.size + 0.4 || (isBold(first) && !isBold(label)))
  );
}

function pieceOf(
  { baseline }: Level,
  level: number,
  { words, left, right }: Pick<Piece, 'words' | 'left' | 'right'>,
  column: number,
): Piece {
  const size = Math.max(...words.map((word) => word.size));
  return { level, column, words, baseline, size, left, right };
}
