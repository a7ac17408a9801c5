import { inflateRawSync } from 'node:zlib';
import { beyond } from '../../ceilings.ts';
import type { Ceilings } from '../../document.ts';
import { CeilingError } from '../ceilingError.ts';

/** The named parts of a zip container (docx, odt), inflated one by one when asked for. */
export interface ZipParts {
  readonly names: readonly string[];
  /** Undefined where there is no such part. Throws CeilingError over the unpacked size. */
  read(name: string): Uint8Array | undefined;
}

/** Not a zip file, or one too broken or too odd to read; the message is for a person. */
export class BrokenZipError extends Error {
  override readonly name = 'BrokenZipError';
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly at: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Opens a zip by its directory. Sizes the file claims are not believed: what is inflated is counted,
 * over all parts together.
 */
export function openZip(bytes: Uint8Array, ceilings: Ceilings): ZipParts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readDirectory(view, ceilings).map((entry) => [entry.name, entry]));
  let left = ceilings.unpackedBytes;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const content = inflate(view, entry, left);
      if (content === undefined) throw new CeilingError(beyond('unpackedBytes', ceilings, 'it'));
      left -= content.length;
      return content;
    },
  };
}

function readDirectory(view: Buffer, ceilings: Ceilings): Entry[] {
  const end = endOfDirectory(view);
  const entries: Entry[] = [];
  let at = view.readUInt32LE(end + 16);
  while (at + 46 <= end && view.readUInt32LE(at) === entrySignature) {
    if (entries.length >= ceilings.entries) {
      throw new CeilingError(beyond('entries', ceilings, 'it'));
    }
    const nameLength = view.readUInt16LE(at + 28);
    const extraLength = view.readUInt16LE(at + 30);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({
      name: name.replaceAll('\\', '/').replace(/^\//, ''),
      flags: view.readUInt16LE(at + 8),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      at: view.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extraLength + view.readUInt16LE(at + 32);
  }
  if (entries.length === 0) throw new BrokenZipError('its directory of parts is broken');
  return entries;
}

function endOfDirectory(view: Buffer): number {
  const earliest = Math.max(0, view.length - 22 - 0xffff);
  for (let at = view.length - 22; at >= earliest; at -= 1) {
    if (view.readUInt32LE(at) === endSignature) return at;
  }
  throw new BrokenZipError('its directory of parts is missing; the file may be cut off');
}

/** Undefined where it is longer than `most`. */
function inflate(view: Buffer, entry: Entry, most: number): Uint8Array | undefined {
  if ((entry.flags & 1) === 1) throw new BrokenZipError('it needs a password');
  if (entry.at + 30 > view.length || view.readUInt32LE(entry.at) !== localSignature) {
    throw new BrokenZipError('one of its parts is not where its directory says');
  }
  const start = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28);
  const packed = view.subarray(start, Math.min(view.length, start + entry.packed));
  if (entry.method === 0) {
    return packed.length > most ? undefined : packed;
  }
  if (entry.method !== 8) throw new BrokenZipError('it is packed in a way that is not known');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw new BrokenZipError('one of its parts is damaged');
  }
}
