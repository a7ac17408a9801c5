import { describe, expect, it } from 'vitest';
import { makeTextPen, type FontFacts } from '../../../src/reading/documents/pdf/drawn/textPen.ts';

const ink = { order: 0, colour: '#000000', invisible: false };

/** The height of one letter set at 12 points. */
function heightOf(font: Partial<FontFacts>): number | undefined {
  const facts = { name: 'Any', bold: false, unit: 0.001, drawnLetters: false, vertical: false };
  const pen = makeTextPen(() => ({ ...facts, ...font }));
  pen.act('setFont', ['f1', 12]);
  const [glyph] = pen.show([{ unicode: 'a', width: 500, isSpace: false }], [1, 0, 0, 1, 0, 0], ink);
  return glyph?.size;
}

describe('the height of letters', () => {
  it('is the size they are set in, on whatever grid the font was designed', () => {
    expect(heightOf({})).toBe(12);
    expect(heightOf({ unit: 1 / 2048 })).toBe(12);
  });

  it('is less where a font draws its letters small on its own square', () => {
    expect(heightOf({ unit: 1 / 2000, drawnLetters: true })).toBe(6);
  });
});
