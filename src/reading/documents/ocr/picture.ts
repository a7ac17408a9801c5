/** A grey picture, row by row: 0 is black, 255 white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The same, black and white: 1 is ink. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly dark: Uint8Array;
}

/** Ink is what is clearly darker than its own surroundings. */
export function inkOf(picture: Picture, limit = inkLimit(picture.grey)): Ink {
  const dark = new Uint8Array(picture.grey.length);
  for (let place = 0; place < dark.length; place += 1) {
    dark[place] = (picture.grey[place] ?? 255) < limit ? 1 : 0;
  }
  return { width: picture.width, height: picture.height, dark };
}

/** Otsu's limit between ink and paper, kept within what print can be. */
function inkLimit(grey: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  let sum = 0;
  for (let value = 0; value < 256; value += 1) sum += value * (counts[value] ?? 0);
  let below = 0;
  let sumBelow = 0;
  let best = 0;
  let limit = 150;
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    const above = grey.length - below;
    if (below === 0 || above === 0) continue;
    sumBelow += value * (counts[value] ?? 0);
    const apart = sumBelow / below - (sum - sumBelow) / above;
    const spread = below * above * apart * apart;
    if (spread > best) {
      best = spread;
      limit = value;
    }
  }
  return Math.min(200, Math.max(110, limit));
}

/** Paper made white and ink left as it is: no edge of an erased line is left to be read. */
export function whitened(picture: Picture): Picture {
  const white = 218;
  const grey = picture.grey.map((value) => (value >= white ? 255 : (value * 255) / white));
  return { ...picture, grey };
}

/** Smaller by a whole factor, each new pixel the mean of the old ones. */
export function shrink(picture: Picture, factor: number): Picture {
  if (factor <= 1) return picture;
  const width = Math.max(1, Math.floor(picture.width / factor));
  const height = Math.max(1, Math.floor(picture.height / factor));
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy += 1) {
        const row = (y * factor + dy) * picture.width + x * factor;
        for (let dx = 0; dx < factor; dx += 1) sum += picture.grey[row + dx] ?? 255;
      }
      grey[y * width + x] = sum / (factor * factor);
    }
  }
  return { width, height, grey };
}

/** A quarter turn to the right. */
export function quarterTurn(picture: Picture): Picture {
  const { width, height, grey } = picture;
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      turned[x * height + (height - 1 - y)] = grey[y * width + x] ?? 255;
    }
  }
  return { width: height, height: width, grey: turned };
}

export function halfTurn(picture: Picture): Picture {
  return { ...picture, grey: Uint8Array.from(picture.grey).reverse() };
}

/** Turned about its middle by a small angle in degrees (clockwise), paper where nothing was. */
export function tilt(picture: Picture, degrees: number): Picture {
  if (Math.abs(degrees) < 0.05) return picture;
  const { width, height, grey } = picture;
  const turned = new Uint8Array(grey.length).fill(255);
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const midX = width / 2;
  const midY = height / 2;
  for (let y = 0; y < height; y += 1) {
    let fromX = midX + (0 - midX) * cos + (y - midY) * sin;
    let fromY = midY - (0 - midX) * sin + (y - midY) * cos;
    for (let x = 0; x < width; x += 1, fromX += cos, fromY -= sin) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left;
      const alongX = fromX - left;
      const alongY = fromY - top;
      const upper = (grey[at] ?? 255) * (1 - alongX) + (grey[at + 1] ?? 255) * alongX;
      const below = at + width;
      const lower = (grey[below] ?? 255) * (1 - alongX) + (grey[below + 1] ?? 255) * alongX;
      turned[y * width + x] = upper * (1 - alongY) + lower * alongY;
    }
  }
  return { width, height, grey: turned };
}
