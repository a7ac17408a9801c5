import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { openBmp } from './bmpPicture.ts';
import { openHeic } from './heicPictures.ocr.ts';
import type { Picture } from './picture.ts';

/** The longer side in pixels that letters are read at: A4 at 300 dots an inch. */
export const readAt = 3_508;

/** A file of one or more pictures of pages, of whatever kind. */
export interface PictureFile {
  readonly pages: number;
  /** Of one page, by the head of the file; nothing is unpacked yet. */
  readonly pixels: number;
  /** Grey, upright where the file says which way is up, and of the size that letters are read at. */
  decode(page: number): Promise<Picture>;
  close(): void;
}

/** Undefined where its head cannot be read. */
export async function openPictureFile(
  bytes: Uint8Array,
  mostPixels: number,
): Promise<PictureFile | undefined> {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('BM')) return openedBmp(bytes);
  const known = await bySharp(bytes, mostPixels);
  // What sharp knows the head of and has no decoder for is packed as an iPhone does it.
  if (head.slice(4, 8) === 'ftyp' && known?.codec !== 'av1') return openedHeic(bytes);
  return known;
}

function openedBmp(bytes: Uint8Array): PictureFile | undefined {
  const bmp = openBmp(bytes);
  if (bmp === undefined) return undefined;
  return {
    pages: 1,
    pixels: bmp.pixels,
    decode: () => sized(bmp.decode()),
    close: () => undefined,
  };
}

async function openedHeic(bytes: Uint8Array): Promise<PictureFile | undefined> {
  const heic = await openHeic(bytes);
  if (heic === undefined) return undefined;
  return { ...heic, decode: async (page) => sized(heic.decode(page)) };
}

async function bySharp(
  bytes: Uint8Array,
  mostPixels: number,
): Promise<(PictureFile & { codec: string | undefined }) | undefined> {
  try {
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = head.width * (head.pageHeight ?? head.height);
    if (!(pixels > 0)) return undefined;
    return {
      pages: head.pages ?? 1,
      pixels,
      codec: head.compression,
      // What a cut picture lacks is grey, and would pass for answers left blank.
      decode: (page) =>
        greyOf(sharp(bytes, { limitInputPixels: mostPixels, page, failOn: 'truncated' }).rotate()),
      close: () => undefined,
    };
  } catch {
    return undefined;
  }
}

const sized = ({ width, height, grey }: Picture): Promise<Picture> =>
  greyOf(sharp(grey, { raw: { width, height, channels: 1 } }));

async function greyOf(image: Sharp): Promise<Picture> {
  const { data, info } = await image
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize({ width: readAt, height: readAt, fit: 'inside', kernel: 'lanczos3' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: new Uint8Array(data) };
}
