import type { Picture } from './picture.ts';
import type { Corner, Corners } from './sheetCorners.ts';

/**
 * The sheet between these corners as it would be seen from straight above. A camera held to one side
 * makes rows run together and columns lean, and then lines are lost and cells flow into each other.
 */
export function flattened(picture: Picture, corners: Corners): Picture {
  const [a, b, c, d] = corners;
  const width = Math.round((apart(a, b) + apart(d, c)) / 2);
  const height = Math.round((apart(a, d) + apart(b, c)) / 2);
  const from = sightOf(corners);
  const flat = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      flat[y * width + x] = greyAt(picture, from((x + 0.5) / width, (y + 0.5) / height));
    }
  }
  return { width, height, grey: flat };
}

const apart = (one: Corner, other: Corner): number => Math.hypot(one.x - other.x, one.y - other.y);

/** From a place on the sheet (0 to 1 across and down) to where the camera saw it. */
function sightOf([a, b, c, d]: Corners): (across: number, down: number) => Corner {
  const [sumX, sumY] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const [oneX, oneY] = [b.x - c.x, b.y - c.y];
  const [twoX, twoY] = [d.x - c.x, d.y - c.y];
  const all = oneX * twoY - twoX * oneY;
  const g = (sumX * twoY - twoX * sumY) / all;
  const h = (oneX * sumY - sumX * oneY) / all;
  const [alongX, alongY] = [b.x - a.x + g * b.x, b.y - a.y + g * b.y];
  const [downX, downY] = [d.x - a.x + h * d.x, d.y - a.y + h * d.y];
  return (across, down) => {
    const far = g * across + h * down + 1;
    return {
      x: (alongX * across + downX * down + a.x) / far,
      y: (alongY * across + downY * down + a.y) / far,
    };
  };
}

/** Between its four pixels; paper beyond the picture. */
function greyAt({ width, height, grey }: Picture, { x, y }: Corner): number {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return 255;
  const at = top * width + left;
  const alongX = x - 0.5 - left;
  const alongY = y - 0.5 - top;
  const upper = (grey[at] ?? 255) * (1 - alongX) + (grey[at + 1] ?? 255) * alongX;
  const below = at + width;
  const lower = (grey[below] ?? 255) * (1 - alongX) + (grey[below + 1] ?? 255) * alongX;
  return upper * (1 - alongY) + lower * alongY;
}
