import { describe, expect, it } from 'vitest';
import { withBoldWords } from '../../../../src/reading/documents/ocr/boldWords.ts';
import type { Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

/** Words of upright strokes, each so many dots thick, drawn on a page of one dot a point. */
function drawn(lines: readonly (readonly (readonly [string, number])[])[], size = 40) {
  const [width, height] = [1200, lines.length * 60 + 20];
  const grey = new Uint8Array(width * height).fill(255);
  const words = lines.flatMap((line, row) => {
    let left = 20;
    return line.map(([text, thickness]): Word => {
      const [top, baseline] = [row * 60 + 10, row * 60 + 40];
      const right = left + text.length * 14;
      for (let place = 0; place < text.length; place += 1) {
        const from = left + place * 14 + 2;
        for (let y = top; y < baseline; y += 1) {
          grey.fill(20, y * width + from, y * width + from + thickness);
        }
      }
      const word = { text, left, right, top, bottom: baseline, baseline, size, spaces: ' ' };
      left = right + 10;
      return word;
    });
  });
  return { words, picture: { width, height, grey } };
}

const boldOf = (page: ReturnType<typeof drawn>): string[] =>
  withBoldWords(page.words, page.picture, 1)
    .filter(({ bold }) => bold === true)
    .map(({ text }) => text);

describe('bold print in a scan', () => {
  it('is told by its thicker strokes, so that a label is told from its answer', () => {
    const page = drawn([
      [
        ['Surname', 6],
        [':', 6],
        ['Draftley', 4],
      ],
      [
        ['Sex', 6],
        ['Male', 4],
      ],
    ]);
    expect(boldOf(page)).toEqual(['Surname', ':', 'Sex']);
  });

  it('is not parted by one word of it that looks plain', () => {
    const page = drawn([
      [
        ['Address', 6],
        ['or', 4],
        ['lodging', 6],
      ],
      [
        ['Leeds', 4],
        ['and', 4],
        ['about', 4],
      ],
    ]);
    expect(boldOf(page)).toEqual(['Address', 'or', 'lodging']);
  });

  it('is not seen where all print of the page is as thick', () => {
    expect(
      boldOf(
        drawn([
          [
            ['Surname', 4],
            ['Draftley', 4],
          ],
          [
            ['Sex', 4],
            ['Male', 4],
          ],
        ]),
      ),
    ).toEqual([]);
  });

  it('is not told by a date, whose slanting strokes are crossed at their widest', () => {
    const page = drawn([
      [
        ['Date', 6],
        [':', 6],
      ],
      [['7/11/26', 6]],
      [
        ['seen', 4],
        ['today', 4],
      ],
    ]);
    expect(boldOf(page)).toEqual(['Date', ':']);
  });

  it('is told of a label though a speck below it makes its print look larger', () => {
    const { words, picture } = drawn([
      [
        ['Relevant', 6],
        ['history:', 6],
      ],
      [
        ['grew', 4],
        ['up', 4],
        ['in', 4],
        ['care', 4],
      ],
      [
        ['Consent:', 6],
        ['given', 4],
      ],
    ]);
    const large = words.map((word) =>
      /Relevant|history/u.test(word.text) ? { ...word, size: 62 } : word,
    );
    expect(boldOf({ words: large, picture })).toEqual(['Relevant', 'history:', 'Consent:']);
  });

  it('ends at the colon of a label, however short its answer', () => {
    const page = drawn([
      [
        ['Interpreter:', 6],
        ['1/2', 6],
      ],
      [
        ['words', 4],
        ['enough', 4],
      ],
    ]);
    expect(boldOf(page)).toEqual(['Interpreter:']);
  });

  it('is told by the usual size where a word was measured far too small', () => {
    const { words, picture } = drawn([
      [
        ['Surname', 6],
        ['Draftley', 4],
      ],
      [
        ['Home', 6],
        ['Beeston', 4],
      ],
      [
        ['Some', 4],
        ['words', 4],
        ['more', 4],
      ],
      [
        ['First', 6],
        ['name', 6],
        ['Finlay', 4],
      ],
    ]);
    const small = words.map((word) =>
      /Home|Beeston/u.test(word.text) ? { ...word, size: 12 } : word,
    );
    expect(boldOf({ words: small, picture })).toEqual(['Surname', 'Home', 'First', 'name']);
  });
});
