import { Schema, type Connection } from 'mongoose';
import { isDuplicateKey } from '../platform/database.mongo.ts';
import { keyOf } from '../platform/history.ts';
import type { Look, TrailEntry, TrailStore } from './trailStore.ts';

interface StoredEntry extends Omit<TrailEntry, 'sequence'> {
  readonly _id: number;
  /** One entry an event. */
  readonly event: string;
  /** Finds the entries of one document. */
  readonly document: string;
}

type StoredLook = Omit<Look, 'id'> & { readonly _id: string; readonly unsealed: boolean };

const trailSchema = new Schema<StoredEntry>(
  {
    _id: { type: Number, required: true },
    sealedAt: { type: Date, required: true },
    source: Schema.Types.Mixed,
    digest: String,
    previous: String,
    hash: String,
    event: { type: String, required: true, unique: true },
    document: { type: String, required: true, index: true },
  },
  { collection: 'trail', versionKey: false },
);

const lookSchema = new Schema<StoredLook>(
  {
    _id: { type: String, required: true },
    at: { type: Date, required: true },
    by: String,
    kind: String,
    what: String,
    unsealed: { type: Boolean, index: true },
  },
  { collection: 'looks', versionKey: false },
);

export function mongoTrailStore(connection: Connection): TrailStore {
  const trail = connection.model<StoredEntry>('TrailEntry', trailSchema);
  const looks = connection.model<StoredLook>('Look', lookSchema);

  return {
    async addLook({ id, ...look }) {
      await looks.collection.insertOne({ _id: id, ...look, unsealed: true } as never);
    },

    async looks() {
      const rows = await looks.find().sort({ at: 1, _id: 1 }).lean<StoredLook[]>();
      return rows.map(({ _id, at, by, kind, what }) => ({ id: _id, at, by, kind, what }));
    },

    async append({ sequence, ...entry }) {
      const { kind, id, cause } = entry.source;
      const keys = { event: keyOf(kind, id, cause), document: keyOf(kind, id) };
      try {
        await trail.collection.insertOne({ _id: sequence, ...entry, ...keys } as never);
        return 'appended';
      } catch (error) {
        if (isDuplicateKey(error)) return 'taken';
        throw error;
      }
    },

    async head() {
      const row = await trail.findOne().sort({ _id: -1 }).lean<StoredEntry | null>();
      return row === null ? undefined : asEntry(row);
    },

    async entriesAfter(sequence, limit) {
      const rows = await trail
        .find({ _id: { $gt: sequence } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<StoredEntry[]>();
      return rows.map(asEntry);
    },

    async sealedCauses(documents) {
      const keys = documents.map(({ kind, id }) => keyOf(kind, id));
      const causes = new Map(keys.map((key) => [key, new Set<string>()]));
      const rows = await trail
        .find({ document: { $in: keys } }, { document: 1, source: 1 })
        .lean<Pick<StoredEntry, 'document' | 'source'>[]>();
      for (const { document, source } of rows) causes.get(document)?.add(source.cause);
      return keys.map((key) => causes.get(key) ?? new Set());
    },
  };
}

function asEntry({ _id, sealedAt, source, digest, previous, hash }: StoredEntry): TrailEntry {
  const { kind, id, cause } = source;
  return { sequence: _id, sealedAt, source: { kind, id, cause }, digest, previous, hash };
}
