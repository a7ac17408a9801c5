import { describe, expect, it } from 'vitest';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';

const pairs = [
  ['Name of child', 'Ivy Testchild'],
  ['Born on', '3 May 2026'],
  ['Address', '1 Trial Road, Leeds'],
  ['Language', 'Welsh'],
  ['School', 'None yet'],
  ['Lives with', 'Mum and her own parents'],
] as const;

/** What is told as bold of plain labels with their answers in bold below them. */
async function boldOf(after: number): Promise<readonly string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  const page = file.addPage([595, 842]);
  let y = 780;
  for (const [label, answer] of pairs) {
    page.drawText(label, { x: 50, y, size: 10, font });
    page.drawText(answer, { x: 50, y: y - 12, size: 10, font: bold });
    y -= 12 + after;
  }
  const read = await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings);
  if (read.kind !== 'document') throw new Error(read.why);
  const segments = read.blocks.flatMap((block) => (block.kind === 'line' ? block.segments : []));
  return segments.flatMap((segment) => (segment.bold === true ? [segment.text] : []));
}

describe('answers in bold below their plain labels', () => {
  it('are told as answers, and their labels as labels, where the next label stands farther below', async () => {
    expect(await boldOf(20)).toEqual(pairs.map(([label]) => label));
  });

  it('may be labels in bold with their answers below, where these stand nearer', async () => {
    expect(await boldOf(11)).toEqual(pairs.map(([, answer]) => answer));
  });
});
