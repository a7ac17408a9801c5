import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const packed = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');

/** Folder of the packed English data that npm brings: more exact than what Debian packs. */
export const packedLanguageFolder = join(dirname(packed), '4.0.0_best_int');

const language = 'eng.traineddata';
let folder: Promise<string> | undefined;

/** The same unpacked, in a folder that the processes of one user share and nobody else can write. */
export function unpackedLanguageFolder(): Promise<string> {
  folder ??= unpack();
  return folder;
}

async function unpack(): Promise<string> {
  const data = await promisify(gunzip)(
    await readFile(join(packedLanguageFolder, `${language}.gz`)),
  );
  const name = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const shared = join(tmpdir(), `twostep-${process.getuid?.() ?? 0}-${name}`);
  await mkdir(shared, { mode: 0o700, recursive: true });
  if (await isOurs(shared)) {
    if (!(await holds(shared, data))) await put(shared, data);
    return shared;
  }
  // Somebody else made a folder of that name.
  const own = await mkdtemp(join(tmpdir(), 'twostep-'));
  await put(own, data);
  return own;
}

async function isOurs(path: string): Promise<boolean> {
  const { uid, mode } = await stat(path);
  return uid === (process.getuid?.() ?? uid) && (mode & 0o022) === 0;
}

async function holds(path: string, data: Buffer): Promise<boolean> {
  try {
    return data.equals(await readFile(join(path, language)));
  } catch {
    return false;
  }
}

/** Written whole or not at all: another process may be about to read it. */
async function put(path: string, data: Buffer): Promise<void> {
  const passing = join(path, `${process.pid}.part`);
  try {
    await writeFile(passing, data);
    await rename(passing, join(path, language));
  } finally {
    await rm(passing, { force: true });
  }
}
