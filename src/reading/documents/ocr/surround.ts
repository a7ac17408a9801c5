import { flattened } from './flatten.ts';
import type { Picture } from './picture.ts';
import { shrink } from './picture.ts';
import { sheetCorners } from './sheetCorners.ts';

/** Darker than this at the edge of the picture is the desk, the lid or a shadow, and no paper. */
const dark = 140;
const factor = 4;

/** The sheet alone: without what lies around it, and as seen from above where its corners tell how it lay. */
export function sheetOf(picture: Picture): Picture {
  const small = shrink(picture, factor);
  const outside = floodFromEdges(small);
  if (!outside.includes(1)) return picture;
  const corners = sheetCorners({ width: small.width, height: small.height, outside });
  const bare = withoutSurround(picture, small, withRim(outside, small.width));
  if (corners === undefined) return bare;
  const [a, b, c, d] = corners.map(({ x, y }) => ({ x: x * factor, y: y * factor }));
  return a && b && c && d ? flattened(bare, [a, b, c, d]) : bare;
}

/** Paper in place of what lies around the sheet: it would be taken for bars and hide the tilt of the words. */
function withoutSurround(picture: Picture, small: Picture, outside: Uint8Array): Picture {
  const grey = Uint8Array.from(picture.grey);
  const { width, height } = picture;
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(small.height - 1, Math.floor(y / factor)) * small.width;
    for (let x = 0; x < width; x += 1) {
      if (outside[row + Math.min(small.width - 1, Math.floor(x / factor))] === 1) {
        grey[y * width + x] = 255;
      }
    }
  }
  return { width, height, grey };
}

/** Dark places that hang together with the edge. */
function floodFromEdges({ width, height, grey }: Picture): Uint8Array {
  const seen = new Uint8Array(grey.length);
  const open: number[] = [];
  const visit = (x: number, y: number): void => {
    const place = y * width + x;
    if (seen[place] === 1 || (grey[place] ?? 255) >= dark) return;
    seen[place] = 1;
    open.push(place);
  };
  for (let x = 0; x < width; x += 1) {
    visit(x, 0);
    visit(x, height - 1);
  }
  for (let y = 0; y < height; y += 1) {
    visit(0, y);
    visit(width - 1, y);
  }
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const x = place % width;
    const y = (place - x) / width;
    if (x > 0) visit(x - 1, y);
    if (x < width - 1) visit(x + 1, y);
    if (y > 0) visit(x, y - 1);
    if (y < height - 1) visit(x, y + 1);
  }
  return seen;
}

/** With its rim, where paper and desk mix. */
function withRim(inside: Uint8Array, width: number): Uint8Array {
  const grown = Uint8Array.from(inside);
  for (let place = 0; place < inside.length; place += 1) {
    if (inside[place] !== 1) continue;
    for (const away of [-2, -1, 1, 2]) {
      grown[place + away] = 1;
      grown[place + away * width] = 1;
    }
  }
  return grown;
}
