import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { show } from './show.ts';

/** A table of two columns with lines round its cells, and the words given beside it. */
async function shown(
  rows: readonly (readonly [string, string])[],
  beside: readonly string[] = [],
): Promise<string[]> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([595, 842]);
  const write = (text: string, x: number, y: number): void => {
    page.drawText(text, { x, y, size: 10, font });
  };
  const high = 20;
  for (const [row, [label, answer]] of rows.entries()) {
    const y = 760 - row * high;
    for (const [x, width] of [
      [50, 110],
      [160, 80],
    ] as const)
      page.drawRectangle({ x, y: y - 6, width, height: high, borderWidth: 0.7 });
    write(label, 54, y);
    write(answer, 164, y);
    write(beside[row] ?? '', 246, y);
  }
  return show(await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings));
}

describe('answers that are longer than their cells', () => {
  it('stay whole where they run over the edge of the table', async () => {
    const lines = await shown([
      ['Name of child', 'Niamh Mockridge-Example'],
      ['Home address', '121 Sample Terrace, Armley, Leeds'],
      ['Postcode', 'LS16 1QJ'],
    ]);
    expect(lines.map((line) => line.replaceAll('] [', ' '))).toEqual([
      '{[Name of child] | [Niamh Mockridge-Example]}',
      '{[Home address] | [121 Sample Terrace, Armley, Leeds]}',
      '{[Postcode] | [LS16 1QJ]}',
    ]);
  });

  it('stay whole where the edge falls between two words, as another table shows that they run over it', async () => {
    const file = await PDFDocument.create();
    const font = await file.embedFont(StandardFonts.Helvetica);
    const page = file.addPage([595, 842]);
    const half = font.widthOfTextAtSize('Ivy settles only', 10);
    const right = 54 + half + 1;
    const box = (y: number, text: string): void => {
      page.drawRectangle({ x: 50, y, width: right - 50, height: 20, borderWidth: 0.7 });
      page.drawRectangle({ x: 50, y: y - 20, width: right - 50, height: 20, borderWidth: 0.7 });
      page.drawText(text, { x: 54, y: y - 13, size: 10, font });
    };
    box(760, 'Ivy settles only with her grandmother.');
    box(700, 'Mornings are notnearlyasgood as nights.');
    const seen = show(
      await readPdf({ name: 'form.pdf', bytes: await file.save() }, defaultCeilings),
    );
    expect(seen.join('\n')).toContain('Ivy settles only with her grandmother.');
  });

  it('do not take in what stands beside the table', async () => {
    const lines = await shown(
      [
        ['Name of child', 'Niamh Mock'],
        ['Postcode', 'LS16 1QJ'],
      ],
      ['Office use', 'received'],
    );
    expect(lines.join('\n')).not.toMatch(/Niamh Mock[ |]+Office/u);
  });
});
