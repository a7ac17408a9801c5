import type { Picture } from './picture.ts';

export interface BmpPicture {
  readonly pixels: number;
  decode(): Picture;
}

/** Not packed, as Paint and scanners write it: 1, 4 or 8 bits by a table of colours, else 24 or 32. */
export function openBmp(bytes: Uint8Array): BmpPicture | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 54 || view.toString('latin1', 0, 2) !== 'BM') return undefined;
  const head = view.readUInt32LE(14);
  const width = view.readInt32LE(18);
  const tall = view.readInt32LE(22);
  const height = Math.abs(tall);
  const bits = view.readUInt16LE(28);
  // 3: with masks, which are the usual ones in what is written as 32 bits.
  const isPlain = view.readUInt32LE(30) === 0 || (view.readUInt32LE(30) === 3 && bits === 32);
  if (head < 40 || width <= 0 || height === 0 || !isPlain) return undefined;
  if (![1, 4, 8, 24, 32].includes(bits)) return undefined;
  const stride = Math.ceil((width * bits) / 32) * 4;
  const start = view.readUInt32LE(10);
  if (start + stride * height > view.length) return undefined;
  return {
    pixels: width * height,
    decode() {
      const greyAt = bits <= 8 ? byTable(view, 14 + head, bits) : byColours(view, bits / 8);
      const grey = new Uint8Array(width * height);
      for (let y = 0; y < height; y += 1) {
        // The lowest row stands first, unless the height is below nought.
        const row = start + stride * (tall > 0 ? height - 1 - y : y);
        for (let x = 0; x < width; x += 1) grey[y * width + x] = greyAt(row, x);
      }
      return { width, height, grey };
    },
  };
}

type GreyAt = (row: number, x: number) => number;

function byTable(view: Buffer, table: number, bits: number): GreyAt {
  const most = 2 ** bits;
  const greys = Uint8Array.from({ length: most }, (_, entry) => greyOf(view, table + entry * 4));
  return (row, x) => {
    const place = x * bits;
    const byte = view[row + (place >> 3)] ?? 0;
    return greys[(byte >> (8 - bits - (place & 7))) & (most - 1)] ?? 255;
  };
}

const byColours =
  (view: Buffer, size: number): GreyAt =>
  (row, x) =>
    greyOf(view, row + x * size);

/** Blue, green, red. */
const greyOf = (view: Buffer, at: number): number =>
  Math.round(
    (view[at] ?? 255) * 0.114 + (view[at + 1] ?? 255) * 0.587 + (view[at + 2] ?? 255) * 0.299,
  );
