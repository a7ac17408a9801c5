import type { Box } from './drawing.ts';
import { heightOf, liesIn, middleX, middleY, widthOf } from './drawing.ts';

/** What is read as a tick box, and what stands in one. */
export interface TickShapes {
  readonly smallOutlines: Box[];
  readonly marks: Box[];
}

/**
 * Dark areas as large as a tick box. One is a chosen answer where a pale tick or dot stands in it, or
 * where empty boxes as large are drawn, in line with it or like its own outline; one that a pale area
 * nearly fills is an outline itself.
 */
export function readFilled(
  areas: readonly Box[],
  paleMarks: readonly Box[],
  { smallOutlines, marks }: TickShapes,
): void {
  const empty = smallOutlines.filter((box) => !areas.some((area) => isSame(box, area)));
  for (const area of areas) {
    const isOutlined = smallOutlines.some((box) => isSame(box, area));
    const [pale] = paleMarks
      .filter((mark) => liesIn(mark, area))
      .sort((one, other) => widthOf(one) - widthOf(other));
    const isChosen =
      pale === undefined
        ? empty.some((box) => isAsLarge(box, area) && (isOutlined || isInLine(box, area)))
        : widthOf(pale) < widthOf(area) * ring;
    if (!isOutlined && (isChosen || pale !== undefined)) smallOutlines.push(area);
    if (isChosen) marks.push(within(area));
  }
}

/** A pale area of more than this share leaves but a ring of the dark one. */
const ring = 0.62;

const isSame = (one: Box, other: Box): boolean =>
  Math.abs(middleX(one) - middleX(other)) < 1 &&
  Math.abs(middleY(one) - middleY(other)) < 1 &&
  Math.abs(widthOf(one) - widthOf(other)) < 1.5;

const isAsLarge = (one: Box, other: Box): boolean =>
  Math.abs(widthOf(one) - widthOf(other)) < widthOf(one) * 0.3 &&
  Math.abs(heightOf(one) - heightOf(other)) < heightOf(one) * 0.3;

/** Boxes of one question stand under one another or side by side. */
function isInLine(one: Box, other: Box): boolean {
  const across = Math.abs(middleX(one) - middleX(other));
  const down = Math.abs(middleY(one) - middleY(other));
  return Math.min(across, down) < 1.5 && Math.max(across, down) < farthest;
}

/** Answers to one question, in points. */
const farthest = 160;

/** So much smaller that it is no second outline of its box. */
function within({ left, right, top, bottom }: Box): Box {
  const inset = (right - left) * 0.2;
  return { left: left + inset, right: right - inset, top: top + inset, bottom: bottom - inset };
}
