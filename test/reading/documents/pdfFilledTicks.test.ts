import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';
import type { PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

const teal = rgb(0.01, 0.47, 0.49);
const grey = rgb(0.27, 0.27, 0.27);
const white = rgb(1, 1, 1);

async function shown(draw: (page: PDFPage) => void): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  page.setFont(font);
  page.setFontSize(10);
  draw(page);
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

const disc = (page: PDFPage, y: number, size: number, look: object): void =>
  page.drawEllipse({ x: 57, y: y + 3.5, xScale: size / 2, yScale: size / 2, ...look });

const empty = { borderColor: grey, borderWidth: 0.75 };

describe('round boxes to tick', () => {
  for (const [how, choose] of [
    ['filled with its edge', { color: teal, borderColor: teal, borderWidth: 0.75 }],
    ['filled without an edge', { color: teal }],
  ] as const) {
    it(`are chosen where one is ${how} and the others are empty`, async () => {
      const lines = await shown((page) => {
        page.drawText('Interpreter needed?', { x: 54, y: 720 });
        disc(page, 700, 7, choose);
        page.drawText('Yes', { x: 66, y: 700 });
        disc(page, 684, 7, empty);
        page.drawText('No', { x: 66, y: 684 });
      });
      expect(lines).toEqual(['[Interpreter needed?]', '[☒ Yes]', '[☐ No]']);
    });
  }

  it('are chosen by the pale dot in a dark disc, and not where only a ring of it is left', async () => {
    const lines = await shown((page) => {
      disc(page, 700, 9, { color: teal });
      disc(page, 700, 4, { color: white });
      page.drawText('Yes', { x: 66, y: 700 });
      disc(page, 684, 9, { color: teal });
      disc(page, 684, 7.5, { color: white });
      page.drawText('No', { x: 66, y: 684 });
    });
    expect(lines).toEqual(['[☒ Yes]', '[☐ No]']);
  });

  it('are no dots before the points of a list', async () => {
    const lines = await shown((page) => {
      for (const [place, text] of ['Sleeps badly', 'Cries'].entries()) {
        disc(page, 700 - place * 16, 5, { color: grey });
        page.drawText(text, { x: 66, y: 700 - place * 16 });
      }
    });
    expect(lines).toEqual(['[Sleeps badly]', '[Cries]']);
  });

  it('are seen where their edge is the area between two outlines, as some programs draw it', async () => {
    const lines = await shown((page) => {
      edge(page, 700, 1);
      disc(page, 700, 9, { color: grey });
      page.drawText('Yes', { x: 66, y: 700 });
      edge(page, 684, 1);
      page.drawText('No', { x: 66, y: 684 });
    });
    expect(lines).toEqual(['[☒ Yes]', '[☐ No]']);
  });

  it('are chosen by an edge that leaves little of the middle, where the others have a thin one', async () => {
    const lines = await shown((page) => {
      edge(page, 700, 1);
      page.drawText('Yes', { x: 66, y: 700 });
      edge(page, 684, 3);
      page.drawText('No', { x: 66, y: 684 });
      disc(page, 668, 9, empty);
      page.drawText('Not known', { x: 66, y: 668 });
    });
    expect(lines).toEqual(['[☐ Yes]', '[☒ No]', '[☐ Not known]']);
  });

  it('are chosen by a pale tick in a coloured box', async () => {
    const lines = await shown((page) => {
      disc(page, 700, 8, { color: teal });
      page.drawSvgPath('M 54.5 0 L 56.5 2 L 59.5 -2', {
        ...{ x: 0, y: 703, borderColor: white, borderWidth: 1 },
      });
      page.drawText('Yes', { x: 66, y: 700 });
    });
    expect(lines).toEqual(['[☒ Yes]']);
  });
});

/** The area between two circles. */
function edge(page: PDFPage, y: number, border: number): void {
  const circle = (r: number): string => {
    const k = r * 0.5523;
    return `M ${-r} 0 C ${-r} ${-k} ${-k} ${-r} 0 ${-r} C ${k} ${-r} ${r} ${-k} ${r} 0 C ${r} ${k} ${k} ${r} 0 ${r} C ${-k} ${r} ${-r} ${k} ${-r} 0 Z `;
  };
  page.drawSvgPath(circle(4.5) + circle(4.5 - border), { x: 57, y: y + 3.5, color: grey });
}

describe('boxes each over the middle of its answer', () => {
  const row = (page: PDFPage, y: number, answers: readonly string[], chosen: number): void => {
    for (const [place, answer] of answers.entries()) {
      const x = 200 + place * 80;
      page.drawRectangle({ x: x - 4, y, width: 8, height: 8, borderWidth: 0.8, borderColor: grey });
      if (place === chosen) page.drawText('x', { x: x - 2.5, y: y + 1, size: 9 });
      page.drawText(answer, { x: x - answer.length * 2.5, y: y - 12, size: 10 });
    }
  };

  it('stand before their answers, so that each is read with its own', async () => {
    const lines = await shown((page) => {
      page.drawText('Sex', { x: 50, y: 700 });
      row(page, 700, ['Male', 'Female'], 1);
      page.drawText('Interpreter needed?', { x: 50, y: 670 });
      row(page, 670, ['Yes', 'No'], 1);
    });
    const text = lines.join(' ');
    expect(text).toMatch(/☐ Male\W+☒ Female/u);
    expect(text).toMatch(/☐ Yes\W+☒ No/u);
  });

  it('are no boxes of a table, where the answers head the columns', async () => {
    const lines = await shown((page) => {
      for (const [place, head] of ['Yes', 'No'].entries())
        page.drawText(head, { x: 200 + place * 80 - head.length * 2.5, y: 715 });
      page.drawText('Interpreter needed?', { x: 50, y: 700 });
      for (const [place, x] of [200, 280].entries()) {
        page.drawRectangle({
          x: x - 4,
          y: 700,
          width: 8,
          height: 8,
          borderWidth: 0.8,
          borderColor: grey,
        });
        page.drawText(['he', 'she'][place] ?? '', { x: x - 5, y: 688 });
      }
    });
    expect(lines.join(' ')).not.toMatch(/☐ (?:s?he)/u);
  });
});
