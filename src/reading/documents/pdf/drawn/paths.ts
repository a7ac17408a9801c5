import type { Box, Rule } from './drawing.ts';
import { around, heightOf, liesIn, middleX, middleY, widthOf } from './drawing.ts';
import type { Matrix } from './matrix.ts';
import { through } from './matrix.ts';

/** One painted path. Colours as #rrggbb. */
export interface DrawnPath {
  readonly box: Box;
  readonly parts: readonly PathPart[];
  readonly filled: boolean;
  readonly stroked: boolean;
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
  /** Its place in the order of drawing. */
  readonly order: number;
  /** Nothing shines through where it is filled. */
  readonly opaque: boolean;
}

export interface PathPart {
  readonly box: Box;
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  readonly curved: boolean;
}

interface Brush {
  readonly ctm: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
  readonly opaque: boolean;
  readonly clip: Box | undefined;
}

/** Moves, lines, curves and closings as the PDF library packs them: 0 x y, 1 x y, 2 (six numbers), 3. */
export function drawnPath(
  data: Float32Array,
  brush: Brush,
  paint: { readonly filled: boolean; readonly stroked: boolean },
  order: number,
): DrawnPath | undefined {
  const filled = paint.filled && brush.fill !== 'none';
  const stroked = paint.stroked && brush.stroke !== 'none';
  if (!filled && !stroked) return undefined;
  const scale = Math.sqrt(Math.abs(brush.ctm[0] * brush.ctm[3] - brush.ctm[1] * brush.ctm[2]));
  const parts = partsOf(data, brush.ctm).flatMap((part) =>
    brush.clip === undefined ? part : seenOfPart(part, brush.clip, !filled),
  );
  if (parts.length === 0) return undefined;
  return {
    box: around(parts.map((part) => part.box)),
    parts,
    filled,
    stroked,
    fill: brush.fill,
    stroke: brush.stroke,
    lineWidth: brush.lineWidth * scale,
    order,
    opaque: brush.opaque,
  };
}

function partsOf(data: Float32Array, ctm: Matrix): PathPart[] {
  const parts: PathPart[] = [];
  let points: (readonly [number, number])[] = [];
  let curved = false;
  const close = (closed: boolean): void => {
    if (points.length > 1) {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const box = {
        left: xs.reduce((a, b) => Math.min(a, b)),
        right: xs.reduce((a, b) => Math.max(a, b)),
        top: ys.reduce((a, b) => Math.min(a, b)),
        bottom: ys.reduce((a, b) => Math.max(a, b)),
      };
      parts.push({ box, points, closed, curved });
    }
    points = [];
    curved = false;
  };
  for (let place = 0; place < data.length;) {
    const step = data[place];
    if (step === 3) {
      const first = points[0];
      close(true);
      if (first !== undefined) points = [first];
      place += 1;
      continue;
    }
    if (step === 0) close(false);
    const size = step === 2 ? 7 : 3;
    if (step === 2) curved = true;
    for (let at = place + 1; at + 1 < place + size; at += 2) {
      points.push(through(ctm, data[at] ?? 0, data[at + 1] ?? 0));
    }
    place += size;
  }
  close(false);
  return parts;
}

/**
 * What the clip leaves of a part. Some programs draw one border of a box as the whole box, and clip
 * it to that side.
 */
function seenOfPart(part: PathPart, clip: Box, isOutline: boolean): PathPart[] {
  const { box } = part;
  if (liesIn(box, clip)) return [part];
  const seen = overlap(box, clip);
  if (seen === undefined) return [];
  if (!isRectangle(part) || asThinRule(box) !== undefined) return [part];
  if (!isOutline) return [straightPart([seen.left, seen.top], [seen.right, seen.bottom], true)];
  const { left, top, right, bottom } = box;
  const sides: readonly (readonly [number, number, number, number])[] = [
    [left, top, right, top],
    [left, bottom, right, bottom],
    [left, top, left, bottom],
    [right, top, right, bottom],
  ];
  return sides.flatMap(([x1, y1, x2, y2]) => {
    const side = overlap({ left: x1, top: y1, right: x2, bottom: y2 }, clip);
    const length = side === undefined ? 0 : Math.max(widthOf(side), heightOf(side));
    if (side === undefined || length < Math.max(x2 - x1, y2 - y1) * 0.1) return [];
    return straightPart([side.left, side.top], [side.right, side.bottom], false);
  });
}

/** What two boxes share, a line along the edge of either taken as inside it. */
function overlap(box: Box, clip: Box): Box | undefined {
  const slack = 0.6;
  const shared = {
    left: Math.max(box.left, clip.left - slack),
    top: Math.max(box.top, clip.top - slack),
    right: Math.min(box.right, clip.right + slack),
    bottom: Math.min(box.bottom, clip.bottom + slack),
  };
  return shared.left > shared.right || shared.top > shared.bottom ? undefined : shared;
}

/** A line from one point to the other, or the rectangle between them. */
function straightPart(
  [left, top]: readonly [number, number],
  [right, bottom]: readonly [number, number],
  closed: boolean,
): PathPart {
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const ends = [
    [left, top],
    [right, bottom],
  ] as const;
  const box = { left, top, right, bottom };
  return { box, points: closed ? corners : ends, closed, curved: false };
}

const thin = 2.6;

/** Four corners, level and upright sides. */
export function isRectangle(part: PathPart): boolean {
  if (part.curved || part.points.length < 4 || part.points.length > 6) return false;
  const { box } = part;
  return part.points.every(
    ([x, y]) =>
      (Math.abs(x - box.left) < 0.6 || Math.abs(x - box.right) < 0.6) &&
      (Math.abs(y - box.top) < 0.6 || Math.abs(y - box.bottom) < 0.6),
  );
}

export function sidesOf(box: Box, thickness: number): Rule[] {
  const { left, top, right, bottom } = box;
  return [
    { way: 'level', at: top, from: left, to: right, thickness },
    { way: 'level', at: bottom, from: left, to: right, thickness },
    { way: 'upright', at: left, from: top, to: bottom, thickness },
    { way: 'upright', at: right, from: top, to: bottom, thickness },
  ];
}

/** A bar so thin that it is a line, whether it was filled or stroked. */
export function asThinRule(box: Box): Rule | undefined {
  const width = widthOf(box);
  const height = heightOf(box);
  if (height <= thin && width > height) {
    return {
      way: 'level',
      at: middleY(box),
      from: box.left,
      to: box.right,
      thickness: height,
    };
  }
  if (width <= thin && height > width) {
    return { way: 'upright', at: middleX(box), from: box.top, to: box.bottom, thickness: width };
  }
  return undefined;
}

/** Two outlines one in the other, filled between: a frame or a ring drawn as an area. */
export function isFilledFrame(path: DrawnPath): boolean {
  if (!path.filled || path.parts.length !== 2) return false;
  const [one, two] = path.parts;
  if (one === undefined || two === undefined) return false;
  const border = Math.abs(widthOf(one.box) - widthOf(two.box)) / 2;
  const other = Math.abs(heightOf(one.box) - heightOf(two.box)) / 2;
  if (border > 4 || other > 4) return false;
  // An "O" drawn as an outline is thinner above and below than at its sides.
  const isEven = Math.abs(border - other) < 0.05 && isInMiddle(one.box, two.box);
  return path.parts.every(isRectangle) || (path.parts.every(({ curved }) => curved) && isEven);
}

const isInMiddle = (one: Box, two: Box): boolean =>
  Math.abs(middleX(one) - middleX(two)) < 0.2 && Math.abs(middleY(one) - middleY(two)) < 0.2;

/** White or nearly so: an area nobody sees. */
export function isPale(colour: string): boolean {
  const parts = /^#(..)(..)(..)$/u.exec(colour);
  if (parts === null) return true;
  return parts.slice(1).every((part) => Number.parseInt(part, 16) >= 0xfb);
}

export function isDark(colour: string): boolean {
  const parts = /^#(..)(..)(..)$/u.exec(colour);
  if (parts === null) return false;
  const sum = parts.slice(1).reduce((total, part) => total + Number.parseInt(part, 16), 0);
  return sum < 480;
}

/** Round from side to side, as a ring is and a frame with rounded corners is not. */
export function isOval({ box, points, curved }: PathPart): boolean {
  const [x, y] = [middleX(box), middleY(box)];
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 1;
  const reaches = (test: (x: number, y: number) => boolean): boolean =>
    points.some(([left, top]) => test(left, top));
  return (
    curved &&
    reaches((left, top) => near(left, x) && near(top, box.top)) &&
    reaches((left, top) => near(left, x) && near(top, box.bottom)) &&
    reaches((left, top) => near(left, box.left) && near(top, y)) &&
    reaches((left, top) => near(left, box.right) && near(top, y))
  );
}
