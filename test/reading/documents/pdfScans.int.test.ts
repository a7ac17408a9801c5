import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Cell, OpenedDocument } from '../../../src/reading/document.ts';
import { defaultCeilings, lineText } from '../../../src/reading/document.ts';
import { readImage } from '../../../src/reading/documents/document.ocr.ts';
import { readPdf } from '../../../src/reading/documents/document.pdf.ts';
import { bmpFile } from './bmpFile.ts';

const name = 'scan-tilted-and-shaded-150-dots-an-inch.jpg';
const scan = readFileSync(new URL(`../../fixtures/forms/${name}`, import.meta.url));

const inTiles = readFileSync(
  new URL('../../fixtures/forms/scan-in-tiles-as-a-telephone-packs-it.heic', import.meta.url),
);

async function asBmp(): Promise<Buffer> {
  const { data, info } = await sharp(scan).greyscale().raw().toBuffer({ resolveWithObject: true });
  return bmpFile({ width: info.width, height: info.height, bits: 8 }, (x, y) =>
    Number(data[y * info.width + x]),
  );
}

const textOf = (cell: Cell): string =>
  cell.blocks.map((block) => (block.kind === 'line' ? lineText(block) : '')).join('\n');

function rowsOf(read: OpenedDocument): string[][] {
  if (read.kind !== 'document') throw new Error(read.why);
  return read.blocks
    .filter((block) => block.kind === 'table')
    .flatMap((table) => table.rows.map((row) => row.map(textOf)));
}

const shown = [
  ['1. Details of infant'],
  ['NHS No', '999 000 0018', 'Sex', '☐ Male ☒ Female'],
  ['Address', '12 Sample Street\nLeeds\nLS7 3AB'],
  ['Religion', '', 'Ethnicity', 'White British'],
  ['2. Reason for referral'],
];

describe('a scanned form, tilted, shaded and grainy', () => {
  it('reads as the table that it shows, with its ticks and a confidence', async () => {
    const read = await readImage({ name, bytes: scan }, defaultCeilings);
    expect(rowsOf(read)).toEqual(expect.arrayContaining(shown));
    expect(rowsOf(read).at(-1)).toEqual(['Consent given?', '☒ Yes ☐ No ☐ Unknown ☒ Maybe']);
    expect(read).toMatchObject({ format: 'image', pages: 1 });
    if (read.kind === 'document') expect(read.confidence).toBeGreaterThan(0.8);
  });

  it('reads the same as the page of a PDF, and says that it is a picture', async () => {
    const file = await PDFDocument.create();
    const picture = await file.embedJpg(scan);
    file.addPage([612, 792]).drawImage(picture, { x: 0, y: 0, width: 612, height: 792 });
    const read = await readPdf({ name: 'scan.pdf', bytes: await file.save() }, defaultCeilings);
    expect(rowsOf(read)).toEqual(expect.arrayContaining(shown.slice(1, 2)));
    if (read.kind === 'document') expect(read.notes.join()).toMatch(/page 1 is a picture/u);
  });

  it.each([
    ['HEIC in tiles, as an iPhone sends it', () => inTiles],
    ['BMP, as Paint writes it', asBmp],
  ])('reads the same from a %s', async (_, bytes) => {
    const read = await readImage({ name: 'page', bytes: await bytes() }, defaultCeilings);
    expect(rowsOf(read)).toEqual(expect.arrayContaining(shown.slice(0, 2)));
  });

  it('is held back by its pixels before a HEIC is unpacked, and by an end that is missing', async () => {
    const small = { ...defaultCeilings, pixels: 1_000_000 };
    expect(await readImage({ name: 'page.heic', bytes: inTiles }, small)).toMatchObject({
      kind: 'over-ceiling',
      why: expect.stringContaining('READ_MEGAPIXELS') as string,
    });
    const damaged = inTiles.subarray(0, 20_000);
    expect(await readImage({ name: 'page.heic', bytes: damaged }, defaultCeilings)).toMatchObject({
      kind: 'cannot-open',
    });
  });

  it.each(['jpeg', 'png', 'tiff'] as const)(
    'is not read as whole where a %s was cut in half',
    async (kind) => {
      const whole = await sharp({
        create: {
          width: 900,
          height: 1200,
          channels: 3,
          background: '#fff',
          noise: { type: 'gaussian', mean: 200, sigma: 30 },
        },
      })
        .toFormat(kind)
        .toBuffer();
      const bytes = whole.subarray(0, Math.round(whole.length / 2));
      expect(await readImage({ name: 'page', bytes }, defaultCeilings)).toMatchObject({
        kind: 'cannot-open',
      });
    },
  );

  it('is told apart from a file that is no picture', async () => {
    const read = await readImage({ name, bytes: Uint8Array.from([1, 2, 3]) }, defaultCeilings);
    expect(read).toEqual({ kind: 'cannot-open', why: 'the picture cannot be opened' });
    for (const head of ['....ftypheic', 'BM..........']) {
      const other = await readImage({ name, bytes: Buffer.from(head) }, defaultCeilings);
      expect(other).toEqual({ kind: 'cannot-open', why: 'the picture cannot be opened' });
    }
  });
});
