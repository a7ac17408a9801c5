import sharp from 'sharp';
import { beyond } from '../ceilings.ts';
import type { Ceilings, DocumentReader, OpenedDocument } from '../document.ts';
import type { LaidPage } from './pdf/layout/runningLines.ts';
import { joinPages } from './pdf/layout/acrossPages.ts';
import { layoutPage } from './pdf/layout/layout.ts';
import { pageColumns } from './pdf/layout/pageColumns.ts';
import type { Picture } from './ocr/picture.ts';
import { readPicture } from './ocr/readPicture.ocr.ts';
import type { LetterReader } from './ocr/tesseract.ocr.ts';
import { openLetterReader } from './ocr/tesseract.ocr.ts';

/** The longer side in pixels that letters are read at: A4 at 300 dots an inch. */
const readAt = 3_508;

/** Reads a photograph or scan (JPEG, PNG, TIFF, WebP, GIF): right way up, straightened, letters read here. */
export const readImage: DocumentReader = async ({ bytes }, ceilings) => {
  if (bytes.length > ceilings.bytes) {
    return { kind: 'over-ceiling', why: beyond('bytes', ceilings, 'the picture') };
  }
  const size = await sizeOf(bytes);
  if (size === undefined) return { kind: 'cannot-open', why: whyNot(bytes) };
  if (size.pages > ceilings.pages) {
    return { kind: 'over-ceiling', why: beyond('pages', ceilings, 'the picture') };
  }
  if (size.pixels > ceilings.pixels) {
    return { kind: 'over-ceiling', why: beyond('pixels', ceilings, 'the picture') };
  }
  return readPages(bytes, size.pages, ceilings);
};

/** HEIC needs a patented decoder and BMP has none here: both are sound files that a sender can save anew. */
function whyNot(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  const format = head.startsWith('BM') ? 'BMP' : head.slice(4, 8) === 'ftyp' ? 'HEIC' : undefined;
  return format === undefined
    ? 'the picture cannot be opened'
    : `pictures of the kind ${format} are not read; please ask for it as JPEG, PNG or PDF`;
}

/** By the head of the file; nothing is unpacked yet. Pixels of its first page. */
async function sizeOf(bytes: Uint8Array): Promise<{ pages: number; pixels: number } | undefined> {
  try {
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = head.width * (head.pageHeight ?? head.height);
    return pixels > 0 ? { pages: head.pages ?? 1, pixels } : undefined;
  } catch {
    return undefined;
  }
}

async function readPages(
  bytes: Uint8Array,
  pages: number,
  ceilings: Ceilings,
): Promise<OpenedDocument> {
  const letters = await openLetterReader();
  try {
    const laid: LaidPage[] = [];
    let confidence = 1;
    let count = 0;
    for (let page = 1; page <= pages; page += 1) {
      const picture = await decode(bytes, page - 1, ceilings.pixels);
      const reading = await readPicture(picture, page, letters);
      for (const seen of pageColumns(reading.drawing)) {
        laid.push({ page, height: seen.height, blocks: layoutPage(seen) });
      }
      count += reading.drawing.words.reduce((sum, word) => sum + word.text.length, 0);
      confidence = Math.min(confidence, reading.confidence);
      if (count > ceilings.characters) {
        return { kind: 'over-ceiling', why: beyond('characters', ceilings, 'the picture') };
      }
    }
    if (count === 0) return { kind: 'cannot-open', why: 'no words can be read in the picture' };
    return {
      kind: 'document',
      format: 'image',
      blocks: joinPages(laid),
      pages,
      notes: [`read from a picture by ${letters.name}: please compare with the picture`],
      confidence,
    };
  } catch {
    return { kind: 'cannot-open', why: 'the picture is damaged and cannot be read' };
  } finally {
    await letters.close();
  }
}

async function decode(bytes: Uint8Array, page: number, mostPixels: number): Promise<Picture> {
  const image = sharp(bytes, { limitInputPixels: mostPixels, page, failOn: 'none' });
  const { data, info } = await image
    .rotate()
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize({ width: readAt, height: readAt, fit: 'inside', kernel: 'lanczos3' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: new Uint8Array(data) };
}

/** Used for pages of a PDF that are pictures. */
export interface ScanReader {
  readonly name: string;
  /** The longer side of a page in pixels that it wants. */
  readonly pixels: number;
  read(png: Uint8Array, page: number): ReturnType<typeof readPicture>;
  close(): Promise<void>;
}

export async function openScanReader({ pixels }: Ceilings): Promise<ScanReader> {
  const letters: LetterReader = await openLetterReader();
  return {
    name: letters.name,
    pixels: readAt,
    read: async (png, page) => readPicture(await decode(png, 0, pixels), page, letters),
    close: () => letters.close(),
  };
}
