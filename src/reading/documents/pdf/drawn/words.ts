import type { Word } from './drawing.ts';
import type { Glyph } from './glyph.ts';
import { isLevel } from './glyph.ts';

/** Ascent and descent of ordinary type, as shares of the font height. */
const ascent = 0.76;
const descent = 0.22;

/** Characters in order of drawing to words; a shadow or false bold (the same again, shifted a little) is dropped. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  for (const run of runsOf(withoutShadows(glyphs))) words.push(...wordsOfRun(run));
  return words;
}

function withoutShadows(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  const kept: Glyph[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    if (!glyph.space) {
      const strip = Math.round(glyph.y / 4);
      // A full stop typed on a row of dots is none of them.
      const kind = isOfRow(glyph, glyphs[at - 1], glyphs[at + 1]) ? `${glyph.text}…` : glyph.text;
      const near = [strip - 1, strip, strip + 1].flatMap(
        (place) => seen.get(`${kind}:${place}`) ?? [],
      );
      if (near.some((other) => isShadow(other, glyph))) continue;
      const key = `${kind}:${strip}`;
      const same = seen.get(key);
      if (same === undefined) seen.set(key, [glyph]);
      else same.push(glyph);
    }
    kept.push(glyph);
  }
  return kept;
}

/** A dot or underscore next to one more, as those to write on are. */
const isOfRow = ({ text }: Glyph, ...beside: readonly (Glyph | undefined)[]): boolean =>
  /^[_.…·]$/u.test(text) && beside.some((other) => other?.text === text);

/** Nearer than two letters of a text can stand: not even two narrow ones of a word do. */
function isShadow(one: Glyph, other: Glyph): boolean {
  const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  const reach = Math.max(0.25, other.size * (down > other.size * 0.03 ? 0.18 : 0.1));
  return across < reach && down < reach;
}

/** Characters drawn one after the other along one baseline. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  let run: Glyph[] = [];
  let previous: Glyph | undefined;
  for (const glyph of glyphs) {
    if (previous !== undefined && !follows(previous, glyph)) {
      runs.push(run);
      run = [];
    }
    run.push(glyph);
    previous = glyph;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function follows(previous: Glyph, glyph: Glyph): boolean {
  const level = isLevel(glyph);
  if (level !== isLevel(previous) && !previous.space && !glyph.space) return false;
  const size = Math.max(previous.size, glyph.size, 1);
  const along = level ? glyph.x - previous.endX : (glyph.y - previous.endY) * uprightWay(glyph);
  const across = level ? glyph.y - previous.y : glyph.x - previous.x;
  return Math.abs(across) < size * 0.12 && along > -size * 0.6 && along < size * 3;
}

const uprightWay = (glyph: Glyph): number => (glyph.endY < glyph.y ? -1 : 1);

const gapBetween = (previous: Glyph, glyph: Glyph): number =>
  isLevel(glyph)
    ? glyph.x - previous.endX - previous.tracking
    : Math.abs(glyph.y - previous.endY) - previous.tracking;

/**
 * The gap from which letters of this piece are apart. Wide-set words (every letter spaced) have a
 * large usual gap of their own; a run that draws its spaces needs no guessing from small gaps.
 */
function spacingOf(
  letters: readonly Glyph[],
  drawsSpaces: boolean,
): { limit: number; tracked: number } {
  const gaps: number[] = [];
  for (const [place, glyph] of letters.entries()) {
    const previous = letters[place - 1];
    if (previous !== undefined && !isLeader(glyph)) {
      gaps.push(gapBetween(previous, glyph) / Math.max(glyph.size, 1));
    }
  }
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const least = gaps[Math.floor(gaps.length / 5)] ?? 0;
  const tracked = gaps.length >= 4 && least > 0.06 && usual < 1.2 ? usual : 0;
  const limit = tracked + (drawsSpaces ? 0.2 : 0.15) + (tracked > 0 ? 0.1 : 0);
  return { limit, tracked };
}

const isLeader = (glyph: Glyph): boolean => /^[_.…·]$/u.test(glyph.text);

function wordsOfRun(run: readonly Glyph[]): Word[] {
  const spaces = run.filter((glyph) => glyph.space).length;
  const drawsSpaces = spaces > 0 && (run.length - spaces) / spaces < 25;
  const words: Word[] = [];
  let before: Glyph[] = [];
  let piece: Glyph[] = [];
  const close = (): void => {
    if (piece.length === 0) return;
    words.push(...wordsOfPiece(piece, words.length > 0 ? before : [], drawsSpaces));
    before = [];
    piece = [];
  };
  for (const glyph of run) {
    if (glyph.space) {
      close();
      before.push(glyph);
    } else piece.push(glyph);
  }
  close();
  return words;
}

/** Letters that no drawn space parts; a wide gap among them still does. */
function wordsOfPiece(
  piece: readonly Glyph[],
  before: readonly Glyph[],
  drawsSpaces: boolean,
): Word[] {
  const { limit, tracked } = spacingOf(piece, drawsSpaces);
  const parts: Glyph[][] = [];
  let previous: Glyph | undefined;
  for (const glyph of piece) {
    const apart =
      previous === undefined || gapBetween(previous, glyph) > limit * Math.max(glyph.size, 1);
    if (apart) parts.push([]);
    parts.at(-1)?.push(glyph);
    previous = glyph;
  }
  const words: Word[] = [];
  for (const letters of parts) {
    for (const [place, part] of partFillers(letters).flatMap(partMarked).entries()) {
      const word = wordFrom(part, place > 0 ? '' : undefined);
      words.push(tracked > 0 ? { ...word, tracking: tracked * word.size } : word);
    }
  }
  const [first, ...rest] = words;
  if (first === undefined || before.length === 0) return words;
  const spaceWidth = before.reduce(
    (sum, { x, y, endX, endY }) => sum + Math.hypot(endX - x, endY - y),
    0,
  );
  const spaces = before.map((space) => space.text).join('');
  return [{ ...first, spaces, spaceWidth: spaceWidth || undefined }, ...rest];
}

/** Dots or underscores to write on are words of their own: "Name:______". */
function partFillers(letters: readonly Glyph[]): Glyph[][] {
  const text = letters.map((letter) => (isLeader(letter) ? letter.text : 'a')).join('');
  const parts: Glyph[][] = [];
  let start = 0;
  for (const { 0: filler, index } of text.matchAll(/_{2,}|[.…·]{4,}/gu)) {
    parts.push(letters.slice(start, index), letters.slice(index, index + filler.length));
    start = index + filler.length;
  }
  return [...parts, letters.slice(start)].filter((part) => part.length > 0);
}

/** "Yes/No" of which one half is crossed out is two words, as is a label in bold that touches its answer. */
function partMarked(letters: readonly Glyph[]): Glyph[][] {
  const parts: Glyph[][] = [];
  for (const letter of letters) {
    const last = parts.at(-1)?.at(-1);
    const isNext = last !== undefined && last.struck === letter.struck && !touches(last, letter);
    if (isNext) parts.at(-1)?.push(letter);
    else parts.push([letter]);
  }
  return parts;
}

/** "**Telephone number**07700 900606": the face changes where a word ends and one begins. */
const touches = (last: Glyph, letter: Glyph): boolean =>
  last.bold !== letter.bold && /[\p{Ll}):?]/u.test(last.text) && /[\p{Lu}\d]/u.test(letter.text);

function wordFrom(letters: readonly Glyph[], spaces: string | undefined): Word {
  const first = letters[0];
  const last = letters.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A word has letters');
  const size = letters.reduce((most, { size: own }) => Math.max(most, own), 0);
  const text = letters.map((letter) => letter.text).join('');
  const isMost = (mark: (letter: Glyph) => boolean): true | undefined =>
    letters.filter(mark).length * 2 > letters.length || undefined;
  const { colour } = first.ink;
  const marks = {
    text,
    size,
    bold: isMost((letter) => letter.bold),
    slanted: isMost((letter) => letter.slanted === true),
    colour: colour === '#000000' ? undefined : colour,
    spaces,
    entered: first.annotated === true || undefined,
    struck: first.struck,
  };
  if (isLevel(first)) {
    return {
      ...marks,
      left: Math.min(first.x, first.endX),
      right: Math.max(last.endX, last.x),
      baseline: first.y,
      top: first.y - size * ascent,
      bottom: first.y + size * descent,
    };
  }
  const upwards = first.endY < first.y;
  return {
    ...marks,
    sideways: true,
    left: first.x - size * (upwards ? ascent : descent),
    right: first.x + size * (upwards ? descent : ascent),
    top: Math.min(first.y, last.endY),
    bottom: Math.max(first.y, last.endY),
    baseline: Math.max(first.y, last.endY),
  };
}
