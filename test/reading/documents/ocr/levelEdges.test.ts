import { describe, expect, it } from 'vitest';
import { withLevelEdges } from '../../../../src/reading/documents/ocr/levelEdges.ts';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const word = (text: string, left: number, baseline: number): Word => ({
  ...{ text, left, right: left + 30, top: baseline - 8, bottom: baseline + 2, baseline, size: 10 },
});

const leftsOf = (words: readonly Word[]): number[] =>
  withLevelEdges(words).map(({ left }) => Math.round(left * 10) / 10);

describe('a column that leans, as a camera from one side sees it', () => {
  it('has one edge, and what stands behind it goes with it', () => {
    const rows = [0, 1, 2, 3, 4].flatMap((row) => [
      word('Name', 70 + row, 100 + row * 15),
      word('of', 103 + row, 100 + row * 15),
      word('Ann', 250 - row, 100 + row * 15),
    ]);
    expect(new Set(leftsOf(rows))).toEqual(new Set([72, 105, 248]));
  });

  it('stays apart from what is set in, and from what stands far below', () => {
    const words = [word('Name', 70, 100), word('set', 73, 115), word('Foot', 71, 700)];
    expect(leftsOf(words).sort()).toEqual([70, 71, 73]);
  });
});
