import { describe, expect, it } from 'vitest';
import { withoutLineGaps } from '../../../../src/reading/documents/ocr/lineGaps.ts';
import type { Rule } from '../../../../src/reading/documents/pdf/drawn/drawing.ts';

const line = (way: Rule['way'], at: number, from: number, to: number): Rule => ({
  ...{ way, at, from, to, thickness: 1 },
});
const level = (at: number, from: number, to: number) => line('level', at, from, to);
const upright = (at: number, from: number, to: number) => line('upright', at, from, to);
const sides = [upright(54, 140, 300), upright(225, 140, 300), upright(541, 140, 300)];
const levelsOf = (rules: readonly Rule[]) =>
  withoutLineGaps(rules, 1)
    .filter(({ way }) => way === 'level')
    .map(({ from, to }) => [from, to]);

describe('a level line of which a fax lost a piece', () => {
  it('is whole again inside a table, as another line of it is', () => {
    const pieces = [level(143.3, 54, 152), level(142.9, 166, 428), level(142.6, 451, 541)];
    expect(levelsOf([...pieces, level(163, 54, 541), ...sides])).toEqual([
      [54, 541],
      [54, 541],
    ]);
  });

  it('stays in pieces between two boxes side by side', () => {
    const boxes = [level(143, 54, 200), level(143, 220, 541)];
    const inner = [upright(200, 143, 163), upright(220, 143, 163)];
    expect(levelsOf([...boxes, level(163, 54, 541), ...sides, ...inner])).toHaveLength(3);
  });

  it('stays in pieces where it is no line of a table, or no other line goes on there', () => {
    const pieces = [level(143, 54, 200), level(143, 220, 541)];
    expect(levelsOf([...pieces, level(163, 54, 541)])).toHaveLength(3);
    expect(levelsOf([...pieces, ...sides])).toHaveLength(2);
    expect(levelsOf([...pieces, level(163, 54, 200), level(163, 220, 541), ...sides])).toHaveLength(
      4,
    );
  });
});

describe('the side of a table that is not quite upright', () => {
  const sidesOf = (...rules: readonly Rule[]) =>
    withoutLineGaps(rules, 1)
      .filter(({ way }) => way === 'upright')
      .map(({ from, to }) => [from, to]);

  it('goes on where it stepped aside by a dot', () => {
    const side = [upright(227.6, 303, 330), upright(227.9, 334, 361)];
    expect(sidesOf(...side, level(316.9, 47, 548), level(336, 47, 548))).toEqual([[303, 361]]);
  });

  it('ends between two tables one above the other', () => {
    const side = [upright(227.6, 303, 330), upright(227.6, 334, 361)];
    expect(sidesOf(...side, level(330, 47, 548), level(334, 47, 548))).toHaveLength(2);
  });
});
