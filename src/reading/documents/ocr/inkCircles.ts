import type { InkBox } from './inkBoxes.ts';
import type { Blob } from './inkBlobs.ts';
import type { Ink } from './picture.ts';

/** Round rings of `least` to `most` pixels that stand by themselves: buttons of which one is chosen. */
export function inkCirclesOf(
  ink: Ink,
  blobs: readonly Blob[],
  least: number,
  most: number,
): InkBox[] {
  const rings = blobs.filter((blob) => isRing(ink, blob, least, most));
  return rings
    .filter((ring) => standsAlone(ring, blobs))
    .map(({ left, right, top, bottom }) => {
      const box = { left, right, top, bottom };
      return { ...box, filled: inkInMiddle(ink, box) };
    });
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
  let gaps = 0;
  const directions = 40;
  for (let step = 0; step < directions; step += 1) {
    const angle = (step * 2 * Math.PI) / directions;
    const outer = outermostInk(ink, midX, midY, angle, radius);
    if (outer <= radius * 0.86) gaps += 1;
    else if (outer < radius * 1.08 + 1) round += 1;
  }
  // A tick may reach out of a button; what is open at its side is a letter, such as e or s.
  return gaps <= 1 && round >= directions * 0.9;
}

function outermostInk(ink: Ink, midX: number, midY: number, angle: number, radius: number): number {
  for (let reach = radius * 1.1 + 1; reach > 0; reach -= 0.5) {
    const x = Math.round(midX + Math.cos(angle) * reach);
    const y = Math.round(midY + Math.sin(angle) * reach);
    if (ink.dark[y * ink.width + x] === 1) return reach;
  }
  return 0;
}

/** In widths of the ring; bold letters in a wide face stand a quarter of it apart. */
const aside = 0.32;

/** A letter O has neighbours close by; a button keeps its distance. */
function standsAlone(ring: Blob, blobs: readonly Blob[]): boolean {
  const size = ring.right - ring.left;
  return !blobs.some(
    (other) =>
      other !== ring &&
      other.top < ring.bottom &&
      other.bottom > ring.top &&
      other.left < ring.right + size * aside &&
      other.right > ring.left - size * aside &&
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
