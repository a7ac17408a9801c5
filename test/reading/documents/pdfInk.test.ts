import { describe, expect, it } from 'vitest';
import { inkBoxesOf } from '../../../src/reading/documents/ocr/inkBoxes.ts';
import { inkLinesOf } from '../../../src/reading/documents/ocr/inkLines.ts';
import type { Picture } from '../../../src/reading/documents/ocr/picture.ts';
import { inkOf, quarterTurn, tilt } from '../../../src/reading/documents/ocr/picture.ts';
import { straighten } from '../../../src/reading/documents/ocr/straighten.ts';
import { wordsOfTsv } from '../../../src/reading/documents/ocr/wordsOfTsv.ts';

function paper(width: number, height: number): { picture: Picture; ink: Paint } {
  const grey = new Uint8Array(width * height).fill(250);
  const ink: Paint = (left, top, right, bottom, value = 20) => {
    for (let y = top; y < bottom; y += 1) grey.fill(value, y * width + left, y * width + right);
  };
  return { picture: { width, height, grey }, ink };
}

type Paint = (left: number, top: number, right: number, bottom: number, value?: number) => void;

function frame(ink: Paint, left: number, top: number, size: number): void {
  ink(left, top, left + size, top + 3);
  ink(left, top + size - 3, left + size, top + size);
  ink(left, top, left + 3, top + size);
  ink(left + size - 3, top, left + size, top + size);
}

describe('ink on a scanned page', () => {
  it('shows lines of a table, dark and pale, and no strokes of letters', () => {
    const { picture, ink } = paper(800, 400);
    ink(50, 50, 750, 53);
    ink(50, 350, 750, 352, 205);
    ink(50, 50, 53, 352);
    for (let x = 100; x < 400; x += 20) ink(x, 200, x + 4, 230);
    const { rules, bars } = inkLinesOf(picture, inkOf(picture), 92, 12);
    expect(bars).toEqual([]);
    const levels = rules.filter((rule) => rule.way === 'level').map((rule) => Math.round(rule.at));
    expect([...new Set(levels)].sort((a, b) => a - b)).toEqual([52, 351]);
    const uprights = rules.filter((rule) => rule.way === 'upright');
    expect(uprights.every((rule) => Math.abs(rule.at - 51.5) < 1)).toBe(true);
    expect(uprights.length).toBeGreaterThan(0);
  });

  it('shows tick boxes, empty and crossed, and takes no letter for one', () => {
    const { picture, ink } = paper(400, 200);
    frame(ink, 40, 40, 40);
    frame(ink, 140, 40, 40);
    for (let step = 4; step < 36; step += 1) {
      ink(140 + step - 2, 40 + step, 140 + step + 3, 40 + step + 1);
      ink(180 - step - 2, 40 + step, 180 - step + 3, 40 + step + 1);
    }
    ink(240, 40, 246, 80);
    ink(240, 40, 270, 46);
    ink(240, 57, 265, 63);
    ink(240, 74, 270, 80);
    const boxes = inkBoxesOf(inkOf(picture), 28, 71).sort((a, b) => a.left - b.left);
    expect(boxes.map((box) => box.left)).toEqual([40, 140]);
    expect(boxes[0]?.filled).toBeLessThan(0.02);
    expect(boxes[1]?.filled).toBeGreaterThan(0.08);
  });

  it('is straightened, also from a quarter turn', () => {
    const { picture, ink } = paper(900, 1200);
    for (let y = 100; y < 1100; y += 40) {
      for (let x = 100; x < 800; x += 24) ink(x, y, x + 14, y + 14);
    }
    expect(straighten(tilt(picture, 3)).degrees).toBeCloseTo(3, 0);
    expect(straighten(picture)).toMatchObject({ quarter: false });
    expect(Math.abs(straighten(picture).degrees)).toBeLessThan(0.2);
    expect(quarterTurn(picture)).toMatchObject({ width: 1200, height: 900 });
  });
});

describe("Tesseract's table of words", () => {
  it('gives words in points with one baseline a line, letters that hang below or not', () => {
    const tsv = [
      'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
      '4\t1\t1\t1\t1\t0\t100\t100\t400\t40\t-1\t',
      '5\t1\t1\t1\t1\t1\t100\t100\t90\t30\t96.5\tName',
      '5\t1\t1\t1\t1\t2\t200\t100\t90\t39\t91\tBabyg',
      '5\t1\t1\t1\t1\t3\t300\t109\t60\t21\t40\tnose',
      '5\t1\t1\t1\t2\t1\t100\t200\t60\t21\t-1\t ',
      'broken line',
    ].join('\n');
    const words = wordsOfTsv(tsv, 0.24);
    expect(words.map((word) => [word.text, word.confidence])).toEqual([
      ['Name', 0.965],
      ['Babyg', 0.91],
      ['nose', 0.4],
    ]);
    const [first] = words;
    for (const word of words) expect(word.baseline).toBeCloseTo(first?.baseline ?? 0, 5);
    expect(first?.left).toBeCloseTo(24);
    expect(first?.size).toBeCloseTo(9.9, 0);
  });
});
