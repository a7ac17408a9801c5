import type { Box } from './drawing.ts';
import { holdsPoint } from './drawing.ts';
import type { Glyph } from './glyph.ts';
import type { Drawn } from './operators.ts';
import type { DrawnPath } from './paths.ts';
import { isPale, isRectangle } from './paths.ts';

interface Area extends Box {
  readonly order: number;
}

/** A page with more areas than this is a chart: its letters are all taken as seen. */
const mostAreas = 3_000;

/**
 * The letters of a page that a person sees: not those drawn in no colour, in white on white, under
 * an area that was painted over them, or outside the part open for drawing. The letters that lie
 * unseen over a scan are those that a person sees in the picture, so they stay.
 */
export function seenGlyphs({ glyphs, paths, images, patterned }: Drawn): readonly Glyph[] {
  const grounds = paths.flatMap(groundsOf);
  const covers = paths.flatMap(coversOf);
  if (grounds.length + covers.length > mostAreas) return glyphs;
  const isGhost = (glyph: Glyph): boolean =>
    glyph.ink.invisible && !images.some((image) => holds(image, glyph));
  const ghosts = glyphs.filter((glyph) => !glyph.space && isGhost(glyph)).length;
  const isTextOfPage = ghosts * 2 > glyphs.filter((glyph) => !glyph.space).length;
  const isPaleOnPale = (glyph: Glyph): boolean =>
    !patterned &&
    isPale(glyph.ink.colour) &&
    !images.some((image) => holds(image, glyph)) &&
    !grounds.some((area) => area.order < glyph.ink.order && holds(area, glyph));
  return glyphs.filter(
    (glyph) =>
      glyph.cutOff !== true &&
      (isTextOfPage || !isGhost(glyph)) &&
      (glyph.ink.invisible || !isPaleOnPale(glyph)) &&
      !covers.some((area) => area.order > glyph.ink.order && holds(area, glyph)),
  );
}

/** By the middle of the letter, a third of its height above the line it stands on. */
function holds(area: Box, { x, y, endX, endY, size }: Glyph): boolean {
  const level = Math.abs(endY - y) <= Math.abs(endX - x);
  return holdsPoint(area, (x + endX) / 2, (y + endY) / 2 - (level ? size / 3 : 0));
}

/** What light letters stand out from: coloured areas, and lines as thick as a line of text. */
function groundsOf(path: DrawnPath): Area[] {
  const { order, lineWidth } = path;
  const filled = path.filled && !isPale(path.fill);
  const thick = path.stroked && !isPale(path.stroke) && lineWidth > 4;
  if (!filled && !thick) return [];
  const reach = thick ? lineWidth / 2 : 0;
  return path.parts.map(({ box }) => ({
    order,
    left: box.left - reach,
    top: box.top - reach,
    right: box.right + reach,
    bottom: box.bottom + reach,
  }));
}

/** Rectangles that nothing shines through. */
function coversOf({ parts, filled, opaque, order }: DrawnPath): Area[] {
  if (!filled || !opaque) return [];
  return parts.filter(isRectangle).map(({ box }) => ({ ...box, order }));
}
