import { describe, expect, it } from 'vitest';
import { withoutOverhangs } from '../../../../src/reading/documents/ocr/overhangs.ts';
import type { Rule } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const line = (way: Rule['way'], at: number, from: number, to: number): Rule => ({
  ...{ way, at, from, to, thickness: 1 },
});

describe('a line of a scan that sticks out over the side of its table', () => {
  it('is cut there, so that the table does not touch the frame round the page', () => {
    const frame = [line('upright', 40, 30, 800), line('upright', 611, 30, 800)];
    const sides = [line('upright', 44.4, 100, 200), line('upright', 607, 100, 200)];
    const levels = [line('level', 100, 42.3, 608.9), line('level', 200, 44.4, 607)];
    const [first, second] = withoutOverhangs([...levels, ...sides, ...frame], 1);
    expect(first).toMatchObject({ from: 44.4, to: 607 });
    expect(second).toMatchObject({ from: 44.4, to: 607 });
  });

  it('keeps its length where no side is near its end', () => {
    const rules = [line('level', 100, 50, 300), line('upright', 200, 90, 110)];
    expect(withoutOverhangs(rules, 1)).toEqual(rules);
  });
});
