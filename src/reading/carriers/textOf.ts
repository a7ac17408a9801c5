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

function decode(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes).replace(/\r\n?/gu, '\n');
}
