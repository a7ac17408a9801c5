import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import type { PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

async function shown(...pages: ((page: PDFPage) => void)[]): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const draw of pages) {
    const page = file.addPage([595, 842]);
    page.setFont(font);
    page.setFontSize(10);
    draw(page);
  }
  const bytes = await file.save();
  return show(await readPdf({ name: 'form.pdf', bytes }, defaultCeilings));
}

/** A ruled table of two columns, its first row on top; `open` leaves a level line out. */
function table(
  page: PDFPage,
  at: { x: number; y: number; height: number },
  rows: readonly (readonly [string, string])[],
  open: 'top' | 'none' = 'none',
): void {
  const { x, y, height } = at;
  const line = (x1: number, y1: number, x2: number, y2: number): void =>
    page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.7 });
  rows.forEach(([label, value], row) => {
    const top = y - row * height;
    page.drawText(label, { x: x + 4, y: top - 13 });
    page.drawText(value, { x: x + 84, y: top - 13 });
    if (row > 0 || open === 'none') line(x, top, x + 230, top);
  });
  const bottom = y - rows.length * height;
  line(x, bottom, x + 230, bottom);
  for (const side of [x, x + 80, x + 230]) line(side, y, side, bottom);
}

const baby = [
  ['First name', 'Ivy'],
  ['Surname', 'Testchild'],
  ['Born', '01/02/2026'],
  ['NHS No.', '999 000 0018'],
  ['GP', 'Trial Practice'],
] as const;
const referrer = [
  ['Name', 'Ann Example'],
  ['Role', 'Midwife'],
  ['Team', 'East'],
  ['Phone', '0113 496 0001'],
] as const;

it('reads a page in two columns down its left half and then down its right', async () => {
  const lines = await shown((page) => {
    page.drawText('Babies and families: a form across the whole page in two columns', {
      x: 50,
      y: 800,
    });
    page.drawText('Baby', { x: 50, y: 770 });
    table(page, { x: 50, y: 760, height: 20 }, baby);
    page.drawText('Referrer', { x: 315, y: 766 });
    table(page, { x: 315, y: 753, height: 23 }, referrer);
    page.drawText('Thank you for filling in this form, which we keep for the family and the team', {
      x: 50,
      y: 600,
    });
  });
  expect(lines).toEqual([
    '[Babies and families: a form across the whole page in two columns]',
    '[Baby]',
    ...baby.map(([label, value]) => `{[${label}] | [${value}]}`),
    '[Referrer]',
    ...referrer.map(([label, value]) => `{[${label}] | [${value}]}`),
    '[Thank you for filling in this form, which we keep for the family and the team]',
  ]);
});

it('keeps answers beside their labels where a page only looks like two columns', async () => {
  const rows = [...baby, ...referrer];
  const lines = await shown((page) => {
    rows.forEach(([label, value], row) => {
      page.drawText(`${label}:`, { x: 50, y: 780 - row * 18 });
      page.drawText(value, { x: 320, y: 780 - row * 18 });
    });
  });
  expect(lines).toEqual(rows.map(([label, value]) => `[${label}:] [${value}]`));
});

it('reads sentences in two columns one column after the other, level lines or not', async () => {
  const column = (name: string) =>
    Array.from({ length: 8 }, (_, row) => `${name} ${row} and so on to the very end of it`);
  const lines = await shown((page) => {
    column('left').forEach((text, row) => {
      page.drawText(text, { x: 50, y: 780 - row * 13 });
    });
    column('right').forEach((text, row) => {
      page.drawText(text, { x: 320, y: 780 - row * 13 });
    });
  });
  expect(lines).toEqual([...column('left'), ...column('right')].map((text) => `[${text}]`));
});

it('keeps two rows apart that the end of a page parts, though no line is drawn over the second', async () => {
  const filler = 'The rest of this page is only here so that it is no picture of a page.';
  const lines = await shown(
    (page) => {
      page.drawText(filler, { x: 50, y: 780 });
      table(page, { x: 50, y: 90, height: 20 }, [['GP', 'Trial Practice']]);
    },
    (page) => {
      table(page, { x: 50, y: 790, height: 20 }, [['Health visitor', 'Ann Example']], 'top');
      page.drawText(filler, { x: 50, y: 500 });
    },
  );
  expect(lines).toEqual([
    `[${filler}]`,
    '{[GP] | [Trial Practice]}',
    '{[Health visitor] | [Ann Example]}',
    `[${filler}]`,
  ]);
});

it('makes a row of a table of a label or an answer of several lines where no rule is drawn', async () => {
  const rows = [
    ['Name', 'Ivy Testchild', 700],
    ['Home address and', '1 Trial Road,', 680],
    ['postcode', 'Leeds LS1 1AA', 668],
    ['Reason', 'Feeds are', 648],
    ['', 'hard for both.', 636],
    ['', 'She cries.', 612],
    ['Born', '01/02/2026', 592],
    ['Professionals', '', 540],
    ['GP', 'Trial Practice', 500],
    ['Midwife', 'Ann Example', 480],
  ] as const;
  const lines = await shown((page) => {
    for (const [label, answer, y] of rows) {
      if (label !== '') page.drawText(label, { x: 50, y });
      if (answer !== '') page.drawText(answer, { x: 250, y });
    }
  });
  expect(lines).toEqual([
    '{[Name] | [Ivy Testchild]}',
    '{[Home address and] / [postcode] | [1 Trial Road,] / [Leeds LS1 1AA]}',
    '{[Reason] | [Feeds are] / [hard for both.] /  / [She cries.]}',
    '{[Born] | [01/02/2026]}',
    '[Professionals]',
    '[GP] [Trial Practice]',
    '[Midwife] [Ann Example]',
  ]);
});

it('knows two columns where one word of the left runs up to the right', async () => {
  const lines = await shown((page) => {
    table(page, { x: 50, y: 740, height: 29 }, baby);
    page.drawText('someone.with.a.long.name.of@trial.example', { x: 90, y: 570 });
    table(page, { x: 290, y: 722, height: 33 }, referrer);
  });
  expect(lines.slice(0, 6)).toEqual([
    ...baby.map(([label, value]) => `{[${label}] | [${value}]}`),
    '[someone.with.a.long.name.of@trial.example]',
  ]);
});

/** A heading in white on a dark bar. */
function bar(page: PDFPage, x: number, y: number, width: number, text: string): void {
  page.drawRectangle({ x, y: y - 5, width, height: 16, color: rgb(0.2, 0.2, 0.2) });
  page.drawText(text, { x: x + 4, y, color: rgb(1, 1, 1) });
}

function typed(page: PDFPage, x: number, y: number, rows: readonly (readonly [string, string])[]) {
  rows.forEach(([label, value], row) => {
    page.drawText(`${label}: ${value}`, { x, y: y - row * 16 });
  });
  return y - rows.length * 16;
}

const mother = [
  ['Name', 'Anna Testchild'],
  ['Born', '01/02/1990'],
  ['Tel', '07700 900123'],
] as const;

it('reads sections in two columns one after the other, though their rows are level and a section across the page follows', async () => {
  const lines = await shown((page) => {
    page.drawText('A form', { x: 50, y: 800 });
    bar(page, 50, 770, 230, 'REFERRER');
    const left = typed(page, 50, 750, referrer);
    bar(page, 50, left, 230, 'BABY');
    typed(page, 50, left - 20, [['First name', 'Ivy']]);
    bar(page, 310, 770, 230, 'MOTHER');
    typed(page, 310, 750, mother);
    bar(page, 50, 600, 490, 'REASON');
    page.drawText('Why?', { x: 50, y: 580 });
    for (const [row, text] of ['The first line', 'the second', 'the third'].entries()) {
      page.drawText(text, { x: 54, y: 550 - row * 13 });
    }
    page.drawRectangle({
      x: 50,
      y: 300,
      width: 490,
      height: 265,
      borderWidth: 1,
      borderColor: rgb(0, 0, 0),
    });
  });
  const asLine = ([label, value]: readonly [string, string]): string => `[${label}: ${value}]`;
  expect(lines).toEqual([
    '[A form]',
    '[REFERRER]',
    ...referrer.map(asLine),
    '[BABY]',
    '[First name: Ivy]',
    '[MOTHER]',
    ...mother.map(asLine),
    '[REASON]',
    '[Why?]',
    '{[The first line] / [the second] / [the third]}',
  ]);
});

it('leaves the rows of a section together whose heading alone stands on the left', async () => {
  const lines = await shown((page) => {
    ['BABY', 'MOTHER', 'FATHER'].forEach((heading, section) => {
      const y = 780 - section * 70;
      bar(page, 50, y, 490, heading);
      typed(page, 50, y - 20, [
        ['Name', 'One'],
        ['Tel', 'Two'],
      ]);
      typed(page, 310, y - 20, [
        ['Born', 'Three'],
        ['NHS', 'Four'],
      ]);
    });
  });
  expect(lines.slice(0, 4)).toEqual([
    '[BABY]',
    '[Name: One] [Born: Three]',
    '[Tel: Two] [NHS: Four]',
    '[MOTHER]',
  ]);
});

it('joins an answer that goes on below itself, where the label has no more to say', async () => {
  const lines = await shown((page) => {
    page.drawText('GP and practice: Dr N Example,', { x: 50, y: 700 });
    const start = 50 + 76.66;
    page.drawText('Trial Practice', { x: start, y: 688 });
    page.drawText('Midwife: Ann Example', { x: 50, y: 670 });
    page.drawText('Team: East', { x: 50, y: 656 });
  });
  expect(lines).toEqual([
    '{[GP and practice:] | [Dr N Example,] / [Trial Practice]}',
    '[Midwife: Ann Example]',
    '[Team: East]',
  ]);
});

describe('two sections side by side, without a rule', () => {
  const left = [
    ['Name of child', 'Ivy Testchild'],
    ['Born', '01/02/2026'],
    ['Sex', 'Female'],
  ] as const;
  const right = [
    ['Name of mother', 'Ann Testchild'],
    ['Telephone', '07700 900001'],
    ['Language', 'Welsh'],
  ] as const;

  it('reads one after the other where answers stand beside their labels', async () => {
    const lines = await shown((page) => {
      bar(page, 50, 780, 230, 'Part 1: The child');
      bar(page, 310, 780, 230, 'Part 2: The mother');
      for (const [x, rows] of [
        [50, left],
        [310, right],
      ] as const) {
        rows.forEach(([label, answer], row) => {
          page.drawText(label, { x, y: 755 - row * 18 });
          page.drawText(answer, { x: x + 100, y: 755 - row * 18 });
        });
      }
    });
    expect(lines).toEqual([
      '[Part 1: The child]',
      ...left.map(([label, answer]) => `[${label}] [${answer}]`),
      '[Part 2: The mother]',
      ...right.map(([label, answer]) => `[${label}] [${answer}]`),
    ]);
  });

  it('reads one after the other where answers stand below small labels', async () => {
    const lines = await shown((page) => {
      bar(page, 50, 780, 230, 'The child');
      bar(page, 310, 780, 230, 'The mother');
      for (const [x, rows] of [
        [50, left],
        [310, right],
      ] as const) {
        rows.forEach(([label, answer], row) => {
          page.drawText(label, { x, y: 755 - row * 26, size: 7 });
          page.drawText(answer, { x, y: 744 - row * 26 });
        });
      }
    });
    expect(lines).toEqual([
      '[The child]',
      ...left.flatMap(([label, answer]) => [`[${label}]`, `[${answer}]`]),
      '[The mother]',
      ...right.flatMap(([label, answer]) => [`[${label}]`, `[${answer}]`]),
    ]);
  });

  it('reads one after the other where answers are set in below their labels', async () => {
    const lines = await shown((page) => {
      page.drawText('The child', { x: 50, y: 770, size: 14 });
      page.drawText('The mother', { x: 310, y: 780, size: 14 });
      for (const [x, y, rows] of [
        [50, 745, left],
        [310, 755, right],
      ] as const) {
        rows.forEach(([label, answer], row) => {
          page.drawText(label, { x, y: y - row * 22 });
          page.drawText(answer, { x: x + 24, y: y - 11 - row * 22 });
        });
      }
    });
    expect(lines).toEqual([
      '[The child]',
      ...left.flatMap(([label, answer]) => [`[${label}]`, `[${answer}]`]),
      '[The mother]',
      ...right.flatMap(([label, answer]) => [`[${label}]`, `[${answer}]`]),
    ]);
  });

  it('takes the heading below both, on the left, for that of what follows across the page', async () => {
    const lines = await shown((page) => {
      bar(page, 50, 780, 230, 'The child');
      bar(page, 310, 780, 230, 'The mother');
      left.forEach(([label, answer], row) => {
        page.drawText(`${label}: ${answer}`, { x: 50, y: 755 - row * 18 });
      });
      right.forEach(([label, answer], row) => {
        page.drawText(`${label}: ${answer}`, { x: 310, y: 755 - row * 18 });
      });
      page.drawText('The referral', { x: 50, y: 690, size: 14 });
      page.drawText('Why now', { x: 50, y: 670 });
      page.drawText(
        'She says that she feels nothing for him, and looks away when he smiles at her.',
        {
          x: 50,
          y: 655,
        },
      );
    });
    expect(lines.slice(-4)).toEqual([
      '[Language: Welsh]',
      '[The referral]',
      '[Why now]',
      '[She says that she feels nothing for him, and looks away when he smiles at her.]',
    ]);
  });

  it('parts the boxes to tick from their label in bold, close as they stand', async () => {
    const file = await PDFDocument.create();
    const bold = await file.embedFont(StandardFonts.HelveticaBold);
    const page = file.addPage([595, 842]);
    page.drawText('Is a signer needed', { x: 50, y: 700, size: 10, font: bold });
    page.drawRectangle({ x: 141, y: 699, width: 9, height: 9, borderWidth: 1 });
    page.drawText('Yes', { x: 154, y: 700, size: 10 });
    const read = await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings);
    expect(show(read)).toEqual(['[Is a signer needed] [☐ Yes]']);
  });
});
