import type { PageDrawing } from '../drawn/drawing.ts';
import { haveLabelsAbove } from './labelsOverBoxes.ts';
import { haveLabelsBelow } from './labelsRightBelow.ts';
import type { LabelSide } from './whereLabelsStand.ts';

/** On which side of its boxes a document prints the labels, where it is not before them. */
export function sideOfBoxes(pages: readonly PageDrawing[]): LabelSide | undefined {
  if (pages.some(haveLabelsBelow)) return 'under';
  return haveLabelsAbove(pages) ? 'over' : undefined;
}
