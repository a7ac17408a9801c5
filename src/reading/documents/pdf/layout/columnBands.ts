import type { Box, PageDrawing, Rule, Word } from '../drawn/drawing.ts';
import { around, heightOf, widthOf } from '../drawn/drawing.ts';

/** The least free way between two columns of a page, in points. */
const gutter = 9;
const fewestRows = 6;
/** The least height of two columns side by side, in points: three lines. */
const lowest = 36;
/** The next word of a line stands no farther off, in heights of its letters. */
const space = 0.5;
/** Bands are tried from the highest down; a page of columns has few. */
const tried = 12;

/** A free way down a part of the page, with text on both sides of it. */
export interface Band {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
  /** It takes a good part of the height of the page. */
  readonly isHigh: boolean;
  readonly isMiddle: boolean;
}

/** The free ways that a page may be parted at, the highest first. */
export function bandsOf(page: PageDrawing): readonly Band[] {
  const words = page.words.filter((word) => word.sideways !== true);
  if (words.length < 6) return [];
  const bars = page.shades.filter((shade) => heightOf(shade) < 40);
  const things: Box[] = [...words, ...page.entries, ...page.rules.map(boxOfRule), ...bars];
  const all = around(words);
  const bands: Band[] = [];
  for (let share = 0.22; share <= 0.78; share += 2 / Math.max(widthOf(all), 60)) {
    const at = all.left + widthOf(all) * share;
    const crossing = things.filter(
      ({ left, right }) => left < at + gutter / 2 && right > at - gutter / 2,
    );
    for (const free of freeWays(withoutLongWords(crossing, at, words), all)) {
      if (!hasBothSides(words, at, free)) continue;
      // Ragged lines end anywhere; the right column starts at one edge: as near to it as can be.
      const wider = bands.findIndex(
        (band) =>
          band.top === free.top &&
          band.bottom === aboveFeet(free, words) &&
          (band.at > at - 8 || holdFewWords([band.at, at], free, words)),
      );
      if (wider >= 0) bands.splice(wider, 1);
      const high = free.bottom - free.top;
      bands.push({
        at,
        top: free.top,
        bottom: aboveFeet(free, words),
        isHigh: high >= heightOf(all) * 0.4 && high >= fewestRows * 10,
        isMiddle: share >= 0.35 && share <= 0.65,
      });
    }
  }
  return bands
    .sort((one, other) => other.bottom - other.top - (one.bottom - one.top))
    .slice(0, tried);
}

/** The last words of a line or two, behind a gap: the right column begins behind them. */
function holdFewWords(
  [from, to]: readonly [number, number],
  { top, bottom }: Way,
  words: readonly Word[],
): boolean {
  const between = words.filter(
    (word) => word.left > from && word.right < to && word.top >= top && word.bottom <= bottom,
  );
  return to - from < 40 && between.length < 3;
}

function hasBothSides(words: readonly Word[], at: number, { top, bottom }: Way): boolean {
  const inside = words.filter((word) => word.top >= top - 1 && word.bottom <= bottom + 1);
  const left = inside.filter((word) => word.right < at).length;
  return left >= 3 && inside.length - left >= 3;
}

/** A word or two may be too long for their column, as an e-mail address is, and run into the free way. */
function withoutLongWords(
  crossing: readonly Box[],
  at: number,
  words: readonly Word[],
): readonly Box[] {
  // The words of a title in large letters stand farther apart than others do.
  const endsLine = (box: Box): boolean =>
    !words.some(
      ({ left, top, bottom, size }) =>
        left > box.right &&
        left < box.right + Math.max(gutter / 2, size * space) &&
        bottom > box.top &&
        top < box.bottom,
    );
  const long = crossing.filter(
    (thing) =>
      'baseline' in thing &&
      thing.left < at - gutter &&
      thing.right < at + gutter * 0.75 &&
      endsLine(thing),
  );
  return long.length > 2 ? crossing : crossing.filter((thing) => !long.includes(thing));
}

type Way = Pick<Box, 'top' | 'bottom'>;

/** Where the band ends above the feet of the page: one or two lines far below all others. */
function aboveFeet({ top, bottom }: Way, words: readonly Word[]): number {
  const inBand = words.filter((word) => word.top >= top && word.bottom <= bottom);
  const levels = [...new Set(inBand.map((word) => Math.round(word.baseline)))].sort(
    (a, b) => a - b,
  );
  for (const feet of [1, 2]) {
    const [last, foot] = [levels.at(-feet - 1), levels.at(-feet)];
    if (last !== undefined && foot !== undefined && foot - last > 50) return (last + foot) / 2;
  }
  return bottom;
}

function freeWays(crossing: readonly Box[], all: Box): Way[] {
  const ways: Way[] = [];
  let top = all.top - 1;
  const end: Box = { ...all, top: all.bottom + 1, bottom: all.bottom + 1 };
  for (const thing of [...crossing, end].sort((one, other) => one.top - other.top)) {
    if (thing.top - top > lowest) ways.push({ top, bottom: thing.top });
    top = Math.max(top, thing.bottom);
  }
  return ways;
}

export const boxOfRule = ({ way, at, from, to }: Rule): Box =>
  way === 'level'
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
