import { Schema } from 'mongoose';
import type { Connection, Model, UpdateQuery } from 'mongoose';
import { isDuplicateKey } from '../platform/database.mongo.ts';
import { PermanentFailure } from '../platform/failure.ts';
import type { HistoryEvent } from '../platform/history.ts';
import { identityKeysOf } from './identityKeys.ts';
import type { Decision, Reading, Referral, Route } from './referral.ts';
import type { ReferralStore } from './referralStore.ts';
import type { Field, FieldKey, Fields } from './writtenReferral.ts';

/** Field keys have dots in them, which not every MongoDB-compatible server takes as names. */
interface StoredReading extends Omit<Reading, 'fields'> {
  readonly fields: readonly (Field & { readonly key: FieldKey })[];
}

interface StoredReferral {
  readonly _id: string;
  /** Unique: what it came by and its place there. */
  readonly came: string;
  readonly route: Route;
  readonly place: number;
  readonly receivedAt: Date;
  readonly readings: StoredReading[];
  readonly decisions: Decision[];
  readonly identityKeys: string[];
  readonly events: HistoryEvent[];
  readonly unsealed: boolean;
}

const referralSchema = new Schema<StoredReferral>(
  {
    _id: String,
    came: { type: String, unique: true },
    route: Schema.Types.Mixed,
    place: Number,
    receivedAt: Date,
    readings: [Schema.Types.Mixed],
    decisions: [Schema.Types.Mixed],
    identityKeys: [String],
    events: [Schema.Types.Mixed],
    unsealed: Boolean,
  },
  { collection: 'referrals', versionKey: false, minimize: false },
);
referralSchema.index({ 'route.mail': 1, place: 1 });
referralSchema.index({ 'readings.mail': 1 });
referralSchema.index({ identityKeys: 1 });
referralSchema.index({ receivedAt: 1 });
referralSchema.index({ unsealed: 1 });

const oldestFirst = { receivedAt: 1, _id: 1 } as const;

export function mongoReferralStore(connection: Connection): ReferralStore {
  const referrals = connection.model<StoredReferral>('Referral', referralSchema);
  return { ...changes(referrals), ...questions(referrals) };
}

type Question = 'find' | 'ofMail' | 'readFrom' | 'sharingIdentity' | 'all';

function changes(referrals: Model<StoredReferral>): Omit<ReferralStore, Question> {
  const happened = async (
    reference: string,
    change: UpdateQuery<StoredReferral>,
    event: HistoryEvent,
  ): Promise<void> => {
    await referrals.updateOne(
      { _id: reference, 'events.cause': { $ne: event.cause } },
      {
        ...change,
        $set: { unsealed: true },
        $push: { ...(change.$push as object | undefined), events: event },
      },
    );
  };
  return {
    async addOnce({ reference, route, place, receivedAt, readings }, event) {
      const came = cameBy(route, reference, place);
      try {
        await referrals.create({
          _id: reference,
          came,
          route,
          place,
          receivedAt,
          readings: readings.map(asStored),
          decisions: [],
          identityKeys: [...new Set(readings.flatMap(identityKeysOf))],
          events: [event],
          unsealed: true,
        });
        return 'added';
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        await refuseClash(referrals, reference, came);
        return 'already-there';
      }
    },
    async addReading(reference, reading, event) {
      await happened(
        reference,
        {
          $push: { readings: asStored(reading) },
          $addToSet: { identityKeys: { $each: identityKeysOf(reading) } },
        },
        event,
      );
    },
    decide: (reference, decision, event) =>
      happened(reference, { $push: { decisions: decision } }, event),
    note: (reference, event) => happened(reference, {}, event),
  };
}

function cameBy(route: Route, reference: string, place: number): string {
  return route.kind === 'mail' ? `mail:${route.mail}:${place}` : `hand:${reference}`;
}

/** The same reference for another child's form must not pass for the form already kept. */
async function refuseClash(
  referrals: Model<StoredReferral>,
  reference: string,
  came: string,
): Promise<void> {
  const there = await referrals.findById(reference, { came: 1 }).lean<StoredReferral | null>();
  if (there === null || there.came === came) return;
  throw new PermanentFailure(
    `Two referrals were given the reference ${reference}.`,
    'Send the mail again, or file its form by hand.',
  );
}

function questions(referrals: Model<StoredReferral>): Pick<ReferralStore, Question> {
  const found = async (filter: object): Promise<Referral[]> => {
    const rows = await referrals.find(filter).sort(oldestFirst).lean<StoredReferral[]>();
    return rows.map(asReferral);
  };
  return {
    async find(reference) {
      const row = await referrals.findById(reference).lean<StoredReferral | null>();
      return row === null ? undefined : asReferral(row);
    },
    async ofMail(mail) {
      const all = await found({ 'route.mail': mail });
      return all.sort((a, b) => a.place - b.place);
    },
    readFrom: (mail) => found({ 'readings.mail': mail }),
    sharingIdentity: (keys) =>
      keys.length === 0 ? Promise.resolve([]) : found({ identityKeys: { $in: [...keys] } }),
    all: () => found({}),
  };
}

function asStored({ fields, ...reading }: Reading): StoredReading {
  const listed = Object.entries(fields) as [FieldKey, Field][];
  return { ...reading, fields: listed.map(([key, field]) => ({ key, ...field })) };
}

function asReferral(row: StoredReferral): Referral {
  return {
    reference: row._id,
    route: row.route,
    place: row.place,
    receivedAt: row.receivedAt,
    readings: row.readings.map(({ fields, ...reading }) => ({
      ...reading,
      fields: asFields(fields),
    })),
    decisions: row.decisions,
    events: row.events,
  };
}

function asFields(listed: StoredReading['fields']): Fields {
  return Object.fromEntries(listed.map(({ key, ...field }) => [key, field]));
}
