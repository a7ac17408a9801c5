import { PDFDocument, StandardFonts, rgb } from 'pdf-lib';
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

/** Lines one below the other; '' leaves one out. */
function write(page: PDFPage, x: number, y: number, pitch: number, lines: readonly string[]): void {
  lines.forEach((text, row) => {
    if (text !== '') page.drawText(text, { x, y: y - row * pitch });
  });
}

function frame(page: PDFPage, x: number, y: number, width: number, height: number): void {
  page.drawRectangle({ x, y, width, height, borderWidth: 0.8, borderColor: rgb(0, 0, 0) });
}

const paragraphs = [
  'Mum finds nights very hard and says that she feels nothing when the baby',
  'cries. She hands the baby to others.',
  '',
  'Dad works away from Monday to Friday.',
  '',
  'I would value a joint visit; please ring me first.',
];

describe('sentences on a page', () => {
  it('keep the empty lines between their paragraphs where no box is drawn', async () => {
    const lines = await shown((page) => {
      page.drawText('Why are you referring?', { x: 50, y: 780 });
      write(page, 56, 760, 12, paragraphs);
    });
    expect(lines).toEqual([
      '[Why are you referring?]',
      ...paragraphs.map((text) => (text === '' ? '' : `[${text}]`)),
    ]);
  });

  it('keep them beside rows that stand farther apart', async () => {
    const rows = ['Name', 'Address', 'Telephone', 'Born', 'Language', 'Surgery', 'Team'];
    const lines = await shown((page) => {
      write(page, 50, 780, 17, rows);
      write(page, 56, 600, 12, paragraphs);
    });
    expect(lines).toEqual([...rows, ...paragraphs].map((text) => (text === '' ? '' : `[${text}]`)));
  });

  it('have one empty line in a box where the box does not tell how far lines stand apart', async () => {
    const [first, second] = ['She came to the group twice.', 'It helped her with the routine.'];
    const lines = await shown((page) => {
      page.drawText('What has been tried?', { x: 50, y: 780 });
      frame(page, 50, 700, 400, 70);
      write(page, 56, 755, 17, [first, '', second]);
    });
    expect(lines).toEqual(['[What has been tried?]', `{[${first}] /  / [${second}]}`]);
  });

  it('go on where their box is closed at the foot of a page and opened at the head of the next', async () => {
    const lines = await shown(
      (page) => {
        page.drawText('Why are you referring?', { x: 50, y: 130 });
        frame(page, 50, 40, 400, 85);
        write(page, 56, 110, 12, paragraphs.slice(0, 4));
      },
      (page) => {
        frame(page, 50, 760, 400, 40);
        write(page, 56, 785, 12, paragraphs.slice(5));
        page.drawText('What has been tried?', { x: 50, y: 740 });
      },
    );
    const [one = '', two = '', , four = '', , six = ''] = paragraphs;
    expect(lines).toEqual([
      '[Why are you referring?]',
      `{[${one}] / [${two}] /  / [${four}] /  / [${six}]}`,
      '[What has been tried?]',
    ]);
  });

  it('stay apart where the box on the next page has a label of its own', async () => {
    const lines = await shown(
      (page) => {
        page.drawText('Why are you referring?', { x: 50, y: 130 });
        frame(page, 50, 40, 400, 85);
        write(page, 56, 110, 12, paragraphs.slice(0, 4));
      },
      (page) => {
        page.drawText('What has been tried?', { x: 50, y: 790 });
        frame(page, 50, 740, 400, 40);
        write(page, 56, 765, 12, ['Listening visits.']);
      },
    );
    expect(lines.slice(-2)).toEqual(['[What has been tried?]', '{[Listening visits.]}']);
  });
});

describe('a row of boxes with their labels above', () => {
  it('keeps each answer, or none, with its own label', async () => {
    const labels = ['Midwife', 'Social worker', 'Designation'];
    const answers = ['', 'Nathan Sykes', 'Health visitor'];
    const lines = await shown((page) => {
      page.drawText('All parts of this form are to be filled in by the one who refers.', {
        x: 50,
        y: 790,
      });
      labels.forEach((text, place) => {
        const x = 50 + place * 170;
        page.drawText(text, { x, y: 760, size: 8 });
        frame(page, x, 738, 160, 18);
        page.drawText(answers[place] ?? '', { x: x + 4, y: 744 });
      });
    });
    expect(lines.at(-1)).toBe(
      '{[Midwife] |  | [Social worker] | «Nathan Sykes» | [Designation] | «Health visitor»}',
    );
  });
});
