import type { Connection, Model } from 'mongoose';
import { PermanentFailure } from '../platform/failure.ts';
import { keyOf, type HistoryEvent } from '../platform/history.ts';
import { mongoCallKeys, type CallKeys } from './callKeys.mongo.ts';
import { matchedParts, type CallRecorded, type CallStore, type CallToMatch } from './callStore.ts';
import { changesBetween } from './callChanges.ts';
import { endOfCall } from './dutyCall.ts';
import { asDutyCall, callSchema, type StoredCall } from './storedCall.mongo.ts';

/** A race on one call is settled in this many rounds or something else is wrong. */
const ROUNDS = 5;

interface Change {
  readonly at: Date;
  readonly by: string;
}
type Recorded = Awaited<ReturnType<CallStore['record']>>;

export function mongoCallStore(connection: Connection): CallStore {
  const calls = connection.model<StoredCall>('Call', callSchema);
  const keys = mongoCallKeys(connection);
  return { ...writing(calls, keys), ...finding(calls), ...searching(calls, keys) };
}

/** The parts that matching compares, by their names in the database. */
const matched = Object.fromEntries(
  matchedParts.map((part) => [part === 'callId' ? '_id' : part, 1]),
);
/** Calls in one question. */
const AT_ONCE = 500;

function searching(
  calls: Model<StoredCall>,
  keys: CallKeys,
): Pick<CallStore, 'underKeys' | 'toMatch'> {
  let isReady: Promise<void> | undefined;

  async function bringKeysOver(): Promise<void> {
    if (await keys.areAllThere()) return;
    const all = calls.find({}, { matchKeys: 1 }).lean<Pick<StoredCall, '_id' | 'matchKeys'>[]>();
    for (const { _id, matchKeys } of await all) await keys.add(_id, matchKeys);
    await keys.noteAllThere();
  }

  return {
    async underKeys(wanted) {
      isReady ??= bringKeysOver();
      await isReady;
      return keys.under(wanted);
    },

    async toMatch(callIds) {
      const found: CallToMatch[] = [];
      for (let from = 0; from < callIds.length; from += AT_ONCE) {
        const some = { _id: { $in: callIds.slice(from, from + AT_ONCE) } };
        const rows = await calls.find(some, matched).sort({ _id: 1 }).lean<StoredCall[]>();
        found.push(...rows.map(({ _id, ...parts }) => ({ ...parts, callId: _id })));
      }
      return found;
    },
  };
}

function finding(
  calls: Model<StoredCall>,
): Pick<CallStore, 'find' | 'findMany' | 'findByCode' | 'all' | 'count'> {
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

    async all() {
      return (await calls.find({}).sort({ _id: 1 }).lean<StoredCall[]>()).map(asDutyCall);
    },

    count: () => calls.countDocuments({}),
  };
}

function writing(
  calls: Model<StoredCall>,
  keys: CallKeys,
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
      await keys.add(call.callId, matchKeys);
      for (let round = 0; round < ROUNDS; round += 1) {
        const stored = await calls.findById(call.callId).lean<StoredCall | null>();
        const outcome =
          stored === null
            ? await insert(calls, call, matchKeys, change)
            : await update(calls, stored, call, matchKeys, change);
        if (outcome === 'lost the race') continue;
        const lost = stored?.matchKeys.filter((key) => !matchKeys.includes(key)) ?? [];
        await keys.drop(call.callId, lost);
        return outcome;
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
