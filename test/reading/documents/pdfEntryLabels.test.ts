import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

interface Sheet {
  readonly words: (text: string, x: number, y: number, size?: number) => void;
  readonly box: (value: string, x: number, y: number, width: number) => void;
  readonly account: (value: string, x: number, y: number, width: number) => void;
  readonly framed: (value: string, x: number, y: number, width: number) => void;
  readonly tick: (x: number, y: number, on: boolean) => void;
  readonly line: (x: number, y: number, width: number) => void;
  readonly upright: (x: number, from: number, to: number) => void;
}

async function shown(draw: (sheet: Sheet) => void): Promise<string[]> {
  const file = await PDFDocument.create();
  const font: PDFFont = await file.embedFont(StandardFonts.Helvetica);
  const page: PDFPage = file.addPage([595, 842]);
  const form = file.getForm();
  let boxes = 0;
  draw({
    words: (text, x, y, size = 10) => {
      page.drawText(text, { x, y, size, font });
    },
    box: (value, x, y, width) => {
      boxes += 1;
      const field = form.createTextField(`Text${boxes}`);
      field.setText(value);
      field.addToPage(page, { x, y, width, height: 15, font, borderWidth: 0 });
    },
    account: (value, x, y, width) => {
      boxes += 1;
      const field = form.createTextField(`Text${boxes}`);
      field.enableMultiline();
      field.setText(value);
      field.addToPage(page, { x, y, width, height: 64, font, borderWidth: 0 });
    },
    framed: (value, x, y, width) => {
      boxes += 1;
      const field = form.createTextField(`Text${boxes}`);
      field.setText(value);
      field.addToPage(page, { x, y, width, height: 15, font, borderWidth: 1 });
    },
    tick: (x, y, on) => {
      boxes += 1;
      const field = form.createCheckBox(`Check Box${boxes}`);
      field.addToPage(page, { x, y, width: 10, height: 10 });
      if (on) field.check();
    },
    line: (x, y, width) => {
      page.drawLine({ start: { x, y }, end: { x: x + width, y }, thickness: 0.6 });
    },
    upright: (x, from, to) => {
      page.drawLine({ start: { x, y: from }, end: { x, y: to }, thickness: 0.6 });
    },
  });
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

const rows = [
  [
    ['Your name', 'Kim Example'],
    ['Position', 'Midwife'],
  ],
  [
    ['Team / base', 'Seacroft Hub'],
    ['Telephone', ''],
  ],
  [
    ['Surname', 'Testchild'],
    ['First name', 'Ada'],
  ],
  [
    ['DOB', '03/05/2026'],
    ['NHS number', '999 000 0018'],
  ],
] as const;

const read = [
  '{[Your name:] | «Kim Example» | [Position:] | «Midwife»}',
  '{[Team / base:] | «Seacroft Hub» | [Telephone:] | «»}',
  '{[Surname:] | «Testchild» | [First name:] | «Ada»}',
  '{[DOB:] | «03/05/2026» | [NHS number:] | «999 000 0018»}',
];

describe('the labels of form boxes', () => {
  it('are those small ones under them, where the form prints them there', async () => {
    const found = await shown(({ words, box, line }) => {
      words('About you', 50, 790, 13);
      rows.forEach((row, at) => {
        row.forEach(([label, value], column) => {
          box(value, 50 + column * 260, 765 - at * 40, 240);
          line(50 + column * 260, 764 - at * 40, 240);
          words(label, 50 + column * 260, 755 - at * 40, 7.5);
        });
      });
    });
    expect(found).toEqual(['[About you]', ...read]);
  });

  it('stand under the boxes for accounts too, below the heading of a part', async () => {
    const found = await shown(({ words, box, account }) => {
      rows.forEach((row, at) => {
        row.forEach(([label, value], column) => {
          box(value, 50 + column * 260, 765 - at * 40, 240);
          words(label, 50 + column * 260, 755 - at * 40, 7.5);
        });
      });
      words('Safety', 50, 600, 11);
      account('Early Help since May', 50, 528, 500);
      words('Safeguarding concerns', 50, 518, 7.5);
      account('Large dog\nNo bell', 50, 448, 500);
      words('Known risks', 50, 438, 7.5);
    });
    expect(found).toEqual([
      ...read,
      '[Safety]',
      '{[Safeguarding concerns:] | «Early Help since May»}',
      '{[Known risks:] | «Large dog» / «No bell»}',
    ]);
  });

  it('begin the rows of boxes that touch each other, below the heads of their columns', async () => {
    const found = await shown(({ words, framed }) => {
      ['Role', 'Name', 'Telephone'].forEach((head, column) => words(head, 52 + column * 160, 790));
      ['Health visitor', 'Midwife', 'GP'].forEach((role, at) => {
        words(role, 52, 769 - at * 16);
        framed(at === 0 ? 'Nell Harrow' : '', 210, 765 - at * 16, 158);
        framed(at === 2 ? '0113 496 0483' : '', 370, 765 - at * 16, 158);
      });
    });
    expect(found).toEqual([
      '{[Role] | [Name] | [Telephone]}',
      '{[Health visitor] | «Nell Harrow» | «»}',
      '{[Midwife] | «» | «»}',
      '{[GP] | «» | «0113 496 0483»}',
    ]);
  });

  it('are those behind them, where rows begin with a box', async () => {
    const found = await shown(({ words, box }) => {
      words('About you', 50, 790, 13);
      rows.forEach((row, at) => {
        row.forEach(([label, value], column) => {
          box(value, 50 + column * 260, 765 - at * 30, 140);
          words(label, 196 + column * 260, 769 - at * 30);
        });
      });
    });
    expect(found).toEqual(['[About you]', ...read]);
  });

  it('stand before them on several lines too', async () => {
    const found = await shown(({ words, box }) => {
      [...rows.entries()].forEach(([at, row]) => {
        row.forEach(([label, value], column) => {
          box(value, 150 + column * 260, 765 - at * 40, 120);
          words(at === 0 ? `${label} and` : label, 50 + column * 260, 769 - at * 40);
          if (at === 0) words('title', 50 + column * 260, 757 - at * 40);
        });
      });
    });
    expect(found[0]).toBe(
      '{[Your name and] / [title:] | «Kim Example» | [Position and] / [title:] | «Midwife»}',
    );
  });

  it('go with the boxes to tick of their row', async () => {
    const found = await shown(({ words, box, tick }) => {
      rows.forEach(([[label, value]], at) => {
        box(value, 200, 765 - at * 40, 120);
        words(label, 50, 769 - at * 40);
      });
      words('Discussed with our', 50, 609);
      words('duty worker?', 50, 597);
      tick(150, 608, true);
      words('Yes', 163, 609);
      tick(190, 608, false);
      words('No', 203, 609);
      words('Date', 300, 609);
      box('01/11/2026', 380, 605, 120);
    });
    expect(found.at(-1)).toBe(
      '{[Discussed with our] / [duty worker?] | [☒ Yes ☐ No] | [Date:] | «01/11/2026»}',
    );
  });

  it('are told by the cells of a ruled table where the form has one', async () => {
    const found = await shown(({ words, box, line, upright }) => {
      const asked = [
        ['Name of the child or', 'unborn baby', 'Ivy Testchild'],
        ['Job title', '', 'Midwife'],
        ['Name of the person', 'who refers', ''],
      ] as const;
      for (const [row, [one, two, value]] of asked.entries()) {
        const y = 750 - row * 34;
        line(48, y + 16, 400);
        words(one, 52, y + 4);
        words(two, 52, y - 8);
        box(value, 204, y - 4, 200);
      }
      line(48, 664, 400);
      for (const x of [48, 200, 448]) upright(x, 664, 766);
    });
    expect(found).toEqual([
      '{[Name of the child or] / [unborn baby] | «Ivy Testchild»}',
      '{[Job title] | «Midwife»}',
      '{[Name of the person] / [who refers] | «»}',
    ]);
  });

  it('have one answer in the boxes for day, month and year, and in those of an address', async () => {
    const found = await shown(({ words, box }) => {
      rows.forEach(([[label, value]], at) => {
        box(value, 200, 765 - at * 40, 120);
        words(label, 50, 769 - at * 40);
      });
      words('Date of birth', 50, 609);
      ['03', '05', '2026'].forEach((part, at) => {
        box(part, 200 + at * 38, 605, 30);
      });
      words('/', 232, 609);
      words('/', 270, 609);
      words('Address', 50, 569);
      ['1 Long Lane', 'Leeds'].forEach((part, at) => {
        box(part, 200, 565 - at * 17, 200);
      });
    });
    expect(found.slice(-2)).toEqual([
      '{[Date of birth:] | «03/05/2026»}',
      '{[Address:] | «1 Long Lane» / «Leeds»}',
    ]);
  });

  it('stand over boxes that a line is drawn under: nothing is to be written on it', async () => {
    const found = await shown(({ words, box, line }) => {
      rows.forEach((row, at) => {
        row.forEach(([label, value], column) => {
          words(label, 50 + column * 260, 785 - at * 40);
          box(value, 50 + column * 260, 765 - at * 40, 240);
          line(49 + column * 260, 764 - at * 40, 242);
        });
      });
    });
    expect(found.slice(0, 3)).toEqual([
      '{[Your name] / «Kim Example» | [Position] / «Midwife»}',
      '{[Team / base] / «Seacroft Hub» | [Telephone] / «»}',
      '{[Surname] / «Testchild» | [First name] / «Ada»}',
    ]);
  });

  it('stay with them where two persons stand side by side', async () => {
    const found = await shown(({ words, box }) => {
      rows.forEach(([[label, value]], at) => {
        box(value, 200, 765 - at * 40, 340);
        words(label, 50, 769 - at * 40);
      });
      words('Mother', 50, 600);
      words('Father', 303, 600);
      ['Name', 'DOB', 'Telephone', 'Language'].forEach((label, at) => {
        for (const [place, x] of [50, 303].entries()) {
          words(label, x, 579 - at * 26);
          box(`${label} ${place}`, x + 98, 575 - at * 26, 140);
        }
      });
    });
    expect(found).toContain('[Name] «Name 0» [Name] «Name 1»');
  });

  it('are no questions of the rows above, where a line is drawn under boxes to tick', async () => {
    const found = await shown(({ words, tick, box, line }) => {
      ['Is an interpreter needed?', 'Has the parent agreed?', 'Did you call?'].forEach(
        (label, at) => {
          words(label, 50, 769 - at * 50);
          tick(345, 768 - at * 50, true);
          words('Yes', 358, 769 - at * 50);
          tick(390, 768 - at * 50, false);
          words('No', 403, 769 - at * 50);
          line(50, 762 - at * 50, 490);
          words('If so, which?', 50, 745 - at * 50);
          box('', 218, 741 - at * 50, 320);
          line(50, 738 - at * 50, 490);
        },
      );
    });
    expect(found[0]).toBe('[Is an interpreter needed?] [☒ Yes] [☐ No]');
  });
});
