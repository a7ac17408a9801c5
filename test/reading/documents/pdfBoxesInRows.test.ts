import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

/** A row of labels over rows of form boxes without a line round them. */
async function shown(labels: readonly string[], rows: readonly (readonly string[])[]) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const page = file.addPage([595, 842]);
  const form = file.getForm();
  const at = (column: number): number => 44 + column * 128;
  labels.forEach((label, column) => {
    page.drawText(label, { x: at(column), y: 780, size: 9, font: bold });
  });
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const box = form.createTextField(`F${row}_${column}`);
      box.setText(value);
      const place = { x: at(column) - 2, y: 756 - row * 20, width: 124, height: 16 };
      box.addToPage(page, { ...place, font, borderWidth: 0 });
    });
  });
  page.drawText('Signed', { x: 44, y: 600, size: 9, font });
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

describe('labels side by side over form boxes', () => {
  const labels = ['Name', 'Date of birth', 'Relationship to child', 'Has PR'];
  const ann = ['Ann Testchild', '04/09/1999', 'Mother', 'Yes'];

  it('are a table where several rows of boxes stand below them', async () => {
    expect(await shown(labels, [ann, ['Bo Testchild', '', 'Father', 'No']])).toEqual([
      '{[Name] | [Date of birth] | [Relationship to child] | [Has PR]}',
      '{«Ann Testchild» | «04/09/1999» | «Mother» | «Yes»}',
      '{«Bo Testchild» | «» | «Father» | «No»}',
      '[Signed]',
    ]);
  });

  it('are labels of their own boxes over one row of them', async () => {
    expect(await shown(labels, [ann])).toEqual([
      '[Name] [Date of birth] [Relationship to child] [Has PR]',
      '«Ann Testchild» «04/09/1999» «Mother» «Yes»',
      '[Signed]',
    ]);
  });
});

it('are a table too where each box is drawn and what stands in it was printed', async () => {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const page = file.addPage([595, 842]);
  const told = 'Parents, other members of the household and all other significant family members';
  for (const y of [800, 700, 688]) page.drawText(told, { x: 44, y, size: 10, font: bold });
  const rows = [
    ['Ann Testchild', 'Mother', '04/09/1999'],
    ['Bo Testchild', 'Father', ''],
  ];
  for (const [column, label] of ['Full name', 'Relationship to child', 'DOB'].entries()) {
    const x = 44 + column * 150;
    page.drawText(label, { x, y: 780, size: 8.5, font: bold });
    for (const [row, texts] of rows.entries()) {
      const y = 758 - row * 19;
      page.drawRectangle({ x: x - 2, y, width: 144, height: 12, borderColor: rgb(0, 0, 0) });
      page.drawText(texts[column] ?? '', { x, y: y + 5, size: 9, font });
    }
  }
  const read = await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings);
  expect(show(read)).toEqual([
    `[${told}]`,
    '{[Full name] | [Relationship to child] | [DOB]}',
    '{[Ann Testchild] | [Mother] | [04/09/1999]}',
    '{[Bo Testchild] | [Father] | }',
    `[${told}]`,
    `[${told}]`,
  ]);
});

/** Heads in bold over boxes in columns, each row with words or a box before them. */
async function inColumns(heads: readonly string[], rows: readonly string[][], touching: boolean) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const page = file.addPage([595, 842]);
  const at = (column: number): number => 44 + column * 150;
  const behind = 3 - heads.length;
  heads.forEach((head, column) => {
    page.drawText(head, { x: at(column + behind), y: 780, size: 9, font: bold });
  });
  rows.forEach((texts, row) => {
    texts.forEach((text, column) => {
      const y = 762 - row * (touching ? 18 : 22);
      if (column === 0 && !touching) {
        page.drawText(text, { x: 44, y: y + 3, size: 9, font });
        return;
      }
      const box = file.getForm().createTextField(`B${row}_${column}`);
      box.setText(text);
      const place = {
        x: at(column) - 3,
        y,
        width: touching ? 150 : 144,
        height: touching ? 18 : 15,
      };
      box.addToPage(page, { ...place, font, borderWidth: 1, borderColor: rgb(0, 0, 0) });
    });
  });
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

describe('boxes in columns that begin with words of their own', () => {
  const rows = [
    ['Name', 'Ann Testchild', 'Bo Testchild'],
    ['Relationship', 'Mother', 'Father'],
    ['Date of birth', '04/09/1999', ''],
  ];

  it('are a table with a column for each parent', async () => {
    expect(await inColumns(['Parent/carer 1', 'Parent/carer 2'], rows, false)).toEqual([
      '{ | [Parent/carer 1] | [Parent/carer 2]}',
      '{[Name] | «Ann Testchild» | «Bo Testchild»}',
      '{[Relationship] | «Mother» | «Father»}',
      '{[Date of birth] | «04/09/1999» | «»}',
    ]);
  });

  it('have their heads as the first row, where the boxes touch and the heads stand outside', async () => {
    const workers = [
      ['Health visitor', 'Nell Harrow', '0113 496 0483'],
      ['Midwife', 'Jo Sample', ''],
    ];
    expect(await inColumns(['Professional', 'Name', 'Telephone'], workers, true)).toEqual([
      '{[Professional] | [Name] | [Telephone]}',
      '{«Health visitor» | «Nell Harrow» | «0113 496 0483»}',
      '{«Midwife» | «Jo Sample» | «»}',
    ]);
  });
});

/** Boxes of one line drawn round what was typed: the file no longer tells that it was. */
async function drawn(texts: readonly (readonly [number, number, string, boolean])[]) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const page = file.addPage([595, 842]);
  for (const [x, y, text, boxed] of texts) {
    const isHead = /^Parent/u.test(text);
    page.drawText(text, { x, y, size: boxed || isHead ? 9 : 8, font: isHead ? bold : font });
    const place = { x: x - 2, y: y - 4, width: 160, height: 16, borderWidth: 1 };
    if (boxed) page.drawRectangle({ ...place, borderColor: rgb(0, 0, 0) });
  }
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

it('keeps small labels right below their boxes with them, and not with the next row', async () => {
  const row = (y: number, ...cells: readonly (readonly [string, string])[]) =>
    cells.flatMap(([answer, label], column) => {
      const x = 50 + column * 200;
      return [[x, y, answer, true] as const, [x, y - 13, label, false] as const];
    });
  const shown = await drawn([
    ...row(740, ['Ann Testchild', "Mother's name"], ['04/09/1999', "Mother's date of birth"]),
    ...row(704, ['2 Trial Road', 'Address'], ['LS7 3AB', 'Postcode']),
    ...row(668, ['07700 900123', 'Telephone number'], ['ann@mail.example', 'Email address']),
  ]);
  expect(shown).toEqual([
    "{[Ann Testchild] / [Mother's name] | [04/09/1999] / [Mother's date of birth]}",
    '{[2 Trial Road] / [Address] | [LS7 3AB] / [Postcode]}',
    '{[07700 900123] / [Telephone number] | [ann@mail.example] / [Email address]}',
  ]);
});

it('puts boxes to tick under the heads that say which is the yes', async () => {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  for (const [x, y, text] of [
    [50, 780, 'Question'],
    [330, 780, 'Yes'],
    [380, 780, 'No'],
    [50, 756, 'Interpreter needed'],
    [50, 732, 'Discussed with duty practitioner'],
  ] as const)
    page.drawText(text, { x, y, size: 9, font });
  for (const [row, ticked] of [330, 380].entries())
    for (const x of [330, 380]) {
      const box = file.getForm().createCheckBox(`C${row}_${x}`);
      box.addToPage(page, { x: x + 3, y: 753 - row * 24, width: 11, height: 11, borderWidth: 1 });
      if (x === ticked) box.check();
    }
  const shown = show(
    await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings),
  );
  expect(shown).toEqual([
    '{[Question] | [Yes] | [No]}',
    '{[Interpreter needed] | [☒] | [☐]}',
    '{[Discussed with duty practitioner] | [☐] | [☒]}',
  ]);
});
