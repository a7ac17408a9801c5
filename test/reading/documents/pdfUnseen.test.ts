import { PDFDocument, PDFName, rgb, StandardFonts } from 'pdf-lib';
import type { PDFPage } from 'pdf-lib';
import { expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

const white = rgb(1, 1, 1);
const grey = rgb(0.7, 0.7, 0.7);

async function read(draw: (page: PDFPage, file: PDFDocument) => void) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  page.setFont(font);
  page.setFontSize(10);
  draw(page, file);
  return readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings);
}

/** Operators as they stand in the file. */
function write(page: PDFPage, file: PDFDocument, operators: string): void {
  const stream = file.context.register(file.context.stream(operators));
  page.node.addContentStream(stream);
}

it('leaves out white letters on white and says so, and keeps white letters on a dark bar', async () => {
  const document = await read((page) => {
    page.drawRectangle({ x: 50, y: 695, width: 300, height: 16, color: rgb(0.1, 0.2, 0.4) });
    page.drawText('Baby', { x: 54, y: 700, color: white });
    page.drawText('Name: Ivy Testchild', { x: 54, y: 680 });
    page.drawText('Old name', { x: 200, y: 680, color: white });
  });
  expect(show(document)).toEqual(['[Baby]', '[Name: Ivy Testchild]']);
  expect(document.kind === 'document' && document.notes).toEqual([
    'page 1 has letters that nobody sees (white, covered or cut off): left out',
  ]);
});

it('leaves out what an area painted later covers', async () => {
  const document = await read((page) => {
    page.drawText('Name:', { x: 54, y: 680 });
    page.drawText('Old name', { x: 100, y: 680 });
    page.drawRectangle({ x: 98, y: 676, width: 100, height: 14, color: white });
    page.drawText('Ivy Testchild', { x: 100, y: 680 });
  });
  expect(show(document)).toEqual(['[Name:] [Ivy Testchild]']);
});

it('leaves out letters drawn in no colour or outside the part open for drawing', async () => {
  const document = await read((page, file) => {
    page.drawText('Name: Ivy Testchild', { x: 54, y: 680 });
    const font = page.node.Resources()?.lookup(PDFName.of('Font'))?.toString() ?? '';
    const name = /\/(\S+)/u.exec(font)?.[1] ?? '';
    const hidden = `BT /${name} 10 Tf`;
    write(page, file, `q ${hidden} 3 Tr 1 0 0 1 250 680 Tm (one) Tj ET Q`);
    write(page, file, `q 50 600 100 100 re W n ${hidden} 1 0 0 1 350 680 Tm (two) Tj ET Q`);
  });
  expect(show(document)).toEqual(['[Name: Ivy Testchild]']);
});

it('reads once what is drawn twice, as a shadow or for bold', async () => {
  const document = await read((page) => {
    page.drawText('Name: Lill Hillier', { x: 55, y: 679, color: grey });
    page.drawText('Name: Lill Hillier', { x: 54, y: 680 });
    page.drawText('Team: All Hallows', { x: 54, y: 660 });
    page.drawText('Team: All Hallows', { x: 54.4, y: 660 });
  });
  expect(show(document)).toEqual(['[Name: Lill Hillier]', '[Team: All Hallows]']);
});

it('sees one side of a box where the clip leaves no more of it', async () => {
  const document = await read((page, file) => {
    for (const [row, text] of ['Name: Ivy', 'Team: East', 'Base: Leeds'].entries()) {
      const y = 700 - row * 14;
      page.drawText(text, { x: 54, y });
      write(page, file, `q 84 ${y - 3} 200 0.7 re W n 0 G 84 ${y - 3} 200 14 re S Q`);
    }
  });
  expect(show(document)).toEqual(['[Name:] «Ivy»', '[Team:] «East»', '[Base:] «Leeds»']);
});

it('takes the twins of space and hyphen for what is drawn, and a tick of ZapfDingbats for a tick', async () => {
  const file = await PDFDocument.create();
  const page = file.addPage([595, 842]);
  const dingbats = await file.embedFont(StandardFonts.ZapfDingbats);
  const font = await file.embedFont(StandardFonts.Helvetica);
  page.setFont(font);
  page.drawText('Anna-Mae\u00a0Test\u00adchild', { x: 54, y: 700, size: 10 });
  page.drawRectangle({
    x: 54,
    y: 679,
    width: 10,
    height: 10,
    borderWidth: 1,
    borderColor: rgb(0, 0, 0),
  });
  page.drawText('\u2714', { x: 55, y: 681, size: 9, font: dingbats });
  page.drawText('Yes', { x: 68, y: 680, size: 10, font });
  const document = await readPdf({ name: 'a.pdf', bytes: await file.save() }, defaultCeilings);
  expect(show(document)).toEqual(['[Anna-Mae Test-child]', '[☒ Yes]']);
});
