import { randomBytes } from 'node:crypto';
import { Schema } from 'mongoose';
import type { Connection } from 'mongoose';
import { isDuplicateKey } from './database.mongo.ts';

interface StoredSetting {
  readonly _id: string;
  readonly value: string;
}

/** What staff or the program itself set once, kept in the database as text. */
export interface SettingStore {
  get(name: string): Promise<string | undefined>;
  set(name: string, value: string): Promise<void>;
  /**
   * A random secret of this installation, made at the first call and the same ever after. The loser
   * of a race reads the winner's.
   */
  secret(name: string): Promise<string>;
}

const settingSchema = new Schema<StoredSetting>(
  { _id: { type: String, required: true }, value: { type: String, required: true } },
  { collection: 'settings', versionKey: false },
);

export function mongoSettingStore(connection: Connection): SettingStore {
  const settings = connection.model<StoredSetting>('Setting', settingSchema);
  const store: SettingStore = {
    async get(name) {
      return (await settings.findById(name).lean())?.value;
    },
    async set(name, value) {
      await settings.updateOne({ _id: name }, { $set: { value } }, { upsert: true });
    },
    async secret(name) {
      const known = await store.get(name);
      if (known !== undefined) return known;
      try {
        const made = await settings.create({ _id: name, value: randomBytes(32).toString('hex') });
        return made.value;
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        return store.secret(name);
      }
    },
  };
  return store;
}
