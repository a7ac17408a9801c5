import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

interface Form {
  readonly file: PDFDocument;
  readonly page: PDFPage;
  readonly font: PDFFont;
}

/** A label in a frame of its own, on a shade. */
function framed({ page, font }: Form, y: number, label: readonly string[], height = 18): void {
  const { borderWidth, ...place } = { x: 45, y, width: 180, height, borderWidth: 0.4 };
  page.drawRectangle({ ...place, borderWidth });
  for (const [line, text] of label.entries())
    page.drawText(text, { x: 49, y: y + height - 13 - line * 12, size: 9, font });
}

function box({ file, page }: Form, y: number, value: string): void {
  const entry = file.getForm().createTextField(`field ${file.getPages().indexOf(page)} ${y}`);
  entry.setText(value);
  entry.addToPage(page, { x: 228, y, width: 320, height: 16, borderWidth: 0.5 });
}

function tick({ page, font }: Form, x: number, y: number, word: string, isOn: boolean): void {
  page.drawRectangle({ x, y, width: 9, height: 9, borderWidth: 0.6 });
  if (isOn) {
    page.drawLine({ start: { x, y }, end: { x: x + 9, y: y + 9 } });
    page.drawLine({ start: { x, y: y + 9 }, end: { x: x + 9, y } });
  }
  page.drawText(word, { x: x + 14, y: y + 1, size: 9, font });
}

async function shown(draw: (form: Form, next: () => Form) => void): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const sheet = (): Form => ({ file, page: file.addPage([595, 842]), font });
  draw(sheet(), sheet);
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

describe('labels in frames of their own before the form boxes', () => {
  it('are labels of the boxes beside them and no table, on every page, in two lines and before boxes to tick', async () => {
    const lines = await shown((form, next) => {
      for (const [y, label, value] of [
        [740, 'Last name', 'Testchild'],
        [721, 'Preferred name', ''],
        [702, 'Date of birth', '3 May 2026'],
        [683, 'Postcode', 'LS7 3AB'],
      ] as const) {
        framed(form, y, [label]);
        box(form, y + 1, value);
      }
      const second = next();
      framed(second, 760, ['Other services']);
      box(second, 761, 'Early Help');
      framed(second, 728, ['Parents have been told of this', 'referral and agree to it'], 30);
      tick(second, 230, 742, 'Yes', true);
      tick(second, 391, 742, 'No', false);
    });
    expect(lines).toEqual([
      '[Last name] «Testchild»',
      '[Preferred name] «»',
      '[Date of birth] «3 May 2026»',
      '[Postcode] «LS7 3AB»',
      '[Other services] «Early Help»',
      '{[Parents have been told of this] / [referral and agree to it:] | [☒ Yes] [☐ No]}',
    ]);
  });

  it('stay a table of one column where no form box stands beside them', async () => {
    const lines = await shown((form) => {
      for (const [y, label] of [
        [740, 'Last name'],
        [722, 'Testchild'],
        [704, 'Postcode'],
        [686, 'LS7 3AB'],
      ] as const)
        framed(form, y, [label]);
      box(form, 300, 'LS7 3AB');
    });
    expect(lines.slice(0, 4)).toEqual([
      '{[Last name]}',
      '{[Testchild]}',
      '{[Postcode]}',
      '{[LS7 3AB]}',
    ]);
  });
});
