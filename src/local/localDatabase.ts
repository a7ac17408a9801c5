import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermanentFailure } from '../platform/failure.ts';
import { findJava, findMaven } from './java.ts';
import { isJavaDatabaseBuilt, startJavaDatabase } from './javaDatabase.ts';
import type { LocalServer } from './localServer.ts';
import { cures, installParts } from './machinePackages.ts';
import type { MachinePart } from './machinePackages.ts';
import { downloadedMongod, installedMongod, startMongod } from './mongod.ts';

export const databaseKinds = ['given', 'mongod', 'memory-server', 'java'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export interface LocalDatabase {
  /** Without the name of a database: see `databaseAddress`. */
  readonly uri: string;
  readonly kind: DatabaseKind;
  readonly port: number;
  stop(): Promise<void>;
}

export interface LocalDatabaseOptions {
  /** MONGODB_URI: used as it is, and not stopped. */
  readonly given?: string | undefined;
  /** 0 or absent: any free one. */
  readonly port?: number | undefined;
  /** A folder in which the data outlive a stop; absent: they go with the server. */
  readonly keepIn?: string | undefined;
  /** Only `demo` and `test` may: where the program runs as root, what is missing comes by apt. */
  readonly mayInstall?: boolean | undefined;
  /** Progress for a person, on standard error. */
  readonly say: (line: string) => void;
}

/**
 * The first of these that works: the address given, `mongod` on this machine, a mongod that
 * mongodb-memory-server brings, mongo-java-server.
 * @throws PermanentFailure where none does, with the cures.
 */
export async function startDatabase(options: LocalDatabaseOptions): Promise<LocalDatabase> {
  if (options.given !== undefined && options.given !== '') {
    return { uri: options.given, kind: 'given', port: 0, stop: async () => {} };
  }
  const folder = options.keepIn ?? (await mkdtemp(join(tmpdir(), 'twostep-database-')));
  await mkdir(folder, { recursive: true });
  const clear = async (): Promise<void> => {
    if (options.keepIn === undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    const { server, kind } = await firstThatWorks(folder, options);
    const port = Number(server.ready);
    const stop = async (): Promise<void> => {
      await server.stop();
      await clear();
    };
    return { uri: `mongodb://127.0.0.1:${port}/`, kind, port, stop };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** The address of one database of a server: the path of the URI names it. */
export function databaseAddress(uri: string, name: string): string {
  const address = new URL(uri);
  address.pathname = `/${name}`;
  return address.href;
}

interface Started {
  readonly server: LocalServer;
  readonly kind: DatabaseKind;
}

async function firstThatWorks(folder: string, options: LocalDatabaseOptions): Promise<Started> {
  const port = options.port ?? 0;
  const data = join(folder, 'mongod');
  const installed = installedMongod();
  if (installed !== undefined) {
    return { server: await startMongod(installed, { port, folder: data }), kind: 'mongod' };
  }
  const downloaded = await downloadedMongod(options.say);
  if (downloaded !== undefined) {
    // A downloaded mongod may miss a library of this machine; Java is still to come.
    const server = await startMongod(downloaded, { port, folder: data }).catch(() => undefined);
    if (server !== undefined) return { server, kind: 'memory-server' };
  }
  await needJava(options);
  const keepIn = options.keepIn === undefined ? undefined : join(folder, 'java-database.mv');
  return { server: await startJavaDatabase({ port, keepIn, say: options.say }), kind: 'java' };
}

async function needJava(options: LocalDatabaseOptions): Promise<void> {
  const missing = async (): Promise<MachinePart[]> => {
    const parts: MachinePart[] = (await findJava()) === undefined ? ['java'] : [];
    if (!(await isJavaDatabaseBuilt()) && findMaven() === undefined) parts.push('maven');
    return parts;
  };
  const lacking = await missing();
  if (lacking.length === 0) return;
  if (options.mayInstall === true) {
    await installParts(lacking, options.say);
    if ((await missing()).length === 0) return;
  }
  throw new PermanentFailure(
    'No database: MONGODB_URI is not set, and this machine has no mongod, cannot download one and has no Java 17 with Maven.',
    cures(lacking),
  );
}
