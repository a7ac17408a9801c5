import { Schema } from 'mongoose';
import type { Connection } from 'mongoose';
import type { TokenKeeper } from './tokenKeeper.ts';

interface StoredToken {
  readonly _id: string;
  readonly sealed: string;
}

const tokenSchema = new Schema<StoredToken>(
  { _id: String, sealed: String },
  { collection: 'signIns', versionKey: false },
);

/** @param name whose sign-in it is: the application and the mailbox */
export function mongoTokenKeeper(connection: Connection, name: string): TokenKeeper {
  const tokens = connection.model<StoredToken>('SignIn', tokenSchema);
  return {
    async load() {
      return (await tokens.findById(name).lean<StoredToken | null>())?.sealed;
    },
    async save(sealed) {
      await tokens.updateOne({ _id: name }, { $set: { sealed } }, { upsert: true });
    },
  };
}
