import { PDFBool, PDFDocument, PDFName, StandardFonts, degrees, rgb } from 'pdf-lib';
import type { PDFFont, PDFForm, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Block, Ceilings, OpenedDocument } from '../../../src/reading/document.ts';
import { defaultCeilings, lineText } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';

interface Sheet {
  readonly page: PDFPage;
  readonly form: PDFForm;
  readonly font: PDFFont;
  readonly bold: PDFFont;
  readonly file: PDFDocument;
}

async function drawn(draw: (sheet: Sheet) => void | Promise<void>): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const page = file.addPage([595, 842]);
  const form = file.getForm();
  page.setFont(font);
  page.setFontSize(10);
  await draw({ page, form, font, bold, file });
  return file.save({ updateFieldAppearances: false });
}

async function blocksOf(bytes: Uint8Array): Promise<readonly Block[]> {
  const read = await readPdf({ name: 'form.pdf', bytes }, defaultCeilings);
  if (read.kind !== 'document') throw new Error(read.why);
  return read.blocks;
}

function plain(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === 'line'
      ? lineText(block)
      : block.rows.map((row) => row.map((cell) => plain(cell.blocks))),
  );
}

const label = ({ page }: Sheet, text: string, x: number, y: number): void =>
  page.drawText(text, { x, y });

function fill(sheet: Sheet): void {
  const { page, form, font } = sheet;
  label(sheet, 'Infant name', 50, 785);
  const name = form.createTextField('Text1');
  name.setText('Ivy Testchild');
  name.addToPage(page, { x: 160, y: 780, width: 130, height: 18, font });
  label(sheet, 'NHS number', 310, 785);
  form.createTextField('nhs').addToPage(page, { x: 400, y: 780, width: 130, height: 18, font });
  label(sheet, 'Address', 50, 745);
  const address = form.createTextField('topmostSubform[0].Address[0]');
  address.enableMultiline();
  address.setText('12 Sample Street\nLeeds\n\nLS7 3AB');
  address.addToPage(page, { x: 160, y: 700, width: 300, height: 60, font });
  label(sheet, 'Consent?', 50, 670);
  const consent = form.createRadioGroup('consent');
  for (const [place, option] of ['Yes', 'No', 'Not asked'].entries()) {
    const x = 160 + place * 80;
    consent.addOptionToPage(option, page, { x, y: 667, width: 12, height: 12 });
    label(sheet, option, x + 18, 670);
  }
  consent.select('No');
  const plan = form.createCheckBox('cp');
  plan.addToPage(page, { x: 50, y: 640, width: 11, height: 11 });
  plan.check();
  label(sheet, 'Child protection plan', 66, 642);
  form.createCheckBox('cin').addToPage(page, { x: 250, y: 640, width: 11, height: 11 });
  label(sheet, 'Child in need', 266, 642);
  label(sheet, 'Language', 50, 615);
  const language = form.createDropdown('language');
  language.addOptions(['English', 'Polish']);
  language.select('Polish');
  language.addToPage(page, { x: 160, y: 610, width: 100, height: 18, font });
  form.createButton('send').addToPage('Submit', page, { x: 400, y: 610, width: 90, height: 20 });
}

const asFilled = [
  'Infant name Ivy Testchild NHS number',
  [[['Address'], ['12 Sample Street', 'Leeds', '', 'LS7 3AB']]],
  'Consent? ☐ Yes ☒ No ☐ Not asked',
  '☒ Child protection plan ☐ Child in need',
  'Language Polish',
];

describe('boxes of several lines side by side', () => {
  it('do not take what is typed in the boxes above them for their labels', async () => {
    const bytes = await drawn((sheet) => {
      const { page, form, font } = sheet;
      for (const [x, first, second] of [
        [50, 'NHS No', 'Address'],
        [300, 'Ethnicity', 'Postcode'],
      ] as const) {
        label(sheet, first, x, 704);
        const one = form.createTextField(first);
        one.setText(`typed ${x}`);
        one.addToPage(page, { x: x + 100, y: 700, width: 130, height: 16, font });
        label(sheet, second, x, 680);
        const several = form.createTextField(second);
        several.enableMultiline();
        several.setText('One\nTwo');
        several.addToPage(page, { x: x + 100, y: 658, width: 130, height: 34, font });
      }
    });
    expect(plain(await blocksOf(bytes))).toEqual([
      'NHS No typed 50 Ethnicity typed 300',
      [[['Address'], ['One', 'Two'], ['Postcode'], ['One', 'Two']]],
    ]);
  });
});

it('drawn boxes of several lines do not take what was written in the boxes above them for their labels', async () => {
  const bytes = await drawn((sheet) => {
    const { page } = sheet;
    for (const [x, first, second] of [
      [50, 'NHS No', 'Address'],
      [300, 'Ethnicity', 'Postcode'],
    ] as const) {
      label(sheet, first, x, 704);
      page.drawRectangle({ x: x + 100, y: 700, width: 130, height: 16, borderWidth: 0.5 });
      label(sheet, `typed ${x}`, x + 104, 704);
      label(sheet, second, x, 682);
      page.drawRectangle({ x: x + 100, y: 665, width: 130, height: 30, borderWidth: 0.5 });
      label(sheet, 'One', x + 104, 684);
      label(sheet, 'Two', x + 104, 671);
    }
  });
  expect(plain(await blocksOf(bytes))).toEqual([
    'NHS No typed 50 Ethnicity typed 300',
    [[['Address'], ['One', 'Two'], ['Postcode'], ['One', 'Two']]],
  ]);
});

describe('boxes of an AcroForm', () => {
  it('stand at their place with what was typed, ticked or chosen; a button says nothing', async () => {
    const bytes = await drawn((sheet) => {
      fill(sheet);
      sheet.form.updateFieldAppearances(sheet.font);
    });
    expect(plain(await blocksOf(bytes))).toEqual(asFilled);
  });

  it('keep the typed lines as they were typed, however much taller than them the box is', async () => {
    const blocks = await blocksOf(
      await drawn(({ page, form, font }) => {
        const reason = form.createTextField('Text17');
        reason.enableMultiline();
        reason.setText('One line.\nAnother line.\n\nA last line.');
        reason.addToPage(page, { x: 40, y: 500, width: 500, height: 120, font });
      }),
    );

    const typed = JSON.stringify(plain(blocks)).match(/[A-Z][a-z ]+line\.|""/gu);
    expect(typed).toEqual(['One line.', 'Another line.', '""', 'A last line.']);
  });

  it('are read without any appearance', async () => {
    const bytes = await drawn((sheet) => {
      fill(sheet);
      for (const field of sheet.form.getFields()) {
        for (const widget of field.acroField.getWidgets()) {
          if (/Text|Choice/u.test(field.acroField.constructor.name)) {
            widget.dict.delete(PDFName.of('AP'));
          }
        }
      }
      sheet.form.acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True);
    });
    expect(plain(await blocksOf(bytes))).toEqual(asFilled);
  });

  it('tell an empty box from none and give the name of the box', async () => {
    const [line] = await blocksOf(await drawn(fill));
    expect(line).toMatchObject({
      segments: [
        { text: 'Infant name' },
        { text: 'Ivy Testchild', entered: true, boxName: 'Text1' },
        { text: 'NHS number' },
        { text: '', entered: true, boxName: 'nhs' },
      ],
    });
  });

  it('are read from their looks where the form was flattened, each value once', async () => {
    const bytes = await drawn((sheet) => {
      fill(sheet);
      sheet.form.updateFieldAppearances(sheet.font);
      sheet.form.flatten();
    });
    const seen = JSON.stringify(plain(await blocksOf(bytes)));
    expect(seen).toContain('Infant name Ivy Testchild NHS number');
    expect(seen).toContain('Consent? ☐ Yes ☒ No ☐ Not asked');
    expect(seen).toContain('☒ Child protection plan ☐ Child in need');
    expect(seen.split('Ivy Testchild')).toHaveLength(2);
  });
});

describe('boxes and lines drawn on the page', () => {
  const square = { width: 10, height: 10, borderWidth: 1, borderColor: rgb(0, 0, 0) };

  it('are ticked by a cross drawn from corner to corner', async () => {
    const bytes = await drawn(({ page }) => {
      for (const [place, option] of ['Yes', 'No'].entries()) {
        const x = 100 + place * 60;
        page.drawRectangle({
          x,
          y: 700,
          width: 9,
          height: 9,
          borderWidth: 0.7,
          borderColor: rgb(0, 0, 0),
        });
        page.drawText(option, { x: x + 13, y: 701 });
      }
      page.drawLine({ start: { x: 160, y: 700 }, end: { x: 169, y: 709 }, thickness: 0.7 });
      page.drawLine({ start: { x: 160, y: 709 }, end: { x: 169, y: 700 }, thickness: 0.7 });
    });
    expect(plain(await blocksOf(bytes))).toEqual(['☐ Yes ☒ No']);
  });

  it('become ticks by what stands in them', async () => {
    const bytes = await drawn((sheet) => {
      const { page } = sheet;
      page.drawRectangle({ x: 50, y: 700, ...square });
      page.drawText('X', { x: 51.5, y: 702, size: 9 });
      label(sheet, 'Yes', 65, 702);
      page.drawRectangle({ x: 110, y: 700, ...square });
      label(sheet, 'No', 125, 702);
      page.drawRectangle({ x: 170, y: 700, ...square });
      page.drawLine({ start: { x: 171, y: 701 }, end: { x: 179, y: 709 } });
      page.drawLine({ start: { x: 179, y: 701 }, end: { x: 171, y: 709 } });
      label(sheet, 'Unknown', 185, 702);
      page.drawEllipse({
        x: 255,
        y: 705,
        xScale: 5,
        yScale: 5,
        borderWidth: 1,
        borderColor: rgb(0, 0, 0),
      });
      page.drawEllipse({ x: 255, y: 705, xScale: 2.5, yScale: 2.5, color: rgb(0, 0, 0) });
      label(sheet, 'Other', 265, 702);
    });
    expect(plain(await blocksOf(bytes))).toEqual(['☒ Yes ☐ No ☒ Unknown ☒ Other']);
  });

  it('join single-letter boxes to one value', async () => {
    const bytes = await drawn((sheet) => {
      label(sheet, 'NHS No', 50, 703);
      for (const [place, digit] of '9990000018'.split('').entries()) {
        sheet.page.drawRectangle({ x: 150 + place * 16, y: 698, ...square, width: 16, height: 18 });
        label(sheet, digit, 155 + place * 16, 703);
      }
    });
    const seen = JSON.stringify(plain(await blocksOf(bytes)));
    expect(seen).toContain('9990000018');
    expect(seen.split('999').length).toBe(2);
  });

  it('put a value written on dots or underscores beside its label', async () => {
    const bytes = await drawn((sheet) => {
      label(sheet, 'Name ....................................... DOB:_________', 50, 700);
      label(sheet, 'Ivy Testchild', 90, 702);
    });
    const [line] = await blocksOf(bytes);
    const texts = line?.kind === 'line' ? line.segments.map((segment) => segment.text) : [];
    expect(texts.filter((text) => !/^[._]+$/u.test(text))).toEqual([
      'Name',
      'Ivy Testchild',
      'DOB:',
    ]);
  });
});

describe('the order of reading', () => {
  it('is that of the page, whatever the order of drawing', async () => {
    const bytes = await drawn((sheet) => {
      for (const [text, x, y] of [
        ['Leeds', 200, 680],
        ['Ivy', 200, 700],
        ['Town', 50, 680],
        ['Name', 50, 700],
      ] as const) {
        label(sheet, text, x, y);
      }
    });
    expect(plain(await blocksOf(bytes))).toEqual(['Name Ivy', 'Town Leeds']);
  });

  it('holds on pages that are turned, by the file or by the text itself', async () => {
    const byFile = await drawn((sheet) => {
      sheet.page.setRotation(degrees(90));
      sheet.page.drawText('Name', { x: 100, y: 50, rotate: degrees(90) });
      sheet.page.drawText('Ivy', { x: 100, y: 200, rotate: degrees(90) });
      sheet.page.drawText('Town', { x: 130, y: 50, rotate: degrees(90) });
    });
    expect(plain(await blocksOf(byFile))).toEqual(['Name Ivy', 'Town']);
    const byText = await drawn((sheet) => {
      sheet.page.drawText('Name', { x: 100, y: 50, rotate: degrees(90) });
      sheet.page.drawText('Ivy', { x: 100, y: 200, rotate: degrees(90) });
      sheet.page.drawText('Town', { x: 130, y: 50, rotate: degrees(90) });
    });
    expect(plain(await blocksOf(byText))).toEqual(['Name Ivy', 'Town']);
  });

  it('drops text that is drawn twice to look bold', async () => {
    const bytes = await drawn((sheet) => {
      label(sheet, 'Name', 50, 700);
      label(sheet, 'Name', 50.2, 700);
    });
    expect(plain(await blocksOf(bytes))).toEqual(['Name']);
  });
});

describe('a PDF that cannot be read', () => {
  const read = (bytes: Uint8Array, ceilings: Partial<Ceilings> = {}): Promise<OpenedDocument> =>
    readPdf({ name: 'form.pdf', bytes }, { ...defaultCeilings, ...ceilings });

  it('is told: damaged, without text, over a ceiling', async () => {
    const broken = await read(new TextEncoder().encode('%PDF-1.7 nothing'));
    expect(broken).toEqual({ kind: 'cannot-open', why: 'the PDF is damaged and cannot be opened' });
    const empty = await read(await drawn(() => undefined));
    expect(empty).toEqual({ kind: 'cannot-open', why: 'the PDF is a scan without text' });
    const long = await drawn(({ file, page }) => {
      page.drawText('one');
      file.addPage();
    });
    expect(await read(long, { pages: 1 })).toMatchObject({ kind: 'over-ceiling' });
    expect(await read(long, { characters: 2 })).toMatchObject({ kind: 'over-ceiling' });
    expect(await read(long, { bytes: 20 })).toMatchObject({ kind: 'over-ceiling' });
  });

  it('leaves the bytes it was given as they were, and Array.prototype.push too', async () => {
    const bytes = await drawn((sheet) => label(sheet, 'Name', 50, 700));
    const before = Uint8Array.from(bytes);
    await read(bytes);
    expect(bytes).toEqual(before);
    expect(String(Array.prototype.push)).toContain('[native code]');
  });
});

it('goes on with a label that the end of a page cuts in its row', async () => {
  const bytes = await drawn(({ page, font, bold, file }) => {
    const next = file.addPage([595, 842]);
    for (const [on, from, rows] of [
      [page, 60, ['Name', 'Current']],
      [next, 780, ['safeguarding status', 'Consent']],
    ] as const) {
      rows.forEach((text, place) => {
        const y = from + (1 - place) * 20;
        on.drawRectangle({ x: 50, y, width: 150, height: 20, borderWidth: 0.8 });
        on.drawRectangle({ x: 200, y, width: 200, height: 20, borderWidth: 0.8 });
        on.drawText(text, { x: 56, y: y + 6, size: 10, font: bold });
      });
    }
    page.drawText('Ivy', { x: 206, y: 86, size: 10, font });
    page.drawText('None', { x: 206, y: 66, size: 10, font });
    next.drawText('Yes', { x: 206, y: 786, size: 10, font });
  });
  expect(plain(await blocksOf(bytes))).toEqual([
    [
      [['Name'], ['Ivy']],
      [['Current', 'safeguarding status'], ['None']],
      [['Consent'], ['Yes']],
    ],
  ]);
});
