import { describe, expect, it } from 'vitest';
import type { InkBox } from '../../../../src/reading/documents/ocr/inkBoxes.ts';
import {
  boxesAmongLetters,
  hasStem,
  isAsOthers,
  isInWord,
  unlessRound,
} from '../../../../src/reading/documents/ocr/letterBoxes.ts';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const word = (text: string, left: number, right: number, confidence = 0.95): Word => ({
  ...{ text, left, right, top: 100, bottom: 110, baseline: 108, size: 10 },
  confidence,
});
const box: InkBox = { left: 50, right: 59, top: 100, bottom: 109, filled: 0.3 };

function seen(...words: Word[]): { boxes: number; words: string[] } {
  const among = boxesAmongLetters([box], words);
  return { boxes: among.boxes.length, words: among.words.map(({ text }) => text) };
}

describe('a square with ink close beside it', () => {
  it('is a letter where both readings see a word that reaches beyond it', () => {
    expect(seen(word('Baby', 50, 80), word('2', 84, 88))).toEqual({
      boxes: 0,
      words: ['Baby', '2'],
    });
    expect(seen(word('details', 28, 62))).toEqual({ boxes: 0, words: ['details'] });
    expect(seen(word('Ill', 50, 59))).toEqual({ boxes: 0, words: ['Ill'] });
    const small: InkBox = { ...box, right: 57, filled: 0.6 };
    expect(boxesAmongLetters([small], [word('to', 50, 57, 0.4)]).boxes).toEqual([]);
    expect(seen(word('to', 50, 59, 0.4)).boxes).toBe(1);
    expect(seen(word('EI', 50, 59))).toEqual({ boxes: 1, words: [] });
    expect(seen(word('D.', 50, 62))).toEqual({ boxes: 0, words: ['D.'] });
  });

  it('is a B where one side of it is rounder and both readings see B', () => {
    const uneven = { ...box, uneven: true };
    expect(boxesAmongLetters([uneven], [word('B', 50, 59)]).boxes).toEqual([]);
    expect(boxesAmongLetters([uneven], [word('X', 50, 59)]).boxes).toEqual([uneven]);
  });

  it('is a box where it alone was read, whatever for', () => {
    expect(seen(word('B', 50, 59), word('Yes', 62, 78))).toEqual({ boxes: 1, words: ['Yes'] });
    expect(seen(word('Yes', 62, 78))).toEqual({ boxes: 1, words: ['Yes'] });
  });

  it('is a box where a word is too wide for its letters, and the word stays whole', () => {
    expect(seen(word('No', 36, 59))).toEqual({ boxes: 1, words: ['No'] });
    expect(seen(word('No', 46, 59))).toEqual({ boxes: 0, words: ['No'] });
  });

  it('is a box where the readings differ, and is taken out of the word that it was read into', () => {
    expect(seen(word('LJYes', 50, 79, 0.4))).toEqual({ boxes: 1, words: ['Yes'] });
    expect(seen(word('No[]', 38, 59, 0.4))).toEqual({ boxes: 1, words: ['No'] });
  });
});

describe('a square of ink', () => {
  const [width, height] = [60, 60];
  const place = { left: 10, right: 40, top: 10, bottom: 40, filled: 0 };

  function framed(isRound: boolean) {
    const dark = new Uint8Array(width * height);
    for (let y = 10; y < 40; y += 1) {
      for (let x = 10; x < 40; x += 1) {
        const isInside = x >= 13 && x < 37 && y >= 13 && y < 37;
        const fromCorner = Math.hypot(Math.max(0, x - 29), Math.max(0, Math.abs(y - 24.5) - 5));
        if (!isInside && (!isRound || fromCorner < 10)) dark[y * width + x] = 1;
      }
    }
    return { width, height, dark };
  }

  it('with a round side is a letter, such as D', () => {
    expect(unlessRound(framed(true), [place], place)).toBe(undefined);
    expect(unlessRound(framed(false), [place], place)).toBe(place);
  });

  it('with small round corners is a box, though a little larger than its inside tells', () => {
    const cornered = framed(false);
    for (const y of [10, 11, 38, 39]) {
      for (const x of [10, 11, 38, 39]) cornered.dark[y * width + x] = 0;
    }
    expect(unlessRound(cornered, [place], place)).toBe(place);
    const inside = { left: 11, right: 39, top: 12, bottom: 38, filled: 0 };
    expect(unlessRound(cornered, [place], inside)).toBe(inside);
  });

  it('with one side a little rounder is a box while it is empty, and a box or a B while it is not', () => {
    const uneven = framed(false);
    for (const y of [10, 11, 38, 39]) {
      for (const x of [38, 39]) uneven.dark[y * width + x] = 0;
    }
    expect(unlessRound(uneven, [place], place)).toBe(place);
    const filled = { ...place, filled: 0.3 };
    expect(unlessRound(uneven, [place], filled)).toEqual({ ...filled, uneven: true });
  });

  it('out of which a tick reaches may be a box', () => {
    const ticked = { ...place, right: 50, top: 2 };
    expect(unlessRound(framed(true), [ticked], place)).toBe(place);
  });

  it('with a stem is a letter too, such as d, and a tick that slants out of it is none', () => {
    const letter = framed(false);
    for (let y = 2; y < 12; y += 1) letter.dark.fill(1, y * width + 35, y * width + 40);
    expect(hasStem(letter, place)).toBe(true);
    const ticked = framed(false);
    for (let y = 2; y < 30; y += 1) ticked.dark.fill(1, y * width + 46 - y, y * width + 49 - y);
    expect(hasStem(ticked, place)).toBe(false);
  });
});

describe('what looks like a box', () => {
  const sized = (width: number, height = width): InkBox => ({
    ...box,
    right: 50 + width,
    bottom: 100 + height,
  });

  it('is two letters where it is no square, or of another size than the boxes of the page', () => {
    const boxes = [sized(11), sized(11.3)];
    expect(isAsOthers(sized(6.9, 5.3), [sized(6.9, 5.3)])).toBe(false);
    expect(isAsOthers(sized(7), [...boxes, sized(7)])).toBe(false);
    expect(isAsOthers(sized(10.6, 11.4), [...boxes, sized(10.6, 11.4)])).toBe(true);
    expect(isAsOthers(sized(9.4, 11), [...boxes, sized(9.4, 11)])).toBe(false);
    expect(isAsOthers({ ...sized(7), filled: 0 }, [sized(7)])).toBe(true);
    expect(isAsOthers(sized(7), [sized(7)])).toBe(false);
  });
});

describe('a ring that stands alone', () => {
  it('is a letter in the middle of a word, as the "g" of a title in bold', () => {
    expect(isInWord(box, [word('psycholo_ical', 20, 110)])).toBe(true);
  });

  it('is a box beside a word, between two, or where a word is as wide as two with a box', () => {
    expect(isInWord(box, [word('Female', 62, 95), word('Sex', 20, 45)])).toBe(false);
    expect(isInWord(box, [word('YesNo', 10, 110)])).toBe(false);
    expect(isInWord(box, [word('psychological', 20, 110), word('x', 0, 5)].slice(1))).toBe(false);
  });
});
