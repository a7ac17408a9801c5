import { PDFDocument, rgb } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings, type Line } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';

type Row = readonly [label: string, answer?: string];

/** Rows on pages, each part below its bar of colour; no answer: words alone on a bar. What is read as a heading. */
async function headingsOf(pages: readonly (readonly Row[])[]): Promise<readonly string[]> {
  const file = await PDFDocument.create();
  for (const rows of pages) {
    const page = file.addPage([595, 842]);
    let y = 760;
    for (const [label, answer] of rows) {
      if (answer === undefined)
        page.drawRectangle({ x: 45, y: y - 4, width: 505, height: 15, color: rgb(0.8, 0.9, 1) });
      page.drawText(label, { x: 48, y, size: 10 });
      if (answer !== undefined && answer !== '') page.drawText(answer, { x: 312, y, size: 10 });
      y -= 21;
    }
  }
  const read = await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings);
  if (read.kind !== 'document') throw new Error(read.why);
  const lines = read.blocks.filter((block): block is Line => block.kind === 'line');
  return lines.flatMap(({ heading, segments }) =>
    heading === true ? segments.map(({ text }) => text) : [],
  );
}

const child: readonly Row[] = [['Child'], ['Name', 'Ava Testchild'], ['Born', '21/6/2026']];
const family: readonly Row[] = [['Family'], ['Mother', 'Jo Testchild'], ['Disability', 'Nil']];
const sender: readonly Row[] = [['Clinical'], ['Sent by', 'Ada Tester'], ['Tel', '0113 496 0123']];

describe('words alone on bars of one size across the page', () => {
  it('are headings where labels with their answers stand below, in any face and on any page', async () => {
    expect(await headingsOf([[...child, ...family], sender])).toEqual([
      'Child',
      'Family',
      'Clinical',
    ]);
  });

  it('are labels where each has its answer right below', async () => {
    const told: readonly Row[] = [
      ['Reason for referral'],
      ['She looks past her mother.', ''],
      ['Background'],
      ['They moved here in May.', ''],
      ['Risks'],
      ['None that we know of.', ''],
    ];
    expect(await headingsOf([told])).toEqual([]);
  });
});
