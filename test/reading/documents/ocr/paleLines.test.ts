import { describe, expect, it } from 'vitest';
import { isUnbroken, withoutGaps } from '../../../../src/reading/documents/ocr/paleLines.ts';
import type { Rule } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const [width, height] = [400, 60];
const rule: Rule = { way: 'level', at: 30.5, from: 20, to: 380, thickness: 2 };

function drawn(...pieces: readonly (readonly [number, number])[]) {
  const grey = new Uint8Array(width * height).fill(250);
  for (const [from, to] of pieces) {
    for (const y of [30, 31]) grey.fill(190, y * width + from, y * width + to);
  }
  return { width, height, grey };
}

describe('a pale line', () => {
  it('ends where its ink ends, and is open where two boxes side by side have a gap', () => {
    const picture = drawn([30, 190], [210, 370]);

    const pieces = withoutGaps(picture, rule).map(({ from, to }) => [from, to]);

    expect(pieces).toHaveLength(2);
    expect(
      pieces.flat().map((at, place) => Math.abs(at - ([30, 190, 210, 370][place] ?? 0)) <= 3),
    ).toEqual([true, true, true, true]);
  });

  it('goes on over a speck of dust or a letter that crosses it', () => {
    expect(withoutGaps(drawn([20, 200], [206, 380]), rule)).toHaveLength(1);
    expect(isUnbroken(drawn([20, 200], [206, 380]), rule)).toBe(true);
    expect(isUnbroken(drawn([20, 120], [200, 300]), rule)).toBe(false);
  });
});
