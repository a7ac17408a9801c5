import { PDFDocument, PDFName, PDFString, StandardFonts, rgb } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

interface Sheet {
  readonly page: PDFPage;
  readonly bold: PDFFont;
  readonly symbols: PDFFont;
}

type Draw = (sheet: Sheet, x: number, y: number, width: number) => void;

const answers = ['Yes', 'No', 'Unknown'];

/** "Interpreter: Yes / No / Unknown", with what is drawn for the answer No, and for the others. */
async function shown(chosen: Draw, others?: Draw, parted = '/'): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const symbols = await file.embedFont(StandardFonts.ZapfDingbats);
  const page = file.addPage([595, 842]);
  page.drawText('Interpreter:', { x: 50, y: 700, size: 10, font });
  let x = 120;
  answers.forEach((answer, place) => {
    const width = font.widthOfTextAtSize(answer, 10);
    page.drawText(answer, { x, y: 700, size: 10, font });
    (answer === 'No' ? chosen : others)?.({ page, bold, symbols }, x, 700, width);
    x += width + 8;
    if (place < 2) page.drawText(parted, { x, y: 700, size: 10, font });
    x += 10;
  });
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

/** The answers one below the other, with what is drawn for the answer No. */
async function shownBelow(chosen: (page: PDFPage, y: number) => void): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  page.drawText('Interpreter needed?', { x: 50, y: 720, size: 10, font });
  for (const [place, answer] of answers.entries()) {
    page.drawText(answer, { x: 50, y: 700 - place * 14, size: 10, font });
  }
  chosen(page, 686);
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

const onlyNo = ['[Interpreter:]', '-Yes-', 'No', '-Unknown-'];

function expectOnlyNo(lines: readonly string[]): void {
  const text = lines.join(' ');
  for (const part of onlyNo) expect(text).toContain(part);
  expect(text).not.toContain('-No-');
}

const ring: Draw = ({ page }, x, y, width) =>
  page.drawEllipse({
    ...{ x: x + width / 2, y: y + 3.5, xScale: width / 2 + 4, yScale: 8 },
    ...{ borderWidth: 1, borderColor: rgb(0, 0, 0.6) },
  });
const frame: Draw = ({ page }, x, y, width) =>
  page.drawRectangle({
    ...{ x: x - 3, y: y - 3, width: width + 6, height: 14 },
    ...{ borderWidth: 1, borderColor: rgb(0, 0, 0) },
  });
const byHand: Draw = ({ page }, x, y, width) =>
  page.drawSvgPath(
    `M -4 -4 L 2 -12 L ${width} -12 L ${width + 5} -4 L ${width} 3 L 2 4 L -5 -2 L -3 -7`,
    { x, y, borderWidth: 1, borderColor: rgb(0, 0, 0) },
  );
const colour: Draw = ({ page }, x, y, width) =>
  page.drawRectangle({
    ...{ x: x - 1, y: y - 3, width: width + 2, height: 13 },
    ...{ color: rgb(1, 1, 0), opacity: 0.4 },
  });
const under: Draw = ({ page }, x, y, width) =>
  page.drawLine({ start: { x, y: y - 1.5 }, end: { x: x + width, y: y - 1.5 } });
const tick: Draw = ({ page, symbols }, x, y, width) =>
  page.drawText('✔', { x: x + width + 1, y, size: 10, font: symbols });
const typed: Draw = ({ page }, x, y, width) =>
  page.drawText('X', { x: x + width + 3, y, size: 10 });
/** As programs draw a border with round corners: the area between two outlines. */
const border: Draw = ({ page }, x, y, width) =>
  page.drawSvgPath(pill(width / 2 + 4, 8) + pill(width / 2 + 3, 7), {
    ...{ x: x + width / 2, y: y + 3.5, color: rgb(0, 0, 0) },
  });
const pill = (across: number, down: number): string =>
  `M ${-across} 0 C ${-across} ${-down} ${across} ${-down} ${across} 0 C ${across} ${down} ${-across} ${down} ${-across} 0 Z `;
const stroke: Draw = ({ page }, x, y, width) =>
  page.drawLine({ start: { x, y: y - 1 }, end: { x: x + width, y: y + 8 } });
const highlight: Draw = ({ page }, x, y, width) => {
  const { context } = page.doc;
  const note = context.obj({
    ...{ Type: 'Annot', Subtype: 'Highlight', Rect: [x - 1, y - 2, x + width + 1, y + 9] },
    ...{ F: 4, Contents: PDFString.of('') },
    QuadPoints: [x, y + 8, x + width, y + 8, x, y - 2, x + width, y - 2],
  });
  page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]));
};

describe('one of several printed answers', () => {
  for (const [how, chosen] of Object.entries({
    ring,
    border,
    frame,
    byHand,
    colour,
    under,
    highlight,
  })) {
    it(`is chosen by ${how}`, async () => {
      expectOnlyNo(await shown(chosen));
    });
  }

  it('is chosen by the one tick beside it, where no boxes are printed', async () => {
    expectOnlyNo(await shown(tick, undefined, ''));
  });

  it('is chosen by the one x typed beside it, which is no word of the answer', async () => {
    const lines = await shown(typed, undefined, '');
    expectOnlyNo(lines);
    expect(lines.join(' ')).not.toContain('X');
  });

  it('is chosen by its colour where all are framed', async () => {
    const dark: Draw = (sheet, x, y, width) => {
      sheet.page.drawRectangle({ x: x - 3, y: y - 3, width: width + 6, height: 14 });
      frame(sheet, x, y, width);
      sheet.page.drawText('No', { x, y, size: 10, color: rgb(1, 1, 1) });
    };
    expectOnlyNo(await shown(dark, frame));
  });

  it('is chosen where it stands under and over the others', async () => {
    const lines = await shownBelow((page, y) =>
      page.drawLine({ start: { x: 50, y: y - 1.5 }, end: { x: 63, y: y - 1.5 } }),
    );
    expect(lines).toEqual(['[Interpreter needed?]', '[-Yes-]', '[No]', '[-Unknown-]']);
  });

  it('is what strokes through the others leave', async () => {
    expectOnlyNo(await shown(() => undefined, stroke));
  });

  it('is no word of a question in bold, nor an answer beside a printed box', async () => {
    const file = await PDFDocument.create();
    const font = await file.embedFont(StandardFonts.Helvetica);
    const bold = await file.embedFont(StandardFonts.HelveticaBold);
    const page = file.addPage([595, 842]);
    const write = (text: string, x: number, y: number, face = font): void =>
      page.drawText(text, { x, y, size: 10, font: face });
    write('Sex', 50, 700, bold);
    write('Girl', 90, 700);
    write('Gender', 50, 680, bold);
    write('[x] Male  [ ] Female', 100, 680);
    write('Agreed?', 50, 660, bold);
    write('No', 110, 660, bold);
    write('Born?', 200, 660, bold);
    write('Yes', 250, 660);
    write('Are there any known', 50, 640, bold);
    write('No known risks to staff', 180, 640);
    const read = await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings);
    expect(show(read).join(' ')).not.toMatch(/-(?:Girl|Male|Female|No|Yes|No known)-/u);
  });

  it('is not chosen where all are framed alike', async () => {
    expect((await shown(frame, frame)).join(' ')).not.toContain('-No-');
    expect((await shown(frame, frame)).join(' ')).not.toContain('-Yes-');
  });
});

/** As browsers draw it, in four quarters. */
const roundBorder: Draw = ({ page }, x, y, width) =>
  page.drawSvgPath(oval(width / 2 + 6, 9) + oval(width / 2 + 5, 8), {
    ...{ x: x + width / 2, y: y + 3.5, color: rgb(0, 0, 0.6) },
  });
const oval = (across: number, down: number): string => {
  const [a, d] = [across * 0.55, down * 0.55];
  return `M 0 ${-down} C ${a} ${-down} ${across} ${-d} ${across} 0 C ${across} ${d} ${a} ${down} 0 ${down} C ${-a} ${down} ${-across} ${d} ${-across} 0 C ${-across} ${-d} ${-a} ${-down} 0 ${-down} Z `;
};

describe('one of several printed phrases', () => {
  const phrases = ['Text message', 'Phone call', 'Email'];
  const shownPhrases = async (draw: Draw): Promise<string[]> => {
    const file = await PDFDocument.create();
    const font = await file.embedFont(StandardFonts.Helvetica);
    const bold = await file.embedFont(StandardFonts.HelveticaBold);
    const page = file.addPage([595, 842]);
    page.drawText('Preferred contact (please circle)', { x: 50, y: 700, size: 10, font });
    let x = 203;
    for (const phrase of phrases) {
      const width = font.widthOfTextAtSize(phrase, 10);
      page.drawText(phrase, { x, y: 700, size: 10, font });
      if (phrase === 'Phone call') draw({ page, bold, symbols: font }, x, 700, width);
      x += width + 20;
    }
    return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
  };

  it.each([
    ['a ring', ring],
    ['a border that is round from side to side', roundBorder],
  ] as const)('is chosen by %s round it', async (_, draw) => {
    const text = (await shownPhrases(draw)).join(' ');
    expect(text).toMatch(/\(please circle\).*-Text message-.*Phone call.*-Email-/u);
    expect(text).not.toContain('-Phone');
  });

  it('is not chosen by a frame, which may be a box with its answer', async () => {
    expect((await shownPhrases(frame)).join(' ')).not.toContain('-Text message-');
  });
});
