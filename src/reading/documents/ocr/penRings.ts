import type { Box } from '../pdf/drawn/drawing.ts';
import type { Blob } from './inkBlobs.ts';
import type { Ink, Picture } from './picture.ts';

/**
 * Rings that a pen drew round a word ("Yes / (No)"): about an ellipse, with ink inside. `point`:
 * pixels of a point.
 */
export function penRingsOf(ink: Ink, blobs: readonly Blob[], point: number): Box[] {
  return blobs.filter((blob) => {
    const [width, height] = [blob.right - blob.left, blob.bottom - blob.top];
    return (
      width >= point * 13 &&
      width <= widestRing * point &&
      height >= point * 9 &&
      height <= point * 34 &&
      width >= height &&
      isRound(ink, blob) &&
      holdsInk(ink, blob)
    );
  });
}

/** In points. */
export const widestRing = 95;
const directions = 48;

function isRound(ink: Ink, blob: Blob): boolean {
  let round = 0;
  for (let step = 0; step < directions; step += 1) {
    const angle = (step * 2 * Math.PI) / directions;
    const reach = outermostInk(ink, blob, angle);
    if (reach > 0.8 && reach < 1.12) round += 1;
  }
  return round >= directions * 0.88;
}

/** As a share of the half width and half height of the blob. */
function outermostInk(ink: Ink, { left, right, top, bottom }: Blob, angle: number): number {
  const [midX, midY] = [(left + right - 1) / 2, (top + bottom - 1) / 2];
  for (let reach = 1.15; reach > 0.7; reach -= 0.01) {
    const x = Math.round(midX + (Math.cos(angle) * reach * (right - left)) / 2);
    const y = Math.round(midY + (Math.sin(angle) * reach * (bottom - top)) / 2);
    if (ink.dark[y * ink.width + x] === 1) return reach;
  }
  return 0;
}

function holdsInk(ink: Ink, blob: Blob): boolean {
  let dark = 0;
  let all = 0;
  eachWithin(blob, ink.width, ink.height, (place, reach) => {
    if (reach > 0.6) return;
    all += 1;
    dark += ink.dark[place] ?? 0;
  });
  return dark > all * 0.04;
}

/** Paper in place of the rings; what they hold stays. */
export function withoutRings(picture: Picture, rings: readonly Box[]): Picture {
  if (rings.length === 0) return picture;
  const grey = Uint8Array.from(picture.grey);
  for (const ring of rings) {
    eachWithin(ring, picture.width, picture.height, (place, reach) => {
      if (reach > 0.82) grey[place] = 255;
    });
  }
  return { ...picture, grey };
}

function eachWithin(
  { left, right, top, bottom }: Box,
  width: number,
  height: number,
  touch: (place: number, reach: number) => void,
): void {
  const margin = 3;
  const [midX, midY] = [(left + right - 1) / 2, (top + bottom - 1) / 2];
  for (let y = Math.max(0, top - margin); y < Math.min(height, bottom + margin); y += 1) {
    for (let x = Math.max(0, left - margin); x < Math.min(width, right + margin); x += 1) {
      const across = ((x - midX) * 2) / (right - left);
      const down = ((y - midY) * 2) / (bottom - top);
      touch(y * width + x, Math.hypot(across, down));
    }
  }
}
