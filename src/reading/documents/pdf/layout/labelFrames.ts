import type { Box, EntryBox, PageDrawing } from '../drawn/drawing.ts';
import { heightOf, liesIn } from '../drawn/drawing.ts';
import { isPrinted } from './entrySides.ts';
import { standsIn } from './frames.ts';
import { gridsOf } from './grids.ts';
import { isSide } from './gutterTables.ts';

/** So many frames round labels show that the form draws them. */
const fewest = 3;
/** In points: a form box stands so near behind the frame of its label. */
const behind = 24;
/** Frames of one column begin and end alike. */
const near = 2;

/**
 * A form that draws a frame round each label and sets the form box beside it, not touching: the frames
 * of all its pages are no tables. Without them the labels stand before their boxes as on any other form.
 */
export function withoutLabelFrames(pages: readonly PageDrawing[]): readonly PageDrawing[] {
  const found = pages.map((page) => ({ page, frames: labelFrames(page) }));
  const beside = found.flatMap(({ page, frames }) =>
    frames.filter((frame) => page.entries.some((entry) => isBehind(entry, frame))),
  );
  if (beside.length < fewest) return pages;
  return found.map(({ page, frames }) => {
    const own = frames.filter((frame) => beside.some((other) => isAlike(frame, other)));
    const isOwn = (shade: Box): boolean =>
      own.some((frame) => isAlike(shade, frame) && liesIn(shade, frame, near));
    return {
      ...page,
      rules: page.rules.filter((rule) => !own.some((frame) => isSide(rule, frame))),
      shades: page.shades.filter((shade) => !isOwn(shade)),
    };
  });
}

const labelFrames = (page: PageDrawing): readonly Box[] =>
  gridsOf(page.rules)
    .filter(({ columns }) => columns === 1)
    .flatMap(({ cells }) => cells)
    .filter((cell) => isOfLabel(cell, page));

const isOfLabel = (cell: Box, { words, entries }: PageDrawing): boolean =>
  words.some((word) => isPrinted(word) && standsIn(word, cell)) &&
  !entries.some((entry) => standsIn(entry, cell));

/** Right behind the frame, at its height. */
function isBehind(entry: EntryBox, frame: Box): boolean {
  const shared = Math.min(entry.bottom, frame.bottom) - Math.max(entry.top, frame.top);
  return (
    entry.left > frame.right - 3 &&
    entry.left < frame.right + behind &&
    shared > Math.min(heightOf(entry), heightOf(frame)) * 0.6
  );
}

const isAlike = (one: Box, other: Box): boolean =>
  Math.abs(one.left - other.left) < near && Math.abs(one.right - other.right) < near;
