import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

it('a mark without a box stands for the option of the head that it is under, and no mark for none', async () => {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  const words = (text: string, x: number, y: number): void => {
    page.drawText(text, { x, y, size: 10, font });
  };
  words('Yes', 400, 780);
  words('No', 460, 780);
  words('Is an interpreter needed?', 50, 760);
  words('x', 464, 760);
  words('Has the parent agreed?', 50, 740);
  words('Did you telephone us first?', 50, 720);
  words('x', 404, 720);
  words('Date of the call', 50, 700);
  words('03/11/2026', 200, 700);
  const read = await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings);
  expect(show(read).slice(0, 4)).toEqual([
    '{ | [Yes] | [No]}',
    '{[Is an interpreter needed?] |  | [x]}',
    '{[Has the parent agreed?] |  | }',
    '{[Did you telephone us first?] | [x] | }',
  ]);
});
