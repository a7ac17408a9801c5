import { randomBytes } from 'node:crypto';
import { Schema } from 'mongoose';
import type { Connection } from 'mongoose';
import { isDuplicateKey } from './database.mongo.ts';

interface StoredSetting {
  readonly _id: string;
  readonly value: string;
}

const settingSchema = new Schema<StoredSetting>(
  { _id: { type: String, required: true }, value: { type: String, required: true } },
  { collection: 'settings', versionKey: false },
);

/**
 * A random secret of this installation, made at the first call and the same ever after. The loser of
 * a race reads the winner's.
 */
export async function installationSecret(connection: Connection, name: string): Promise<string> {
  const settings = connection.model<StoredSetting>('Setting', settingSchema);
  const known = await settings.findById(name).lean();
  if (known !== null) return known.value;
  try {
    const made = await settings.create({ _id: name, value: randomBytes(32).toString('hex') });
    return made.value;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return installationSecret(connection, name);
  }
}
