/** Not an OLE container, or a broken one; the message is for a person. */
export class BrokenOleError extends Error {
  override readonly name = 'BrokenOleError';
}

const endOfChain = 0xffff_fffa;

/** The named streams of an OLE container, the file format of Office before 2007. */
export function oleStreams(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 1024 || file.toString('hex', 0, 8) !== 'd0cf11e0a1b11ae1') {
    throw new BrokenOleError('it is no Office file');
  }
  const sectorBits = file.readUInt16LE(30);
  if (sectorBits !== 9 && sectorBits !== 12)
    throw new BrokenOleError('its sectors are of no known size');
  const size = 1 << sectorBits;
  const sector = (place: number) => file.subarray((place + 1) * size, (place + 2) * size);
  const fat = readFat(file, sector, size);
  const chain = (first: number) => joined(followed(fat, first).map(sector));
  const directory = chain(file.readUInt32LE(48));
  const entries = directoryEntries(directory);
  const root = entries.find(({ type }) => type === 5);
  const mini = root === undefined ? Buffer.alloc(0) : chain(root.first);
  const miniFat = numbersOf(chain(file.readUInt32LE(60)));
  const miniBelow = file.readUInt32LE(56);
  const streams = new Map<string, Buffer>();
  for (const { name, type, first, length } of entries) {
    if (type !== 2 || streams.has(name)) continue;
    const content =
      length < miniBelow
        ? joined(
            followed(miniFat, first).map((place) => mini.subarray(place * 64, place * 64 + 64)),
          )
        : chain(first);
    streams.set(name, content.subarray(0, length));
  }
  return streams;
}

function readFat(file: Buffer, sector: (place: number) => Buffer, size: number): number[] {
  const most = Math.ceil(file.length / size);
  const places: number[] = [];
  for (let at = 76; at < 512; at += 4) places.push(file.readUInt32LE(at));
  let next = file.readUInt32LE(68);
  for (let steps = 0; next < endOfChain && steps < most; steps += 1) {
    const more = numbersOf(sector(next));
    next = more.pop() ?? endOfChain;
    places.push(...more);
  }
  return places.filter((place) => place < most).flatMap((place) => numbersOf(sector(place)));
}

function numbersOf(bytes: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(bytes.readUInt32LE(at));
  return numbers;
}

/** A chain that runs in a circle ends after as many steps as there are sectors. */
function followed(table: readonly number[], first: number): number[] {
  const places: number[] = [];
  let place = first;
  while (place < table.length && places.length < table.length) {
    places.push(place);
    place = table[place] ?? endOfChain;
  }
  return places;
}

function joined(parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts);
}

function directoryEntries(directory: Buffer) {
  const entries: { name: string; type: number; first: number; length: number }[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameLength = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameLength - 2)),
      type: directory.readUInt8(at + 66),
      first: directory.readUInt32LE(at + 116),
      length: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}
