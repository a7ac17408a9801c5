import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

interface Sheet {
  readonly page: PDFPage;
  readonly font: PDFFont;
  readonly bold: PDFFont;
}

async function shown(...pages: ((sheet: Sheet) => void)[]): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  for (const draw of pages) draw({ page: file.addPage([595, 842]), font, bold });
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

interface Place {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function box({ page }: Sheet, { x, top, width, height }: Place): void {
  const black = rgb(0, 0, 0);
  page.drawRectangle({ x, y: top - height, width, height, borderWidth: 0.7, borderColor: black });
}

/** A line of text in bold or plain letters, its top so many points below the head of the page. */
function write(
  sheet: Sheet,
  text: string,
  x: number,
  top: number,
  isBold = false,
  size = 10,
): void {
  const font = isBold ? sheet.bold : sheet.font;
  sheet.page.drawText(text, { x, y: 842 - top - size, size, font });
}

function cell(sheet: Sheet, text: string, place: Place, isBold = false): void {
  box(sheet, place);
  write(sheet, text, place.x + 4, 842 - place.top + 4, isBold);
}

it('says the title of a form in cells once, though every page has it, and goes on with the account below it', async () => {
  const title = (sheet: Sheet): void => {
    cell(sheet, 'Early Relationships Referral', { x: 50, top: 800, width: 240, height: 20 }, true);
    cell(sheet, 'Date of referral: 20/11/2026', { x: 290, top: 800, width: 240, height: 20 });
  };
  const lines = await shown(
    (sheet) => {
      title(sheet);
      cell(sheet, 'Name', { x: 50, top: 760, width: 160, height: 20 }, true);
      cell(sheet, 'Ivy Testchild', { x: 210, top: 760, width: 320, height: 20 });
      cell(sheet, 'Reason for referral', { x: 50, top: 740, width: 480, height: 20 }, true);
      box(sheet, { x: 50, top: 720, width: 480, height: 640 });
      write(sheet, 'She loves Ivy but cannot bear her crying. We have', 54, 740);
      write(sheet, 'talked at length, and we have talked again on Monday', 54, 752);
    },
    (sheet) => {
      title(sheet);
      box(sheet, { x: 50, top: 760, width: 480, height: 60 });
      write(sheet, 'about what the crying might be telling us.', 54, 86);
    },
  );

  expect(lines.filter((line) => line.includes('Early Relationships'))).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/on Monday\] \/ \[about what the crying/u);
});

it('takes a short question at the head of a page for the rest of an account whose own question is in bold', async () => {
  const lines = await shown(
    (sheet) => {
      write(sheet, 'The referral', 50, 480, true);
      box(sheet, { x: 50, top: 340, width: 480, height: 300 });
      write(sheet, 'Main concerns about the relationship', 54, 510, true);
      write(sheet, 'Ivy is floppy and sleepy at contact and alert in the car home.', 54, 526);
    },
    (sheet) => {
      box(sheet, { x: 50, top: 800, width: 480, height: 60 });
      write(sheet, 'What is she telling us?', 54, 46);
      write(sheet, 'Dad is the main carer. He feels judged at groups.', 54, 70);
    },
  );

  expect(lines.at(-1)).toMatch(/Main concerns.*alert in the car home.*What is she telling us/u);
});

it('does not take the first of a list for the head of its page, where the text before ends in that list', async () => {
  const lines = await shown(
    (sheet) => {
      write(sheet, 'Referral to the infant team', 50, 60, true, 14);
      write(sheet, 'Past history', 50, 700, true);
      write(sheet, '- NIPE normal', 50, 740);
      write(sheet, '- hearing screen clear', 50, 752);
    },
    (sheet) => {
      write(sheet, '- jaundice treated at home', 50, 40);
      write(sheet, 'Risk', 50, 70, true);
      write(sheet, 'None that we know of.', 50, 90);
    },
  );

  expect(lines).toContain('[- jaundice treated at home]');
});

it('joins questions in small print at the foot of a page with what answers them at the head of the next', async () => {
  const pair = (sheet: Sheet, top: number, words: readonly string[], x: number): void => {
    write(sheet, words[0] ?? '', x, top, false, 8);
    if (words[1] !== undefined) write(sheet, words[1], x, top + 10, false, 10);
  };
  const lines = await shown(
    (sheet) => {
      write(sheet, 'Sign off', 50, 660, true, 12);
      for (const [row, [left, right]] of [
        [
          ['Print name', 'Jo Example'],
          ['Contact no.', '0113 496 0011'],
        ],
        [
          ['Dated', '12/11/2026'],
          ['Base', 'Trial Clinic'],
        ],
        [['Position held'], ['Workplace']],
      ].entries()) {
        pair(sheet, 690 + row * 36, left ?? [], 54);
        pair(sheet, 690 + row * 36, right ?? [], 305);
      }
    },
    (sheet) => {
      write(sheet, 'Perinatal Nurse Specialist', 54, 52);
      write(sheet, 'Trial Perinatal Team', 305, 52);
      pair(sheet, 90, ['Extension', '0113 496 0012'], 54);
      pair(sheet, 90, ['Contact email', 'jo@hub.example'], 305);
    },
  );

  expect(lines.find((line) => line.includes('Position held'))).toMatch(
    /Position held\] \/ \[Perinatal Nurse Specialist.*Workplace\] \/ \[Trial Perinatal Team/u,
  );
});

it('keeps two parts beside each other apart, each a table in a cell of one frame that it touches', async () => {
  const part = (sheet: Sheet, title: string, x: number, rows: readonly string[][]): void => {
    box(sheet, { x, top: 700, width: 240, height: 160 });
    write(sheet, title, x + 4, 144, true);
    for (const [row, [label = '', answer = '']] of rows.entries()) {
      const top = 680 - row * 20;
      cell(sheet, label, { x: x + 6, top, width: 114, height: 20 });
      cell(sheet, answer, { x: x + 120, top, width: 120, height: 20 });
    }
  };
  const lines = await shown((sheet) => {
    part(sheet, 'Baby', 50, [
      ['Name', 'Ivy Testchild'],
      ['Date of birth', '14/03/2026'],
      ['NHS number', '999 000 0018'],
      ['Ethnicity', 'Indian'],
    ]);
    part(sheet, 'Mother', 290, [
      ['Name', 'Ann Testchild'],
      ['NHS number', '999 000 0026'],
    ]);
  });

  const [whole = ''] = lines.filter((line) => line.includes('Ivy Testchild'));
  expect(whole).toMatch(/Ivy Testchild.*999 000 0018.*Mother.*Ann Testchild.*999 000 0026/u);
});

it('leaves out the head of a part that its producer printed again over the rest of an answer', async () => {
  const lines = await shown(
    (sheet) => {
      cell(sheet, '5. Your request', { x: 50, top: 200, width: 480, height: 20 }, true);
      cell(sheet, 'What worries you?', { x: 50, top: 180, width: 160, height: 100 }, true);
      box(sheet, { x: 210, top: 180, width: 320, height: 100 });
      write(sheet, 'She is alert in the car home. What', 214, 666);
    },
    (sheet) => {
      box(sheet, { x: 50, top: 800, width: 480, height: 60 });
      write(sheet, '5. Your request', 54, 46, true);
      write(sheet, 'is she telling us?', 214, 66);
      cell(sheet, 'Anything else', { x: 50, top: 740, width: 160, height: 20 }, true);
      cell(sheet, 'None', { x: 210, top: 740, width: 320, height: 20 });
    },
  );

  expect(lines.filter((line) => line.includes('5. Your request'))).toHaveLength(1);
  expect(lines.at(-2)).toMatch(/What worries you\?\] \| \[She is.*What\] \/ \[is she telling us/u);
});
