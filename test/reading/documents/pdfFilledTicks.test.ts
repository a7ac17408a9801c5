import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import type { PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

const teal = rgb(0.01, 0.47, 0.49);
const grey = rgb(0.27, 0.27, 0.27);
const white = rgb(1, 1, 1);

async function shown(draw: (page: PDFPage) => void): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  page.setFont(font);
  page.setFontSize(10);
  draw(page);
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

const disc = (page: PDFPage, y: number, size: number, look: object): void =>
  page.drawEllipse({ x: 57, y: y + 3.5, xScale: size / 2, yScale: size / 2, ...look });

describe('round boxes to tick', () => {
  const empty = { borderColor: grey, borderWidth: 0.75 };

  for (const [how, choose] of [
    ['filled with its edge', { color: teal, borderColor: teal, borderWidth: 0.75 }],
    ['filled without an edge', { color: teal }],
  ] as const) {
    it(`are chosen where one is ${how} and the others are empty`, async () => {
      const lines = await shown((page) => {
        page.drawText('Interpreter needed?', { x: 54, y: 720 });
        disc(page, 700, 7, choose);
        page.drawText('Yes', { x: 66, y: 700 });
        disc(page, 684, 7, empty);
        page.drawText('No', { x: 66, y: 684 });
      });
      expect(lines).toEqual(['[Interpreter needed?]', '[☒ Yes]', '[☐ No]']);
    });
  }

  it('are chosen by the pale dot in a dark disc, and not where only a ring of it is left', async () => {
    const lines = await shown((page) => {
      disc(page, 700, 9, { color: teal });
      disc(page, 700, 4, { color: white });
      page.drawText('Yes', { x: 66, y: 700 });
      disc(page, 684, 9, { color: teal });
      disc(page, 684, 7.5, { color: white });
      page.drawText('No', { x: 66, y: 684 });
    });
    expect(lines).toEqual(['[☒ Yes]', '[☐ No]']);
  });

  it('are no dots before the points of a list', async () => {
    const lines = await shown((page) => {
      for (const [place, text] of ['Sleeps badly', 'Cries'].entries()) {
        disc(page, 700 - place * 16, 5, { color: grey });
        page.drawText(text, { x: 66, y: 700 - place * 16 });
      }
    });
    expect(lines).toEqual(['[Sleeps badly]', '[Cries]']);
  });
});
