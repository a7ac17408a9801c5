import type { Box, Rule } from './drawing.ts';
import { dotRowsOf, dottedLine } from './dotRows.ts';
import { heightOf, widthOf } from './drawing.ts';
import { readFilled } from './filledTicks.ts';
import { withoutPaintedOver } from './paintedOver.ts';
import type { DrawnPath, PathPart } from './paths.ts';
import {
  asThinRule,
  isDark,
  isFilledFrame,
  isOval,
  isPale,
  isRectangle,
  sidesOf,
} from './paths.ts';

/** The paths of a page sorted by what they can mean. */
export interface Shapes {
  readonly rules: Rule[];
  /** Outlines larger than a tick box, each of which is drawn in one go. */
  readonly frames: Box[];
  readonly shades: Box[];
  /** Outlines as big as a tick box: squares and circles. */
  readonly smallOutlines: Box[];
  /** Whatever may be a cross, a tick or a dot inside a tick box. */
  readonly marks: Box[];
  /** Specks, of which some programs make a dotted line. */
  readonly dots: Box[];
  /** Dark areas as big as a tick box, which may be a chosen one. */
  readonly coloured: Box[];
  readonly paleMarks: Box[];
}

/** Tick boxes of real forms measure 5 to 22 points. */
export function isTickSize(box: Box): boolean {
  const width = widthOf(box);
  const height = heightOf(box);
  const larger = Math.max(width, height);
  return larger >= 4.5 && larger <= 22 && Math.abs(width - height) <= larger * 0.28;
}

const isMarkSize = (box: Box): boolean => Math.max(widthOf(box), heightOf(box)) <= 26;

/** Sorts painted paths into lines, coloured areas, tick-box outlines and marks. */
export function sortShapes(paths: readonly DrawnPath[]): Shapes {
  const shapes: Shapes = {
    rules: [],
    frames: [],
    shades: [],
    smallOutlines: [],
    marks: [],
    dots: [],
    coloured: [],
    paleMarks: [],
  };
  for (const path of paths) {
    // A pale one leaves what it lies on to be seen in its middle.
    if (isFilledFrame(path)) {
      if (!isPale(path.fill)) sortFrame(shapes, path);
    } else for (const part of path.parts) sortPart(shapes, path, part);
  }
  shapes.rules.push(...dotRowsOf([...shapes.marks, ...shapes.dots], 1).flatMap(dottedLine));
  readFilled(shapes.coloured, shapes.paleMarks, shapes);
  return shapes;
}

function sortFrame(shapes: Shapes, { box, parts }: DrawnPath): void {
  const rule = asThinRule(box);
  const [outer, hole] = [...parts].sort((one, two) => widthOf(two.box) - widthOf(one.box));
  const border = (widthOf(box) - widthOf(hole?.box ?? box)) / 2;
  // Of one side alone, as when the clip leaves no more of the frame.
  if (rule !== undefined) shapes.rules.push(rule);
  else if (isTickSize(box)) smallOutline(shapes, box, border);
  else if (outer !== undefined && (!outer.curved || isRounded(outer))) outline(shapes, box, 1);
}

interface Seen {
  readonly stroke: boolean;
  readonly fill: boolean;
  readonly dark: boolean;
}

function sortPart(shapes: Shapes, path: DrawnPath, part: PathPart): void {
  const fill = path.filled && !isPale(path.fill);
  const seen: Seen = {
    stroke: path.stroked && !isPale(path.stroke),
    fill,
    dark: fill && isDark(path.fill),
  };
  if (!seen.stroke && !seen.fill) {
    const isKnown = (path.stroked ? path.stroke : path.fill).startsWith('#');
    const white = isKnown && !part.curved ? asThinRule(part.box) : undefined;
    if (white !== undefined) paintOver(shapes, white, path.lineWidth);
    if (isMarkSize(part.box)) shapes.paleMarks.push(path.filled ? part.box : strokeBox(part));
    return;
  }
  if (part.curved) sortCurve(shapes, path, part, seen);
  else sortStraight(shapes, path, part, seen);
}

function paintOver({ rules }: Shapes, white: Rule, lineWidth: number): void {
  const thickness = Math.max(white.thickness, lineWidth);
  rules.splice(0, rules.length, ...withoutPaintedOver(rules, { ...white, thickness }));
}

function sortStraight(shapes: Shapes, path: DrawnPath, part: PathPart, seen: Seen): void {
  const rule = asThinRule(part.box);
  if (isSpeck(part.box)) shapes.dots.push(part.box);
  else if (rule !== undefined) {
    shapes.rules.push({ ...rule, thickness: Math.max(rule.thickness, path.lineWidth) });
  } else if (isRectangle(part)) {
    if (seen.fill) fillArea(shapes, part.box, seen.dark);
    if (seen.stroke) outline(shapes, part.box, path.lineWidth);
  } else if (isMarkSize(part.box)) shapes.marks.push(strokeBox(part));
  else straightSides(shapes, part, path.lineWidth);
}

/** In points: neither a level line nor an upright one, whichever way it is a little longer. */
const isSpeck = (box: Box): boolean => Math.max(widthOf(box), heightOf(box)) < 1.3;

/** One stroke of a cross may reach from corner to corner: it is a mark in its box, not the box again. */
function strokeBox({ box, closed }: PathPart): Box {
  if (closed || Math.min(widthOf(box), heightOf(box)) < 3) return box;
  return { left: box.left + 1, right: box.right - 1, top: box.top + 1, bottom: box.bottom - 1 };
}

function sortCurve(shapes: Shapes, path: DrawnPath, part: PathPart, seen: Seen): void {
  const tickSize = isTickSize(part.box);
  if (seen.stroke && tickSize && (part.closed || endsMeet(part))) {
    strokedOutline(shapes, part.box, path.lineWidth);
    if (seen.dark) shapes.coloured.push(part.box);
    return;
  }
  if (isMarkSize(part.box)) {
    if (seen.stroke || seen.dark) shapes.marks.push(part.box);
  } else if (seen.stroke && isRounded(part)) outline(shapes, part.box, path.lineWidth);
  // Browsers draw a ticked box as a coloured one with a white tick in it.
  if (seen.dark && tickSize) shapes.coloured.push(part.box);
}

function endsMeet(part: PathPart): boolean {
  const [x1, y1] = part.points[0] ?? [0, 0];
  const [x2, y2] = part.points.at(-1) ?? [0, 0];
  return Math.hypot(x1 - x2, y1 - y2) < 0.8;
}

function outline(shapes: Shapes, box: Box, thickness: number): void {
  if (isTickSize(box)) {
    strokedOutline(shapes, box, thickness);
    return;
  }
  shapes.frames.push(box);
  shapes.rules.push(...sidesOf(box, thickness));
}

/** Half of a line lies outside the path that it follows. */
function strokedOutline(shapes: Shapes, box: Box, thickness: number): void {
  const reach = isBroad(thickness, widthOf(box) + thickness) ? thickness / 2 : 0;
  const { left, top, right, bottom } = box;
  const seen = {
    ...{ left: left - reach, top: top - reach },
    ...{ right: right + reach, bottom: bottom + reach },
  };
  smallOutline(shapes, seen, thickness);
}

/** One with so broad an edge that little of its middle is left stands out from empty ones as a dark area does. */
function smallOutline(shapes: Shapes, box: Box, border: number): void {
  shapes.smallOutlines.push(box);
  if (isBroad(border, widthOf(box))) shapes.coloured.push(box);
}

const isBroad = (border: number, width: number): boolean => border > width * 0.24;

function fillArea(shapes: Shapes, box: Box, dark: boolean): void {
  if (dark && isMarkSize(box)) {
    shapes.marks.push(box);
    if (isTickSize(box)) shapes.coloured.push(box);
  } else if (heightOf(box) > 4 && widthOf(box) > 4) shapes.shades.push(box);
}

/** A frame with rounded corners: nearly all its points lie on its box. */
function isRounded(part: PathPart): boolean {
  const { box, points } = part;
  const reach = 12;
  return (
    !isOval(part) &&
    widthOf(box) > 26 &&
    heightOf(box) > 10 &&
    points.every(
      ([x, y]) =>
        x - box.left < reach ||
        box.right - x < reach ||
        y - box.top < reach ||
        box.bottom - y < reach,
    )
  );
}

/** Each level or upright side of an open or many-sided outline. */
function straightSides(shapes: Shapes, part: PathPart, thickness: number): void {
  const { points } = part;
  const last = part.closed ? points.length : points.length - 1;
  for (let place = 0; place < last; place += 1) {
    const [x1, y1] = points[place] ?? [0, 0];
    const [x2, y2] = points[(place + 1) % points.length] ?? [0, 0];
    const rule = asThinRule({
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    });
    if (rule !== undefined) shapes.rules.push({ ...rule, thickness });
  }
}
