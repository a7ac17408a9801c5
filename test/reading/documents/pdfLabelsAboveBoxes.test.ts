import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, it } from 'vitest';
import type { Line } from '../../../src/reading/document.ts';
import { labelsOverBoxes } from '../../../src/reading/documents/pdf/layout/labelsOverBoxes.ts';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import type { Sheet } from './drawnSheet.ts';
import { shown } from './drawnSheet.ts';
import { show } from './show.ts';

interface Asked {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}

/** A label in bold, perhaps with a hint below it, over a box of one line; gives the height of all. */
function ask({ page, font, bold }: Sheet, x: number, y: number, { label, value, hint }: Asked) {
  page.drawText(label, { x, y, size: 10, font: bold });
  const down = hint === undefined ? 5 : 15;
  if (hint !== undefined) page.drawText(hint, { x, y: y - 10, size: 7, font });
  page.drawRectangle({ x, y: y - down - 18, width: 200, height: 18, borderWidth: 0.8 });
  page.drawText(value, { x: x + 5, y: y - down - 13, size: 10, font });
}

const rows: readonly (readonly [Asked, Asked])[] = [
  [
    { label: 'Child', value: 'Ivy Testchild' },
    { label: 'Born on', value: '3 May 2026' },
  ],
  [
    { label: 'NHS number', value: '999 000 0018', hint: '10 digits' },
    { label: 'Language', value: 'Welsh' },
  ],
  [
    { label: 'Email', value: 'ann@post.example' },
    { label: 'Ways to reach you', value: 'By phone', hint: 'All that apply' },
  ],
  [
    { label: 'Midwife', value: 'Jo Trial' },
    { label: 'Surgery', value: 'Trial Surgery' },
  ],
];

const form = (sheet: Sheet, from = 760): void => {
  for (const [place, [one, other]] of rows.entries()) {
    ask(sheet, 50, from - place * 44, one);
    ask(sheet, 300, from - place * 44, other);
  }
};

it('reads each box with the label above it, though a hint puts its neighbour lower', async () => {
  const text = (await shown((sheet) => form(sheet)))
    .join(' ')
    .replaceAll('«', '[')
    .replaceAll('»', ']');
  for (const { label, value, hint } of rows.flat()) {
    const asked = hint === undefined ? `[${label}]` : `[${label}] / [${hint}]`;
    expect(text).toContain(`${asked} | [${value}]`);
  }
});

it('reads labels at the foot of a page with their boxes at the head of the next', async () => {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const [first, second] = [file.addPage([595, 842]), file.addPage([595, 842])];
  form({ page: first, font, bold });
  first.drawText('Social worker', { x: 50, y: 40, size: 10, font: bold });
  first.drawText('Others involved', { x: 300, y: 40, size: 10, font: bold });
  for (const [x, value] of [
    [50, 'Sam Example'],
    [300, 'Home visits'],
  ] as const) {
    second.drawRectangle({ x, y: 780, width: 200, height: 18, borderWidth: 0.8 });
    second.drawText(value, { x: x + 5, y: 785, size: 10, font });
  }
  form({ page: second, font, bold }, 740);
  const bytes = await file.save();
  const lines = show(await readPdf({ name: 'form.pdf', bytes }, defaultCeilings));
  expect(lines).toContain('{[Social worker] | «Sam Example» | [Others involved] | «Home visits»}');
});

it('reads a heading over the first of several boxes for no part of its label', async () => {
  const lines = await shown((sheet) => {
    sheet.page.drawText('About the child', { x: 50, y: 775, size: 13, font: sheet.bold });
    for (const [place, label] of ['1. Name', '2. Born on', '3. Language'].entries()) {
      const y = 758 - place * 60;
      sheet.page.drawText(label, { x: 50, y, size: 10, font: sheet.font });
      sheet.page.drawRectangle({ x: 50, y: y - 24, width: 400, height: 18, borderWidth: 0.8 });
      sheet.page.drawText(`answer ${place}`, { x: 55, y: y - 19, size: 10, font: sheet.font });
    }
  });
  expect(lines[0]).toBe('[About the child]');
  expect(lines[1]).toBe('{[1. Name] | «answer 0»}');
});

it('reads the whole of a label that is longer than the box below it', async () => {
  const lines = await shown(({ page, font, bold }) => {
    for (const [place, label] of ['Family name of child', 'Known as', 'First name'].entries()) {
      const y = 758 - place * 60;
      page.drawText(label, { x: 50, y, size: 10, font: bold });
      page.drawRectangle({ x: 50, y: y - 24, width: 45, height: 18, borderWidth: 0.8 });
      page.drawText('Ivy', { x: 53, y: y - 19, size: 10, font });
    }
  });
  expect(lines[0]).toBe('{[Family name of child] | «Ivy»}');
});

it('reads the one box of a page with the label above it where all others have theirs there, though boxes to tick stand beside it', async () => {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  form({ page: file.addPage([595, 842]), font, bold });
  const page = file.addPage([595, 842]);
  page.drawText('Did the parents agree?', { x: 50, y: 760, size: 10, font: bold });
  for (const [x, text] of [
    [50, 'Yes'],
    [100, 'No'],
  ] as const) {
    page.drawRectangle({ x, y: 742, width: 9, height: 9, borderWidth: 0.6 });
    page.drawText(text, { x: x + 13, y: 743, size: 10, font });
  }
  ask({ page, font, bold }, 300, 760, { label: 'Date of this form', value: '13 May 2026' });
  const lines = show(await readPdf({ name: 'x.pdf', bytes: await file.save() }, defaultCeilings));
  expect(lines.slice(-3)).toEqual([
    '[Did the parents agree?]',
    '[☐ Yes] [☐ No]',
    '{[Date of this form] | «13 May 2026»}',
  ]);
});

it('takes what stands over a box that holds its own question for no label of it', () => {
  const line = (text: string, bold?: boolean): Line => ({
    kind: 'line',
    segments: [{ text, ...(bold === true && { bold }) }],
  });
  const place = { left: 45, right: 550, top: 74, bottom: 148, shaded: false };
  const asking = { ...place, blocks: [line('What worries you?', true), line('She cries.')] };
  const plain = { ...place, blocks: [line('She cries.')] };
  const heading = {
    text: 'Concerns',
    left: 45,
    right: 89,
    top: 60,
    bottom: 70,
    baseline: 68,
    size: 11,
  };
  expect(labelsOverBoxes([[asking]], [heading], true).size).toBe(0);
  expect(labelsOverBoxes([[plain]], [heading], true).size).toBe(1);
});

it('prints a label over two lines where its box is not wide enough for all of it', async () => {
  const label = 'Please describe your concerns about the baby and what you have seen that';
  const lines = await shown((sheet) => {
    ['Name', 'Role', 'Team', 'Telephone', 'Date', 'Base'].forEach((text, place) => {
      sheet.page.drawText(text, { x: 50, y: 780 - place * 44, font: sheet.bold });
      sheet.page.drawRectangle({
        x: 50,
        y: 757 - place * 44,
        width: 380,
        height: 18,
        borderWidth: 1,
      });
      sheet.page.drawText('Some words', { x: 54, y: 762 - place * 44 });
    });
    sheet.page.drawText(label, { x: 50, y: 500, font: sheet.bold });
    sheet.page.drawText('worries you?', { x: 50, y: 487, font: sheet.bold });
    sheet.page.drawRectangle({ x: 50, y: 464, width: 380, height: 18, borderWidth: 1 });
    sheet.page.drawText('She looks away.', { x: 54, y: 469 });
  });

  expect(lines.at(-1)).toBe(`{[${label}] / [worries you?] | «She looks away.»}`);
});
