import { Schema } from 'mongoose';
import type { Connection } from 'mongoose';
import type { RunStore } from './runStore.ts';

interface StoredRun {
  readonly _id: string;
  readonly doneAt: Date;
}

const runSchema = new Schema<StoredRun>(
  { _id: { type: String, required: true }, doneAt: { type: Date, required: true } },
  { collection: 'runs', versionKey: false },
);

export function mongoRunStore(connection: Connection): RunStore {
  const runs = connection.model<StoredRun>('Run', runSchema);
  return {
    async noteDone(job, at) {
      await runs.updateOne({ _id: job }, { $set: { doneAt: at } }, { upsert: true });
    },
    async lastDone(job) {
      return (await runs.findById(job).lean())?.doneAt;
    },
  };
}
