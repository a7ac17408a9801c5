import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

interface Sheet {
  readonly page: PDFPage;
  readonly bold: PDFFont;
}

async function shown(draw: (sheet: Sheet) => void): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const page = file.addPage([595, 842]);
  page.setFont(font);
  page.setFontSize(10);
  draw({ page, bold });
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

type Row = readonly [y: number, ...texts: string[]];

/** Labels in bold at the first and third edge, answers at the second and fourth. */
function write({ page, bold }: Sheet, rows: readonly Row[], edges: readonly number[]): void {
  for (const [y, ...texts] of rows) {
    for (const [column, text] of texts.entries()) {
      const font = column % 2 === 0 ? { font: bold } : {};
      page.drawText(text, { x: edges[column] ?? 50, y, ...font });
    }
  }
}

const edges = [50, 160, 300, 410];

describe('a table of labels and answers without any rule', () => {
  it('keeps the lines of each label and answer together, two of them in a row', async () => {
    const lines = await shown((sheet) =>
      write(
        sheet,
        [
          [740, "Infant's name", 'Ivy Testchild', 'Born on', '3 May 2026'],
          [718, 'NHS number', '999 000 0018', 'Lives with', 'Mum and her'],
          [706, '', '', '', 'own parents'],
          [684, 'Name of the', '', 'Her job title', 'Specialist'],
          [672, 'social worker', '', '', 'Midwife'],
          [650, 'Address', '1 Trial Road, Chapel Allerton, Leeds LS1 1AA'],
          [600, 'The request'],
          [578, 'Telephone', '0113 496 0001', 'Sent on', '9 Nov 2026'],
        ],
        edges,
      ),
    );
    expect(lines).toEqual([
      "{[Infant's name] | [Ivy Testchild] | [Born on] | [3 May 2026]}",
      '{[NHS number] | [999 000 0018] | [Lives with] | [Mum and her] / [own parents]}',
      '{[Name of the] / [social worker] |  | [Her job title] | [Specialist] / [Midwife]}',
      '{[Address] | [1 Trial Road, Chapel Allerton, Leeds LS1 1AA]}',
      '[The request]',
      '[Telephone] [0113 496 0001] [Sent on] [9 Nov 2026]',
    ]);
  });

  it('parts rows that stand hardly farther apart than their lines where a colon ends a label', async () => {
    const lines = await shown(({ page }) => {
      const box = (x: number, y: number, width: number): void =>
        page.drawRectangle({ x, y: y - 4, width, height: 13, borderWidth: 0.5, color: white });
      [
        ['Name as on the', 'Ivy', 740],
        ['register:', '', 729],
        ['Girl or boy:', 'Girl', 716],
        ['Religion:', 'None', 700],
      ].forEach(([label, answer, y]) => {
        page.drawText(String(label), { x: 50, y: Number(y) });
        if (answer === '') return;
        box(150, Number(y), 150);
        page.drawText(String(answer), { x: 154, y: Number(y) });
      });
    });
    expect(lines).toEqual([
      '{[Name as on the] / [register:] | «Ivy»}',
      '{[Girl or boy:] | «Girl»}',
      '{[Religion:] | «None»}',
    ]);
  });
});

const white = rgb(1, 1, 1);

it('reads boxes drawn hardly apart by their own frames, and takes no place between them for a box', async () => {
  const frame = (page: PDFPage, x: number, top: number, width: number, height: number): void =>
    page.drawRectangle({ x, y: 842 - top - height, width, height, borderWidth: 0.5, color: white });
  const lines = await shown(({ page }) => {
    const text = (words: string, x: number, top: number): void =>
      page.drawText(words, { x, y: 842 - top - 9 });
    frame(page, 50, 100, 490, 30);
    text('She has stopped looking for his face since they came home,', 54, 102);
    text('and he does not cry.', 54, 114);
    frame(page, 150, 132, 390, 18);
    text('Who else helps:', 50, 136);
    text('Home-Start', 154, 136);
    frame(page, 150, 152, 140, 18);
    text('Health visitor:', 50, 156);
    text('Family doctor:', 300, 156);
    frame(page, 400, 152, 140, 18);
    frame(page, 150, 172, 390, 18);
    text('Agreed by:', 50, 176);
    text('Both', 154, 176);
  });
  expect(lines).toEqual([
    '{[She has stopped looking for his face since they came home,] / [and he does not cry.]}',
    '[Who else helps:] «Home-Start»',
    '[Health visitor:] «» [Family doctor:] «»',
    '[Agreed by:] «Both»',
  ]);
});
