import type { DocText } from './docText.ts';

const tables = { headers: 11, anchors: 40, boxes: 56 };

export interface HeaderStory {
  readonly from: number;
  readonly to: number;
  readonly where: 'headers' | 'footers';
}

/** Headers and footers: six separators first, then six for each section ([MS-DOC] 2.3.5). */
export function headerStories(doc: DocText): HeaderStory[] {
  const positions = numbersOf(doc.table(tables.headers));
  const { from, to } = doc.stories.headers;
  const kinds = ['headers', 'headers', 'footers', 'footers', 'headers', 'footers'] as const;
  return positions.slice(6, -1).flatMap((start, place) => {
    const end = positions[place + 7] ?? start;
    const where = kinds[place % 6] ?? 'headers';
    return end > start && from + end <= to ? [{ from: from + start, to: from + end, where }] : [];
  });
}

/** Text boxes of the body by the character they hang on; each shape has a number of its own. */
export function boxAnchors(doc: DocText): Map<number, { from: number; to: number }> {
  const texts = entriesOf(doc.table(tables.boxes), 22);
  const anchors = new Map(
    entriesOf(doc.table(tables.anchors), 26).map(({ at, entry }) => [entry.readUInt32LE(0), at]),
  );
  const { from, to } = doc.stories.boxes;
  const found = new Map<number, { from: number; to: number }>();
  texts.forEach(({ at, next, entry }) => {
    const anchor = anchors.get(entry.readUInt32LE(14));
    const range = { from: from + at, to: Math.min(to, from + next) };
    if (anchor !== undefined && range.to > range.from)
      found.set(doc.stories.body.from + anchor, range);
  });
  return found;
}

function numbersOf(table: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= table.length; at += 4) numbers.push(table.readUInt32LE(at));
  return numbers;
}

/** A "PLC": n + 1 positions, then n entries of one size. */
function entriesOf(table: Buffer, size: number) {
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + size)));
  return Array.from({ length: count }, (_, place) => ({
    at: table.readUInt32LE(place * 4),
    next: table.readUInt32LE(place * 4 + 4),
    entry: table.subarray((count + 1) * 4 + place * size, (count + 1) * 4 + (place + 1) * size),
  }));
}
