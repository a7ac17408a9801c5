import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

type Draw = (page: PDFPage, font: PDFFont) => void;

async function shown(draw: Draw): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  page.setFont(font);
  page.setFontSize(10);
  draw(page, font);
  const bytes = await file.save();
  return show(await readPdf({ name: 'form.pdf', bytes }, defaultCeilings));
}

/** Draws words and a line from before one letter to behind another, at a height over the baseline. */
function crossed(text: string, from: number, to: number, height: number): Draw {
  return (page, font) => {
    page.drawText(text, { x: 50, y: 700 });
    const at = (place: number) => 50 + font.widthOfTextAtSize(text.slice(0, place), 10);
    const y = 700 + height;
    page.drawLine({ start: { x: at(from), y }, end: { x: at(to) + 1, y }, thickness: 0.7 });
  };
}

it('shows an answer with a line through it as crossed out', async () => {
  expect(await shown(crossed('Consent: Yes / No', 15, 17, 3))).toEqual(['[Consent: Yes /] [-No-]']);
});

it('parts a crossed-out half of a word from the other half', async () => {
  expect(await shown(crossed('Yes/No', 0, 3, 3))).toEqual(['[-Yes-] [/No]']);
});

it('crosses out all the words that one line runs through', async () => {
  expect(await shown(crossed('Boy / not yet known', 6, 19, 2.5))).toEqual([
    '[Boy /] [-not yet known-]',
  ]);
});

it('takes a line below the letters for an underline, which chooses and does not cross out', async () => {
  expect(await shown(crossed('Yes / No', 0, 3, -1))).toEqual(['[Yes] [/] [-No-]']);
});

it('takes a long line that letters were typed across for a line to write on', async () => {
  const lines = await shown((page) => {
    page.drawText('Ivy Testchild', { x: 120, y: 700 });
    page.drawLine({ start: { x: 100, y: 703 }, end: { x: 400, y: 703 }, thickness: 0.7 });
  });
  expect(lines).toEqual(['[Ivy Testchild]']);
});

it('keeps the sides of a table out of crossing out', async () => {
  const lines = await shown((page) => {
    page.drawText('Name', { x: 55, y: 700 });
    page.drawText('Ivy', { x: 155, y: 700 });
    for (const y of [695, 712]) {
      page.drawLine({ start: { x: 50, y }, end: { x: 300, y }, thickness: 0.7 });
    }
    for (const x of [50, 150, 300]) {
      page.drawLine({ start: { x, y: 695 }, end: { x, y: 712 }, thickness: 0.7 });
    }
  });
  expect(lines).toEqual(['{[Name] | [Ivy]}']);
});
