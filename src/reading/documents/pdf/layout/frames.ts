import type { Box, EntryBox, Word } from '../drawn/drawing.ts';
import { heightOf, holdsPoint, liesIn, middleX, middleY, widthOf } from '../drawn/drawing.ts';
import type { Area } from './freeText.ts';
import type { Grid } from './grid.ts';
import { standingPlace } from './runsOver.ts';

export function standsIn(thing: Box, outer: Box): boolean {
  const place = standingPlace(thing);
  return holdsPoint(outer, middleX(place), middleY(place));
}

/** What stands in boxes of one line is an answer: it is no label of the box beside it. */
export function wordsInFrames(words: readonly Word[], grids: readonly Grid[]): ReadonlySet<Word> {
  const frames = grids.filter((grid) => grid.cells.length === 1 && heightOf(grid) < 40);
  return new Set(words.filter((word) => frames.some((frame) => standsIn(word, frame))));
}

/** Words that stand in a gap of the upper edge of a frame: the heading of all that is in it. */
export function legendOf(grid: Grid, words: readonly Word[]): readonly Word[] {
  if (grid.cells.length > 1 || heightOf(grid) < 30) return [];
  return words.filter(
    (word) =>
      Math.abs(middleY(word) - grid.top) < word.size * 0.4 &&
      word.left > grid.left &&
      word.right < grid.right,
  );
}

/** A frame round the page or round a whole part of it: its inside is read as if it were not there. */
export function isDecoration(
  grid: Grid,
  area: Area,
  inner: readonly Grid[],
  own: readonly Word[],
  words: readonly Word[],
): boolean {
  if (inner.length > 0 || legendOf(grid, own).length > 0) return true;
  if (opensWithBar(grid, area, own)) return true;
  // No frame ends where its page does: it is a box that goes on from the page before.
  if (grid.cells.every(({ openTop, openBottom }) => openTop && openBottom)) return false;
  const pageWide = grid.right - grid.left > area.page.width * 0.8;
  const pageHigh = grid.bottom - grid.top > area.page.height * 0.8;
  return pageWide && pageHigh && own.length > words.length * 0.9;
}

/** Its heading stands on a bar along its upper edge, over several lines: a panel, and no box to write in. */
function opensWithBar(grid: Grid, { page }: Area, own: readonly Word[]): boolean {
  const bar = page.shades.find(
    (shade) =>
      Math.abs(shade.top - grid.top) < 3 &&
      widthOf(shade) > widthOf(grid) * 0.95 &&
      heightOf(shade) < Math.min(40, heightOf(grid) * 0.5) &&
      liesIn(shade, grid, 3),
  );
  return bar !== undefined && own.some((word) => standsIn(word, bar));
}

/**
 * What a single frame is for: a box of one line beside text reads as part of that line (`in line`,
 * or `empty box`); one round a form box is only its `frame`; any other is a `box` of its own.
 */
export function useOfFrame(
  grid: Grid,
  own: readonly Word[],
  entries: readonly EntryBox[],
  words: readonly Word[],
  framed: ReadonlySet<Word>,
): 'frame' | 'in line' | 'empty box' | 'box' {
  const size = own[0]?.size ?? 10;
  if (entries.length > 1 || heightOf(grid) > Math.max(26, size * 2.4)) return 'box';
  const [entry] = entries;
  if (entry !== undefined) return entry.value.includes('\n') ? 'box' : 'frame';
  const beside = words.some(
    (word) => !framed.has(word) && middleY(word) > grid.top - 2 && middleY(word) < grid.bottom + 2,
  );
  if (!beside) return 'box';
  if (own.length > 0) return 'in line';
  return widthOf(grid) < 12 ? 'frame' : 'empty box';
}
