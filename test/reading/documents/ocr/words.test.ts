import { describe, expect, it } from 'vitest';
import type { Blob } from '../../../../src/reading/documents/ocr/inkBlobs.ts';
import { dotRowsOf, dottedLine } from '../../../../src/reading/documents/pdf/drawn/dotRows.ts';
import { wordsOfTsv } from '../../../../src/reading/documents/ocr/wordsOfTsv.ts';

const point = 4;

function dots(count: number, left: number, step: number): Blob[] {
  return Array.from({ length: count }, (_, place) => {
    const at = left + place * step;
    return { left: at, right: at + 4, top: 100, bottom: 104 };
  });
}

describe('dots printed to be written on', () => {
  it('are known by standing evenly in a row', () => {
    expect(dotRowsOf(dots(12, 50, 12), point)).toEqual([dots(12, 50, 12)]);
  });

  it('are no ellipsis, nor the full stops of several sentences', () => {
    expect(dotRowsOf([...dots(3, 50, 12), ...dots(6, 400, 90)], point)).toEqual([]);
  });

  it('are found among as many specks as a grainy page may have', () => {
    const specks = Array.from({ length: 20_000 }, (_, place): Blob => {
      const [left, top] = [(place * 7919) % 2_400, 200 + ((place * 104_729) % 3_000)];
      return { left, right: left + 2, top, bottom: top + 2 };
    });
    expect(dotRowsOf([...specks, ...dots(9, 50, 12)], point).flat()).toEqual(
      expect.arrayContaining(dots(9, 50, 12)),
    );
  });

  it('make a line to write on where there are many of them', () => {
    expect(dottedLine(dots(12, 50, 12))).toMatchObject([
      { way: 'level', at: 104, from: 50, to: 186 },
    ]);
    expect(dottedLine(dots(6, 50, 12))).toEqual([]);
  });
});

const row = (left: number, text: string, number: number): string =>
  ['5', '1', '1', '1', '1', number, left, 100, text.length * 20, 30, '90', text].join('\t');

const textsOf = (...words: readonly (readonly [number, string])[]): string[] =>
  wordsOfTsv(words.map(([left, text], place) => row(left, text, place)).join('\n'), 0.24).map(
    ({ text }) => text,
  );

describe('a stroke read from a picture', () => {
  it('is the word "I" close before a word in small letters, and not elsewhere', () => {
    expect(textsOf([100, '|'], [130, 'am'], [190, 'worried'])).toEqual(['I', 'am', 'worried']);
    expect(textsOf([100, '|'], [400, 'am'])).toEqual(['|', 'am']);
    expect(textsOf([100, '|'], [130, 'Surname'])).toEqual(['|', 'Surname']);
  });

  it('is the letter O where small letters go on, and a nought in a number', () => {
    expect(textsOf([100, '0sian'], [400, '0113'])).toEqual(['Osian', '0113']);
    expect(textsOf([100, "0'Neill"], [400, "0'5"])).toEqual(["O'Neill", "0'5"]);
    expect(textsOf([100, "C'Example"], [400, "D'Souza"])).toEqual(["O'Example", "D'Souza"]);
    expect(textsOf([100, 'Auqust'], [400, 'Iqbal'])).toEqual(['August', 'Iqbal']);
  });

  it('is the foot of an L in the first half of a postcode, and a stop in a number', () => {
    expect(textsOf([100, 'L.S28'], [250, '5ZW'])).toEqual(['LS28', '5ZW']);
    expect(textsOf([100, '1.S11'], [400, '1.5'])).toEqual(['LS11', '1.5']);
  });

  it('is the slash of "M/F"', () => {
    expect(textsOf([100, 'MIF:'])).toEqual(['M/F:']);
    expect(textsOf([100, 'MIFFLIN'])).toEqual(['MIFFLIN']);
  });
});

describe('the height of a font', () => {
  it('is the same whether its words have tall letters, or a question mark alone', () => {
    const alone = (text: string) => wordsOfTsv(row(100, text, 1), 0.24)[0]?.size ?? 0;

    expect(alone('us?')).toBeCloseTo(alone('Kin'), 5);
    expect(alone('mini')).toBeCloseTo(alone('Kin'), 5);
  });
});

describe('the second half of a postcode', () => {
  it('is a figure and two capitals, whatever letters of the same shape were read', () => {
    expect(textsOf([100, 'LS1'], [180, '4Jz'])).toEqual(['LS1', '4JZ']);
    expect(textsOf([100, 'LS28'], [200, 'SWY,'])).toEqual(['LS28', '5WY,']);
  });

  it('is not made of words elsewhere, nor of letters of another shape', () => {
    expect(textsOf([100, 'LS28'], [200, 'See'])).toEqual(['LS28', 'See']);
    expect(textsOf([100, 'Leeds'], [200, 'SWY'])).toEqual(['Leeds', 'SWY']);
  });
});
