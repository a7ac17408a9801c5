import { Schema } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { isDuplicateKey, openDatabase, readyIndexes } from '../../src/platform/database.mongo.ts';
import { TemporaryFailure } from '../../src/platform/failure.ts';
import { mongoLease } from '../../src/platform/lease.mongo.ts';
import { leaseContract } from '../contracts/lease.ts';
import { freshDatabase } from '../support/servers.ts';

test('once the indexes are ready a second write of one key is a duplicate', async () => {
  const database = await openDatabase(freshDatabase());
  const schema = new Schema({ mail: String, place: Number });
  schema.index({ mail: 1, place: 1 }, { unique: true });
  const things = database.connection.model('Thing', schema);
  await readyIndexes(database.connection);
  await readyIndexes(database.connection);
  await things.create({ mail: 'a', place: 1 });
  await things.create({ mail: 'a', place: 2 });
  const error: unknown = await things
    .create({ mail: 'a', place: 1 })
    .catch((caught: unknown) => caught);
  expect(isDuplicateKey(error)).toBe(true);
  expect(isDuplicateKey(new Error('E11000'))).toBe(false);
  await database.ping();
  await database.close();
});

test('a database that is not there is one clear failure, without the password', async () => {
  const error: unknown = await openDatabase('mongodb://me:hush@127.0.0.1:1/twostep').catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(TemporaryFailure);
  const { message, cure } = error as TemporaryFailure;
  expect(message).toContain('127.0.0.1:1');
  expect(message + cure).not.toContain('hush');
});

describe('the lease in the database', () => {
  leaseContract(async () => {
    const uri = freshDatabase();
    let ahead = 0;
    const machineClock = (): Date => new Date(Date.now() + ahead);
    const advance = (seconds: number): void => {
      ahead += seconds * 1000;
    };
    const lease = async () => {
      const { connection } = await openDatabase(uri);
      return mongoLease(connection, { seconds: 60, machineClock });
    };
    return { first: await lease(), second: await lease(), advance };
  }, 60);

  test('it is renewed while the work runs, and the work is told when it is lost', async () => {
    const { connection } = await openDatabase(freshDatabase());
    let ahead = 0;
    const machineClock = (): Date => new Date(Date.now() + ahead);
    const first = mongoLease(connection, { seconds: 0.3, machineClock: () => new Date() });
    const other = await openDatabase(uriOf(connection));
    const second = mongoLease(other.connection, { seconds: 60, machineClock });
    await first.whileHeld('collect', async (signal) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await second.whileHeld('collect', async () => 'x')).toEqual({
        kind: 'held-elsewhere',
      });
      ahead = 3_600_000;
      await second.whileHeld('collect', async () => {
        if (!signal.aborted) {
          await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
        }
      });
      expect(signal.aborted).toBe(true);
    });
    await other.close();
    await connection.close();
  });
});

function uriOf(connection: { host: string; port: number; name: string }): string {
  return `mongodb://${connection.host}:${connection.port}/${connection.name}`;
}
