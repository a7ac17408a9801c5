import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

async function shown(draw: (page: PDFPage, font: PDFFont) => void): Promise<string[]> {
  const file = await PDFDocument.create();
  const page = file.addPage([595, 842]);
  const font = await file.embedFont(StandardFonts.Helvetica);
  page.setFont(font);
  draw(page, font);
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

it('takes what stands on a line behind its label for an answer, also two side by side, and an empty line for a blank', async () => {
  const lines = await shown((page) => {
    const rows = [
      ['First name', 'Ivy', 'Surname', 'Testchild'],
      ['NHS No', '', 'Weeks at birth', '34 weeks'],
      ['Father', 'Sam Testchild', 'Lives at', '1 Trial Road,'],
    ] as const;
    rows.forEach((row, place) => {
      const y = 700 - place * 18;
      for (const [x, label, value] of [
        [50, row[0], row[1]],
        [300, row[2], row[3]],
      ] as const) {
        const from = x + label.length * 6.4;
        page.drawText(label, { x, y, size: 10 });
        page.drawText(value, { x: from + 2, y: y + 1.5, size: 9 });
        const level = y - (place === 2 && x === 300 ? 15 : 4);
        page.drawLine({ start: { x: from, y: level }, end: { x: x + 230, y: level } });
      }
    });
    page.drawText('Leeds', { x: 300 + 8 * 6.4 + 2, y: 700 - 36 - 11, size: 9 });
  });
  expect(lines).toEqual([
    '[First name] «Ivy» [Surname] «Testchild»',
    '[NHS No] «» [Weeks at birth] «34 weeks»',
    '[Father] «Sam Testchild»',
    '{[Lives at] | «1 Trial Road,» / «Leeds»}',
  ]);
});

it('takes the legend of a frame for the heading of what is in it', async () => {
  const lines = await shown((page) => {
    for (const [place, legend] of ['Baby', 'Mother'].entries()) {
      const top = 700 - place * 80;
      const side = (x1: number, y1: number, x2: number, y2: number): void =>
        page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 } });
      page.drawText(legend, { x: 60, y: top - 3, size: 10 });
      side(50, top, 56, top);
      side(100, top, 500, top);
      side(50, top, 50, top - 60);
      side(500, top, 500, top - 60);
      side(50, top - 60, 500, top - 60);
      page.drawText('Name: One', { x: 60, y: top - 16, size: 10 });
      page.drawText('Born: 01/02/2026', { x: 60, y: top - 29, size: 10 });
    }
  });
  expect(lines.filter((line) => line !== '')).toEqual([
    ...['[Baby]', '[Name: One]', '[Born: 01/02/2026]'],
    ...['[Mother]', '[Name: One]', '[Born: 01/02/2026]'],
  ]);
});

it('puts small labels side by side before what stands in larger letters below each', async () => {
  const lines = await shown((page) => {
    const rows = [
      [
        ['Child', 'Ivy Testchild'],
        ['Born', '01/02/2026'],
        ['NHS no', ''],
      ],
      [
        ['Midwife', ''],
        ['Social worker', ''],
        ['Others', ''],
      ],
      [
        ['Name', 'Ann Example'],
        ['Role', 'Specialist Midwife', '(Perinatal)'],
        ['Date', ''],
      ],
      [
        ['Team', 'East'],
        ['Base', 'Leeds'],
        ['Tel', '0113 496 0001'],
      ],
    ] as const;
    rows.forEach((row, place) => {
      row.forEach(([label, ...values], column) => {
        const [x, y] = [50 + column * 170, 700 - place * 48];
        page.drawText(label, { x, y, size: 7 });
        values.forEach((value, line) => {
          page.drawText(value, { x, y: y - 12 - line * 12, size: 10 });
        });
      });
    });
  });
  expect(lines).toEqual([
    '{[Child] | [Ivy Testchild] | [Born] | [01/02/2026] | [NHS no] | }',
    '{[Midwife] |  | [Social worker] |  | [Others] | }',
    '{[Name] | [Ann Example] | [Role] | [Specialist Midwife] / [(Perinatal)] | [Date] | }',
    '{[Team] | [East] | [Base] | [Leeds] | [Tel] | [0113 496 0001]}',
  ]);
});

it('puts a small label over boxes to tick before them', async () => {
  const lines = await shown((page) => {
    const write = (text: string, x: number, y: number, size: number): void =>
      page.drawText(text, { x, y, size });
    ['Child', 'Mother', 'Father', 'Team'].forEach((label, place) => {
      const y = 700 - place * 40;
      write(label, 50, y, 7);
      write('Agreed', 220, y, 7);
      write(place === 1 ? '[x] Yes' : 'Ivy Testchild', 50, y - 12, place === 1 ? 7 : 10);
      page.drawRectangle({ x: 220, y: y - 12, width: 7, height: 7, borderWidth: 0.6 });
      write('Yes', 232, y - 12, 7);
      page.drawRectangle({ x: 260, y: y - 12, width: 7, height: 7, borderWidth: 0.6 });
      write('No', 272, y - 12, 7);
    });
  });
  expect(lines[0]).toBe('{[Child] | [Ivy Testchild] | [Agreed] | [☐ Yes] [☐ No]}');
});

const wrapped = [
  [['Child'], ['Ivy Testchild']],
  [['Date of birth (or', 'due date)'], ['01/02/2026']],
  [['Date of birth', 'of mother'], []],
  [['Home'], ['1 Trial Road', 'Leeds']],
  [['Name of health', 'visitor'], []],
  [['Surgery'], ['Trial Surgery']],
  [['Social worker'], []],
  [['Name of'], ['Ann Example']],
  [['Post'], ['Midwife']],
] as const;

const openRows = [
  '{[Child] | [Ivy Testchild]}',
  '{[Date of birth (or] / [due date)] | [01/02/2026]}',
  '{[Date of birth] / [of mother] | }',
  '{[Home] | [1 Trial Road] / [Leeds]}',
  '{[Name of health] / [visitor] | }',
  '{[Surgery] | [Trial Surgery]}',
];
const rowsOfWrapped = [
  ...openRows,
  '[Social worker]',
  ...['[Name of] [Ann Example]', '[Post] [Midwife]'],
];
/** No heading is set to the right: what ends where all labels end is one, though nothing answers it. */
const rowsSetRight = [
  ...openRows,
  '{[Social worker] | }',
  ...['{[Name of] | [Ann Example]}', '{[Post] | [Midwife]}'],
];

describe('a label that takes two lines', () => {
  for (const [where, drawn] of [
    ['begins where all begin', { end: undefined, centred: false }],
    ['ends where all end', { end: 180, centred: false }],
    ['has its answer beside its middle', { end: 180, centred: true }],
  ] as const) {
    it(`is one label with its answer, or without one, where it ${where}`, async () => {
      const lines = await shown((page, font) => {
        let top = 760;
        const write = (x: number | undefined, texts: readonly string[], most: number): void =>
          texts.forEach((text, place) => {
            const left = x ?? (drawn.end ?? 0) - font.widthOfTextAtSize(text, 10);
            const down = drawn.centred ? (most - texts.length) * 6 : 0;
            page.drawText(text, { x: left, y: top - down - place * 12, size: 10 });
          });
        for (const [label, answer] of wrapped) {
          const most = Math.max(label.length, answer.length);
          write(drawn.end === undefined ? 60 : undefined, label, most);
          write(195, answer, most);
          top -= most * 12 + 8;
        }
      });
      expect(lines).toEqual(drawn.end === undefined ? rowsOfWrapped : rowsSetRight);
    });
  }
});

it('gives each of three close answers to the label at its height, and not all to the middle one', async () => {
  const lines = await shown((page, font) => {
    const rows = [
      ['First name:', 'Hana', 119],
      ['Family name of the child:', 'Draftley', 187],
      ['Date of birth of the child:', '8 August 2025', 185.4],
      ['Number of the child:', '999 637 6834', 187],
      ['Address:', '1 Trial Road', 187],
      ['Postcode:', 'LS26 7ZJ', 187],
    ] as const;
    rows.forEach(([label, value, x], place) => {
      const y = 700 - place * 11.5;
      const size = 9.5;
      page.drawText(label, { x: 57, y, size });
      page.drawText(value, { x, y, size, font });
    });
  });
  expect(lines).toContain('[Family name of the child:] [Draftley]');
});
