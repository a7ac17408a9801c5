import type { Box, Rule } from './drawing.ts';
import { heightOf, widthOf } from './drawing.ts';
import type { DrawnPath, PathPart } from './paths.ts';
import { asThinRule, isDark, isFilledFrame, isPale, isRectangle, sidesOf } from './paths.ts';

/** The paths of a page sorted by what they can mean. */
export interface Shapes {
  readonly rules: Rule[];
  readonly shades: Box[];
  /** Outlines as big as a tick box: squares and circles. */
  readonly smallOutlines: Box[];
  /** Whatever may be a cross, a tick or a dot inside a tick box. */
  readonly marks: Box[];
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
  const shapes: Shapes = { rules: [], shades: [], smallOutlines: [], marks: [] };
  for (const path of paths) {
    if (isFilledFrame(path) && !isPale(path.fill)) {
      outline(shapes, path.box, 1);
      continue;
    }
    for (const part of path.parts) sortPart(shapes, path, part);
  }
  return shapes;
}

function sortPart(shapes: Shapes, path: DrawnPath, part: PathPart): void {
  const rectangle = isRectangle(part);
  const strokeSeen = path.stroked && !isPale(path.stroke);
  const fillSeen = path.filled && !isPale(path.fill);
  if (part.curved) {
    sortCurve(shapes, path, part, strokeSeen, fillSeen);
    return;
  }
  const rule = asThinRule(part.box);
  if (rule !== undefined) {
    if (strokeSeen || fillSeen) {
      shapes.rules.push({ ...rule, thickness: Math.max(rule.thickness, path.lineWidth) });
    }
    return;
  }
  if (rectangle) {
    if (fillSeen) fillArea(shapes, part.box, path.fill);
    if (strokeSeen) outline(shapes, part.box, path.lineWidth);
    return;
  }
  if (isMarkSize(part.box)) {
    if (strokeSeen || fillSeen) shapes.marks.push(part.box);
    return;
  }
  if (strokeSeen || fillSeen) straightSides(shapes, part, path.lineWidth);
}

function sortCurve(
  shapes: Shapes,
  path: DrawnPath,
  part: PathPart,
  strokeSeen: boolean,
  fillSeen: boolean,
): void {
  const ring = strokeSeen && isTickSize(part.box) && (part.closed || endsMeet(part));
  if (ring) shapes.smallOutlines.push(part.box);
  else if (isMarkSize(part.box)) {
    if (strokeSeen || (fillSeen && isDark(path.fill))) shapes.marks.push(part.box);
  } else if (strokeSeen && isRounded(part)) outline(shapes, part.box, path.lineWidth);
  if (ring && fillSeen && isDark(path.fill)) shapes.marks.push(part.box);
}

function endsMeet(part: PathPart): boolean {
  const [x1, y1] = part.points[0] ?? [0, 0];
  const [x2, y2] = part.points.at(-1) ?? [0, 0];
  return Math.hypot(x1 - x2, y1 - y2) < 0.8;
}

function outline(shapes: Shapes, box: Box, thickness: number): void {
  if (isTickSize(box)) shapes.smallOutlines.push(box);
  else shapes.rules.push(...sidesOf(box, thickness));
}

function fillArea(shapes: Shapes, box: Box, colour: string): void {
  if (isDark(colour) && isMarkSize(box)) shapes.marks.push(box);
  else if (heightOf(box) > 4 && widthOf(box) > 4) shapes.shades.push(box);
}

/** A frame with rounded corners: nearly all its points lie on its box. */
function isRounded(part: PathPart): boolean {
  const { box, points } = part;
  const reach = 12;
  return (
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
