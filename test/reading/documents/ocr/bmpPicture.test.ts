import { describe, expect, it } from 'vitest';
import { openBmp } from '../../../../src/reading/documents/ocr/bmpPicture.ts';
import { bmpFile } from '../bmpFile.ts';

const dots = [
  [0, 255, 255],
  [255, 0, 0],
];
const greyAt = (x: number, y: number): number => Number(dots[y]?.[x]);

describe('a picture saved as BMP', () => {
  it.each([1, 8, 24] as const)('shows the same with %i bits a place', (bits) => {
    const bytes = bmpFile({ width: 3, height: 2, bits }, greyAt);
    expect(openBmp(bytes)?.decode()).toEqual({
      width: 3,
      height: 2,
      grey: Uint8Array.from(dots.flat()),
    });
  });

  it('shows the same where its highest row stands first', () => {
    const bytes = bmpFile({ width: 3, height: 2, bits: 8 }, greyAt, true);
    expect(Array.from(openBmp(bytes)?.decode().grey ?? [])).toEqual(dots.flat());
  });

  it('is not opened where it says more places than it holds, or is packed', () => {
    const bytes = bmpFile({ width: 3, height: 2, bits: 24 }, greyAt);
    expect(openBmp(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
    const boundless = Buffer.from(bytes);
    boundless.writeInt32LE(2_000_000_000, 18);
    expect(openBmp(boundless)).toBeUndefined();
    const packed = Buffer.from(bytes);
    packed.writeUInt32LE(1, 30);
    expect(openBmp(packed)).toBeUndefined();
  });
});
