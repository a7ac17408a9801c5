import type { InkBox } from './inkBoxes.ts';
import type { Ink } from './picture.ts';

interface Blob {
  left: number;
  right: number;
  top: number;
  bottom: number;
  count: number;
}

/** Round rings of `least` to `most` pixels that stand by themselves: buttons of which one is chosen. */
export function inkCirclesOf(ink: Ink, least: number, most: number): InkBox[] {
  const blobs = blobsOf(ink, most * 2);
  const rings = blobs.filter((blob) => isRing(ink, blob, least, most));
  return rings
    .filter((ring) => standsAlone(ring, blobs))
    .map(({ left, right, top, bottom }) => {
      const box = { left, right, top, bottom };
      return { ...box, filled: inkInMiddle(ink, box) };
    });
}

/** Pieces of touching ink, up to a size; larger ones are given up early. */
function blobsOf(ink: Ink, largest: number): Blob[] {
  const { width, height, dark } = ink;
  const seen = new Uint8Array(dark.length);
  const blobs: Blob[] = [];
  const open: number[] = [];
  for (let start = 0; start < dark.length; start += 1) {
    if (dark[start] !== 1 || seen[start] === 1) continue;
    const blob: Blob = { left: width, right: 0, top: height, bottom: 0, count: 0 };
    open.push(start);
    seen[start] = 1;
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const x = place % width;
      const y = (place - x) / width;
      blob.left = Math.min(blob.left, x);
      blob.right = Math.max(blob.right, x + 1);
      blob.top = Math.min(blob.top, y);
      blob.bottom = Math.max(blob.bottom, y + 1);
      blob.count += 1;
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const nextX = x + dx;
          const nextY = y + dy;
          if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height) continue;
          const next = nextY * width + nextX;
          if (dark[next] !== 1 || seen[next] === 1) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    if (blob.right - blob.left <= largest && blob.bottom - blob.top <= largest) blobs.push(blob);
  }
  return blobs;
}

function isRing(ink: Ink, blob: Blob, least: number, most: number): boolean {
  const width = blob.right - blob.left;
  const height = blob.bottom - blob.top;
  if (Math.min(width, height) < least || Math.max(width, height) > most) return false;
  if (Math.abs(width - height) > Math.max(2, width * 0.08)) return false;
  const midX = (blob.left + blob.right - 1) / 2;
  const midY = (blob.top + blob.bottom - 1) / 2;
  const radius = width / 2;
  let round = 0;
  const directions = 40;
  for (let step = 0; step < directions; step += 1) {
    const angle = (step * 2 * Math.PI) / directions;
    const outer = outermostInk(ink, midX, midY, angle, radius);
    if (outer > radius * 0.86 && outer < radius * 1.08 + 1) round += 1;
  }
  return round >= directions * 0.9;
}

function outermostInk(ink: Ink, midX: number, midY: number, angle: number, radius: number): number {
  for (let reach = radius * 1.1 + 1; reach > 0; reach -= 0.5) {
    const x = Math.round(midX + Math.cos(angle) * reach);
    const y = Math.round(midY + Math.sin(angle) * reach);
    if (ink.dark[y * ink.width + x] === 1) return reach;
  }
  return 0;
}

/** A letter O has neighbours close by; a button keeps its distance. */
function standsAlone(ring: Blob, blobs: readonly Blob[]): boolean {
  const size = ring.right - ring.left;
  return !blobs.some(
    (other) =>
      other !== ring &&
      other.top < ring.bottom &&
      other.bottom > ring.top &&
      other.left < ring.right + size * 0.22 &&
      other.right > ring.left - size * 0.22 &&
      !(other.left >= ring.left && other.right <= ring.right),
  );
}

function inkInMiddle(
  ink: Ink,
  box: { left: number; right: number; top: number; bottom: number },
): number {
  const inset = Math.round((box.right - box.left) * 0.3);
  let dark = 0;
  let total = 0;
  for (let y = box.top + inset; y < box.bottom - inset; y += 1) {
    for (let x = box.left + inset; x < box.right - inset; x += 1) {
      total += 1;
      if (ink.dark[y * ink.width + x] === 1) dark += 1;
    }
  }
  return total === 0 ? 0 : dark / total;
}
