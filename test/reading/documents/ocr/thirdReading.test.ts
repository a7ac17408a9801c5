import { describe, expect, it } from 'vitest';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';
import {
  backInPlace,
  stripsOf,
  withThirdVoice,
} from '../../../../src/reading/documents/ocr/thirdReading.ts';

const word = (text: string, confidence: number, left = 50, baseline = 30): Word => ({
  ...{ text, confidence, left, right: left + text.length * 5 },
  ...{ top: baseline - 8, bottom: baseline + 2, baseline, size: 10 },
});

const voted = (one: Word, two: Word, three: Word) => {
  const [voice] = withThirdVoice([one], [two], [three]);
  return `${voice?.text ?? ''} ${(voice?.confidence ?? 1) > 0.65 ? 'sure' : 'faint'}`;
};

describe('a third reading of the words that two readings differ on', () => {
  it('lends its voice to the one it agrees with', () => {
    expect(voted(word('0113', 0.2), word('9113', 0.9), word('0113', 0.9))).toBe('0113 sure');
    expect(voted(word('Igbal', 0.45), word('Iqbal', 0.95), word('Iqbal', 0.9))).toBe('Iqbal sure');
    expect(voted(word('5ZwW', 0.4), word('5ZW', 0.9), word('5ZW', 0.9))).toBe('5ZW sure');
  });

  it('settles nothing where it sees something else or is not sure', () => {
    expect(voted(word('Iliffe', 0.1), word('Illiffe', 0.9), word('llliffe', 0.9))).toMatch(
      /faint$/u,
    );
    expect(voted(word('Igbal', 0.4), word('Iqbal', 0.9), word('Iqbal', 0.65))).toMatch(/faint$/u);
  });

  it('settles nothing against a word that the page has elsewhere', () => {
    const [one, two] = [word('coneerns', 0.45), word('concerns', 0.3)];
    const elsewhere = word('Concerns', 0.9, 50, 80);
    const [voice] = withThirdVoice([one, elsewhere], [two], [word('coneerns', 0.9)]);
    expect(voice?.confidence).toBeLessThan(0.65);
  });

  it('changes no figure, for it is read by the data of the second', () => {
    expect(voted(word('0113', 0.4), word('9113', 0.9), word('9113', 0.9))).toMatch(/faint$/u);
  });

  it('takes the one of two that is written as words are, where they differ in capitals alone', () => {
    expect(voted(word('Osian', 0.4), word('OSian', 0.9), word('OSian', 0.9))).toBe('Osian sure');
    expect(voted(word('woods', 0.4), word('Woods', 0.9), word('w00ds', 0.9))).toMatch(/faint$/u);
  });
});

describe('the pieces cut out for a third reading', () => {
  const page = { width: 400, height: 200, grey: new Uint8Array(80_000).fill(255) };

  it('hold each faint word with its neighbours, once, and nothing of a sure line', () => {
    const line = [word('Will', 0.9), word('Ilson', 0.3, 75), word('far', 0.9, 200)];
    const cut = stripsOf([...line, word('sure', 0.9, 50, 80)], page, 1);

    expect(cut?.strips).toHaveLength(1);
    expect(cut?.strips[0]).toMatchObject({ left: 47, right: 103 });
    expect(stripsOf([word('sure', 0.9)], page, 1)).toBeUndefined();
  });

  it('are read back to where they stand', () => {
    const faint = word('Ilson', 0.3, 75, 130);
    const cut = stripsOf([faint], page, 1);
    const [strip] = cut?.strips ?? [];
    const there = {
      ...faint,
      left: 27,
      right: 52,
      top: (strip?.at ?? 0) + 2,
      bottom: (strip?.at ?? 0) + 12,
    };

    const [back] = backInPlace([there], cut?.strips ?? [], 1);

    expect(back).toMatchObject({ left: 75, right: 100, top: 122, bottom: 132 });
  });
});
