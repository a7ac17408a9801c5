/** What lies around the sheet, seen from afar: 1 is desk, 0 sheet. */
export interface Surround {
  readonly width: number;
  readonly height: number;
  readonly outside: Uint8Array;
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** From the upper left round by the upper right. */
export type Corners = readonly [Corner, Corner, Corner, Corner];

/** Along one side of the sheet: how far in it lies, `at` the picture's edge and for each step along it. */
interface Side {
  readonly at: number;
  readonly slope: number;
}

/**
 * The corners of the sheet on its desk, where all four sides are seen to be straight. A sheet with a
 * fold, a hand upon it or a side out of the picture has none.
 */
export function sheetCorners(surround: Surround): Corners | undefined {
  const { width, height } = surround;
  const left = sideOf(surround, (x, y) => [x, y], height, width);
  const right = sideOf(surround, (x, y) => [width - 1 - x, y], height, width);
  const top = sideOf(surround, (y, x) => [x, y], width, height);
  const bottom = sideOf(surround, (y, x) => [x, height - 1 - y], width, height);
  if (!left || !right || !top || !bottom) return undefined;
  const mirrored = ({ at, slope }: Side, size: number): Side => ({
    at: size - 1 - at,
    slope: -slope,
  });
  const [far, foot] = [mirrored(right, width), mirrored(bottom, height)];
  const corners: Corners = [
    meeting(left, top),
    meeting(far, top),
    meeting(far, foot),
    meeting(left, foot),
  ];
  return isSheet(corners, surround) ? corners : undefined;
}

/** The sides that hold most of the rows and columns between them; the corners may be rounded or curled. */
const [begin, end] = [0.08, 0.92];
/** How far, in pixels from afar, a side may wander, and the part of it that must not. */
const wander = 1.6;
const most = 0.7;

/** `place`: from a distance inwards and a place along the side to a pixel. */
function sideOf(
  { width, outside }: Surround,
  place: (inwards: number, along: number) => readonly [number, number],
  length: number,
  depth: number,
): Side | undefined {
  const points: Corner[] = [];
  const [from, to] = [Math.round(length * begin), Math.round(length * end)];
  for (let along = from; along < to; along += 1) {
    let inwards = 0;
    const isOutside = (): boolean => {
      const [x, y] = place(inwards, along);
      return outside[y * width + x] === 1;
    };
    while (inwards < depth / 2 && isOutside()) inwards += 1;
    if (inwards > 0 && inwards < depth / 2) points.push({ x: along, y: inwards });
  }
  if (points.length < (to - from) * most) return undefined;
  return straightThrough(points);
}

function straightThrough(points: readonly Corner[]): Side | undefined {
  const half = Math.floor(points.length / 2);
  const slopes = points.slice(0, half).flatMap((point, place) => {
    const other = points[place + half];
    return other === undefined ? [] : (other.y - point.y) / (other.x - point.x);
  });
  const slope = middle(slopes);
  const at = middle(points.map(({ x, y }) => y - slope * x));
  const near = points.filter(({ x, y }) => Math.abs(y - slope * x - at) <= wander);
  return near.length >= points.length * most ? { at, slope } : undefined;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Where an upright side (x by y) and a level one (y by x) meet. */
function meeting(upright: Side, level: Side): Corner {
  const x = (upright.at + upright.slope * level.at) / (1 - upright.slope * level.slope);
  return { x, y: level.at + level.slope * x };
}

/** A sheet fills much of its photograph, and its corners are in it or hardly out of it. */
function isSheet(corners: Corners, { width, height }: Surround): boolean {
  const [a, b, c, d] = corners;
  const area = Math.abs((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)) / 2;
  const isNear = ({ x, y }: Corner): boolean =>
    x > -0.05 * width && x < 1.05 * width && y > -0.05 * height && y < 1.05 * height;
  return area > width * height * 0.4 && corners.every(isNear);
}
