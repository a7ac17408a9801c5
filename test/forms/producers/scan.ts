import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import type { Random } from '../random.ts';

const run = promisify(execFile);

/** What went through a scanner, a telephone's camera or a fax machine, by the file that came of it. */
export const scanKinds = [
  ...(['scan, PDF', 'scan, TIFF', 'scan, PNG', 'photograph, JPEG', 'fax, PDF'] as const),
] as const;
export type ScanKind = (typeof scanKinds)[number];

export const isScan = (kind: string): kind is ScanKind =>
  (scanKinds as readonly string[]).includes(kind);

/** Prints a PDF and takes it in again. PNG and JPEG hold a page each: there are as many as pages. */
export async function scanned(
  pdf: Uint8Array,
  kind: ScanKind,
  random: Random,
): Promise<{ readonly extension: string; readonly files: readonly Uint8Array[] }> {
  const taking = someTaking(kind, random);
  const pages: Buffer[] = [];
  for (const page of await printed(pdf, taking.dotsPerInch)) {
    pages.push(await taken(page, taking, random));
  }
  const { quality, dotsPerInch } = taking;
  switch (kind) {
    case 'scan, PNG':
      return {
        extension: 'png',
        files: await Promise.all(pages.map((page) => sharp(page).png().toBuffer())),
      };
    case 'photograph, JPEG':
      return {
        extension: 'jpg',
        files: await Promise.all(pages.map((page) => photograph(page, quality, random))),
      };
    case 'scan, TIFF':
      return { extension: 'tif', files: [await tiffOf(pages)] };
    case 'scan, PDF':
    case 'fax, PDF':
      return { extension: 'pdf', files: [await pdfOf(pages, dotsPerInch, quality)] };
  }
}

/** How one machine and one person take a document in: the same for all of its pages. */
interface Taking {
  readonly dotsPerInch: number;
  readonly quarters: 0 | 1 | 2 | 3;
  /** How far pages lie askew at most, in degrees. */
  readonly askew: number;
  /** How much darker the darkest corner is, as a share. */
  readonly shade: number;
  /** Standard deviation of the grain, in levels of grey. */
  readonly grain: number;
  readonly blur: number;
  readonly desk: boolean;
  readonly blackAndWhite: boolean;
  readonly quality: number;
}

function someTaking(kind: ScanKind, random: Random): Taking {
  const share = (least: number, most: number): number => least + random.next() * (most - least);
  const photo = kind === 'photograph, JPEG';
  const fax = kind === 'fax, PDF';
  return {
    dotsPerInch: fax ? 200 : random.pick(photo ? [180, 220, 300] : [150, 200, 300]),
    quarters: random.chance(0.25) ? random.pick([1, 2, 3]) : 0,
    askew: photo ? share(0.5, 3) : share(0, 1.5),
    shade: photo ? share(0.1, 0.4) : share(0, 0.15),
    grain: fax ? 0 : photo ? share(3, 10) : share(1, 8),
    blur: photo ? share(0.4, 0.9) : share(0, 0.5),
    desk: photo && random.chance(0.6),
    blackAndWhite: fax,
    quality: random.between(55, 88),
  };
}

async function printed(pdf: Uint8Array, dotsPerInch: number): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'scan-'));
  try {
    await writeFile(join(folder, 'form.pdf'), pdf);
    await run('pdftoppm', [
      ...['-r', String(dotsPerInch), '-gray', '-png'],
      ...[join(folder, 'form.pdf'), join(folder, 'page')],
    ]);
    const names = (await readdir(folder)).filter((name) => name.startsWith('page')).sort();
    return await Promise.all(names.map((name) => readFile(join(folder, name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One printed page as the machine sees it, as PNG. */
async function taken(page: Buffer, taking: Taking, random: Random): Promise<Buffer> {
  const around = taking.desk ? '#4a4038' : '#f4f4f2';
  const edge = taking.desk ? random.between(30, 90) : 0;
  const degrees = (random.next() * 2 - 1) * taking.askew;
  const flat = await sharp(page)
    .extend({ top: edge, bottom: edge, left: edge, right: edge, background: around })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = flat.info;
  const tilted = await sharp(flat.data)
    .rotate(degrees, { background: around })
    .toBuffer({ resolveWithObject: true });
  // The glass of a scanner does not grow with the angle at which a page lies on it.
  const cut = {
    left: Math.floor((tilted.info.width - width) / 2),
    top: Math.floor((tilted.info.height - height) / 2),
    width,
    height,
  };
  const laid = await sharp(tilted.data)
    .extract(cut)
    .blur(taking.blur > 0.3 ? taking.blur : false)
    .greyscale()
    .raw()
    .toBuffer();
  const grey = weathered(laid, width, taking, random);
  const seen = sharp(grey, { raw: { width, height, channels: 1 } });
  return seen
    .rotate(taking.quarters * 90)
    .png({ compressionLevel: 2 })
    .toBuffer();
}

/** Shaded towards one side and grainy; black and white where the machine knows no grey. */
function weathered(grey: Buffer, width: number, taking: Taking, random: Random): Buffer {
  const height = grey.length / width;
  const angle = random.next() * 2 * Math.PI;
  const [across, down] = [Math.cos(angle) / width, Math.sin(angle) / height];
  const result = Buffer.alloc(grey.length);
  for (let place = 0; place < grey.length; place += 1) {
    const x = place % width;
    const y = (place - x) / width;
    const towards = Math.max(0, (x - width / 2) * across + (y - height / 2) * down) * 2;
    const light = 1 - taking.shade * Math.min(1, towards);
    // The sum of three even numbers is near enough to a bell.
    const bell = random.next() + random.next() + random.next() - 1.5;
    const seen = (grey[place] ?? 255) * light + bell * 2 * taking.grain;
    result[place] = taking.blackAndWhite
      ? seen < 140
        ? 0
        : 255
      : Math.min(255, Math.max(0, seen));
  }
  return result;
}

/** As a telephone keeps it: half of them turned only by the word of EXIF. */
async function photograph(page: Buffer, quality: number, random: Random): Promise<Buffer> {
  if (random.chance(0.5)) return sharp(page).jpeg({ quality }).toBuffer();
  // Orientation 6: the picture must be turned a quarter to the right to be seen upright.
  return sharp(page).rotate(-90).withMetadata({ orientation: 6 }).jpeg({ quality }).toBuffer();
}

function tiffOf(pages: readonly Buffer[]): Promise<Buffer> {
  const all =
    pages.length === 1 ? sharp(pages[0]) : sharp([...pages], { join: { animated: true } });
  return all.tiff({ compression: 'lzw' }).toBuffer();
}

async function pdfOf(
  pages: readonly Buffer[],
  dotsPerInch: number,
  quality: number,
): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  for (const page of pages) {
    const picture = await file.embedJpg(await sharp(page).jpeg({ quality }).toBuffer());
    const [width, height] = [picture.width, picture.height].map(
      (side) => (side * 72) / dotsPerInch,
    );
    if (width === undefined || height === undefined) continue;
    file.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
  return file.save();
}
