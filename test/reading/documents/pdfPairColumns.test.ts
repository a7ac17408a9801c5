import { rgb } from 'pdf-lib';
import type { PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { shown, type Sheet } from './drawnSheet.ts';

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

  it('keeps boxes to tick that stand a little lower beside their label, among boxes to write in', async () => {
    const lines = await shown(({ page }) => {
      const box = (y: number): void =>
        page.drawRectangle({ x: 190, y: y - 4, width: 150, height: 13, borderWidth: 0.5 });
      const asked = (y: number, label: string, answer?: string): void => {
        page.drawText(label, { x: 50, y });
        if (answer === undefined) return;
        box(y);
        page.drawText(answer, { x: 194, y });
      };
      asked(740, 'Does the carer hold parental', 'Yes');
      asked(729, 'responsibility');
      asked(713, 'Main language', 'Welsh');
      asked(697, 'Interpreter needed');
      for (const [x, text] of [
        [194, 'Yes'],
        [230, 'No'],
      ] as const) {
        page.drawRectangle({ x, y: 691, width: 9, height: 9, borderWidth: 0.5 });
        page.drawText(text, { x: x + 13, y: 692 });
      }
      page.drawLine({ start: { x: 195, y: 692 }, end: { x: 202, y: 699 }, thickness: 1 });
      page.drawLine({ start: { x: 195, y: 699 }, end: { x: 202, y: 692 }, thickness: 1 });
      asked(678, 'Siblings', '');
      asked(662, 'Others at home', 'Her gran');
    });
    expect(lines.filter((line) => line !== '')).toEqual([
      '{[Does the carer hold parental] / [responsibility] | «Yes»}',
      '{[Main language] | «Welsh»}',
      '{[Interpreter needed] | [☒ Yes ☐ No]}',
      '{[Siblings] | «»}',
      '{[Others at home] | «Her gran»}',
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

const black = rgb(0, 0, 0);

async function forms(draw: (sheet: Sheet, frame: Frame) => void): Promise<string[]> {
  return shown((sheet) => {
    draw(sheet, (x, y, width, height) =>
      sheet.page.drawRectangle({
        ...{ x, y, width, height, borderWidth: 0.6, borderColor: black },
        color: rgb(0.9, 0.93, 1),
      }),
    );
  });
}

type Frame = (x: number, y: number, width: number, height: number) => void;

describe('boxes under their labels', () => {
  it('are one row of labels and answers where they touch side by side', async () => {
    const lines = await forms(({ page, bold }, frame) => {
      const labels = [
        ['Family name', 'First names', 'Testchild', 'Ivy Rose'],
        ['Risk screen', 'Social care', 'None seen so far,', ''],
      ];
      labels.forEach(([left = '', right = '', one = '', two = ''], row) => {
        const y = 700 - row * 60;
        const height = row === 1 ? 30 : 16;
        frame(50, y - height, 240, height);
        frame(290, y - 16, 250, 16);
        page.drawText(left, { x: 50, y: y + 4, size: 9, font: bold });
        page.drawText(right, { x: 290, y: y + 4, size: 9, font: bold });
        page.drawText(one, { x: 54, y: y - 12 });
        page.drawText(two, { x: 294, y: y - 12 });
      });
      page.drawText('says the doctor', { x: 54, y: 615 });
    });
    expect(lines).toEqual([
      '{[Family name] | «Testchild» | [First names] | «Ivy Rose»}',
      '{[Risk screen] | «None seen so far,» / «says the doctor» | [Social care] | }',
    ]);
  });

  it('are answers of those labels, coloured or not, and a heading over a label is none of it', async () => {
    const lines = await forms(({ page, bold }, frame) => {
      page.drawText('Parents', { x: 50, y: 724, size: 12, font: bold });
      ['Mum', 'Dad or partner', 'Address'].forEach((label, row) => {
        const y = 700 - row * 36;
        page.drawText(label, { x: 50, y: y + 4, size: 9, font: bold });
        frame(50, y - 16, 480, 16);
        page.drawText(row === 2 ? '' : 'Ann Example', { x: 54, y: y - 12 });
      });
    });
    expect(lines).toEqual([
      '[Parents]',
      '{[Mum] | «Ann Example»}',
      '{[Dad or partner] | «Ann Example»}',
      '{[Address] | }',
    ]);
  });
});

it('reads rows with a hairline below each as labels beside their answers', async () => {
  const rows = [
    ['Patient name', 'Ivy Testchild'],
    ['Date of birth', '3 May 2026'],
    ['Home address', '1 Trial Road,', 'Chapel Allerton', 'Leeds LS1 1AA'],
    ['Usual practice', 'Trial Practice'],
    ['Registered since', '9 May 2026', 'by letter', 'of the mother'],
    ['Parents', 'Ann Example', 'Bob Example', 'Cat Example'],
  ];
  const lines = await shown(({ page, bold }) => {
    let y = 740;
    for (const [label = '', ...answers] of rows) {
      page.drawText(label, { x: 50, y, size: 9, font: bold });
      answers.forEach((answer, line) => page.drawText(answer, { x: 220, y: y - line * 13 }));
      y -= (answers.length - 1) * 13;
      page.drawLine({ start: { x: 48, y: y - 4 }, end: { x: 540, y: y - 4 }, thickness: 0.4 });
      y -= 18;
    }
  });
  expect(lines).toEqual([
    '{[Patient name] | [Ivy Testchild]}',
    '{[Date of birth] | [3 May 2026]}',
    '{[Home address] | [1 Trial Road,] / [Chapel Allerton] / [Leeds LS1 1AA]}',
    '{[Usual practice] | [Trial Practice]}',
    '{[Registered since] | [9 May 2026] / [by letter] / [of the mother]}',
    '{[Parents] | [Ann Example] / [Bob Example] / [Cat Example]}',
  ]);
});

it('puts each heading over two tables beside each other right before its own', async () => {
  const lines = await shown(({ page, font, bold }) => {
    const grid = (x: number): void => {
      for (const y of [660, 690, 720]) page.drawLine(rule(x, y, x + 230, y));
      for (const at of [x, x + 90, x + 230]) page.drawLine(rule(at, 660, at, 720));
    };
    const write = (x: number, y: number, text: string, face = font): void =>
      page.drawText(text, { x, y, font: face });
    grid(50);
    grid(300);
    write(50, 726, "Child's details", bold);
    write(300, 726, "Referrer's details", bold);
    for (const [x, label, answer] of [
      [55, 'Name', 'Ivy Testchild'],
      [305, 'Name', 'Kim Mockford'],
    ] as const) {
      write(x, 702, label, bold);
      write(x + 95, 702, answer);
    }
    write(55, 672, 'DOB', bold);
    write(150, 672, '3 May 2026');
    write(305, 672, 'Role', bold);
    write(400, 672, 'Midwife');
  });
  expect(lines).toEqual([
    "[Child's details]",
    '{[Name] | [Ivy Testchild]}',
    '{[DOB] | [3 May 2026]}',
    "[Referrer's details]",
    '{[Name] | [Kim Mockford]}',
    '{[Role] | [Midwife]}',
  ]);
});

it('parts an answer from the next one under their labels, however near it comes', async () => {
  const lines = await shown(({ page, font, bold }) => {
    const long = 'Leeds and York Partnership NHS Foundation Trust';
    const next = 50 + font.widthOfTextAtSize(long, 10) + 8;
    page.drawText('Team', { x: 50, y: 700, font: bold, size: 8 });
    page.drawText('Tel', { x: next, y: 700, font: bold, size: 8 });
    page.drawText(long, { x: 50, y: 688, font, size: 10 });
    page.drawText('0113 496 0284', { x: next, y: 688, font, size: 10 });
  });
  expect(lines.at(-1)).toBe('[Leeds and York Partnership NHS Foundation Trust] [0113 496 0284]');
});

const rule = (
  x: number,
  y: number,
  right: number,
  top: number,
): {
  start: { x: number; y: number };
  end: { x: number; y: number };
  color: ReturnType<typeof rgb>;
} => ({
  start: { x, y },
  end: { x: right, y: top },
  color: rgb(0, 0, 0),
});
