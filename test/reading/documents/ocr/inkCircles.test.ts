import { describe, expect, it } from 'vitest';
import { blobsOf } from '../../../../src/reading/documents/ocr/inkBlobs.ts';
import { inkCirclesOf } from '../../../../src/reading/documents/ocr/inkCircles.ts';

const [width, height] = [300, 80];

function drawn(rings: readonly number[], strokes: readonly number[]) {
  const dark = new Uint8Array(width * height);
  for (const left of rings) {
    for (let step = 0; step < 800; step += 1) {
      const angle = (step * Math.PI) / 400;
      for (const radius of [15, 16, 17]) {
        const [x, y] = [left + 17 + Math.cos(angle) * radius, 40 + Math.sin(angle) * radius];
        dark[Math.round(y) * width + Math.round(x)] = 1;
      }
    }
  }
  for (const left of strokes)
    for (let y = 20; y < 58; y += 1) dark.fill(1, y * width + left, y * width + left + 8);
  return { width, height, dark };
}

const found = (ink: ReturnType<typeof drawn>): number =>
  inkCirclesOf(ink, blobsOf(ink, 60), 30, 60).length;

describe('a ring', () => {
  it('is a button where it stands by itself, with its words a little aside', () => {
    expect(found(drawn([40], [90, 110]))).toBe(1);
  });

  it('is the letter o of a wide bold face where letters stand a quarter of its width aside', () => {
    expect(found(drawn([40], [84]))).toBe(0);
    expect(found(drawn([40], [22, 110]))).toBe(0);
  });
});
