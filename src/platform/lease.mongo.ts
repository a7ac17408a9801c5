import { randomUUID } from 'node:crypto';
import type { Connection, Model } from 'mongoose';
import { Schema } from 'mongoose';
import type { Clock } from './clock.ts';
import { isDuplicateKey } from './database.mongo.ts';
import type { Lease } from './lease.ts';

interface LeaseRow {
  readonly _id: string;
  readonly holder: string;
  readonly until: Date;
}

export interface LeaseOptions {
  /** LEASE_SECONDS: how long a dead run's lease stands. */
  readonly seconds: number;
  readonly machineClock: Clock;
}

const longAgo = new Date(0);

export function mongoLease(connection: Connection, options: LeaseOptions): Lease {
  const leases = leaseModel(connection);
  const end = (): Date => new Date(options.machineClock().getTime() + options.seconds * 1000);
  return {
    async whileHeld(name, work) {
      const holder = randomUUID();
      if (!(await take(leases, name, holder, options.machineClock(), end()))) {
        return { kind: 'held-elsewhere' };
      }
      const lost = new AbortController();
      const stopRenewing = keepRenewing(leases, { name, holder, options, end, lost });
      try {
        return { kind: 'done', value: await work(lost.signal) };
      } finally {
        await stopRenewing();
        // A database that is gone just now must not hide what the work came to: it ends by itself.
        await leases.updateOne({ _id: name, holder }, { $set: { until: longAgo } }).catch(() => {});
      }
    },
  };
}

function leaseModel(connection: Connection): Model<LeaseRow> {
  const schema = new Schema<LeaseRow>(
    { _id: { type: String, required: true }, holder: String, until: Date },
    { collection: 'leases', versionKey: false },
  );
  return connection.model<LeaseRow>('Lease', schema);
}

async function take(
  leases: Model<LeaseRow>,
  name: string,
  holder: string,
  now: Date,
  until: Date,
): Promise<boolean> {
  const free = { _id: name, until: { $lte: now } };
  const taken = await leases.updateOne(free, { $set: { holder, until } });
  if (taken.matchedCount > 0) return true;
  try {
    await leases.create({ _id: name, holder, until });
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

interface Renewing {
  readonly name: string;
  readonly holder: string;
  readonly options: LeaseOptions;
  readonly end: () => Date;
  readonly lost: AbortController;
}

/** Aborts the work's signal where another runner took over, or might by now. */
function keepRenewing(leases: Model<LeaseRow>, renewing: Renewing): () => Promise<void> {
  const { name, holder, options, end, lost } = renewing;
  let held = end();
  let open = Promise.resolve();
  const renew = async (): Promise<void> => {
    const until = end();
    try {
      const renewed = await leases.updateOne({ _id: name, holder }, { $set: { until } });
      if (renewed.matchedCount > 0) held = until;
      else lost.abort();
    } catch {
      if (options.machineClock() >= held) lost.abort();
    }
  };
  const timer = setInterval(
    () => {
      open = open.then(renew);
    },
    (options.seconds * 1000) / 3,
  );
  timer.unref();
  return () => {
    clearInterval(timer);
    return open;
  };
}
