import type { Picture } from './picture.ts';

/**
 * Takes away shading: each place is measured against the paper around it. The paper is the bright
 * part of a wide neighbourhood, so that a dark heading bar stays dark.
 */
export function evenLight(picture: Picture): Picture {
  const { width, height, grey } = picture;
  const block = Math.max(16, Math.round(Math.max(width, height) / 40));
  const columns = Math.ceil(width / block);
  const rows = Math.ceil(height / block);
  const paper = smoothed(
    spread(brightest(picture, block, columns, rows), columns, rows),
    columns,
    rows,
  );
  const even = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1) {
    const row = y / block - 0.5;
    const top = Math.min(rows - 1, Math.max(0, Math.floor(row)));
    const next = Math.min(rows - 1, top + 1);
    const down = Math.min(1, Math.max(0, row - top));
    for (let x = 0; x < width; x += 1) {
      const column = x / block - 0.5;
      const left = Math.min(columns - 1, Math.max(0, Math.floor(column)));
      const right = Math.min(columns - 1, left + 1);
      const along = Math.min(1, Math.max(0, column - left));
      const upper = mix(paper[top * columns + left], paper[top * columns + right], along);
      const lower = mix(paper[next * columns + left], paper[next * columns + right], along);
      const value = ((grey[y * width + x] ?? 255) * 250) / Math.max(40, mix(upper, lower, down));
      even[y * width + x] = value > 255 ? 255 : value;
    }
  }
  return { width, height, grey: even };
}

const mix = (one: number | undefined, two: number | undefined, share: number): number =>
  (one ?? 255) * (1 - share) + (two ?? 255) * share;

/** The level that nine tenths of a block stay under. */
function brightest(picture: Picture, block: number, columns: number, rows: number): Float32Array {
  const levels = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0);
      let total = 0;
      for (let y = row * block; y < Math.min(picture.height, (row + 1) * block); y += 2) {
        for (let x = column * block; x < Math.min(picture.width, (column + 1) * block); x += 2) {
          const value = picture.grey[y * picture.width + x] ?? 255;
          counts[value] = (counts[value] ?? 0) + 1;
          total += 1;
        }
      }
      let left = total * 0.1;
      let level = 255;
      for (; level > 0 && left > (counts[level] ?? 0); level -= 1) left -= counts[level] ?? 0;
      levels[row * columns + column] = level;
    }
  }
  return levels;
}

/** The brightest of the neighbourhood: a block full of ink takes the paper beside it. */
function spread(levels: Float32Array, columns: number, rows: number): Float32Array {
  return overNeighbours(levels, columns, rows, 2, (values) => {
    values.sort((a, b) => a - b);
    return values[Math.floor(values.length * 0.75)] ?? 255;
  });
}

function smoothed(levels: Float32Array, columns: number, rows: number): Float32Array {
  return overNeighbours(
    levels,
    columns,
    rows,
    1,
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
}

function overNeighbours(
  levels: Float32Array,
  columns: number,
  rows: number,
  reach: number,
  join: (values: number[]) => number,
): Float32Array {
  const joined = new Float32Array(levels.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const values: number[] = [];
      for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y += 1) {
        for (
          let x = Math.max(0, column - reach);
          x <= Math.min(columns - 1, column + reach);
          x += 1
        ) {
          values.push(levels[y * columns + x] ?? 255);
        }
      }
      joined[row * columns + column] = join(values);
    }
  }
  return joined;
}
