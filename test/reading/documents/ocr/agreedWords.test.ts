import { describe, expect, it } from 'vitest';
import { agreedWords } from '../../../../src/reading/documents/ocr/agreedWords.ts';
import { isFaint } from '../../../../src/reading/documents/ocr/faint.ts';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const word = (text: string, left: number, confidence: number): Word => ({
  ...{ text, left, right: left + text.length * 5, top: 100, bottom: 110, baseline: 108, size: 10 },
  confidence,
});

const faintOf = (first: readonly Word[], second: readonly Word[]): string[] =>
  agreedWords(first, second)
    .filter(isFaint)
    .map(({ text }) => text);

describe('two readings of one page', () => {
  it('make a word sure on which they agree, also where the first was in doubt', () => {
    expect(faintOf([word('Illingworth', 50, 0.5)], [word('Illingworth', 51, 0.9)])).toEqual([]);
  });

  it('leave a word faint on which they agree where neither was sure: they may have guessed alike', () => {
    expect(faintOf([word('Iiingworth', 50, 0.4)], [word('Iiingworth', 51, 0.45)])).toEqual([
      'Iiingworth',
    ]);
  });

  it('make a word faint on which they differ, however sure the first was', () => {
    expect(faintOf([word('SFL', 50, 0.96)], [word('5FL', 50, 0.9)])).toEqual(['SFL']);
    expect(faintOf([word('Ilingham', 50, 0.96)], [])).toEqual(['Ilingham']);
  });

  it('agree where the one took for two words what the other took for one', () => {
    expect(
      faintOf([word('07700900123', 50, 0.9)], [word('07700', 50, 0.9), word('900123', 75, 0.9)]),
    ).toEqual([]);
  });

  it('agree on an address with a stop in it, whichever of them parted it there', () => {
    const whole = [word('clare.hollis@a.example', 50, 0.9)];
    const parted = [word('clare.', 50, 0.9), word('hollis@a.example', 80, 0.9)];
    expect(faintOf(whole, parted)).toEqual([]);
    const read = agreedWords(parted, whole);
    expect(read.map(({ text }) => text)).toEqual(['clare.hollis@a.example']);
    expect(read.some(isFaint)).toBe(false);
  });

  it('take for the letter what the other took for a closing bracket that nothing opens', () => {
    const read = agreedWords([word('6H]', 50, 0.7)], [word('6HJ', 50, 0.9)]);
    expect(read.map(({ text }) => text)).toEqual(['6HJ']);
    expect(read.some(isFaint)).toBe(false);
    expect(faintOf([word('6HJ', 50, 0.9)], [word('6H)', 50, 0.9)])).toEqual([]);
    expect(faintOf([word('6H]J', 50, 0.9)], [word('6HJ', 50, 0.9)])).toEqual([]);
    expect(faintOf([word('(6H)', 50, 0.9)], [word('(6HJ', 50, 0.9)])).toEqual(['(6H)']);
    expect(faintOf([word('6H]', 50, 0.7)], [word('6HJ', 50, 0.4)])).toEqual(['6H]']);
  });

  it('keep a word that only the second saw, faint, so that no value passes for whole without it', () => {
    expect(
      agreedWords([word('Ann', 50, 0.9)], [word('Ann', 50, 0.9), word('Marie', 90, 0.9)]),
    ).toEqual([
      expect.objectContaining({ text: 'Ann' }),
      expect.objectContaining({ text: 'Marie', confidence: 0.45 }),
    ]);
  });

  it('hold one word once, also where they differ on where it stands', () => {
    const read = agreedWords([word('is', 50, 0.9)], [word('is', 63, 0.9)]);
    expect(read.map(({ text }) => text)).toEqual(['is']);
    expect(read.some(isFaint)).toBe(false);
  });
});
