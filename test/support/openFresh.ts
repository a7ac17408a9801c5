import { afterAll } from 'vitest';
import type { Connection } from 'mongoose';
import { openDatabase, readyIndexes } from '../../src/platform/database.mongo.ts';
import { freshDatabase } from './servers.ts';

const opened: { close(): Promise<void> }[] = [];

afterAll(async () => {
  for (const database of opened.splice(0)) await database.close();
});

/** A store on a database of its own, with its indexes; closed when the file's tests are done. */
export async function openFresh<T>(make: (connection: Connection) => T): Promise<T> {
  const database = await openDatabase(freshDatabase());
  opened.push(database);
  const store = make(database.connection);
  await readyIndexes(database.connection);
  return store;
}
