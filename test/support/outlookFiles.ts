import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
interface BurnerEntry {
  name: string;
  type: number;
  binaryProvider?: () => Uint8Array;
  length: number;
  children?: number[];
}
const { burn } = require('@kenjiuno/msgreader/lib/Burner') as {
  burn: (entries: BurnerEntry[]) => Uint8Array;
};
const FOLDER = 1;
const STREAM = 2;
const ROOT = 5;

export interface OutlookMessage {
  readonly subject: string;
  readonly sender: { readonly name: string; readonly address: string };
  readonly body?: string;
  readonly html?: string;
  readonly headers?: string;
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** An Outlook message file ([MS-OXMSG]) with text, HTML and attached files. */
export function msgFile(message: OutlookMessage): Buffer {
  const entries: BurnerEntry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];
  const add = (parent: number, entry: BurnerEntry): number => {
    const place = entries.push(entry) - 1;
    entries[parent]?.children?.push(place);
    return place;
  };
  const stream = (parent: number, name: string, bytes: Uint8Array) =>
    add(parent, {
      name,
      type: STREAM,
      binaryProvider: () => Uint8Array.from(bytes),
      length: bytes.length,
    });
  const words = (parent: number, id: string, text: string) =>
    stream(parent, `__substg1.0_${id}001F`, Buffer.from(text, 'utf16le'));
  words(0, '001A', 'IPM.Note');
  words(0, '0037', message.subject);
  words(0, '0C1A', message.sender.name);
  words(0, '5D01', message.sender.address);
  if (message.body !== undefined) words(0, '1000', message.body);
  if (message.html !== undefined) stream(0, '__substg1.0_10130102', Buffer.from(message.html));
  if (message.headers !== undefined) words(0, '007D', message.headers);
  stream(0, '__properties_version1.0', Buffer.alloc(32));
  for (const [place, file] of (message.files ?? []).entries()) {
    const name = `__attach_version1.0_#${place.toString(16).padStart(8, '0')}`;
    const folder = add(0, { name, type: FOLDER, length: 0, children: [] });
    words(folder, '3707', file.name);
    stream(folder, '__substg1.0_37010102', file.bytes);
    stream(folder, '__properties_version1.0', Buffer.alloc(8));
  }
  return Buffer.from(burn(entries));
}

/** A winmail.dat ([MS-OXTNEF]) with files, and where given a body of its own. */
export function tnefFile(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  body?: string,
): Buffer {
  const chunks = [Buffer.from('789f3e220100', 'hex')];
  const attribute = (level: number, id: number, bytes: Uint8Array) => {
    const head = Buffer.alloc(9);
    head.writeUInt8(level, 0);
    head.writeUInt32LE(id, 1);
    head.writeUInt32LE(bytes.length, 5);
    const checksum = Buffer.alloc(2);
    checksum.writeUInt16LE(bytes.reduce((sum, byte) => (sum + byte) & 0xffff, 0));
    chunks.push(head, Buffer.from(bytes), checksum);
  };
  if (body !== undefined) attribute(1, 0x0002800c, Buffer.from(`${body}\0`, 'latin1'));
  for (const file of files) {
    attribute(2, 0x00069002, Buffer.alloc(14));
    attribute(2, 0x00018010, Buffer.from('SHORT~1.TXT\0'));
    attribute(2, 0x0006800f, file.bytes);
    attribute(2, 0x00069005, longName(file.name));
  }
  return Buffer.concat(chunks);
}

function longName(name: string): Buffer {
  const text = Buffer.from(`${name}\0`, 'utf16le');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(1, 0);
  head.writeUInt16LE(0x001f, 4);
  head.writeUInt16LE(0x3707, 6);
  head.writeUInt32LE(1, 8);
  head.writeUInt32LE(text.length, 12);
  return Buffer.concat([head, text, Buffer.alloc((4 - (text.length % 4)) % 4)]);
}
