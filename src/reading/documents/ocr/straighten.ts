import type { Ink, Picture } from './picture.ts';
import { inkOf, quarterTurn, shrink, tilt } from './picture.ts';

/** Lines of text made level: turned by a quarter where they stand upright, then by the small angle left. */
export function straighten(picture: Picture): {
  picture: Picture;
  quarter: boolean;
  degrees: number;
} {
  const factor = Math.max(1, Math.round(Math.max(picture.width, picture.height) / 1100));
  const small = shrink(picture, factor);
  const asIs = skewOf(inkOf(small));
  const turnedSmall = quarterTurn(small);
  const turned = skewOf(inkOf(turnedSmall));
  const quarter = turned.sharpness > asIs.sharpness * 1.15;
  const { degrees } = quarter ? turned : asIs;
  return {
    picture: tilt(quarter ? quarterTurn(picture) : picture, -degrees),
    quarter,
    degrees,
  };
}

/** The angle at which rows of ink and rows of paper differ most; a sheet is rarely tilted by more than 12 degrees. */
function skewOf(ink: Ink): { degrees: number; sharpness: number } {
  const points = inkPoints(ink);
  let best = { degrees: 0, sharpness: sharpnessAt(points, ink.height, 0) };
  const look = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const sharpness = sharpnessAt(points, ink.height, degrees);
      if (sharpness > best.sharpness) best = { degrees, sharpness };
    }
  };
  // The peak of a full page is less than half a degree wide: a wider step walks past it.
  look(-12, 12, 0.25);
  look(best.degrees - 0.2, best.degrees + 0.2, 0.05);
  return best;
}

function inkPoints(ink: Ink): Int32Array {
  const points: number[] = [];
  const { width, height, dark } = ink;
  // Every second column is enough; the outermost edge is often the shadow of the sheet.
  const edge = Math.round(width * 0.02);
  for (let y = edge; y < height - edge; y += 1) {
    for (let x = edge; x < width - edge; x += 2) {
      if (dark[y * width + x] === 1) points.push(x, y);
    }
  }
  return Int32Array.from(points);
}

function sharpnessAt(points: Int32Array, height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const shift = Math.ceil(height * 0.5);
  const rows = new Float64Array(height + 2 * shift);
  for (let place = 0; place < points.length; place += 2) {
    const row = Math.round((points[place + 1] ?? 0) - (points[place] ?? 0) * slope) + shift;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < rows.length; row += 1) {
    const step = (rows[row] ?? 0) - (rows[row - 1] ?? 0);
    sharpness += step * step;
  }
  return sharpness;
}
