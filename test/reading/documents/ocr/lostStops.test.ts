import { describe, expect, it } from 'vitest';
import { withLostStops } from '../../../../src/reading/documents/ocr/lostStops.ts';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

function line(text: string): Word[] {
  let left = 50;
  return text.split(' ').map((word) => {
    const right = left + word.length * 5;
    const place = { left, right, top: 92, bottom: 102, baseline: 100 };
    left = right + 3;
    return { text: word, ...place, size: 10, spaces: ' ' };
  });
}

const behind = (words: readonly Word[], bottom = 100, wide = 1.1) => {
  const left = (words.at(-1)?.right ?? 0) + 0.8;
  return { left, right: left + wide, top: bottom - 1.1, bottom };
};
const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

describe('a full stop that no reading saw at the end of a line', () => {
  const sentence = line('She was closed in the summer');

  it('is put back where a dot of its size stands on the line', () => {
    expect(textOf(withLostStops(sentence, [behind(sentence)]))).toMatch(/summer\.$/u);
    const quoted = line('Things are "a bit calmer"');
    expect(textOf(withLostStops(quoted, [behind(quoted)]))).toMatch(/calmer"\.$/u);
  });

  it('is none where the dot stands high, is a stroke, has one over it, or ends a short answer', () => {
    const over = [behind(sentence), behind(sentence, 95)];
    for (const blobs of [[behind(sentence, 97)], [behind(sentence, 100, 2.6)], over, []])
      expect(textOf(withLostStops(sentence, blobs))).toMatch(/summer$/u);
    const name = line('Ada Smith');
    expect(textOf(withLostStops(name, [behind(name)]))).toBe('Ada Smith');
  });
});
