import type { Box, PageDrawing } from '../drawn/drawing.ts';
import { heightOf, liesIn, widthOf } from '../drawn/drawing.ts';
import type { Band } from './columnBands.ts';
import { asksBySelf, lookOf, rowsOf } from './columnSigns.ts';
import { standsIn } from './frames.ts';
import { isSide } from './gutterTables.ts';
import { gridsOf } from './grids.ts';

/** In points: a panel that shows by itself what it is holds several lines, each of a label and its answer. */
const [lowest, narrowest] = [60, 120];
/** In points: below its title another panel of the page may have one line alone. */
const lowestTitled = 22;
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
 * The pages without the frames of panels that nothing stands beside, in a document that sets others of
 * its parts side by side in panels: "Agreement" at its foot is a part as they are, and no box to write in.
 */
export function withoutLonePanels(pages: readonly PageDrawing[]): readonly PageDrawing[] {
  if (!pages.some((page) => waysBetweenPanels(page).length > 0)) return pages;
  return pages.map((page) => {
    const ways = waysBetweenPanels(page);
    const besides = new Set(ways.flatMap(({ frames }) => frames).map(({ top }) => top));
    return withoutFrames(
      page,
      titledPanels(page).filter(({ top }) => !besides.has(top)),
    );
  });
}

/**
 * Between frames drawn side by side round parts of a form, "Mother" and "Father", the leftmost way of
 * each row: what stands in a frame is read before what stands in the next, however near that is.
 */
export function waysBetweenPanels(page: PageDrawing): readonly Panels[] {
  const panels = panelsOf(page);
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

const framesOn = (page: PageDrawing): readonly Box[] =>
  gridsOf(page.rules).filter(
    (grid) => grid.cells.length === 1 && heightOf(grid) > lowestTitled && widthOf(grid) > narrowest,
  );

const showsItself = (page: PageDrawing, frame: Box): boolean =>
  heightOf(frame) > lowest && asksBySelf(within(page, frame));

/** Those that show it by themselves, and those with a title that looks as theirs do. */
function panelsOf(page: PageDrawing): readonly Box[] {
  const frames = framesOn(page);
  const titled = new Set(titledPanels(page, frames));
  return frames.filter((frame) => titled.has(frame) || showsItself(page, frame));
}

function titledPanels(page: PageDrawing, frames = framesOn(page)): readonly Box[] {
  const titles = frames.map((frame) => titleOf(within(page, frame)));
  const sure = new Set(
    frames.flatMap((frame, at) => (showsItself(page, frame) ? (titles[at] ?? []) : [])),
  );
  return frames.filter((_, at) => sure.has(titles[at] ?? ''));
}

/** How the first line of a panel looks, where none of the others looks so. */
function titleOf(panel: PageDrawing): string | undefined {
  const [title, ...others] = rowsOf(panel).map(lookOf);
  if (title === undefined || others.length === 0 || others.includes(title)) return undefined;
  return panel.words.some(({ bold }) => bold === true) ? title : undefined;
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
