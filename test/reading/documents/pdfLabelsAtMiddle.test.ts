import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { PDFFont, PDFPage } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

type Drawn = readonly [x: number, y: number, text: string];

async function shown(...pages: readonly (readonly Drawn[])[]): Promise<string[]> {
  const file = await PDFDocument.create();
  const font: PDFFont = await file.embedFont(StandardFonts.Helvetica);
  const bold: PDFFont = await file.embedFont(StandardFonts.HelveticaBold);
  for (const texts of pages) {
    const page: PDFPage = file.addPage([595, 842]);
    for (const [x, y, text] of texts)
      page.drawText(text, { x, y, size: 10, font: x < 100 ? bold : font });
  }
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

describe('a label half a line off the lines of its answer', () => {
  it('is the label of all of them, though no other row stands so', async () => {
    const lines = await shown([
      [170, 700, 'No concerns now. Early Help plan in place, led by the family hub'],
      [58, 692, 'Safeguarding'],
      [170, 684, 'worker.'],
      [58, 640, 'Risks'],
    ]);
    expect(lines).toEqual([
      '{[Safeguarding] | [No concerns now. Early Help plan in place, led by the family hub] / [worker.]}',
      '[Risks]',
    ]);
  });

  it('goes on with its answer where the end of the page cut both', async () => {
    const lines = await shown(
      [
        [170, 40, 'Health visitor listening visits, baby massage and a video'],
        [58, 32, 'Previous involvement'],
        [170, 24, 'group that ended in May. The GP has started a course of'],
      ],
      [
        [170, 800, 'treatment. A family hub worker has been involved with'],
        [58, 792, 'or interventions tried'],
        [170, 784, 'her since August.'],
        [58, 700, 'Please send this form to the team, who answer within five working days.'],
      ],
    );
    expect(lines).toEqual([
      '{[Previous involvement] / [or interventions tried] | [Health visitor listening visits, baby massage and a video] / [group that ended in May. The GP has started a course of] / [treatment. A family hub worker has been involved with] / [her since August.]}',
      '[Please send this form to the team, who answer within five working days.]',
    ]);
  });

  it('stays a line of its own where what stands above it begins elsewhere than what stands below', async () => {
    const lines = await shown([
      [170, 700, 'Infant Mental Health Service'],
      [58, 692, 'Referral'],
      [190, 684, 'Leeds'],
    ]);
    expect(lines).toEqual(['[Infant Mental Health Service]', '[Referral]', '[Leeds]']);
  });
});

describe('an answer of one line at the middle of its label of two', () => {
  it('is a row with both lines of its label', async () => {
    const lines = await shown([
      [58, 700, 'Is a social worker'],
      [170, 694, 'None'],
      [58, 688, 'involved? If so, who?'],
      [58, 660, 'Risks'],
    ]);
    expect(lines).toEqual(['{[Is a social worker] / [involved? If so, who?] | [None]}', '[Risks]']);
  });

  it('is one in the first row of a table, right below a heading that begins elsewhere', async () => {
    const lines = await shown([
      [66, 713, 'About the adults'],
      [58, 700, 'Mother / birthing'],
      [170, 694, 'Ann Testchild'],
      [58, 688, 'parent'],
      [58, 672, 'Mobile number'],
      [170, 672, '07700 900217'],
      [58, 656, 'Do you need an'],
      [170, 650, 'No'],
      [58, 644, 'interpreter?'],
      [58, 628, 'Email'],
      [170, 628, 'ann@mail.example'],
    ]);
    expect(lines).toContain('{[Mother / birthing] / [parent] | [Ann Testchild]}');
    expect(lines).toContain('{[Do you need an] / [interpreter?] | [No]}');
  });
});
