import type { RtfField } from '../rtf/rtfFields.ts';

/** The data of a legacy form field ([MS-DOC] 2.9.78 FFData), in the Data stream at this place. */
export function readFieldData(data: Buffer, at: number): Omit<RtfField, 'instruction'> | undefined {
  if (at < 0 || at + 6 > data.length) return undefined;
  const start = at + data.readUInt16LE(at + 4);
  const end = Math.min(data.length, at + data.readUInt32LE(at));
  const bytes = data.subarray(start, end);
  if (bytes.length < 12 || bytes.readUInt32LE(0) !== 0xffff_ffff) return undefined;
  const bits = bytes.readUInt16LE(4);
  const type = bits & 3;
  let place = 10;
  const number = () => {
    const value = place + 2 <= bytes.length ? bytes.readUInt16LE(place) : 0;
    place += 2;
    return value;
  };
  const text = (ended: boolean) => {
    const length = number();
    const words = bytes.toString('utf16le', place, place + length * 2);
    place += length * 2 + (ended ? 2 : 0);
    return words;
  };
  const name = text(true);
  const preset = type === 0 ? 0 : number();
  if (type === 0) text(true);
  for (let more = 0; more < 5; more += 1) text(true);
  const entries: string[] = [];
  if (type === 2 && number() === 0xffff) {
    const count = Math.min(1000, number());
    number();
    for (let entry = 0; entry < count; entry += 1) entries.push(text(false));
  }
  return { type, result: (bits >> 2) & 31, preset, name, entries };
}
