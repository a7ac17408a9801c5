import { Schema, type Connection, type Model } from 'mongoose';
import { PermanentFailure } from '../platform/failure.ts';
import { keyOf, type HistoryEvent } from '../platform/history.ts';
import type { CallRecorded, CallStore } from './callStore.ts';
import { changesBetween } from './callChanges.ts';
import { endOfCall, type DutyCall } from './dutyCall.ts';

interface StoredCall extends Omit<DutyCall, 'callId' | 'events'> {
  readonly _id: string;
  readonly matchKeys: readonly string[];
  readonly endOfCall: Date;
  readonly revision: number;
  readonly events: HistoryEvent[];
  readonly unsealed: boolean;
}

const callSchema = new Schema<StoredCall>(
  {
    _id: String,
    code: String,
    startedAt: Date,
    endedAt: Date,
    endOfCall: Date,
    practitioner: String,
    referrer: Schema.Types.Mixed,
    subject: String,
    children: [Schema.Types.Mixed],
    multipleBirth: String,
    mother: Schema.Types.Mixed,
    address: String,
    postcode: String,
    parentPhone: String,
    outcome: String,
    outcomes: [Schema.Types.Mixed],
    formCompletedDuringCall: Boolean,
    systmOneRecorded: Boolean,
    systmOneRecord: String,
    sixPoints: Schema.Types.Mixed,
    riskScreen: String,
    riskFound: String,
    adviceGiven: String,
    notes: String,
    recordedAt: Date,
    closures: [Schema.Types.Mixed],
    identityChangedAt: Date,
    matchKeys: [String],
    revision: Number,
    events: [Schema.Types.Mixed],
    unsealed: Boolean,
  },
  { collection: 'calls', versionKey: false, minimize: false },
);
callSchema.index({ matchKeys: 1, endOfCall: -1 });
callSchema.index({ code: 1 });
callSchema.index({ unsealed: 1 });

/** A race on one call is settled in this many rounds or something else is wrong. */
const ROUNDS = 5;

interface Change {
  readonly at: Date;
  readonly by: string;
}
type Recorded = Awaited<ReturnType<CallStore['record']>>;

export function mongoCallStore(connection: Connection): CallStore {
  const calls = connection.model<StoredCall>('Call', callSchema);
  return { ...writing(calls), ...finding(calls) };
}

function finding(
  calls: Model<StoredCall>,
): Pick<CallStore, 'find' | 'findMany' | 'findByCode' | 'sharingKeys' | 'all' | 'count'> {
  return {
    async find(callId) {
      const stored = await calls.findById(callId).lean<StoredCall | null>();
      return stored === null ? undefined : asDutyCall(stored);
    },

    async findMany(callIds) {
      const wanted = { _id: { $in: [...callIds] } };
      const found = await calls.find(wanted).sort({ _id: 1 }).lean<StoredCall[]>();
      return found.map(asDutyCall);
    },

    async findByCode(code) {
      const found = await calls.find({ code }).limit(2).lean<StoredCall[]>();
      const [only, another] = found;
      return only === undefined || another !== undefined ? undefined : asDutyCall(only);
    },

    async sharingKeys(keys, cap) {
      if (keys.length === 0) return { calls: [], truncated: false };
      const found = await calls
        .find({ matchKeys: { $in: [...keys] } })
        .sort({ endOfCall: -1, _id: 1 })
        .limit(cap + 1)
        .lean<StoredCall[]>();
      return { calls: found.slice(0, cap).map(asDutyCall), truncated: found.length > cap };
    },

    async all() {
      return (await calls.find({}).sort({ _id: 1 }).lean<StoredCall[]>()).map(asDutyCall);
    },

    count: () => calls.countDocuments({}),
  };
}

function writing(
  calls: Model<StoredCall>,
): Pick<CallStore, 'record' | 'closeChild' | 'note' | 'noteIdentityChanged'> {
  /** Guarded by the event's cause: the same event twice is written once. */
  const onceFor = async (
    callId: string,
    event: HistoryEvent,
    closure?: object,
    set: object = {},
  ) => {
    await calls.updateOne(
      { _id: callId, 'events.cause': { $ne: event.cause } },
      {
        $push: { events: event, ...(closure === undefined ? {} : { closures: closure }) },
        $set: { unsealed: true, ...set },
      },
    );
  };
  return {
    async record(call, matchKeys, change) {
      for (let round = 0; round < ROUNDS; round += 1) {
        const stored = await calls.findById(call.callId).lean<StoredCall | null>();
        const outcome =
          stored === null
            ? await insert(calls, call, matchKeys, change)
            : await update(calls, stored, call, matchKeys, change);
        if (outcome !== 'lost the race') return outcome;
      }
      throw new PermanentFailure(
        'A duty call could not be recorded: another run changed it each time.',
        'Run the import again when no other import is running.',
      );
    },
    closeChild: (callId, child, closure, event) => onceFor(callId, event, { child, ...closure }),
    note: (callId, event) => onceFor(callId, event),
    noteIdentityChanged: (callId, event) =>
      onceFor(callId, event, undefined, { identityChangedAt: event.at }),
  };
}

async function insert(
  calls: Model<StoredCall>,
  { callId, ...content }: CallRecorded,
  matchKeys: readonly string[],
  { at, by }: Change,
): Promise<Recorded | 'lost the race'> {
  const cause = `call-recorded:${callId}`;
  const row: StoredCall = {
    ...content,
    _id: callId,
    endOfCall: endOfCall(content),
    matchKeys,
    outcomes: [{ outcome: content.outcome, at }],
    closures: [],
    identityChangedAt: null,
    revision: 1,
    events: [{ cause, at, kind: 'call-recorded', by, detail: {} }],
    unsealed: true,
  };
  try {
    const written = await calls.updateOne({ _id: callId }, { $setOnInsert: row }, { upsert: true });
    return written.upsertedCount === 1 ? 'recorded' : 'lost the race';
  } catch (error) {
    if ((error as { code?: number }).code === 11_000) return 'lost the race';
    throw error;
  }
}

/** One guarded write: the new values, what they were, and a changed outcome with its time. */
async function update(
  calls: Model<StoredCall>,
  stored: StoredCall,
  call: CallRecorded,
  matchKeys: readonly string[],
  { at, by }: Change,
): Promise<Recorded | 'lost the race'> {
  const changes = changesBetween(asDutyCall(stored), call);
  if (changes === undefined && keyOf(...stored.matchKeys) === keyOf(...matchKeys)) {
    return 'unchanged';
  }
  const { callId, ...content } = call;
  const revision = stored.revision + 1;
  const cause = `call-updated:${callId}:${revision}`;
  const event: HistoryEvent = { cause, at, kind: 'call-updated', by, detail: changes ?? {} };
  const turned = call.outcome !== stored.outcome;
  const written = await calls.updateOne(
    { _id: callId, revision: stored.revision },
    changes === undefined
      ? { $set: { matchKeys } }
      : {
          $set: {
            ...content,
            recordedAt: stored.recordedAt,
            endOfCall: endOfCall(call),
            matchKeys,
            revision,
            unsealed: true,
          },
          $push: {
            events: event,
            ...(turned ? { outcomes: { outcome: call.outcome, at } } : {}),
          },
        },
  );
  if (written.matchedCount === 0) return 'lost the race';
  return changes === undefined ? 'unchanged' : 'updated';
}

function asDutyCall(stored: StoredCall): DutyCall {
  const call: Partial<StoredCall> = { ...stored };
  for (const own of ['_id', 'matchKeys', 'endOfCall', 'revision', 'unsealed', 'salt'] as const) {
    Reflect.deleteProperty(call, own);
  }
  return { callId: stored._id, ...(call as Omit<DutyCall, 'callId'>) };
}
