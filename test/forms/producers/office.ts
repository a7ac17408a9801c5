import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One file that LibreOffice or Chromium is to turn into another format. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Turns many files into another format in one run of LibreOffice. `to` is its filter, as `pdf`. */
export async function byLibreOffice(
  sources: readonly Source[],
  to: string,
): Promise<Map<string, Uint8Array>> {
  if (sources.length === 0) return new Map();
  const folder = await mkdtemp(join(tmpdir(), 'forms-'));
  try {
    const output = join(folder, 'out');
    await mkdir(output);
    for (const { name, bytes } of sources) await writeFile(join(folder, name), bytes);
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      output,
      ...sources.map(({ name }) => join(folder, name)),
    ]);
    const extension = to.split(':')[0] ?? to;
    const made = new Map<string, Uint8Array>();
    for (const { name } of sources) {
      const file = `${name.slice(0, name.lastIndexOf('.'))}.${extension}`;
      made.set(name, await readFile(join(output, file)));
    }
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Prints HTML pages to PDF by headless Chromium, one process a page. */
export async function byChromium(sources: readonly Source[]): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    for (const { name, bytes } of sources) {
      await writeFile(join(folder, 'page.html'), bytes);
      await run('chromium', [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        `--user-data-dir=${folder}/profile`,
        `--print-to-pdf=${folder}/page.pdf`,
        `file://${folder}/page.html`,
      ]);
      made.set(name, await readFile(join(folder, 'page.pdf')));
    }
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
