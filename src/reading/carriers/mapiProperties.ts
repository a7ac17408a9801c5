import { decode } from './textOf.ts';

/** MAPI properties that say something to us, by their id ([MS-OXPROPS]). */
export const mapiIds = {
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  attachData: 0x3701,
  attachExtension: 0x3703,
  attachName: 0x3704,
  attachLongName: 0x3707,
  attachMime: 0x370e,
  attachContentId: 0x3712,
} as const;

const FIXED: Readonly<Record<number, number>> = {
  0x0002: 4,
  0x0003: 4,
  0x0004: 4,
  0x0005: 8,
  0x0006: 8,
  0x0007: 8,
  0x000a: 4,
  0x000b: 4,
  0x0014: 8,
  0x0040: 8,
  0x0048: 16,
};
const VARIABLE: ReadonlySet<number> = new Set([0x000d, 0x001e, 0x001f, 0x0102]);
const STRING8 = 0x001e;
const UNICODE = 0x001f;
const MULTIPLE = 0x1000;
const NAMED = 0x8000;

/** A property's value as bytes; strings are told by `text`. */
export interface MapiValue {
  readonly bytes: Uint8Array;
  /** Set for the two string types, without the closing NUL. */
  readonly text?: string;
}

/**
 * Reads a list of MAPI properties as TNEF writes them ([MS-OXTNEF] section 2.1.3.4): the first value
 * of each id. Stops at the first thing it does not know: lengths after it cannot be trusted.
 */
export function mapiProperties(bytes: Uint8Array, codepage: string): Map<number, MapiValue> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<number, MapiValue>();
  let at = 4;
  const count = view.length < 4 ? 0 : view.readUInt32LE(0);
  for (let place = 0; place < count && at + 4 <= view.length; place += 1) {
    const type = view.readUInt16LE(at);
    const id = view.readUInt16LE(at + 2);
    const start = id >= NAMED ? afterName(view, at + 4) : at + 4;
    const value = start === undefined ? undefined : valueAt(view, start, type, codepage);
    if (value === undefined) break;
    if (!found.has(id) && value.first !== undefined) found.set(id, value.first);
    at = value.next;
  }
  return found;
}

/** A named property carries a GUID and a number or a name before its value. */
function afterName(view: Buffer, at: number): number | undefined {
  if (at + 24 > view.length) return undefined;
  if (view.readUInt32LE(at + 16) === 0) return at + 24;
  return at + 24 + padded(view.readUInt32LE(at + 20));
}

function valueAt(
  view: Buffer,
  at: number,
  type: number,
  codepage: string,
): { first: MapiValue | undefined; next: number } | undefined {
  const base = type & ~MULTIPLE;
  const isMany = (type & MULTIPLE) !== 0;
  const fixed = FIXED[base];
  if (fixed === undefined && !VARIABLE.has(base)) return undefined;
  let here = at;
  let count = 1;
  if (isMany || fixed === undefined) {
    if (here + 4 > view.length) return undefined;
    count = view.readUInt32LE(here);
    here += 4;
  }
  let first: MapiValue | undefined;
  for (let place = 0; place < count; place += 1) {
    const length = fixed ?? (here + 4 <= view.length ? view.readUInt32LE(here) : Infinity);
    const start = fixed === undefined ? here + 4 : here;
    if (start + length > view.length) return undefined;
    first ??= asValue(view.subarray(start, start + length), base, codepage);
    here = start + padded(length);
  }
  return { first, next: here };
}

function asValue(bytes: Buffer, type: number, codepage: string): MapiValue {
  if (type === UNICODE) return { bytes, text: withoutEnd(bytes.toString('utf16le')) };
  if (type === STRING8) return { bytes, text: withoutEnd(decoded(bytes, codepage)) };
  return { bytes };
}

/** Text in the code page of its writer; an unknown code page is read as Windows-1252. */
export function decoded(bytes: Uint8Array, codepage: string): string {
  try {
    return decode(codepage, bytes);
  } catch {
    return decode('windows-1252', bytes);
  }
}

function withoutEnd(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

function padded(length: number): number {
  return length + ((4 - (length % 4)) % 4);
}
