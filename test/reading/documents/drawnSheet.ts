import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

/** A page of A4 to draw on, in Helvetica of ten points. */
export interface Sheet {
  readonly page: PDFPage;
  readonly font: PDFFont;
  readonly bold: PDFFont;
}

/** What the service reads on a page that was drawn so. */
export async function shown(draw: (sheet: Sheet) => void): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const page = file.addPage([595, 842]);
  page.setFont(font);
  page.setFontSize(10);
  draw({ page, font, bold });
  const bytes = await file.save();
  return show(await readPdf({ name: 'form.pdf', bytes }, defaultCeilings));
}
