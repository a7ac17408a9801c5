import { describe, expect, it } from 'vitest';
import { lineText } from '../../../src/reading/document.ts';
import type { PageDrawing, Rule, Word } from '../../../src/reading/documents/pdf/drawn/drawing.ts';
import { layoutPage } from '../../../src/reading/documents/pdf/layout/layout.ts';

const word = (text: string, left: number, baseline: number): Word => ({
  text,
  left,
  right: left + text.length * 5,
  top: baseline - 8,
  bottom: baseline + 2,
  baseline,
  size: 10,
  spaces: ' ',
});

/** Boxes of one column, each drawn by its lines, with two points between one and the next. */
function boxes(left: number, tops: readonly number[]): Rule[] {
  const rule = (way: Rule['way'], at: number, from: number, to: number): Rule => ({
    ...{ way, at, from, to, thickness: 1 },
  });
  return tops.flatMap((top) => [
    rule('level', top, left, 300),
    rule('level', top + 18, left, 300),
    rule('upright', left, top, top + 18),
    rule('upright', 300, top, top + 18),
  ]);
}

function linesShown(words: readonly Word[], rules: readonly Rule[]): string[] {
  const page: PageDrawing = {
    ...{ page: 1, width: 595, height: 842, shades: [], entries: [] },
    words: [...words],
    rules: [...rules],
  };
  return layoutPage(page).map(({ block }) =>
    block.kind === 'line' ? lineText(block) : JSON.stringify(block.rows.length),
  );
}

describe('boxes close under one another', () => {
  it('belong each to the label at its height', () => {
    const words = [
      ...[word('Name', 20, 113), word('Zoe', 110, 113)],
      ...[word('Born', 20, 133), word('1/2/26', 110, 133)],
      ...[word('Postcode', 20, 153), word('LS7', 110, 153)],
    ];
    const shown = linesShown(words, boxes(100, [100, 120, 140]));
    expect(shown.map((line) => line.replace(/\s+/gu, ' '))).toEqual([
      'Name Zoe',
      'Born 1/2/26',
      'Postcode LS7',
    ]);
  });

  it('stay a table where no words stand outside', () => {
    const words = [word('Zoe', 110, 113), word('1/2/26', 110, 133), word('LS7', 110, 153)];
    expect(linesShown(words, boxes(100, [100, 120, 140]))).toHaveLength(1);
  });

  it('are no table where the labels stand in the gaps between them', () => {
    const box = (left: number, right: number, top: number): Rule[] => {
      const rule = (way: Rule['way'], at: number, from: number, to: number): Rule => ({
        ...{ way, at, from, to, thickness: 1 },
      });
      return [
        rule('level', top, left, right),
        rule('level', top + 18, left, right),
        rule('upright', left, top, top + 18),
        rule('upright', right, top, top + 18),
      ];
    };
    const words = [
      ...[word('Mother', 20, 113), word('Zoe', 110, 113)],
      ...[word('Born', 210, 113), word('1/2/96', 310, 113)],
      ...[word('Father', 20, 133), word('Tom', 110, 133)],
      ...[word('Carer?', 210, 133), word('No', 310, 133)],
      ...[word('Siblings', 20, 153), word('Max', 110, 153)],
    ];
    const rules = [
      ...[box(100, 200, 100), box(300, 400, 100)].flat(),
      ...[box(100, 200, 120), box(300, 400, 120), box(100, 400, 140)].flat(),
    ];
    const shown = linesShown(words, rules);
    expect(shown.map((line) => line.replace(/\s+/gu, ' '))).toEqual([
      'Mother Zoe Born 1/2/96',
      'Father Tom Carer? No',
      'Siblings Max',
    ]);
  });

  it('hold what was filled in, and no label, where a box of one line stands beside its label', () => {
    const words = [word('Risk:', 20, 113), word('self', 47, 113), word('Dog', 110, 113)];
    const page: PageDrawing = {
      ...{ page: 1, width: 595, height: 842, shades: [], entries: [] },
      ...{ words, rules: boxes(100, [100]) },
    };
    const [placed] = layoutPage(page);
    const entered =
      placed?.block.kind === 'line' && placed.block.segments.map((segment) => segment.entered);
    expect(entered).toEqual([undefined, true]);
  });
});
