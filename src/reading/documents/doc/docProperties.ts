/** Properties of a stretch of bytes: a paragraph's or a run's. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly properties: Buffer;
}

export type PropertiesAt = (bytePosition: number) => Stretch | undefined;

/** Reads the pages of properties that an index table names ([MS-DOC] 2.9.6 PlcBtePapx, PlcBteChpx). */
export function readProperties(
  main: Buffer,
  index: Buffer,
  of: 'paragraphs' | 'runs',
): PropertiesAt {
  const count = Math.max(0, Math.floor((index.length - 4) / 8));
  const stretches: Stretch[] = [];
  for (let place = 0; place < count; place += 1) {
    const page = (index.readUInt32LE((count + 1) * 4 + place * 4) & 0x3f_ffff) * 512;
    if (page + 512 > main.length) continue;
    for (const stretch of pageOf(main.subarray(page, page + 512), of)) stretches.push(stretch);
  }
  stretches.sort((one, other) => one.from - other.from);
  let near = 0;
  return (position) => {
    const here = stretches[near];
    if (here !== undefined && position >= here.from && position < here.to) return here;
    near = search(stretches, position);
    const found = stretches[near];
    return found !== undefined && position >= found.from && position < found.to ? found : undefined;
  };
}

function search(stretches: readonly Stretch[], position: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.from ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function* pageOf(page: Buffer, of: 'paragraphs' | 'runs'): Generator<Stretch> {
  const count = page.readUInt8(511);
  const step = of === 'paragraphs' ? 13 : 1;
  if ((count + 1) * 4 + count * step > 511) return;
  for (let place = 0; place < count; place += 1) {
    const from = page.readUInt32LE(place * 4);
    const to = page.readUInt32LE(place * 4 + 4);
    const at = page.readUInt8((count + 1) * 4 + place * step) * 2;
    const raw =
      at === 0 ? Buffer.alloc(0) : of === 'runs' ? runBytes(page, at) : paragraphBytes(page, at);
    const style = of === 'paragraphs' && raw.length >= 2 ? raw.readUInt16LE(0) : 0;
    yield { from, to, style, properties: of === 'paragraphs' ? raw.subarray(2) : raw };
  }
}

function runBytes(page: Buffer, at: number): Buffer {
  return page.subarray(at + 1, at + 1 + page.readUInt8(at));
}

function paragraphBytes(page: Buffer, at: number): Buffer {
  const length = page.readUInt8(at);
  if (length !== 0) return page.subarray(at + 1, at + length * 2);
  if (at + 1 >= page.length) return Buffer.alloc(0);
  return page.subarray(at + 2, at + 2 + page.readUInt8(at + 1) * 2);
}

/** The single properties of a list ("grpprl"): code and operand. The last one of a code holds. */
export function readList(list: Buffer): ReadonlyMap<number, Buffer> {
  const found = new Map<number, Buffer>();
  let at = 0;
  while (at + 2 <= list.length) {
    const code = list.readUInt16LE(at);
    const { length, skip } = operandOf(list, at + 2, code);
    const start = at + 2 + skip;
    found.set(code, list.subarray(start, start + length));
    at = start + length;
  }
  return found;
}

function operandOf(list: Buffer, at: number, code: number): { length: number; skip: number } {
  const sizes = [1, 1, 2, 4, 2, 2, -1, 3];
  const size = sizes[code >> 13] ?? 1;
  if (size >= 0) return { length: size, skip: 0 };
  if (code === 0xd608 && at + 2 <= list.length) {
    return { length: Math.max(0, list.readUInt16LE(at) - 1), skip: 2 };
  }
  return { length: list[at] ?? 0, skip: 1 };
}
