import { Schema } from 'mongoose';
import type { HistoryEvent } from '../platform/history.ts';
import type { DutyCall } from './dutyCall.ts';

export interface StoredCall extends Omit<DutyCall, 'callId' | 'events'> {
  readonly _id: string;
  readonly matchKeys: readonly string[];
  readonly endOfCall: Date;
  readonly revision: number;
  readonly events: HistoryEvent[];
  readonly unsealed: boolean;
}

export const callSchema = new Schema<StoredCall>(
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
callSchema.index({ code: 1 });
callSchema.index({ unsealed: 1 });

export function asDutyCall(stored: StoredCall): DutyCall {
  const call: Partial<StoredCall> = { ...stored };
  for (const own of ['_id', 'matchKeys', 'endOfCall', 'revision', 'unsealed', 'salt'] as const) {
    Reflect.deleteProperty(call, own);
  }
  return { callId: stored._id, ...(call as Omit<DutyCall, 'callId'>) };
}
