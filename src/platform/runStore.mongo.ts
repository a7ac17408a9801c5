import { Schema } from 'mongoose';
import type { Connection } from 'mongoose';
import type { RunStore } from './runStore.ts';

interface StoredRun {
  readonly _id: string;
  readonly firstBegunAt?: Date;
  readonly doneAt?: Date;
}

const runSchema = new Schema<StoredRun>(
  { _id: { type: String, required: true }, firstBegunAt: Date, doneAt: Date },
  { collection: 'runs', versionKey: false },
);

export function mongoRunStore(connection: Connection): RunStore {
  const runs = connection.model<StoredRun>('Run', runSchema);
  const find = (job: string): Promise<StoredRun | null> =>
    runs.findById(job).lean<StoredRun | null>();
  return {
    async noteBegun(job, at) {
      const first = { $setOnInsert: { firstBegunAt: at } };
      await runs.updateOne({ _id: job }, first, { upsert: true });
    },
    async noteDone(job, begunAt) {
      await runs.updateOne({ _id: job }, { $set: { doneAt: begunAt } }, { upsert: true });
    },
    async lastDone(job) {
      return (await find(job))?.doneAt;
    },
    async firstBegun(job) {
      return (await find(job))?.firstBegunAt;
    },
  };
}
