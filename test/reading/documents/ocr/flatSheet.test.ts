import { describe, expect, it } from 'vitest';
import { flattened } from '../../../../src/reading/documents/ocr/flatten.ts';
import type { Corner, Corners } from '../../../../src/reading/documents/ocr/sheetCorners.ts';
import { sheetCorners } from '../../../../src/reading/documents/ocr/sheetCorners.ts';

const [width, height] = [220, 300];
const seen: Corners = [
  { x: 20, y: 15 },
  { x: 205, y: 25 },
  { x: 195, y: 285 },
  { x: 10, y: 270 },
];

/** Right of (and below) the line from one to the other. */
const isInside = (one: Corner, other: Corner, x: number, y: number): boolean =>
  (other.x - one.x) * (y - one.y) - (other.y - one.y) * (x - one.x) >= 0;

function desk(corners: Corners): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, place) => {
    const [x, y] = [place % width, Math.floor(place / width)];
    const inside = corners.every((corner, side) =>
      isInside(corner, corners[(side + 1) % 4] ?? corner, x, y),
    );
    return inside ? 0 : 1;
  });
}

describe('a sheet photographed from one side', () => {
  it('has the corners in which its straight sides meet', () => {
    const corners = sheetCorners({ width, height, outside: desk(seen) });

    expect(corners).toHaveLength(4);
    for (const [place, { x, y }] of (corners ?? []).entries()) {
      expect(Math.abs(x - (seen[place]?.x ?? 0))).toBeLessThan(2);
      expect(Math.abs(y - (seen[place]?.y ?? 0))).toBeLessThan(2);
    }
  });

  it('has none where a side is out of the picture, or a hand lies over it', () => {
    const [, right, foot] = seen;
    const cutOff: Corners = [{ x: -5, y: 15 }, right, foot, { x: -5, y: 270 }];
    expect(sheetCorners({ width, height, outside: desk(cutOff) })).toBeUndefined();
    const outside = desk(seen);
    for (let y = 60; y < 240; y += 1) {
      outside.fill(1, y * width, y * width + 20 + Math.round(40 * Math.sin(y / 20) ** 2));
    }
    expect(sheetCorners({ width, height, outside })).toBeUndefined();
  });

  it('is laid flat, so that what was drawn level is level again', () => {
    const grey = new Uint8Array(width * height).fill(255);
    // The middle line of the sheet, from the middle of its left side to that of its right.
    const [a, b, c, d] = seen;
    const cross = meeting(a, c, b, d);
    const far = meeting(a, b, d, c);
    const slope = (far.y - cross.y) / (far.x - cross.x);
    for (let x = 0; x < width; x += 1) {
      const y = cross.y + slope * (x - cross.x);
      for (const away of [-1, 0, 1]) grey[Math.round(y + away) * width + x] = 0;
    }

    const flat = flattened({ width, height, grey }, seen);

    const rows = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
      darkestRow(flat, Math.round(flat.width * share)),
    );
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(2);
  });
});

function meeting(a: Corner, c: Corner, b: Corner, d: Corner): Corner {
  const over = (a.x - c.x) * (b.y - d.y) - (a.y - c.y) * (b.x - d.x);
  const [one, two] = [a.x * c.y - a.y * c.x, b.x * d.y - b.y * d.x];
  return {
    x: (one * (b.x - d.x) - (a.x - c.x) * two) / over,
    y: (one * (b.y - d.y) - (a.y - c.y) * two) / over,
  };
}

function darkestRow(
  picture: { width: number; height: number; grey: Uint8Array },
  x: number,
): number {
  const column = Array.from(
    { length: picture.height },
    (_, y) => picture.grey[y * picture.width + x] ?? 255,
  );
  return column.indexOf(Math.min(...column));
}
