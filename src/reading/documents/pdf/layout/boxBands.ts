import type { Block } from '../../../document.ts';
import type { Box } from '../drawn/drawing.ts';
import { heightOf } from '../drawn/drawing.ts';

/** A box of several lines that stands by itself, drawn or of the form, with what it holds. */
export interface ValueBox extends Box {
  readonly blocks: readonly Block[];
  readonly shaded: boolean;
}

/** Boxes side by side, row by row down the page. */
export function bandsOf<Held extends Box>(boxes: readonly Held[]): Held[][] {
  const bands: Held[][] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const band = bands.find((others) => others.every((other) => areBeside(other, box)));
    if (band === undefined) bands.push([box]);
    else band.push(box);
  }
  return bands.map((band) => band.sort((a, b) => a.left - b.left));
}

function areBeside(one: Box, two: Box): boolean {
  const shared = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  const apart = one.right <= two.left + 2 || two.right <= one.left + 2;
  return apart && shared > Math.min(heightOf(one), heightOf(two)) * 0.6;
}
