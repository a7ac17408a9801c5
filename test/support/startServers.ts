import mongoose from 'mongoose';
import type { TestProject } from 'vitest/node';
import { findDovecot, startMailbox } from '../../src/local/localMailbox.ts';
import type { LocalMailbox } from '../../src/local/localMailbox.ts';
import { databaseKinds, startDatabase } from '../../src/local/localDatabase.ts';
import type { LocalDatabase } from '../../src/local/localDatabase.ts';
import { installParts } from '../../src/local/machinePackages.ts';
import { findPdftotext, findTesseract } from './machineTools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUri: string;
    /** The names of this run's databases begin with it. */
    databasePrefix: string;
    mailbox: { host: string; port: number; password: string; folder: string };
  }
}

interface Servers {
  readonly database: LocalDatabase;
  readonly mailbox: LocalMailbox;
}

const prefix = `twostep-test-${process.pid}-`;

/** Each project of vitest comes here; the servers are started once and the last one stops them. */
const shared = globalThis as { twostepServers?: { users: number; ready: Promise<Servers> } };

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.twostepServers ??= { users: 0, ready: start() };
  shared.twostepServers.users += 1;
  const { database, mailbox } = await shared.twostepServers.ready;
  project.provide('databaseUri', database.uri);
  project.provide('databasePrefix', prefix);
  const { host, port, password, folder } = mailbox;
  project.provide('mailbox', { host, port, password, folder });
  return teardown;
}

async function start(): Promise<Servers> {
  const given = process.env['MONGODB_URI'];
  // One after the other: two apt-get at once wait for each other's lock.
  const database = await startDatabase({ given, mayInstall: true, say });
  const mailbox = await startMailbox({ mayInstall: true, say });
  await installTools();
  return { database, mailbox };
}

/** Programs that are called and not served; the tests that need one are left out where it is not to be had. */
async function installTools(): Promise<void> {
  const missing = [
    ...(findTesseract() === undefined ? (['tesseract'] as const) : []),
    ...(findPdftotext() === undefined ? (['poppler'] as const) : []),
  ];
  if (missing.length > 0) await installParts(missing, say);
}

async function teardown(): Promise<void> {
  const servers = shared.twostepServers;
  if (servers === undefined) return;
  servers.users -= 1;
  if (servers.users > 0) return;
  delete shared.twostepServers;
  const { database, mailbox } = await servers.ready;
  if (database.kind === 'given') await dropOurs(database.uri);
  await Promise.all([database.stop(), mailbox.stop()]);
  tellServers(database);
}

/** A server that is not ours is left as it was found. */
async function dropOurs(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise();
  const { databases } = await connection.listDatabases();
  for (const { name } of databases) {
    if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase();
  }
  await connection.close();
}

const databaseNames = {
  given: 'the database of MONGODB_URI',
  mongod: 'mongod of this machine',
  'memory-server': 'mongod by mongodb-memory-server',
  java: 'mongo-java-server (Java)',
} as const;

function tellServers(database: LocalDatabase): void {
  say('');
  say('Real servers of this run:');
  for (const kind of databaseKinds) {
    say(`  ${kind === database.kind ? 'used    ' : 'not used'}  ${databaseNames[kind]}`);
  }
  say(`  used      Dovecot (IMAP), ${findDovecot() ?? ''}`);
  say('  used      smtp-server (SMTP), where a test sends mail');
  for (const [name, path] of [
    ['Tesseract (scans)', findTesseract()],
    ['Poppler (second opinion on PDF text)', findPdftotext()],
  ]) {
    say(`  ${path === undefined ? 'not used' : 'used    '}  ${name ?? ''}`);
  }
  say('  not used  Exchange Online, NHSmail relay: no account here');
}
