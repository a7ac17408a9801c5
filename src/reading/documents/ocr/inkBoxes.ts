import type { Box } from '../pdf/drawn/drawing.ts';
import type { Ink } from './picture.ts';

export interface InkBox extends Box {
  /** Share of ink inside, without the border: an empty box has next to none. */
  readonly filled: number;
  /** One side of it is a little rounder than the other: it may be a B. */
  readonly uneven?: boolean;
}

/** Small squares drawn in ink, `least` to `most` pixels wide, whatever crosses out of them. */
export function inkBoxesOf(ink: Ink, least: number, most: number): InkBox[] {
  const found: InkBox[] = [];
  const { width, height } = ink;
  for (let y = 0; y < height - least; y += 1) {
    for (let x = 0; x < width - least; x += 1) {
      if (!isCorner(ink, x, y)) continue;
      const length = runFrom(ink, x, y, most + 3);
      if (length < least || length > most + 2) continue;
      const box = squareAt(ink, x, y, length);
      if (box === undefined || found.some((other) => overlaps(other, box))) continue;
      found.push(box);
    }
  }
  return found;
}

const isInk = (ink: Ink, x: number, y: number): boolean => ink.dark[y * ink.width + x] === 1;

/** Ink here, paper to the left and above: the corner of something. */
function isCorner(ink: Ink, x: number, y: number): boolean {
  return (
    isInk(ink, x, y) &&
    (y === 0 || !isInk(ink, x, y - 1) || !isInk(ink, x + 1, y - 1)) &&
    (x === 0 || !isInk(ink, x - 1, y) || !isInk(ink, x - 1, y + 1))
  );
}

function runFrom(ink: Ink, x: number, y: number, most: number): number {
  let length = 0;
  let missed = 0;
  for (let at = x; at < Math.min(ink.width, x + most + 2); at += 1) {
    const dark = isInk(ink, at, y) || (y + 1 < ink.height && isInk(ink, at, y + 1));
    missed = dark ? 0 : missed + 1;
    if (missed > 1) break;
    if (dark) length = at - x + 1;
  }
  return length;
}

function squareAt(ink: Ink, x: number, y: number, length: number): InkBox | undefined {
  for (let side = Math.round(length * 0.8); side <= Math.round(length * 1.25); side += 1) {
    if (y + side >= ink.height) break;
    const box = { left: x, right: x + length, top: y, bottom: y + side };
    if (!isFramed(ink, box)) continue;
    return { ...wholeOf(ink, box), filled: inkInside(ink, box) };
  }
  return undefined;
}

/** With all of its border: a fat lower or right side reaches further than the first line found. */
function wholeOf(ink: Ink, box: Box): Box {
  const most = Math.round((box.right - box.left) * 0.25);
  let { right, bottom } = box;
  const inLine = (y: number): number => share(box.left, box.right, (x) => isInk(ink, x, y));
  const inColumn = (x: number): number => share(box.top, box.bottom, (y) => isInk(ink, x, y));
  while (bottom - box.bottom < most && inLine(bottom) > 0.6) bottom += 1;
  while (right - box.right < most && inColumn(right) > 0.6) right += 1;
  return { ...box, right, bottom };
}

/** All four sides inked nearly throughout; each may wander by a pixel or two. */
function isFramed(ink: Ink, box: Box): boolean {
  const reach = Math.max(1, Math.round((box.right - box.left) * 0.045));
  const level = (at: number): number =>
    share(box.left, box.right, (x) => anyInk(ink, x, at, 0, reach));
  const upright = (at: number): number =>
    share(box.top, box.bottom, (y) => anyInk(ink, at, y, reach, 0));
  return (
    level(box.bottom) > 0.88 &&
    upright(box.left) > 0.88 &&
    upright(box.right - 1) > 0.88 &&
    level(box.top) > 0.88 &&
    hasCorners(ink, box) &&
    standsFree(ink, box, reach + 2)
  );
}

/** Paper all round, but for a tick that reaches out: not the inside of a fat letter. */
function standsFree(ink: Ink, box: Box, away: number): boolean {
  const level = (y: number): number => share(box.left, box.right, (x) => isInk(ink, x, y));
  const upright = (x: number): number => share(box.top, box.bottom, (y) => isInk(ink, x, y));
  return (
    level(box.top - away) < 0.4 &&
    level(box.bottom + away) < 0.4 &&
    upright(box.left - away) < 0.4 &&
    upright(box.right - 1 + away) < 0.4
  );
}

/** Round letters have none. */
function hasCorners(ink: Ink, box: Box): boolean {
  const reach = Math.max(1, Math.round((box.right - box.left) * 0.045));
  return [box.left, box.right - 1].every((x) =>
    [box.top, box.bottom].every((y) => anyInk(ink, x, y, reach, reach)),
  );
}

function share(from: number, to: number, test: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (test(at)) count += 1;
  return count / Math.max(1, to - from);
}

function anyInk(ink: Ink, x: number, y: number, alongX: number, alongY: number): boolean {
  for (let dy = -alongY; dy <= alongY; dy += 1) {
    for (let dx = -alongX; dx <= alongX; dx += 1) {
      const atX = x + dx;
      const atY = y + dy;
      if (atX < 0 || atY < 0 || atX >= ink.width || atY >= ink.height) continue;
      if (isInk(ink, atX, atY)) return true;
    }
  }
  return false;
}

function inkInside(ink: Ink, box: Box): number {
  const inset = Math.max(3, Math.round((box.right - box.left) * 0.22));
  let dark = 0;
  let total = 0;
  for (let y = box.top + inset; y < box.bottom - inset; y += 1) {
    for (let x = box.left + inset; x < box.right - inset; x += 1) {
      total += 1;
      if (isInk(ink, x, y)) dark += 1;
    }
  }
  return total === 0 ? 0 : dark / total;
}

function overlaps(one: Box, two: Box): boolean {
  return (
    one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
  );
}
