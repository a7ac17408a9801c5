interface BmpShape {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 8 | 24;
}

/** A picture in grey as a BMP file; the lowest row first, as is usual, unless `fromTop`. */
export function bmpFile(
  { width, height, bits }: BmpShape,
  greyAt: (x: number, y: number) => number,
  fromTop = false,
): Buffer {
  const colours = bits === 24 ? 0 : 2 ** bits;
  const stride = Math.ceil((width * bits) / 32) * 4;
  const start = 54 + colours * 4;
  const file = Buffer.alloc(start + stride * height);
  file.write('BM', 'latin1');
  file.writeUInt32LE(start, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(fromTop ? -height : height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(bits, 28);
  for (let entry = 0; entry < colours; entry += 1) {
    file.fill(Math.round((entry * 255) / (colours - 1)), 54 + entry * 4, 54 + entry * 4 + 3);
  }
  for (let y = 0; y < height; y += 1) {
    const row = start + stride * (fromTop ? y : height - 1 - y);
    for (let x = 0; x < width; x += 1) {
      const grey = greyAt(x, y);
      if (bits === 24) file.fill(grey, row + x * 3, row + x * 3 + 3);
      else if (bits === 8) file[row + x] = grey;
      else if (grey > 127) file[row + (x >> 3)] = Number(file[row + (x >> 3)]) | (128 >> (x & 7));
    }
  }
  return file;
}
