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

/** White letters on a blue bar across the page. */
function bar({ page, bold }: Sheet, text: string, y: number): void {
  page.drawRectangle({ x: 50, y: y - 5, width: 480, height: 17, color: rgb(0, 0.36, 0.7) });
  page.drawText(text, { x: 54, y, font: bold, color: rgb(1, 1, 1) });
}

const line = ({ page }: Sheet, text: string, y: number): void => page.drawText(text, { x: 54, y });

describe('the head of a part that is printed again over the rest of it', () => {
  it('begins no new part: what was told goes on below it', async () => {
    const lines = await shown(
      (sheet) => {
        bar(sheet, 'Clinical', 700);
        sheet.page.drawText('Reason for referral', { x: 54, y: 680, font: sheet.bold });
        for (let row = 0; row < 44; row += 1)
          line(
            sheet,
            `She looks away on visit ${row} and he is quiet, as I have told.`,
            665 - row * 13,
          );
      },
      (sheet) => {
        bar(sheet, 'Clinical', 780);
        sheet.page.drawRectangle({
          x: 50,
          y: 700,
          width: 480,
          height: 70,
          color: rgb(0.93, 0.93, 1),
        });
        line(sheet, 'I am worried about how little delight there is between them,', 755);
        line(sheet, 'and she is worried too.', 742);
        ['Past history', 'Risk', 'Hopes'].forEach((label, row) => {
          const y = 680 - row * 40;
          sheet.page.drawText(label, { x: 54, y, font: sheet.bold });
          sheet.page.drawRectangle({
            x: 50,
            y: y - 22,
            width: 480,
            height: 17,
            color: rgb(0.93, 0.93, 1),
          });
          line(sheet, 'None that I know.', y - 17);
        });
      },
    );

    const page = lines.indexOf('~[Clinical]');
    expect(page).toBeGreaterThan(40);
    expect(lines.slice(page + 1, page + 3)).toEqual([
      '[I am worried about how little delight there is between them,]',
      '[and she is worried too.]',
    ]);
  });

  it('begins one where the same stands below it as below the first: the next child', async () => {
    const child =
      (name: string, top: number) =>
      (sheet: Sheet): void => {
        if (top < 750) line(sheet, 'Request for support', 810);
        bar(sheet, 'Child', top);
        line(sheet, 'Name of child', top - 20);
        line(sheet, name, top - 40);
        line(sheet, `Known as ${name}`, 130);
      };
    const lines = await shown(child('Ivy', 700), child('Ada', 780));

    expect(lines.filter((shown) => shown === '[Child]')).toHaveLength(2);
  });
});
