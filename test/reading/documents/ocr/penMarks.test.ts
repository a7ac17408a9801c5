import { describe, expect, it } from 'vitest';
import { blobsOf } from '../../../../src/reading/documents/ocr/inkBlobs.ts';
import { penRingsOf } from '../../../../src/reading/documents/ocr/penRings.ts';
import { withRingsChosen } from '../../../../src/reading/documents/pdf/drawn/ringedAnswers.ts';
import { penStrikesOf, withStruckWords } from '../../../../src/reading/documents/ocr/penStrikes.ts';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const [width, height, point] = [600, 200, 4];

function paper() {
  const dark = new Uint8Array(width * height);
  const ink = (left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y += 1) dark.fill(1, y * width + left, y * width + right);
  };
  return { ink, seen: { width, height, dark } };
}

/** Stems of letters, 5 points apart. */
function letters({ ink }: ReturnType<typeof paper>, left: number, right: number): void {
  for (let x = left; x < right; x += 12) ink(x, 80, x + 6, 110);
}

function ring({ seen }: ReturnType<typeof paper>, midX: number, midY: number): void {
  for (let step = 0; step < 2_000; step += 1) {
    const angle = (step * 2 * Math.PI) / 2_000;
    for (const away of [0, 1, 2, 3]) {
      const x = Math.round(midX + Math.cos(angle) * (56 - away));
      const y = Math.round(midY + Math.sin(angle) * (34 - away));
      seen.dark[y * width + x] = 1;
    }
  }
}

const word = (text: string, left: number): Word => ({
  ...{ text, left, right: left + text.length * 5, top: 20, bottom: 30, baseline: 28, size: 10 },
  confidence: 0.9,
});

const struckOf = (words: readonly Word[]): string[] =>
  words.filter(({ struck }) => struck === true).map(({ text }) => text);

describe('a ring drawn round a word', () => {
  it('is found where it holds letters, and no letter is one', () => {
    const page = paper();
    letters(page, 70, 130);
    ring(page, 100, 95);
    letters(page, 200, 300);
    expect(penRingsOf(page.seen, blobsOf(page.seen, 380), point)).toHaveLength(1);
    const empty = paper();
    ring(empty, 100, 95);
    expect(penRingsOf(empty.seen, blobsOf(empty.seen, 380), point)).toEqual([]);
  });

  it('strikes the answers beside it, and not the question', () => {
    const words = [word('Interpreter?', 50), word('Yes', 120), word('/', 140), word('No', 150)];
    const around = (left: number) => ({ left: left - 3, right: left + 20, top: 16, bottom: 34 });
    expect(struckOf(withRingsChosen(words, [around(150)]))).toEqual(['Yes']);
    expect(struckOf(withRingsChosen(words, [around(120)]))).toEqual(['No']);
    expect(struckOf(withRingsChosen(words, [around(300)]))).toEqual([]);
  });
});

describe('a stroke through a word', () => {
  it('is found where letters stand above and below it, and a line to write on is none', () => {
    const page = paper();
    letters(page, 100, 180);
    page.ink(98, 96, 182, 99);
    letters(page, 300, 380);
    page.ink(300, 114, 380, 117);
    const strikes = penStrikesOf(page.seen, [], point);
    expect(strikes).toEqual([expect.objectContaining({ way: 'level', from: 98, to: 182 })]);
  });

  it('is neither the top of an "m" nor the bar of a wide letter', () => {
    const page = paper();
    page.ink(100, 80, 140, 86);
    for (const x of [100, 117, 134]) page.ink(x, 79, x + 6, 110);
    page.ink(200, 92, 250, 97);
    for (const x of [200, 240]) page.ink(x, 70, x + 10, 120);
    expect(penStrikesOf(page.seen, [], point)).toEqual([]);
  });

  it('strikes the word that it runs along', () => {
    const strike = { way: 'level' as const, at: 25, from: 99, to: 111, thickness: 1 };
    expect(struckOf(withStruckWords([word('Yes', 70), word('No', 100)], [strike]))).toEqual(['No']);
  });

  it('is no arch of a bold m, which is thicker than the straight part of it', () => {
    const page = paper();
    // Two arches with a notch between them, joined below it, and three stems.
    page.ink(102, 80, 121, 85);
    page.ink(124, 80, 142, 85);
    page.ink(100, 85, 144, 88);
    for (const x of [100, 118, 136]) page.ink(x, 88, x + 8, 110);

    expect(penStrikesOf(page.seen, [], point)).toEqual([]);
  });

  it('goes beyond the letters: what ends in stems, with letters touching above, is part of them', () => {
    const page = paper();
    for (const x of [100, 118, 136]) page.ink(x, 70, x + 8, 110);
    page.ink(100, 85, 144, 90);
    expect(penStrikesOf(page.seen, [], point)).toEqual([]);
    page.ink(94, 85, 150, 90);
    expect(penStrikesOf(page.seen, [], point)).toHaveLength(1);
  });
});
