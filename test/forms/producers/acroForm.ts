import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFForm, type PDFPage } from 'pdf-lib';
import { helpOf, spelledOut, type Form, type Item, type Section } from '../form.ts';

/** How the boxes of the form are named, and whether they are still boxes. */
export interface AcroFormManner {
  readonly names: 'labels' | 'numbers' | 'xfa-like';
  readonly flatten: boolean;
}

const margin = 50;
const width = 595;
const height = 842;

/** A fillable PDF form with text boxes and check boxes, filled, with its labels drawn. */
export async function acroForm(form: Form, manner: AcroFormManner): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(new Date('2026-01-01T00:00:00Z'));
  pdf.setModificationDate(new Date('2026-01-01T00:00:00Z'));
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  const boxes = pdf.getForm();
  let page = pdf.addPage([width, height]);
  let y = height - margin;
  let number = 0;
  const nameFor = (label: string) => {
    number += 1;
    if (manner.names === 'numbers') return `Text${number}`;
    if (manner.names === 'xfa-like') return `topmostSubform[0].Page1[0].field${number}[0]`;
    return `${label.replace(/[^A-Za-z ]/g, '').trim()} ${number}`;
  };
  const room = (needed: number) => {
    if (y - needed > margin) return;
    page = pdf.addPage([width, height]);
    y = height - margin;
  };
  const words = (text: string, size: number, face: PDFFont) => {
    for (const line of wrap(text, face, size, width - 2 * margin)) {
      room(size + 6);
      page.drawText(line, { x: margin, y: y - size, size, font: face });
      y -= size + 6;
    }
  };
  words(form.title, 16, bold);
  for (const line of form.introduction) words(line, 10, font);
  for (const section of form.sections) {
    room(60);
    y -= 8;
    words(section.heading, 12, bold);
    const across = boxesAcross(section);
    let column = 0;
    for (const item of spelledOut(section)) {
      if (across > 1 && item.kind === 'box' && item.large !== true) {
        if (column === 0) room(44);
        drawUnderLabel({ page, boxes, font, item, y, nameFor, column, across });
        column = (column + 1) % across;
        if (column === 0) y -= 44;
        continue;
      }
      if (column > 0) y -= 44;
      column = 0;
      if (item.kind === 'words') words(item.text, 9, font);
      else {
        const tall = tallOf(item, font);
        room(tall + 20 + helpOf(item).length * 10);
        y = drawItem({ page, boxes, font, bold, item, y, tall, nameFor });
      }
    }
    if (column > 0) y -= 44;
  }
  if (manner.flatten) boxes.flatten();
  return pdf.save();
}

/** High enough for its words at 9 points, as forms leave room for them. */
function tallOf(item: Exclude<Item, { kind: 'words' }>, font: PDFFont): number {
  if (item.kind !== 'box' || item.large !== true) return 20;
  const lines = item.written.split('\n').flatMap((line) => wrap(line, font, 9, 480));
  return Math.max(130, lines.length * 12 + 10);
}

/** Forms with labels over answers have their boxes so too, two or three beside each other. */
function boxesAcross({ arrangement }: Section): 1 | 2 | 3 {
  if (arrangement === 'heads') return 3;
  return arrangement === 'label-over' ? 2 : 1;
}

function drawUnderLabel(drawing: {
  page: PDFPage;
  boxes: PDFForm;
  font: PDFFont;
  item: Extract<Item, { kind: 'box' }>;
  y: number;
  nameFor: (label: string) => string;
  column: number;
  across: number;
}): void {
  const { page, boxes, font, item, y, nameFor, column, across } = drawing;
  const wide = (width - 2 * margin) / across;
  const x = margin + column * wide;
  page.drawText(item.label, { x, y: y - 10, size: 8, font });
  const box = boxes.createTextField(nameFor(item.label));
  box.setText(item.written);
  const at = { x, y: y - 34, width: wide - 10, height: 18 };
  box.addToPage(page, { ...at, borderWidth: 1, borderColor: rgb(0.4, 0.4, 0.4) });
  box.setFontSize(9);
}

function drawItem(drawing: {
  page: PDFPage;
  boxes: PDFForm;
  font: PDFFont;
  bold: PDFFont;
  item: Exclude<Item, { kind: 'words' }>;
  y: number;
  tall: number;
  nameFor: (label: string) => string;
}): number {
  const { page, boxes, font, bold, item, y, tall, nameFor } = drawing;
  const above = tall > 20;
  const label = wrap(item.label, bold, 9, above ? 480 : 170);
  label.forEach((line, place) =>
    page.drawText(line, { x: margin, y: y - 12 - place * 11, size: 9, font: bold }),
  );
  const help = helpOf(item);
  help.forEach((line, place) =>
    page.drawText(line, { x: margin, y: y - 12 - (label.length + place) * 11, size: 8, font }),
  );
  const labelHeight = (label.length + help.length) * 11;
  if (item.kind === 'box') {
    const box = boxes.createTextField(nameFor(item.label));
    if (above) box.enableMultiline();
    box.setText(item.written);
    const at = above
      ? { x: margin, y: y - 8 - labelHeight - tall, width: 495, height: tall }
      : { x: 235, y: y - 18, width: 310, height: 18 };
    box.addToPage(page, { ...at, borderWidth: 1, borderColor: rgb(0.4, 0.4, 0.4) });
    box.setFontSize(9);
    return above ? at.y - 6 : y - Math.max(22, labelHeight + 6);
  }
  let x = 235;
  item.options.forEach((option, place) => {
    const box = boxes.createCheckBox(nameFor(`${item.label} ${option}`));
    box.addToPage(page, { x, y: y - 15, width: 11, height: 11 });
    if (place === item.chosen) box.check();
    page.drawText(option, { x: x + 15, y: y - 13, size: 9, font });
    x += 25 + font.widthOfTextAtSize(option, 9) + 15;
  });
  return y - Math.max(22, labelHeight + 6);
}

function wrap(text: string, font: PDFFont, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
