import { execFile, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import sharp from 'sharp';
import type { Picture } from './picture.ts';

/** Reads the letters of one straight picture; the answer is Tesseract's table of words (TSV). */
export interface LetterReader {
  readonly name: string;
  read(picture: Picture, dotsPerInch: number): Promise<string>;
  close(): Promise<void>;
}

const run = promisify(execFile);

/** How the page is taken apart: 3 is fully automatic; the default of the JavaScript build (6) loses half a form. */
const segmentation = '3';
const longest = 60_000;
/** More threads than one make it slower on two cores. */
const oneThread = ['OMP_THREAD_LIMIT=1', 'tesseract'];

/**
 * The Debian package where it is installed (twice as fast, its own process), else tesseract.js with
 * the language data of its npm package. Neither fetches anything at run time.
 */
export async function openLetterReader(): Promise<LetterReader> {
  return (await hasTesseract()) ? packageReader : openScriptReader();
}

async function hasTesseract(): Promise<boolean> {
  try {
    const { stdout } = await run('env', [...oneThread, '--list-langs'], { timeout: 10_000 });
    return /^eng$/mu.test(stdout);
  } catch {
    return false;
  }
}

const packageReader: LetterReader = {
  name: 'tesseract',
  read: (picture, dotsPerInch) =>
    new Promise((resolve, reject) => {
      const how = ['stdin', 'stdout', '-l', 'eng', '--psm', segmentation];
      const dots = ['--dpi', String(Math.round(dotsPerInch))];
      const child = spawn('env', [...oneThread, ...how, ...dots, 'tsv'], {
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
      child.stdin.write(`P5\n${picture.width} ${picture.height}\n255\n`);
      child.stdin.end(picture.grey);
    }),
  close: () => Promise.resolve(),
};

async function openScriptReader(): Promise<LetterReader> {
  const { createWorker } = await import('tesseract.js');
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  const worker = await createWorker('eng', 1, {
    langPath: join(dirname(data), '4.0.0_best_int'),
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
  await worker.setParameters({ tessedit_pageseg_mode: segmentation as never });
  return {
    name: 'tesseract.js',
    read: async ({ width, height, grey }, dotsPerInch) => {
      await worker.setParameters({ user_defined_dpi: String(Math.round(dotsPerInch)) });
      const png = await sharp(grey, { raw: { width, height, channels: 1 } })
        .png()
        .toBuffer();
      const { data: read } = await worker.recognize(png, {}, { tsv: true, text: false });
      return read.tsv ?? '';
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
