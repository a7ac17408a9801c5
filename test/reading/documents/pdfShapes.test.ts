import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/reading/documents/pdf/drawn/drawing.ts';
import type { DrawnPath, PathPart } from '../../../src/reading/documents/pdf/drawn/paths.ts';
import { sortShapes } from '../../../src/reading/documents/pdf/drawn/shapes.ts';

function part(box: Box, curved = false): PathPart {
  const { left, top, right, bottom } = box;
  const points = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  return { box, points, closed: true, curved };
}

const filled = (parts: readonly PathPart[], box: Box): DrawnPath => ({
  ...{ box, parts, filled: true, stroked: false, fill: '#333333', stroke: 'none' },
  ...{ lineWidth: 1, order: 0, opaque: true },
});

describe('a line to write on', () => {
  it('is one line where it is the one side of a filled frame that the clip leaves', () => {
    const box = { left: 139, top: 122, right: 527, bottom: 124 };
    const inner = { ...box, bottom: 122.6 };
    expect(sortShapes([filled([part(inner), part(box)], box)]).rules).toEqual([
      { way: 'level', at: 123, from: 139, to: 527, thickness: 2 },
    ]);
  });

  it('is one line where it is drawn dot by dot', () => {
    const dots = Array.from({ length: 40 }, (_, place) => {
      const left = 100 + place * 2.8;
      return part({ left, top: 122, right: left + 1.4, bottom: 123.4 }, true);
    });
    const box = { left: 100, top: 122, right: 210.6, bottom: 123.4 };
    expect(sortShapes([filled(dots, box)]).rules).toMatchObject([
      { way: 'level', at: 123.4, from: 100, to: expect.closeTo(210.6) as number },
    ]);
  });
});
