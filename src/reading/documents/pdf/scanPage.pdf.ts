import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PDFParse } from 'pdf-parse';
import { pdfLibrary } from './pdfLibrary.pdf.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Draws pages as pictures, for pages that hold no text. */
export interface PagePainter {
  /** A PNG of one page whose longer side has about `pixels` pixels. */
  paint(page: number, size: { width: number; height: number }, pixels: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The longest side that is worth painting: beyond, a page is a plan and not a form. */
const largestSheet = 3_000;

export function openPainter(bytes: Uint8Array, mostPixels: number): PagePainter {
  const parser = new PDFParse({
    data: Uint8Array.from(bytes),
    verbosity: pdfLibrary.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    maxImageSize: mostPixels,
  });
  return {
    async paint(page, { width, height }, pixels) {
      const longer = Math.max(width, height, 1);
      if (longer > largestSheet) throw new RangeError('the page is too large to be painted');
      const shots = await parser.getScreenshot({
        partial: [page],
        scale: pixels / longer,
        imageBuffer: true,
        imageDataUrl: false,
      });
      const [shot] = shots.pages;
      if (shot === undefined) throw new RangeError('the page was not painted');
      return shot.data;
    },
    close: () => parser.destroy(),
  };
}
