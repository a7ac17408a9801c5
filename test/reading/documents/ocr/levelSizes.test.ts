import { describe, expect, it } from 'vitest';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';
import { onTheirLine, withLevelSizes } from '../../../../src/reading/documents/ocr/levelSizes.ts';

const word = (text: string, size: number): Word => ({
  ...{ text, size, left: 10, right: 60, baseline: 100 },
  ...{ top: 100 - size * 0.76, bottom: 100 + size * 0.22 },
});

describe('words of one print, whose size was measured by their letters', () => {
  it('are given one size, and a heading keeps its own', () => {
    const words = ['Name', 'of', 'the', 'infant'].map((text, place) =>
      word(text, 10 + place * 0.3),
    );

    const sizes = withLevelSizes([...words, word('HEADING', 14)]).map(({ size }) => size);

    expect(new Set(sizes.slice(0, 4)).size).toBe(1);
    expect(sizes[4]).toBe(14);
  });

  it('stand where they stood on their line', () => {
    const [small] = withLevelSizes([word('on', 9.4), word('consideration', 10)]);

    expect(small).toMatchObject({ baseline: 100, size: 10, top: 92.4, bottom: 102.2 });
  });

  it('are taken for the print of the form where one line alone was measured a third too large', () => {
    const print = Array.from({ length: 20 }, () => word('consideration', 10));
    const sizeOf = (given: Word) => withLevelSizes([...print, given]).at(-1)?.size;

    expect(sizeOf(word('role', 13))).toBe(10);
    expect(sizeOf(word('TITLE', 16))).toBe(16);
  });
});

describe('a box to tick', () => {
  it('stands on the line of the words beside it, and by itself where none are near', () => {
    const tick: Word = { ...word('☐', 8), left: 64, right: 72, top: 90, bottom: 98, baseline: 98 };

    expect(onTheirLine([tick], [word('Yes', 11)])).toMatchObject([
      { text: '☐', left: 64, baseline: 100, size: 11 },
    ]);
    expect(onTheirLine([{ ...tick, left: 200, right: 208 }], [word('Yes', 11)])).toMatchObject([
      { baseline: 98, size: 8 },
    ]);
  });
});
