import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';

/** What is read in bold of labels at the left edge with their answers set in below, all drawn in one face. */
async function boldOf(
  rows: readonly (readonly [label: string, answer: string])[],
): Promise<readonly string[]> {
  const file = await PDFDocument.create();
  const page = file.addPage([595, 842]);
  page.setFont(await file.embedFont(StandardFonts.Helvetica));
  page.setFontSize(10);
  let y = 780;
  for (const [label, answer] of rows) {
    page.drawText(label, { x: 34, y });
    if (answer !== '') page.drawText(answer, { x: 64, y: y - 12 });
    y -= answer === '' ? 12 : 24;
  }
  const read = await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings);
  if (read.kind !== 'document') throw new Error(read.why);
  const segments = read.blocks.flatMap((block) => (block.kind === 'line' ? block.segments : []));
  return segments.flatMap(({ text, bold }) => (bold === true ? [text] : []));
}

const rows = [
  ['Name of patient', 'Ivy Testchild'],
  ['DoB', '03/02/2026'],
  ['NHS number', ''],
  ['Home address', '1 Trial Road, Leeds'],
  ['Post code', 'LS1 1AA'],
  ['Assessment of what we saw', 'Ivy looks past her mother.'],
  ['Recommendation', 'Please offer a visit.'],
] as const;

describe('answers set in below labels of the same face', () => {
  it('make their labels known, those in no dictionary and those left blank as well', async () => {
    expect(await boldOf(rows)).toEqual(rows.map(([label]) => label));
  });

  it('are not looked for where sentences stand at the edge of labels', async () => {
    const told = rows.map(([label, answer]) => [`${label} was told to us.`, answer] as const);
    expect(await boldOf(told)).toEqual([]);
  });
});
