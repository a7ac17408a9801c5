import type { Box } from './drawing.ts';
import { heightOf, liesIn, middleX, middleY, widthOf } from './drawing.ts';

/** What is read as a tick box, and what stands in one. */
export interface TickShapes {
  readonly smallOutlines: Box[];
  readonly marks: Box[];
}

/**
 * Dark areas as large as a tick box. One is a chosen answer where a pale tick or dot stands in it,
 * where it is drawn with its outline, or where empty outlines as large stand in line with it; one
 * that a pale area nearly fills is the outline itself.
 */
export function readFilled(
  areas: readonly Box[],
  paleMarks: readonly Box[],
  { smallOutlines, marks }: TickShapes,
): void {
  const outlines = [...smallOutlines];
  for (const area of areas) {
    const [pale] = paleMarks
      .filter((mark) => liesIn(mark, area))
      .sort((one, other) => widthOf(other) - widthOf(one));
    if (pale !== undefined) smallOutlines.push(area);
    else if (!outlines.some((other) => isSame(other, area) || isChoiceWith(other, area))) continue;
    else if (!outlines.some((other) => isSame(other, area))) smallOutlines.push(area);
    if (pale === undefined || widthOf(pale) < widthOf(area) * ring) marks.push(within(area));
  }
}

/** A pale area of more than this share leaves but a ring of the dark one. */
const ring = 0.62;

const isSame = (one: Box, other: Box): boolean =>
  Math.abs(middleX(one) - middleX(other)) < 1 &&
  Math.abs(middleY(one) - middleY(other)) < 1 &&
  Math.abs(widthOf(one) - widthOf(other)) < 1.5;

/** Boxes of one question stand under one another or side by side. */
function isChoiceWith(one: Box, other: Box): boolean {
  const isAsLarge =
    Math.abs(widthOf(one) - widthOf(other)) < widthOf(one) * 0.3 &&
    Math.abs(heightOf(one) - heightOf(other)) < heightOf(one) * 0.3;
  const apart = [
    Math.abs(middleX(one) - middleX(other)),
    Math.abs(middleY(one) - middleY(other)),
  ] as const;
  return isAsLarge && Math.min(...apart) < 1.5 && Math.max(...apart) < farthest;
}

/** Answers to one question, in points. */
const farthest = 160;

/** So much smaller that it is no second outline of its box. */
function within({ left, right, top, bottom }: Box): Box {
  const inset = (right - left) * 0.2;
  return { left: left + inset, right: right - inset, top: top + inset, bottom: bottom - inset };
}
