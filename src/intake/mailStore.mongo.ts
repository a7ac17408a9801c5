import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import { isDuplicateKey } from '../platform/database.mongo.ts';
import type { HistoryEvent } from '../platform/history.ts';
import type { Mail } from './mail.ts';
import { afterFetch, isHeadOnly } from './headOnly.ts';
import type { MailStore } from './mailStore.ts';

interface StoredMail extends Omit<Mail, 'id' | 'events'> {
  readonly _id: string;
  readonly partsKey: string;
  readonly events: HistoryEvent[];
  readonly unsealed: boolean;
}

const mailSchema = new Schema<StoredMail>(
  {
    _id: String,
    sha256: String,
    bytes: Number,
    bytesKept: Number,
    askAgain: Boolean,
    headers: Schema.Types.Mixed,
    receivedAt: Date,
    state: String,
    class: String,
    reason: String,
    answer: Schema.Types.Mixed,
    duplicateOf: String,
    version: Schema.Types.Mixed,
    attempts: Number,
    nextTryAt: Date,
    partsKey: String,
    events: [Schema.Types.Mixed],
    unsealed: Boolean,
  },
  { collection: 'mails', versionKey: false, minimize: false },
);
mailSchema.index({ state: 1, receivedAt: 1 });
mailSchema.index({ partsKey: 1, receivedAt: 1 });
mailSchema.index({ receivedAt: 1 });
mailSchema.index({ unsealed: 1 });
mailSchema.index({ askAgain: 1, receivedAt: 1 });

const oldestFirst = { receivedAt: 1, _id: 1 } as const;

export function mongoMailStore(connection: Connection): MailStore {
  const mails = connection.model<StoredMail>('Mail', mailSchema);
  return { ...questions(mails), ...changes(mails) };
}

type Question = 'find' | 'findMany' | 'firstWithParts' | 'toRead' | 'toFetch' | 'all';

const fresh = { state: 'received', attempts: 0, nextTryAt: null };

function changes(mails: Model<StoredMail>): Omit<MailStore, Question> {
  const moved = async (filter: object, change: object, event: HistoryEvent): Promise<boolean> => {
    const update = { $set: { ...change, unsealed: true }, $push: { events: event } };
    return (await mails.updateOne(filter, update)).matchedCount > 0;
  };
  return {
    async takeOnce({ id, ...mail }, event) {
      const unread = { version: null, attempts: 0, nextTryAt: null };
      try {
        await mails.create({ _id: id, ...mail, ...unread, events: [event], unsealed: true });
        return 'taken';
      } catch (error) {
        if (isDuplicateKey(error)) return 'already-taken';
        throw error;
      }
    },
    async startAttempt(id, nextTryAt, machineNow) {
      const due = machineNow === undefined ? {} : dueAt(machineNow);
      const row = await mails
        .findOneAndUpdate(
          { _id: id, state: 'received', ...due },
          { $inc: { attempts: 1 }, $set: { nextTryAt } },
          { returnDocument: 'after' },
        )
        .lean<StoredMail | null>();
      return row?.attempts ?? 0;
    },
    async settle(id, verdict, event) {
      const notYet = { _id: id, 'events.cause': { $ne: event.cause } };
      await moved(notYet, { ...verdict, nextTryAt: null }, event);
    },
    async reread(id, event) {
      if (await moved({ _id: id, state: 'read' }, fresh, event)) return 'will-be-read';
      return (await mails.exists({ _id: id })) === null ? 'unknown' : 'not-read';
    },
    async retry(id, event) {
      const row = await mails.findById(id).lean<StoredMail | null>();
      if (row !== null && isHeadOnly(row)) {
        const asked = await moved({ _id: id, state: 'quarantined' }, { askAgain: true }, event);
        return asked ? 'will-be-fetched' : 'not-quarantined';
      }
      if (await moved({ _id: id, state: 'quarantined' }, fresh, event)) return 'will-be-read';
      return row === null ? 'unknown' : 'not-quarantined';
    },
    async fetchedAgain(id, outcome, event) {
      const notYet = { _id: id, 'events.cause': { $ne: event.cause } };
      await moved(notYet, afterFetch(outcome), event);
    },
  };
}

function questions(mails: Model<StoredMail>): Pick<MailStore, Question> {
  return {
    async find(id) {
      const row = await mails.findById(id).lean<StoredMail | null>();
      return row === null ? undefined : asMail(row);
    },
    async findMany(ids) {
      const rows = await mails
        .find({ _id: { $in: [...ids] } })
        .sort(oldestFirst)
        .lean<StoredMail[]>();
      return rows.map(asMail);
    },
    async firstWithParts(partsKeys) {
      if (partsKeys.length === 0) return new Map();
      const rows = await mails
        .find({ partsKey: { $in: [...partsKeys] }, state: { $ne: 'duplicate' } })
        .sort(oldestFirst)
        .lean<StoredMail[]>();
      return new Map(rows.reverse().map((row) => [row.partsKey, asMail(row)]));
    },
    async toRead(machineNow) {
      const rows = await mails
        .find({ state: 'received', ...dueAt(machineNow) }, { _id: 1 })
        .sort(oldestFirst)
        .lean<{ _id: string }[]>();
      return rows.map((row) => row._id);
    },
    async toFetch() {
      const rows = await mails.find({ askAgain: true }).sort(oldestFirst).lean<StoredMail[]>();
      return rows.map(asMail);
    },
    async all(filter) {
      const wanted = filter?.state === undefined ? {} : { state: filter.state };
      const rows = await mails.find(wanted).sort(oldestFirst).lean<StoredMail[]>();
      return rows.map(asMail);
    },
  };
}

function dueAt(machineNow: Date): object {
  return { $or: [{ nextTryAt: null }, { nextTryAt: { $lte: machineNow } }] };
}

function asMail({ _id, ...row }: StoredMail): Mail {
  return {
    id: _id,
    sha256: row.sha256,
    bytes: row.bytes,
    ...(row.bytesKept === undefined ? {} : { bytesKept: row.bytesKept }),
    ...(row.askAgain === true ? { askAgain: true } : {}),
    headers: row.headers,
    receivedAt: row.receivedAt,
    state: row.state,
    class: row.class,
    reason: row.reason,
    answer: row.answer,
    duplicateOf: row.duplicateOf,
    version: row.version,
    attempts: row.attempts,
    nextTryAt: row.nextTryAt,
    events: row.events,
  };
}
