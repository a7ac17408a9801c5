import { describe, expect, it } from 'vitest';
import { labelledColumns } from '../../../src/reading/documents/pdf/layout/labelledColumns.ts';
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
});
