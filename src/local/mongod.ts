import { mkdir } from 'node:fs/promises';
import { findCommand } from './command.ts';
import type { LocalServer } from './localServer.ts';
import { freePort, startServer } from './localServer.ts';
import { cacheFolder } from './projectFiles.ts';

const version = '7.0.14';
const answerWithin = 4_000;
const downloadWithin = 240_000;

/** A mongod of this machine, where there is one. */
export function installedMongod(): string | undefined {
  return findCommand('mongod', ['/usr/local/bin', '/usr/sbin']);
}

let tried: Promise<string | undefined> | undefined;

/**
 * A mongod as mongodb-memory-server finds or downloads it; undefined where the network does not
 * let it. One try a run: closed networks must not wait for it twice.
 */
export function downloadedMongod(say: (line: string) => void): Promise<string | undefined> {
  tried ??= findOrDownload(say).catch(() => undefined);
  return tried;
}

async function findOrDownload(say: (line: string) => void): Promise<string | undefined> {
  const { DryMongoBinary, MongoBinary } = await import('mongodb-memory-server-core');
  const folder = cacheFolder();
  const found = await DryMongoBinary.locateBinary({ version, downloadDir: folder });
  if (found !== undefined) return found;
  if (!(await canDownload())) return undefined;
  say('Downloading MongoDB for the local database (about 80 MB, once) …');
  await mkdir(folder, { recursive: true });
  return Promise.race([
    MongoBinary.getPath({ version, downloadDir: folder }),
    new Promise<undefined>((resolve) => setTimeout(resolve, downloadWithin, undefined).unref()),
  ]);
}

/** Asks for the head of the file itself: an open door elsewhere says nothing about this one. */
async function canDownload(): Promise<boolean> {
  const { MongoBinaryDownloadUrl } =
    await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js');
  const { platform, arch } = process;
  const url = await new MongoBinaryDownloadUrl({ version, platform, arch }).getDownloadUrl();
  const signal = AbortSignal.timeout(answerWithin);
  const answer = await fetch(url, { method: 'HEAD', signal });
  return answer.ok;
}

export async function startMongod(
  command: string,
  options: { readonly port: number; readonly folder: string },
): Promise<LocalServer> {
  await mkdir(options.folder, { recursive: true });
  const port = options.port === 0 ? await freePort() : options.port;
  const parameters = ['--dbpath', options.folder, '--port', String(port), '--bind_ip', '127.0.0.1'];
  return startServer({
    name: 'mongod',
    command,
    parameters,
    readyLine: /Waiting for connections[^\n]*"port":(\d+)/,
    seconds: 60,
  });
}
