import type { Ink } from './picture.ts';

/** A piece of touching ink; `right` and `bottom` lie just outside it. */
export interface Blob {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pieces of touching ink of at most `largest` pixels either way. */
export function blobsOf(ink: Ink, largest: number): Blob[] {
  const { width, height, dark } = ink;
  const seen = new Uint8Array(dark.length);
  const blobs: Blob[] = [];
  const open: number[] = [];
  for (let start = 0; start < dark.length; start += 1) {
    if (dark[start] !== 1 || seen[start] === 1) continue;
    const blob: Blob = { left: width, right: 0, top: height, bottom: 0 };
    open.push(start);
    seen[start] = 1;
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const x = place % width;
      const y = (place - x) / width;
      blob.left = Math.min(blob.left, x);
      blob.right = Math.max(blob.right, x + 1);
      blob.top = Math.min(blob.top, y);
      blob.bottom = Math.max(blob.bottom, y + 1);
      for (let nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY += 1) {
        for (let nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX += 1) {
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
