import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { HistoryEvent } from '../platform/history.ts';
import type { DocumentHistory, EventSource } from './eventSource.ts';

/** A document as any of the collections keeps it, as far as sealing needs it. */
interface StoredHistory {
  readonly _id: string;
  readonly salt?: string;
  readonly events?: readonly HistoryEvent[];
  readonly at?: Date;
  readonly by?: string;
  readonly kind?: string;
  readonly what?: string;
}

/** A look has no history: it is one event itself. */
const LOOKS = 'looks';
const collections = ['mails', 'referrals', 'calls', 'letters', LOOKS] as const;
const wanted = { events: 1, salt: 1, at: 1, by: 1, kind: 1, what: 1 } as const;

/**
 * Reads the histories beside the stores that write them: every store keeps `events` and sets
 * `unsealed: true` in the same write, and none needs to know of the trail.
 */
export function mongoEventSource(connection: Connection): EventSource {
  const rows = (kind: string) => connection.collection<StoredHistory>(kind);

  return {
    async unsealed(limit) {
      const found: DocumentHistory[] = [];
      for (const kind of collections) {
        if (found.length >= limit) break;
        const some = await rows(kind)
          .find({ unsealed: true }, { projection: wanted })
          .sort({ _id: 1 })
          .limit(limit - found.length)
          .toArray();
        found.push(...some.map((row) => asHistory(kind, row)));
      }
      return found;
    },

    async *all() {
      for (const kind of collections) {
        for await (const row of rows(kind).find({}, { projection: wanted })) {
          yield asHistory(kind, row);
        }
      }
    },

    async saltOf(kind, id) {
      const salt = randomBytes(16).toString('hex');
      const fresh = { _id: id, salt: { $exists: false } };
      const { modifiedCount } = await rows(kind).updateOne(fresh, { $set: { salt } });
      if (modifiedCount > 0) return salt;
      const row = await rows(kind).findOne({ _id: id }, { projection: { salt: 1 } });
      return row?.salt ?? salt;
    },

    async markSealed(kind, id, events) {
      const unchanged = kind === LOOKS ? {} : { events: { $size: events } };
      await rows(kind).updateOne({ _id: id, ...unchanged }, { $set: { unsealed: false } });
    },
  };
}

function asHistory(kind: string, row: StoredHistory): DocumentHistory {
  const own: HistoryEvent = {
    cause: row._id,
    at: row.at ?? new Date(0),
    kind: row.kind ?? '',
    by: row.by ?? '',
    detail: { what: row.what ?? '' },
  };
  return {
    kind,
    id: row._id,
    salt: row.salt ?? null,
    events: kind === LOOKS ? [own] : (row.events ?? []),
  };
}
