import type { Box, PageDrawing, Rule, Word } from '../drawn/drawing.ts';
import { around, widthOf } from '../drawn/drawing.ts';
import { alignedShare, signsOfForm, isProse } from './columnSigns.ts';

/** The least free way between two columns of a page, in points. */
const gutter = 9;
const fewestRows = 6;

interface Band {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A page whose text runs down its left half and then down its right, as the pages that a person reads
 * one after the other: what stands above both columns, the left, the right, and what stands below.
 * Labels beside their answers are no columns: their rows stand level with each other.
 */
export function pageColumns(page: PageDrawing): readonly PageDrawing[] {
  const words = page.words.filter((word) => word.sideways !== true);
  const band = bandOf(page, words);
  if (band === undefined) return [page];
  const held = (box: Box): 'above' | 'left' | 'right' | 'below' => {
    const middle = (box.top + box.bottom) / 2;
    if (middle < band.top) return 'above';
    if (middle > band.bottom) return 'below';
    return (box.left + box.right) / 2 < band.at ? 'left' : 'right';
  };
  const part = (place: ReturnType<typeof held>): PageDrawing => ({
    ...page,
    words: page.words.filter((word) => held(word) === place),
    rules: page.rules.filter((rule) => held(boxOfRule(rule)) === place),
    entries: page.entries.filter((entry) => held(entry) === place),
  });
  const [left, right] = [part('left'), part('right')];
  if (!areColumns(left, right)) return [page];
  return [part('above'), left, movedLeft(right, left), part('below')].filter(
    ({ words: own, entries }) => own.length + entries.length > 0,
  );
}

/** Two columns of their own, and not labels with their answers beside them. */
function areColumns(left: PageDrawing, right: PageDrawing): boolean {
  if (isProse(left) && isProse(right)) return true;
  const apart = alignedShare(left, right) < 0.6 && alignedShare(right, left) < 0.6;
  return apart && signsOfForm(left) >= 2 && signsOfForm(right) >= 2;
}

/** The free way near the middle of the page that the most rows stand on both sides of. */
function bandOf(page: PageDrawing, words: readonly Word[]): Band | undefined {
  if (words.length < fewestRows * 2) return undefined;
  const things: Box[] = [...words, ...page.entries, ...page.rules.map(boxOfRule)];
  const all = around(words);
  let best: Band | undefined;
  for (let at = all.left + widthOf(all) * 0.35; at < all.left + widthOf(all) * 0.65; at += 3) {
    const crossing = things.filter(
      ({ left, right }) => left < at + gutter / 2 && right > at - gutter / 2,
    );
    const band = longestFree(withoutLongWords(crossing, at), all, at);
    if (best === undefined || band.bottom - band.top > best.bottom - best.top) best = band;
  }
  const high = best === undefined ? 0 : best.bottom - best.top;
  if (best === undefined || high < (all.bottom - all.top) * 0.4 || high < fewestRows * 10) return;
  return { ...best, bottom: aboveFeet(best, words) };
}

/** A word or two may be too long for their column, as an e-mail address is, and run into the free way. */
function withoutLongWords(crossing: readonly Box[], at: number): readonly Box[] {
  const long = crossing.filter(
    (thing) => 'baseline' in thing && thing.left < at - gutter && thing.right < at + gutter * 0.75,
  );
  return long.length > 2 ? crossing : crossing.filter((thing) => !long.includes(thing));
}

/** Where the band ends above the feet of the page: one or two lines far below all others. */
function aboveFeet({ top, bottom }: Band, words: readonly Word[]): number {
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

function longestFree(crossing: readonly Box[], all: Box, at: number): Band {
  let best: Band = { at, top: all.top, bottom: all.top };
  let top = all.top - 1;
  const end: Box = { ...all, top: all.bottom + 1, bottom: all.bottom + 1 };
  for (const thing of [...crossing, end].sort((one, other) => one.top - other.top)) {
    if (thing.top - top > best.bottom - best.top) best = { at, top, bottom: thing.top };
    top = Math.max(top, thing.bottom);
  }
  return best;
}

/** A column is read on as a next page is: it stands where the one before it stood. */
function movedLeft(right: PageDrawing, left: PageDrawing): PageDrawing {
  const by = edgeOf(right) - edgeOf(left);
  const moved = <Thing extends Box>(thing: Thing): Thing => ({
    ...thing,
    left: thing.left - by,
    right: thing.right - by,
  });
  return {
    ...right,
    words: right.words.map(moved),
    entries: right.entries.map(moved),
    shades: right.shades.map(moved),
    rules: right.rules.map((rule) =>
      rule.way === 'level'
        ? { ...rule, from: rule.from - by, to: rule.to - by }
        : { ...rule, at: rule.at - by },
    ),
  };
}

const edgeOf = ({ words, rules }: PageDrawing): number =>
  around([...words, ...rules.map(boxOfRule)]).left;

const boxOfRule = ({ way, at, from, to }: Rule): Box =>
  way === 'level'
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
