import { describe, expect, it } from 'vitest';
import { labelledColumns } from '../../../src/reading/documents/pdf/layout/labelledColumns.ts';
import { lineText, type Line } from '../../../src/reading/document.ts';
import type { Word } from '../../../src/reading/documents/pdf/drawn/drawing.ts';

const word = (text: string, left: number, baseline: number, size: number): Word => ({
  ...{ text, left, right: left + text.length * size * 0.5, baseline, size },
  ...{ top: baseline - size * 0.76, bottom: baseline + size * 0.22 },
});

const row = (label: string, answer: string, baseline: number): Word[] => [
  word(label, 54, baseline, 11),
  word(answer, 234, baseline, 11),
];

describe('labels side by side, each over its answer in larger letters', () => {
  it('are rows of cells', () => {
    const rows = [100, 140, 180].flatMap((at) => [
      ...[word('Forename', 54, at, 8), word('Surname', 234, at, 8)],
      ...[word('Zoe', 54, at + 13, 11), word('Hill', 234, at + 13, 11)],
    ]);

    expect(labelledColumns(rows, 1).placed).toHaveLength(3);
  });

  it('are no rows of label and answer above a larger heading, or above another such row with boxes', () => {
    const sections = [100, 200, 300].flatMap((at) => [
      ...row('Religion', 'None', at),
      word('Family', 52, at + 27, 14),
      ...row('Number', '0113', at + 48),
      ...[
        word('Sex', 54, at + 67, 11),
        word('☒', 234, at + 67, 11),
        word('Female', 246, at + 67, 11),
      ],
    ]);

    expect(labelledColumns(sections, 1).placed).toEqual([]);
  });

  it('are rows of cells too where a form box stands beside boxes to tick', () => {
    const typed = (text: string, at: number): Word => ({
      ...word(text, 54, at, 11),
      ...{ entered: true, boxName: 'Text1' },
    });
    const rows = [100, 140, 180].flatMap((at) => [
      ...[word('Forename', 54, at, 8.5), word('Surname', 298, at, 8.5)],
      ...[typed('Zoe', at + 14), { ...typed('Hill', at + 14), left: 298, right: 340 }],
    ]);
    const mixed = [
      ...[word('Main language', 54, 220, 8.5), word('Is an interpreter needed?', 298, 220, 8.5)],
      typed('Punjabi', 235),
      ...[word('☐', 300, 235, 9), word('YES', 312, 235, 9), word('☒', 338, 235, 9)],
      word('NO', 350, 235, 9),
    ];

    const { placed } = labelledColumns([...rows, ...mixed], 1);

    expect(placed).toHaveLength(4);
    const last = placed.at(-1)?.block;
    const cells = last?.kind === 'table' ? (last.rows[0] ?? []) : [];
    expect(cells.map(({ blocks }) => blocks.map((block) => lineText(block as Line)))).toEqual([
      ['Main language', 'Punjabi'],
      ['Is an interpreter needed?', '☐ YES ☒ NO'],
    ]);
  });

  it('are rows of cells too where boxes to tick with words as small as labels stand a little further below', () => {
    const typed = (text: string, left: number, at: number): Word => ({
      ...word(text, left, at, 11),
      ...{ entered: true, boxName: `box at ${left}` },
    });
    const rows = [100, 140, 180].flatMap((at) => [
      ...[word('Forename', 54, at, 8.5), word('Surname', 298, at, 8.5)],
      ...[typed('Zoe', 54, at + 14), typed('Hill', 298, at + 14)],
    ]);
    const mixed = [
      ...[word('Sex at birth', 54, 220, 8.5), word('NHS number', 298, 220, 8.5)],
      ...[word('☐', 54, 237, 9), word('Female', 66, 237, 8.5), word('☒', 110, 237, 9)],
      ...[word('Male', 122, 237, 8.5), typed('999 000 0018', 298, 237)],
    ];

    const last = labelledColumns([...rows, ...mixed], 1).placed.at(-1)?.block;

    const cells = last?.kind === 'table' ? (last.rows[0] ?? []) : [];
    expect(cells.map(({ blocks }) => blocks.map((block) => lineText(block as Line)))).toEqual([
      ['Sex at birth', '☐ Female ☒ Male'],
      ['NHS number', '999 000 0018'],
    ]);
  });
});
