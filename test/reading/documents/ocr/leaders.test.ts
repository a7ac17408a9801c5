import { describe, expect, it } from 'vitest';
import { leadersAmong } from '../../../../src/reading/documents/ocr/leaders.ts';
import type { Box, Word } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const dots = (from: number, count: number, bottom = 100): Box[] =>
  Array.from({ length: count }, (_, place) => ({
    ...{ left: from + place * 3, right: from + place * 3 + 1, top: bottom - 1, bottom },
  }));
const word = (text: string, left: number, baseline = 100): Word => ({
  ...{ text, left, right: left + text.length * 5, baseline, size: 10 },
  ...{ top: baseline - 8, bottom: baseline + 2, spaces: ' ' },
});

describe('rows of dots in a scan', () => {
  it('are words of the line where an answer was typed among them, for nothing stands empty before it', () => {
    const [before, after] = [dots(80, 12), dots(180, 12)];
    const { words, rules } = leadersAmong(
      [before, after],
      [word('DOB', 57), word('12/02/2026', 117)],
    );
    expect(words.map(({ text, left }) => [text, left])).toEqual([
      ['............', 80],
      ['............', 180],
    ]);
    expect(rules).toEqual([]);
  });

  it('are a line to write on where nothing follows them closely', () => {
    const { words, rules } = leadersAmong(
      [dots(80, 20), dots(80, 20, 130)],
      [word('Name', 50), word('Date', 200), word('Team', 50, 130)],
    );
    expect(words).toEqual([]);
    expect(rules).toHaveLength(2);
  });
});
