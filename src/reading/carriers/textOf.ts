import { decodeWindows1252 } from '../../platform/windows1252.ts';

/**
 * The text of a file that declares no character set: a byte order mark, else UTF-8 where it is
 * valid, else Windows-1252, which is what old programs on Windows write.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    return decode('windows-1252', bytes);
  }
}

const META_CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,40})/iu;

/** As `textOf`, but an HTML file's own declaration comes first where it names a known set. */
export function htmlTextOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const declared = META_CHARSET.exec(head)?.[1];
  if (declared === undefined || /^utf-?(?:8|16|7)/iu.test(declared)) return textOf(bytes);
  try {
    return decode(declared, bytes);
  } catch {
    return textOf(bytes);
  }
}

/** Labels that the web standard, and mail programs in practice, take for Windows-1252. */
const WESTERN =
  /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/iu;

/** @throws RangeError for a character set that nobody knows */
export function decode(label: string, bytes: Uint8Array): string {
  const text = WESTERN.test(label)
    ? decodeWindows1252(bytes)
    : new TextDecoder(label).decode(bytes);
  return text.replace(/\r\n?/gu, '\n');
}
