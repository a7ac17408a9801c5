import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';
import { show } from './show.ts';

const lefts = [56, 180, 300, 420];

/** Rows ruled off from each other in one frame, with no upright line between their columns. */
function ruled({ page, font }: Sheet, rows: readonly (readonly string[])[], height = 20): void {
  for (const [row, cells] of rows.entries()) {
    const y = 700 - row * height;
    page.drawRectangle({ x: 50, y: y - height, width: 500, height, borderWidth: 0.8 });
    for (const [column, text] of cells.entries())
      for (const [line, words] of text.split('\n').entries())
        page.drawText(words, { x: lefts[column] ?? 50, y: y - 13 - line * 12, size: 10, font });
  }
}

describe('a table with level lines only, in a frame', () => {
  it('has the columns that its heads begin, though a cell is wrapped or empty and a row goes across', async () => {
    const lines = await shown((sheet) =>
      ruled(
        sheet,
        [
          ['Who', 'Name', 'Team', 'Telephone'],
          ['Doctor', '', '', ''],
          ['Visitor', 'Bea Nurse', "The children's\ncentre", '0113 496 0001'],
          ['All who see the family are named here, whoever they may be and wherever they work'],
          ['Midwife', 'Cat Trial', 'East', '0113 496 0002'],
        ],
        28,
      ),
    );
    expect(lines).toEqual([
      '{[Who] | [Name] | [Team] | [Telephone]}',
      '{[Doctor] |  |  | }',
      "{[Visitor] | [Bea Nurse] | [The children's] / [centre] | [0113 496 0001]}",
      '{4x1:[All who see the family are named here, whoever they may be and wherever they work]}',
      '{[Midwife] | [Cat Trial] | [East] | [0113 496 0002]}',
    ]);
  });

  it('is read line by line where its first row has labels with their answers, or boxes to tick', async () => {
    const pairs = [
      ['Name: Ivy', 'Born: 3 May 2026', 'Sex: female'],
      ['Language: Welsh', 'Religion: none', 'School: none'],
    ];
    const lines = await shown((sheet) => ruled(sheet, pairs));
    expect(lines).toEqual(pairs.map((row) => `{${row.map((text) => `[${text}]`).join(' ')}}`));
  });

  it('goes on over the page with a row alone', async () => {
    const file = await PDFDocument.create();
    const font = await file.embedFont(StandardFonts.Helvetica);
    const bold = await file.embedFont(StandardFonts.HelveticaBold);
    const rows = [
      ['Name', 'Who', 'Born', 'At home'],
      ['Ann Testmother', 'Mum', '3.5.1994', 'Yes'],
      ['Bob Testfather', 'Dad', '4.5.1993', 'Yes'],
    ];
    ruled({ page: file.addPage([595, 842]), font, bold }, rows);
    ruled({ page: file.addPage([595, 842]), font, bold }, [['Cat', 'Sister', '1.2.2019', 'Yes']]);
    const lines = show(await readPdf({ name: 'x.pdf', bytes: await file.save() }, defaultCeilings));
    expect(lines.at(-1)).toBe('{[Cat] | [Sister] | [1.2.2019] | [Yes]}');
  });
});
