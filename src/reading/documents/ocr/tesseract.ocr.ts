import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { packedLanguageFolder, unpackedLanguageFolder } from './languageData.ocr.ts';
import type { Picture } from './picture.ts';

/** Reads the letters of one straight picture; the answers are Tesseract's tables of words (TSV). */
export interface LetterReader {
  readonly name: string;
  read(picture: Picture, dotsPerInch: number): Promise<string>;
  /** The same page smaller and, where there is other data, by other data: what agrees is sure. */
  readAgain(picture: Picture, dotsPerInch: number): Promise<string>;
  close(): Promise<void>;
}

const run = promisify(execFile);

/**
 * How the page is taken apart: 11 takes words wherever they stand, and the lines and cells are
 * found here; the default of the JavaScript build (6) loses half a form.
 */
const segmentation = '11';
const longest = 60_000;
/** The config file "tsv" stands beside Debian's data only. */
const asTable = ['-c', 'tessedit_create_tsv=1'];
/** More threads than one make it slower on two cores. */
const oneThread = ['OMP_THREAD_LIMIT=1', 'tesseract'];

/**
 * The Debian package where it is installed (twice as fast, its own process), else tesseract.js; both
 * with the language data of an npm package. Neither fetches anything at run time.
 */
export async function openLetterReader(): Promise<LetterReader> {
  return (await hasTesseract()) ? openPackageReader() : openScriptReader();
}

async function hasTesseract(): Promise<boolean> {
  try {
    const { stdout } = await run('env', [...oneThread, '--list-langs'], { timeout: 10_000 });
    return /^eng$/mu.test(stdout);
  } catch {
    return false;
  }
}

/** First by the data of npm, again by Debian's own, which is coarser and differs where it errs. */
async function openPackageReader(): Promise<LetterReader> {
  const data = ['--tessdata-dir', await unpackedLanguageFolder()];
  return {
    name: 'tesseract',
    read: (picture, dotsPerInch) => readByPackage(data, picture, dotsPerInch),
    readAgain: (picture, dotsPerInch) => readByPackage([], picture, dotsPerInch),
    close: () => Promise.resolve(),
  };
}

function readByPackage(
  data: readonly string[],
  { width, height, grey }: Picture,
  dotsPerInch: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const how = ['stdin', 'stdout', ...data, '-l', 'eng', '--psm', segmentation];
    const dots = ['--dpi', String(Math.round(dotsPerInch))];
    const child = spawn('env', [...oneThread, ...how, ...dots, ...asTable], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: longest,
      killSignal: 'SIGKILL',
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
      else reject(new Error(`tesseract ended with ${code ?? 'a signal'}`));
    });
    child.stdin.once('error', () => undefined);
    child.stdin.write(`P5\n${width} ${height}\n255\n`);
    child.stdin.end(grey);
  });
}

async function openScriptReader(): Promise<LetterReader> {
  const { createWorker } = await import('tesseract.js');
  const worker = await createWorker('eng', 1, {
    langPath: packedLanguageFolder,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
  await worker.setParameters({ tessedit_pageseg_mode: segmentation as never });
  let before: Promise<unknown> = Promise.resolve();
  const readNow = async ({ width, height, grey }: Picture, dotsPerInch: number) => {
    await worker.setParameters({ user_defined_dpi: String(Math.round(dotsPerInch)) });
    const png = await sharp(grey, { raw: { width, height, channels: 1 } })
      .png()
      .toBuffer();
    const { data: read } = await worker.recognize(png, {}, { tsv: true, text: false });
    return read.tsv ?? '';
  };
  // One worker, one picture at a time.
  const read: LetterReader['read'] = (picture, dotsPerInch) => {
    const reading = before.then(() => readNow(picture, dotsPerInch));
    before = reading.catch(() => undefined);
    return reading;
  };
  return {
    name: 'tesseract.js',
    read,
    readAgain: read,
    close: async () => {
      await worker.terminate();
    },
  };
}
