import type { Box, PageDrawing } from '../drawn/drawing.ts';
import { heightOf, liesIn, widthOf } from '../drawn/drawing.ts';
import type { Band } from './columnBands.ts';
import { asksBySelf } from './columnSigns.ts';
import { standsIn } from './frames.ts';
import { isSide } from './gutterTables.ts';
import { gridsOf } from './grids.ts';

/** In points: a panel holds several lines, each of a label and its answer. */
const [lowest, narrowest] = [60, 120];
/** In points: panels of one row begin at one height. */
const level = 6;

interface Panels {
  readonly band: Band;
  readonly frames: readonly Box[];
}

/** What is in a panel is read as if its frame were not there. */
export const withoutFrames = (page: PageDrawing, frames: readonly Box[]): PageDrawing => ({
  ...page,
  rules: page.rules.filter((rule) => !frames.some((frame) => isSide(rule, frame))),
});

/**
 * Between frames drawn side by side round parts of a form, "Mother" and "Father", the leftmost way of
 * each row: what stands in a frame is read before what stands in the next, however near that is.
 */
export function waysBetweenPanels(page: PageDrawing): readonly Panels[] {
  const frames = gridsOf(page.rules).filter(
    (grid) => grid.cells.length === 1 && heightOf(grid) > lowest && widthOf(grid) > narrowest,
  );
  const panels = frames.filter((frame) => asksBySelf(within(page, frame)));
  return panels.flatMap((panel) => {
    const row = panels.filter((other) => Math.abs(other.top - panel.top) < level);
    const isFirst = row.every(({ left }) => left >= panel.left);
    const next = Math.min(...row.flatMap(({ left }) => (left > panel.right - 2 ? left : [])));
    if (!isFirst || next === Infinity) return [];
    const top = Math.min(...row.map((frame) => frame.top)) - 1;
    const bottom = Math.max(...row.map((frame) => frame.bottom)) + 1;
    const isFull = page.words.every(
      (word) =>
        word.bottom < top || word.top > bottom || row.some((frame) => standsIn(word, frame)),
    );
    const band = { at: (panel.right + next) / 2, top, bottom, isHigh: false, isMiddle: false };
    return isFull ? [{ band, frames: row }] : [];
  });
}

const within = (page: PageDrawing, frame: Box): PageDrawing => ({
  ...page,
  words: page.words.filter((word) => standsIn(word, frame)),
  entries: page.entries.filter((entry) => standsIn(entry, frame)),
  rules: page.rules.filter(
    ({ way, at, from, to }) =>
      way === 'level' && liesIn({ left: from, right: to, top: at, bottom: at }, frame, -2),
  ),
});
