import type { Box } from './drawing.ts';
import type { Glyph } from './glyph.ts';
import type { Matrix } from './matrix.ts';
import { boxThrough } from './matrix.ts';

/**
 * The part of the page that may still be drawn on, once `extent` (x1 y1 x2 y2, as the PDF library
 * gives the reach of a path) narrows it. A path is taken for the box around it; one without any
 * extent is a slip of the program that wrote the file.
 */
export function narrowed(clip: Box | undefined, ctm: Matrix, extent: unknown): Box | undefined {
  if (!(extent instanceof Float32Array) || extent.length !== 4) return clip;
  const box = boxThrough(ctm, Array.from(extent));
  if (box.right - box.left < 0.01 || box.bottom - box.top < 0.01) return clip;
  if (clip === undefined) return box;
  return {
    left: Math.max(clip.left, box.left),
    top: Math.max(clip.top, box.top),
    right: Math.min(clip.right, box.right),
    bottom: Math.min(clip.bottom, box.bottom),
  };
}

const slack = 2;

export function isOutside({ x, endX, y, endY, size }: Glyph, clip: Box): boolean {
  const [across, baseline] = [(x + endX) / 2, (y + endY) / 2];
  return (
    across < clip.left - slack ||
    across > clip.right + slack ||
    baseline < clip.top - slack ||
    baseline > clip.bottom + size * 0.8
  );
}
