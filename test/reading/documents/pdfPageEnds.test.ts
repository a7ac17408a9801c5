import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

interface Sheet {
  readonly page: PDFPage;
  readonly bold: PDFFont;
}

async function shown(...pages: ((sheet: Sheet) => void)[]): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  for (const draw of pages) {
    const page = file.addPage([595, 842]);
    page.setFont(font);
    page.setFontSize(10);
    draw({ page, bold });
  }
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

const grey = rgb(0.9, 0.9, 0.9);

interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A ruled cell with one line of text; a label is bold on grey. */
function cell({ page, bold }: Sheet, text: string, place: Place, isLabel = false): void {
  const { x, top, width, height } = place;
  const box = { x, y: top - height, width, height, borderWidth: 0.7, borderColor: rgb(0, 0, 0) };
  page.drawRectangle(isLabel ? { ...box, color: grey } : box);
  page.drawText(text, { x: x + 4, y: top - 14, ...(isLabel ? { font: bold } : {}) });
}

describe('a question alone in its box at the foot of a page', () => {
  it('goes with the box at the head of the next, which holds its answer', async () => {
    const lines = await shown(
      (sheet) => {
        cell(sheet, 'Name', { x: 50, top: 800, width: 240, height: 20 }, true);
        cell(sheet, 'Ivy Testchild', { x: 290, top: 800, width: 240, height: 20 });
        sheet.page.drawText('Reason for referral', { x: 50, y: 120, size: 13, font: sheet.bold });
        cell(sheet, 'Please describe', { x: 50, top: 110, width: 470, height: 20 }, true);
      },
      (sheet) => {
        cell(sheet, 'She looks away.', { x: 50, top: 800, width: 480, height: 40 });
        cell(sheet, 'What was tried', { x: 50, top: 760, width: 240, height: 20 }, true);
        cell(sheet, 'Baby massage', { x: 290, top: 760, width: 240, height: 20 });
      },
    );

    expect(lines.slice(-3)).toEqual([
      '{2x1:[Please describe]}',
      '{2x1:[She looks away.]}',
      '{[What was tried] | [Baby massage]}',
    ]);
  });
});

it('takes the place beside a row that is shorter than the others for no cell', async () => {
  const lines = await shown((sheet) => {
    cell(sheet, 'Name', { x: 50, top: 800, width: 240, height: 20 }, true);
    cell(sheet, 'Surname', { x: 290, top: 800, width: 240, height: 20 }, true);
    cell(sheet, 'Ivy', { x: 50, top: 780, width: 240, height: 20 });
    cell(sheet, 'Testchild', { x: 290, top: 780, width: 240, height: 20 });
    cell(sheet, 'Address', { x: 50, top: 760, width: 468, height: 20 }, true);
    cell(sheet, '12 Sample Street', { x: 50, top: 740, width: 468, height: 20 });
    cell(sheet, 'Phone', { x: 50, top: 720, width: 240, height: 20 }, true);
    cell(sheet, 'Email', { x: 290, top: 720, width: 240, height: 20 }, true);
  });

  expect(lines).toContain('{2x1:[Address]}');
  expect(lines).toContain('{2x1:[12 Sample Street]}');
});
