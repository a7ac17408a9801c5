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

describe('an answer cut by the end of a page', () => {
  const lines = (page: PDFPage, texts: readonly string[], x: number, top: number): void =>
    texts.forEach((text, place) => page.drawText(text, { x, y: top - place * 13 }));
  const box = (page: PDFPage, x: number, bottom: number, width: number, height: number): void =>
    page.drawRectangle({
      ...{ x, y: bottom, width, height, borderWidth: 0.7 },
      borderColor: rgb(0.4, 0.4, 0.4),
    });
  const first = ['Ivy turns her head away', 'and stiffens when Ann', 'picks her up.'];
  const rest = ['Ann says that Ivy', 'judges her.'];

  it('goes on in the box of the next, where its question stands over the first', async () => {
    const read = await shown(
      ({ page, bold }) => {
        page.drawText('Child', { x: 50, y: 240, font: bold });
        box(page, 50, 212, 480, 20);
        page.drawText('Ivy Testchild', { x: 54, y: 218 });
        page.drawText('Why are you referring?', { x: 50, y: 120, font: bold });
        box(page, 50, 60, 480, 50);
        lines(page, first, 54, 98);
      },
      ({ page }) => {
        box(page, 50, 760, 480, 40);
        lines(page, rest, 54, 788);
        page.drawText('What was tried?', { x: 50, y: 600 });
      },
    );
    expect(read.join(' ')).toMatch(/picks her up\.\W+Ann says that Ivy\W+judges her\./u);
    expect(read.find((line) => line.includes('picks her up'))).toContain('judges her');
  });

  it('goes on in the box of the next, where one line of it alone stands above the cut and breaks off', async () => {
    const long = 'Dad has not been seen yet, and Ann has had for some years a diagnosis of';
    const read = await shown(
      (sheet) => {
        cell(sheet, 'Child', { x: 50, top: 170, width: 240, height: 20 }, true);
        cell(sheet, 'Ivy Testchild', { x: 290, top: 170, width: 240, height: 20 });
        cell(sheet, 'Relevant history', { x: 50, top: 150, width: 480, height: 20 }, true);
        cell(sheet, long, { x: 50, top: 130, width: 480, height: 20 });
      },
      (sheet) => {
        cell(sheet, 'EUPD. She takes sertraline.', { x: 50, top: 700, width: 480, height: 20 });
        cell(sheet, 'GP', { x: 50, top: 680, width: 240, height: 20 }, true);
        cell(sheet, 'Trial Practice', { x: 290, top: 680, width: 240, height: 20 });
      },
    );
    expect(read).toContain(`{2x1:[${long}] / [EUPD. She takes sertraline.]}`);
  });

  it('goes on in the box of the next, where its question is a row of the same table', async () => {
    const read = await shown(
      (sheet) => {
        cell(sheet, 'Child', { x: 50, top: 170, width: 240, height: 20 }, true);
        cell(sheet, 'Ivy Testchild', { x: 290, top: 170, width: 240, height: 20 });
        cell(sheet, 'Reason for referral', { x: 50, top: 150, width: 480, height: 20 }, true);
        box(sheet.page, 50, 70, 480, 60);
        lines(sheet.page, first, 54, 116);
      },
      ({ page }) => {
        box(page, 50, 600, 480, 60);
        lines(page, rest, 54, 640);
      },
    );
    expect(read.find((line) => line.includes('picks her up'))).toContain('judges her');
  });

  it('goes on in its own column, where no line is drawn', async () => {
    const read = await shown(
      ({ page, bold }) => {
        page.drawText('Reason for referral', { x: 50, y: 120, font: bold });
        lines(page, [...first, ...first], 200, 120);
      },
      ({ page }) => {
        lines(page, rest, 200, 650);
        page.drawText('What was tried?', { x: 50, y: 600 });
        page.drawText('Baby massage', { x: 50, y: 587 });
      },
    );
    const answer = read.find((line) => line.includes('stiffens'));
    expect(answer).toContain('judges her');
    expect(answer).not.toContain('What was tried');
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

it('goes on with an answer over a page that shows nothing of its box but the two sides', async () => {
  const stroke = ({ page }: Sheet, from: [number, number], to: [number, number]): void =>
    page.drawLine({ start: { x: from[0], y: from[1] }, end: { x: to[0], y: to[1] } });
  const sides = (sheet: Sheet, top: number, bottom: number): void =>
    [50, 530].forEach((x) => stroke(sheet, [x, top], [x, bottom]));
  const level = (sheet: Sheet, y: number): void => stroke(sheet, [50, y], [530, y]);
  const text = (sheet: Sheet, words: string, y: number): void =>
    sheet.page.drawText(words, { x: 54, y });
  const lines = await shown(
    (sheet) => {
      cell(sheet, 'Name', { x: 50, top: 800, width: 240, height: 20 }, true);
      cell(sheet, 'Ivy Testchild', { x: 290, top: 800, width: 240, height: 20 });
      cell(sheet, 'What is happening?', { x: 50, top: 160, width: 480, height: 20 }, true);
      text(sheet, 'September: she wept when she was weighed, and said that', 120);
      text(sheet, 'the chart must be wrong. She was weighed once more and', 106);
      sides(sheet, 140, 60);
    },
    (sheet) => {
      sides(sheet, 780, 70);
      text(sheet, 'her weight was the same as it had been.', 760);
      text(sheet, 'October: she slept in a chair beside him.', 732);
    },
    (sheet) => {
      sides(sheet, 780, 700);
      text(sheet, 'November: he rolls, and does not like it.', 760);
      [700, 680].forEach((y) => level(sheet, y));
      sides(sheet, 700, 680);
      sheet.page.drawText('Risks', { x: 54, y: 686, font: sheet.bold });
      stroke(sheet, [290, 700], [290, 680]);
      text(sheet, '', 686);
      sheet.page.drawText('None', { x: 294, y: 686 });
    },
  );

  expect(lines.slice(-2)).toEqual([
    expect.stringMatching(/^\{2x1:\[September.*\[October: .*\[November: [^{]*\]\}$/u),
    '{[Risks] | [None]}',
  ]);
});

it('parts two rows at the end of a page that cuts only the title down beside them', async () => {
  const row = ({ page }: Sheet, pair: readonly [string, string], top: number): void => {
    const [label, answer] = pair;
    page.drawText(label, { x: 134, y: top - 14 });
    page.drawText(answer, { x: 274, y: top - 14 });
  };
  const stroke = ({ page }: Sheet, from: [number, number], to: [number, number]): void =>
    page.drawLine({ start: { x: from[0], y: from[1] }, end: { x: to[0], y: to[1] } });
  const uprights = (sheet: Sheet, top: number, bottom: number): void =>
    [50, 130, 270, 530].forEach((x) => stroke(sheet, [x, top], [x, bottom]));
  const lines = await shown(
    (sheet) => {
      sheet.page.drawText('Referrer', { x: 54, y: 86, font: sheet.bold });
      uprights(sheet, 100, 80);
      stroke(sheet, [50, 100], [530, 100]);
      row(sheet, ['Referrer name', 'Jo Example'], 100);
    },
    (sheet) => {
      uprights(sheet, 800, 760);
      stroke(sheet, [130, 780], [530, 780]);
      stroke(sheet, [50, 760], [530, 760]);
      row(sheet, ['Organisation', 'Mill Lane Surgery'], 800);
      row(sheet, ['Telephone', '0113 496 0018'], 780);
    },
  );

  expect(lines).toEqual([
    '{1x3:[Referrer] | [Referrer name] | [Jo Example]}',
    '{[Organisation] | [Mill Lane Surgery]}',
    '{[Telephone] | [0113 496 0018]}',
  ]);
});

it('takes a title of several lines beside its rows for no labels, where the page ends before its cell does', async () => {
  const rows = [
    ['Have you had a call?', 'Yes'],
    ['Date of call', '8th Nov 2026'],
    ['Practitioner', 'Jo Example'],
  ] as const;
  const lines = await shown(({ page, bold }) => {
    const stroke = (from: [number, number], to: [number, number]): void =>
      page.drawLine({ start: { x: from[0], y: from[1] }, end: { x: to[0], y: to[1] } });
    [50, 130, 270, 530].forEach((x) => stroke([x, 120], [x, 60]));
    stroke([50, 120], [530, 120]);
    ['Duty call', 'and', 'consent'].forEach((text, at) =>
      page.drawText(text, { x: 54, y: 106 - at * 20, font: bold }),
    );
    rows.forEach(([label, answer], at) => {
      stroke([130, 100 - at * 20], [530, 100 - at * 20]);
      page.drawText(label, { x: 134, y: 106 - at * 20 });
      page.drawText(answer, { x: 274, y: 106 - at * 20 });
    });
  });

  expect(lines).toEqual([
    '{1x3:[Duty call] / [and] / [consent] | [Have you had a call?] | [Yes]}',
    '{[Date of call] | [8th Nov 2026]}',
    '{[Practitioner] | [Jo Example]}',
  ]);
});
