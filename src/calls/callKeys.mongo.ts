import { Schema, type Connection } from 'mongoose';
import { isDuplicateKey } from '../platform/database.mongo.ts';
import { MOST_A_KEY, type CallsUnderKey } from './callStore.ts';

/** One hashed key: equality on `_id` is the one search that every server answers without a scan. */
interface StoredKey {
  readonly _id: string;
  readonly calls: readonly string[];
  /** Set for ever once one call more would have come in: the list is no longer all of them. */
  readonly full?: boolean;
}

const keySchema = new Schema<StoredKey>(
  { _id: String, calls: [String], full: Boolean },
  { collection: 'callKeys', versionKey: false },
);

export interface CallKeys {
  /** Before the call is written, so that no call stands without its keys. */
  add(callId: string, keys: readonly string[]): Promise<void>;
  /** After the call was written: until then it is only found once too often. */
  drop(callId: string, keys: readonly string[]): Promise<void>;
  under(keys: readonly string[]): Promise<Map<string, CallsUnderKey>>;
  /** Whether the calls of older builds, which kept their keys with the call alone, were brought over. */
  areAllThere(): Promise<boolean>;
  noteAllThere(): Promise<void>;
}

/** Two runs that add the same new key at once: the later finds it there when it tries again. */
const ROUNDS = 5;
/** Shorter than any hashed key. */
const ALL_THERE = 'all-there';
/** Keys in one question. */
const AT_ONCE = 2_000;

const fresh: Omit<StoredKey, '_id'> = { calls: [] };

export function mongoCallKeys(connection: Connection): CallKeys {
  const stored = connection.model<StoredKey>('CallKey', keySchema);

  async function read(keys: readonly string[]): Promise<Map<string, StoredKey>> {
    const found = new Map<string, StoredKey>();
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const some = keys.slice(from, from + AT_ONCE);
      const rows = await stored.find({ _id: { $in: some } }).lean<StoredKey[]>();
      for (const row of rows) found.set(row._id, row);
    }
    return found;
  }

  async function addOnce(callId: string, keys: readonly string[]): Promise<void> {
    const there = await read(keys);
    const writes = keys.flatMap((key) => {
      const { full, calls } = there.get(key) ?? fresh;
      if (full === true || calls.includes(callId)) return [];
      const update =
        calls.length < MOST_A_KEY
          ? { $addToSet: { calls: callId } }
          : { $set: { full: true, calls: [] } };
      return [{ updateOne: { filter: { _id: key }, update, upsert: true } }];
    });
    if (writes.length > 0) await stored.bulkWrite(writes, { ordered: false });
  }

  return {
    async add(callId, keys) {
      for (let round = 1; ; round += 1) {
        try {
          await addOnce(callId, keys);
          return;
        } catch (error) {
          if (!isDuplicateKey(error) || round === ROUNDS) throw error;
        }
      }
    },

    async drop(callId, keys) {
      if (keys.length === 0) return;
      await stored.updateMany({ _id: { $in: [...keys] } }, { $pull: { calls: callId } });
    },

    async under(keys) {
      const found = new Map<string, CallsUnderKey>();
      for (const { _id, calls, full } of (await read(keys)).values()) {
        if (full === true || calls.length > MOST_A_KEY) found.set(_id, 'too-many');
        else if (calls.length > 0) found.set(_id, calls);
      }
      return found;
    },

    async areAllThere() {
      return (await read([ALL_THERE])).size > 0;
    },

    async noteAllThere() {
      await stored.updateOne({ _id: ALL_THERE }, { $set: { calls: [] } }, { upsert: true });
    },
  };
}
