import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';
import { expect, test } from 'vitest';
import { databaseAddress, startDatabase } from '../../src/local/localDatabase.ts';
import { cures } from '../../src/local/machinePackages.ts';

const say = (): void => {};
const alone = fileURLToPath(new URL('../../src/local/databaseAlone.ts', import.meta.url));

function startAlone() {
  const child = spawn(process.execPath, ['--import', 'tsx', alone, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const address = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  return { child, ended, address };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

test('the address that is given is used as it is and left running', async () => {
  const given = 'mongodb://db.example:27017/twostep';
  const database = await startDatabase({ given, say });
  expect(database).toMatchObject({ uri: given, kind: 'given' });
  await database.stop();
});

test('a kept database has its data after a stop and another start', async () => {
  const keepIn = await mkdtemp(join(tmpdir(), 'kept-'));
  for (const count of [1, 2]) {
    const database = await startDatabase({ keepIn, say });
    const connection = await mongoose
      .createConnection(databaseAddress(database.uri, 'kept'))
      .asPromise();
    await connection.collection('things').insertOne({ count });
    expect(await connection.collection('things').countDocuments()).toBe(count);
    await connection.close();
    await database.stop();
  }
  await rm(keepIn, { recursive: true });
});

test('`npm run database` prints the address, serves it, and ends cleanly on SIGTERM', async () => {
  const { child, ended, address } = startAlone();
  const uri = await address;
  expect(uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/twostep$/);
  const connection = await mongoose.createConnection(uri).asPromise();
  await connection.collection('things').insertOne({ kind: 'one' });
  await connection.close();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(await answers(Number(new URL(uri).port))).toBe(false);
});

test('the database goes when the program that started it is killed with SIGKILL', async () => {
  const { child, ended, address } = startAlone();
  const port = Number(new URL(await address).port);
  expect(await answers(port)).toBe(true);
  child.kill('SIGKILL');
  await ended;
  await expect.poll(() => answers(port), { timeout: 15_000 }).toBe(false);
});

test('what a machine lacks is told with the command that brings it', () => {
  expect(cures(['java', 'maven'])).toMatch(/apt-get install .*openjdk-17-jre-headless.*maven/);
  expect(cures(['java', 'maven'])).toContain('MONGODB_URI');
  expect(cures(['dovecot'])).toMatch(/apt-get install .*dovecot-core dovecot-imapd/);
});
