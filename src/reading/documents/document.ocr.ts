import { beyond } from '../ceilings.ts';
import type { Ceilings, DocumentReader, OpenedDocument } from '../document.ts';
import type { LaidPage } from './pdf/layout/runningLines.ts';
import { joinPages } from './pdf/layout/acrossPages.ts';
import { layoutPage } from './pdf/layout/layout.ts';
import { pageColumns } from './pdf/layout/pageColumns.ts';
import type { PictureFile } from './ocr/pictureFile.ocr.ts';
import { openPictureFile, readAt } from './ocr/pictureFile.ocr.ts';
import { readPicture } from './ocr/readPicture.ocr.ts';
import type { LetterReader } from './ocr/tesseract.ocr.ts';
import { openLetterReader } from './ocr/tesseract.ocr.ts';

/** Reads a photograph or scan (JPEG, PNG, TIFF, WebP, GIF, HEIC, BMP): right way up, straightened, letters read here. */
export const readImage: DocumentReader = async ({ bytes }, ceilings) => {
  if (bytes.length > ceilings.bytes) {
    return { kind: 'over-ceiling', why: beyond('bytes', ceilings, 'the picture') };
  }
  const file = await openPictureFile(bytes, ceilings.pixels);
  if (file === undefined) return { kind: 'cannot-open', why: 'the picture cannot be opened' };
  try {
    if (file.pages > ceilings.pages) {
      return { kind: 'over-ceiling', why: beyond('pages', ceilings, 'the picture') };
    }
    if (file.pixels > ceilings.pixels) {
      return { kind: 'over-ceiling', why: beyond('pixels', ceilings, 'the picture') };
    }
    return await readPages(file, ceilings);
  } finally {
    file.close();
  }
};

async function readPages(file: PictureFile, ceilings: Ceilings): Promise<OpenedDocument> {
  const letters = await openLetterReader();
  try {
    const laid: LaidPage[] = [];
    let confidence = 1;
    let count = 0;
    for (let page = 1; page <= file.pages; page += 1) {
      const picture = await file.decode(page - 1);
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
      pages: file.pages,
      notes: [`read from a picture by ${letters.name}: please compare with the picture`],
      confidence,
    };
  } catch {
    return {
      kind: 'cannot-open',
      why: 'the picture is damaged or was cut off, and cannot be read whole',
    };
  } finally {
    await letters.close();
  }
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
    async read(png, page) {
      const file = await openPictureFile(png, pixels);
      if (file === undefined) throw new RangeError('the painted page is no picture');
      return readPicture(await file.decode(0), page, letters);
    },
    close: () => letters.close(),
  };
}
