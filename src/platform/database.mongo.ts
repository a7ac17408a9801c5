import mongoose from 'mongoose';
import type { Connection } from 'mongoose';
import { TemporaryFailure } from './failure.ts';

export interface Database {
  /** Adapters make their models on it. */
  readonly connection: Connection;
  /** @throws TemporaryFailure where the server does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const selectWithin = 5_000;
const socketTimeout = 60_000;
const defaultName = 'twostep';

/**
 * @param uri its path names the database; without one it is `twostep`
 * @throws TemporaryFailure where the server is not there or refuses the sign-in, without the URI:
 *   that may hold a password
 */
export async function openDatabase(uri: string): Promise<Database> {
  const connection = await asFailure(uri, () =>
    mongoose
      .createConnection(uri, {
        // Without it a server that the driver does not speak with is waited for without an end.
        serverSelectionTimeoutMS: selectWithin,
        connectTimeoutMS: selectWithin,
        socketTimeoutMS: socketTimeout,
        ...(namesDatabase(uri) ? {} : { dbName: defaultName }),
      })
      .asPromise(),
  );
  return {
    connection,
    async ping() {
      await asFailure(uri, async () => connection.db?.command({ ping: 1 }));
    },
    close: () => connection.close(),
  };
}

/**
 * Waits until every model on this connection has its collection and its declared indexes: unique
 * keys are what correctness rests on, so nothing is written before them.
 */
export async function readyIndexes(connection: Connection): Promise<void> {
  for (const name of connection.modelNames()) {
    const model = connection.model(name);
    await model.init();
    await model.createIndexes();
  }
}

/** E11000: another writer was first, or the same write ran before. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 11_000;
}

async function asFailure<T>(uri: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(uri, error);
    if (failure === undefined) throw error;
    throw failure;
  }
}

const refusedCodes: ReadonlySet<unknown> = new Set([13, 18, 8000]);

function failureOf(uri: string, error: unknown): TemporaryFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const at = hostsOf(uri);
  if ('code' in error && refusedCodes.has(error.code)) {
    return new TemporaryFailure(
      `The database at ${at} refuses the sign-in.`,
      'Check the user name and the password in MONGODB_URI, and the rights of that user.',
      { cause: error },
    );
  }
  if (/ServerSelection|Network|NotConnected|Timeout|Parse/.test(error.name)) {
    return new TemporaryFailure(
      `The database at ${at} cannot be reached.`,
      'Check MONGODB_URI, that the server runs and that this machine may reach it.',
      { cause: error },
    );
  }
  return undefined;
}

function hostsOf(uri: string): string {
  const [authority = ''] = uri.replace(/^mongodb(\+srv)?:\/\//, '').split(/[/?]/);
  return authority.slice(authority.lastIndexOf('@') + 1);
}

function namesDatabase(uri: string): boolean {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/.test(uri);
}
