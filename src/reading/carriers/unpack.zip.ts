import { Inflate } from 'fflate';
import { beyond } from '../ceilings.ts';
import type { Ceilings } from '../document.ts';
import { endRecord } from './zipDirectory.ts';

export type Unpacked =
  | {
      readonly kind: 'unpacked';
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    }
  | { readonly kind: 'over-ceiling'; readonly why: string }
  | { readonly kind: 'cannot-open'; readonly why: string };

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: Buffer;
}

const ENTRY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
/** A kilobyte of deflate gives at most about a megabyte, so the counter is asked in time. */
const STEP = 8 * 1024;
const ODD_ENTRIES: Unpacked = {
  kind: 'cannot-open',
  why: 'the zip archive is broken and cannot be opened',
};

/**
 * Unpacks a zip by its central directory. Sizes declared inside are not believed: unpacking counts
 * for itself and stops at the ceiling. Names never become paths, so `../` in one does no harm.
 * `room` is what is left of the unpacked bytes for the whole mail.
 */
export function unpackZip(bytes: Uint8Array, ceilings: Ceilings, room: number): Unpacked {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(archive, ceilings);
  if (entries === 'too-many') {
    return {
      kind: 'over-ceiling',
      why: beyond('entries', ceilings, 'the zip archive'),
    };
  }
  if (entries === 'broken') return ODD_ENTRIES;
  if (entries.some((entry) => entry.encrypted)) {
    return { kind: 'cannot-open', why: 'the zip archive needs a password' };
  }
  const files: { name: string; bytes: Uint8Array }[] = [];
  let left = room;
  for (const entry of entries) {
    const content = contentOf(entry, left);
    if (content === 'over') {
      return {
        kind: 'over-ceiling',
        why: beyond('unpackedBytes', ceilings, 'the zip archive'),
      };
    }
    if (content === 'broken') return ODD_ENTRIES;
    left -= content.byteLength;
    files.push({ name: entry.name, bytes: content });
  }
  return { kind: 'unpacked', files };
}

function entriesOf(archive: Buffer, ceilings: Ceilings): Entry[] | 'too-many' | 'broken' {
  const end = endRecord(archive);
  if (end === undefined) return 'broken';
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  // 0xffff and 0xffffffff announce ZIP64, which nobody needs for a form: fail closed.
  if (count === 0xffff || at === 0xffffffff) return 'too-many';
  if (count > ceilings.entries) return 'too-many';
  const entries: Entry[] = [];
  for (let place = 0; place < count; place += 1) {
    const entry = entryAt(archive, at);
    if (entry === undefined) return 'broken';
    if (!entry.name.endsWith('/') && !isMacLitter(entry.name)) entries.push(entry);
    at = entry.next;
  }
  return entries;
}

function entryAt(archive: Buffer, at: number): (Entry & { readonly next: number }) | undefined {
  if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY_RECORD) return undefined;
  const flags = archive.readUInt16LE(at + 8);
  const packedSize = archive.readUInt32LE(at + 20);
  const nameLength = archive.readUInt16LE(at + 28);
  const next = at + 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  const local = archive.readUInt32LE(at + 42);
  if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL_RECORD) return undefined;
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (start + packedSize > archive.length) return undefined;
  const rawName = archive.subarray(at + 46, at + 46 + nameLength);
  return {
    name: (flags & 0x800) === 0 ? rawName.toString('latin1') : rawName.toString('utf8'),
    encrypted: (flags & 0x1) !== 0,
    method: archive.readUInt16LE(at + 10),
    packed: archive.subarray(start, start + packedSize),
    next,
  };
}

function isMacLitter(name: string): boolean {
  return name.startsWith('__MACOSX/') || name.endsWith('.DS_Store') || name.endsWith('Thumbs.db');
}

function contentOf(entry: Entry, room: number): Uint8Array | 'over' | 'broken' {
  if (entry.method === 0) return entry.packed.length > room ? 'over' : entry.packed;
  if (entry.method !== 8) return 'broken';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= room) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.packed.length || at === 0; at += STEP) {
      inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
      if (size > room) return 'over';
    }
  } catch {
    return 'broken';
  }
  return Buffer.concat(chunks);
}
