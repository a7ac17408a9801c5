import type { FileKind } from './fileKind.ts';

/** Width and height in pixels by the file's own head; undefined where it does not say. */
export function pictureSize(
  kind: FileKind,
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'png' && view.length >= 24) {
    return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
  }
  if (kind === 'gif' && view.length >= 10) {
    return { width: view.readUInt16LE(6), height: view.readUInt16LE(8) };
  }
  if (kind === 'bmp' && view.length >= 26) {
    return { width: Math.abs(view.readInt32LE(18)), height: Math.abs(view.readInt32LE(22)) };
  }
  return kind === 'jpeg' ? jpegSize(view) : undefined;
}

function jpegSize(view: Buffer): { width: number; height: number } | undefined {
  let at = 2;
  while (at + 9 < view.length && view[at] === 0xff) {
    const code = view[at + 1] ?? 0;
    const isFrame = code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;
    if (isFrame) return { width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) };
    at += code === 0xff ? 1 : 2 + view.readUInt16BE(at + 2);
  }
  return undefined;
}

const SHOWN_LOGO = { shortSide: 400, ratio: 2.6, bytes: 30_000 };
const ATTACHED_LOGO = { shortSide: 200, bytes: 6_000 };

/** A logo, an icon or a signature's banner: too small or too long to be a page. */
export function isDecoration(kind: FileKind, bytes: Uint8Array, inline: boolean): boolean {
  const size = pictureSize(kind, bytes);
  if (size === undefined) return inline && bytes.byteLength < SHOWN_LOGO.bytes;
  const short = Math.min(size.width, size.height);
  const long = Math.max(size.width, size.height);
  if (!inline) return short < ATTACHED_LOGO.shortSide || bytes.byteLength < ATTACHED_LOGO.bytes;
  return short < SHOWN_LOGO.shortSide || long > short * SHOWN_LOGO.ratio;
}
