import type { Connection, Model } from 'mongoose';
import { isDuplicateKey } from '../platform/database.mongo.ts';
import type { HistoryEvent } from '../platform/history.ts';
import { asLetter, letterSchema } from './letterSchema.mongo.ts';
import type { StoredLetter } from './letterSchema.mongo.ts';
import type { Letter } from './letter.ts';
import type { LetterStore } from './letterStore.ts';

const oldestFirst = { since: 1, owedAt: 1, _id: 1 } as const;

/** Each move is one guarded write: the filter names the state the move starts from. */
export function mongoLetterStore(connection: Connection): LetterStore {
  const letters = connection.model<StoredLetter>('Letter', letterSchema);
  return {
    ...questions(letters),
    ...decisions(letters),
    ...beginnings(letters),
    ...endings(letters),
  };
}

type Question = 'find' | 'findByMessageId' | 'all' | 'sentSince';
type Decision = 'oweOnce' | 'hold' | 'release' | 'cancel' | 'noteBounced';
type Beginning = 'takeNext' | 'failStale';

function questions(letters: Model<StoredLetter>): Pick<LetterStore, Question> {
  return {
    async find(id) {
      const row = await letters.findById(id).lean<StoredLetter | null>();
      return row === null ? undefined : asLetter(row);
    },
    async findByMessageId(messageId) {
      const row = await letters.findOne({ messageId }).lean<StoredLetter | null>();
      return row === null ? undefined : asLetter(row);
    },
    async all(filter) {
      const wanted = filter?.state === undefined ? {} : { state: filter.state };
      const rows = await letters.find(wanted).sort(oldestFirst).lean<StoredLetter[]>();
      return rows.map(asLetter);
    },
    async sentSince(since, to) {
      const recipient = to === undefined ? {} : { to };
      const out = { $or: [{ state: { $in: ['sent', 'sending'] } }, { perhapsTwice: true }] };
      const counted: object = { triedAt: { $gte: since }, ...recipient, ...out };
      return letters.countDocuments(counted);
    },
  };
}

function decisions(letters: Model<StoredLetter>): Pick<LetterStore, Decision> {
  const move = mover(letters);
  const isThere = async (id: string): Promise<boolean> =>
    (await letters.exists({ _id: id })) !== null;
  return {
    async oweOnce({ id, ...letter }, event) {
      const fresh = {
        released: false,
        perhapsTwice: false,
        attempts: 0,
        sendingSince: null,
        triedAt: null,
        nextTryAt: null,
        sentAt: null,
        outcome: null,
      };
      const references = [...letter.references];
      try {
        await letters.create({
          ...letter,
          ...fresh,
          _id: id,
          references,
          events: [event],
          unsealed: true,
        });
        return 'owed';
      } catch (error) {
        if (isDuplicateKey(error)) return 'already-owed';
        throw error;
      }
    },
    hold(id, because, event) {
      const from = { _id: id, state: { $in: ['owed', 'sending'] }, sentAt: null };
      const held = {
        state: 'held',
        heldBecause: because,
        sendingSince: null,
        triedAt: null,
      } as const;
      return move(from, held, event);
    },
    noteBounced: (id, mail, event) => move({ _id: id }, { bouncedBy: mail }, event),
    async release(id, event) {
      const from = { _id: id, state: { $in: ['held', 'failed'] }, to: { $ne: null } };
      const owed = { state: 'owed', heldBecause: null, released: true, nextTryAt: null } as const;
      if (await move(from, owed, event)) return 'released';
      return (await isThere(id)) ? 'not-held' : 'unknown';
    },
    async cancel(id, event) {
      const from = { _id: id, state: { $in: ['owed', 'held', 'failed'] } };
      if (await move(from, { state: 'cancelled', nextTryAt: null }, event)) return 'cancelled';
      const state = (await letters.findById(id).lean<StoredLetter | null>())?.state;
      if (state === undefined) return 'unknown';
      return state === 'cancelled' ? 'cancelled' : 'already-sent';
    },
  };
}

function beginnings(letters: Model<StoredLetter>): Pick<LetterStore, Beginning> {
  const move = mover(letters);
  const take = async (
    filter: object,
    order: object,
    change: object,
  ): Promise<Letter | undefined> => {
    const row = await letters
      .findOneAndUpdate(filter, change, { sort: { ...order }, returnDocument: 'after' })
      .lean<StoredLetter | null>();
    return row === null ? undefined : asLetter(row);
  };
  return {
    async takeNext(machineNow, staleSeconds) {
      const begun = { state: 'sending', sendingSince: machineNow, triedAt: machineNow };
      const stale = { ...staleAt(machineNow, staleSeconds), perhapsTwice: false, sentAt: null };
      const left = await take(
        stale,
        { sendingSince: 1, _id: 1 },
        { $set: { ...begun, perhapsTwice: true }, $inc: { attempts: 1 } },
      );
      if (left !== undefined) return left;
      const due = { $or: [{ nextTryAt: null }, { nextTryAt: { $lte: machineNow } }] };
      const owed = { state: 'owed', to: { $ne: null }, ...due };
      return take(owed, oldestFirst, { $set: begun, $inc: { attempts: 1 } });
    },
    async failStale(machineNow, staleSeconds, event) {
      const stale = { ...staleAt(machineNow, staleSeconds), perhapsTwice: true };
      let failed = 0;
      for (const row of await letters.find(stale).lean<StoredLetter[]>()) {
        const same = { ...stale, _id: row._id, attempts: row.attempts };
        if (row.sentAt !== null) {
          await move(same, { state: 'sent', sendingSince: null });
          continue;
        }
        const outcome = 'The program stopped while it was being sent, twice.';
        const given = { state: 'failed', outcome, sendingSince: null } as const;
        if (await move(same, given, event(asLetter(row)))) failed += 1;
      }
      return failed;
    },
  };
}

function endings(letters: Model<StoredLetter>): Omit<LetterStore, Question | Decision | Beginning> {
  const move = mover(letters);
  /** Ends an attempt, unless a slow worker has told meanwhile that an earlier one went out. */
  const end = async (
    id: string,
    attempt: number,
    change: Partial<StoredLetter>,
    event?: HistoryEvent,
  ): Promise<void> => {
    const mine = { _id: id, state: 'sending', attempts: attempt };
    if (await move({ ...mine, sentAt: null }, { ...change, sendingSince: null }, event)) return;
    await move(mine, { state: 'sent', sendingSince: null, nextTryAt: null });
  };
  return {
    async markSent(id, attempt, outcome, event) {
      const sent = { sentAt: event.at, outcome, nextTryAt: null };
      const done = { ...sent, state: 'sent', sendingSince: null } as const;
      if (await move({ _id: id, state: 'sending', attempts: attempt }, done, event)) return;
      // A slow worker's word about an attempt that was given up.
      const late = { ...sent, perhapsTwice: true };
      if (await move({ _id: id, state: 'sending' }, late, event)) return;
      const waiting = { $in: ['owed', 'held', 'failed', 'cancelled'] };
      await move({ _id: id, state: waiting }, { ...done, perhapsTwice: true }, event);
    },
    backToOwed: (id, attempt, outcome, nextTryAt) =>
      end(id, attempt, { state: 'owed', outcome, nextTryAt, triedAt: null }),
    markFailed: (id, attempt, outcome, event) =>
      end(id, attempt, { state: 'failed', outcome, nextTryAt: null }, event),
    markPerhapsTwice: (id, attempt, outcome, nextTryAt) =>
      end(id, attempt, { state: 'owed', perhapsTwice: true, outcome, nextTryAt }),
  };
}

function mover(letters: Model<StoredLetter>) {
  return async (
    from: object,
    change: Partial<StoredLetter>,
    event?: HistoryEvent,
  ): Promise<boolean> => {
    const guarded = event === undefined ? from : { ...from, 'events.cause': { $ne: event.cause } };
    const update =
      event === undefined
        ? { $set: change }
        : { $set: { ...change, unsealed: true }, $push: { events: event } };
    return (await letters.updateOne(guarded, update)).matchedCount > 0;
  };
}

function staleAt(machineNow: Date, staleSeconds: number): object {
  const before = new Date(machineNow.getTime() - staleSeconds * 1000);
  return { state: 'sending', sendingSince: { $lte: before } };
}
