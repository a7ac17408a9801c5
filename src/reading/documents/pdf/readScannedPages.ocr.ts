import type { Ceilings } from '../../document.ts';
import { openScanReader } from '../document.ocr.ts';
import type { PageDrawing } from './drawn/drawing.ts';
import type { DrawnPage } from './openPdf.pdf.ts';
import { openPainter } from './scanPage.pdf.ts';

export interface ScannedPages {
  readonly pages: ReadonlyMap<number, PageDrawing>;
  /** The least of its pages. */
  readonly confidence: number;
  /** The name of the program that read the letters. */
  readonly by: string;
}

const none: ScannedPages = { pages: new Map(), confidence: 1, by: '' };

/** Pages with no or hardly any text, painted and read by their letters where that says more. */
export async function readScannedPages(
  bytes: Uint8Array,
  bare: readonly DrawnPage[],
  ceilings: Ceilings,
): Promise<ScannedPages> {
  if (bare.length === 0) return none;
  const painter = openPainter(bytes, ceilings.pixels);
  const letters = await openScanReader(ceilings);
  const pages = new Map<number, PageDrawing>();
  let confidence = 1;
  try {
    for (const { drawing, letters: drawn } of bare) {
      const picture = await painter.paint(drawing.page, drawing, letters.pixels);
      const reading = await letters.read(picture, drawing.page);
      const read = reading.drawing.words.reduce((sum, word) => sum + word.text.length, 0);
      if (read <= drawn * 2) continue;
      pages.set(drawing.page, reading.drawing);
      confidence = Math.min(confidence, reading.confidence);
    }
  } catch {
    // What could be read stands; the other pages are noted as pictures.
  } finally {
    await Promise.all([painter.close(), letters.close()]);
  }
  return { pages, confidence, by: letters.name };
}
