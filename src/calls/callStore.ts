import type { HistoryEvent } from '../platform/history.ts';
import type { DutyCall } from './dutyCall.ts';

/** What a recorded call is before the store adds its history. */
export type CallRecorded = Omit<DutyCall, 'events' | 'closures' | 'identityChangedAt' | 'outcomes'>;

/** What matching compares: a call without its history and without what was said. */
export type CallToMatch = Pick<DutyCall, (typeof matchedParts)[number]>;

export const matchedParts = [
  'callId',
  'code',
  'startedAt',
  'endedAt',
  'practitioner',
  'referrer',
  'subject',
  'children',
  'multipleBirth',
  'mother',
  'address',
  'postcode',
  'parentPhone',
  'outcome',
] as const;

/** A key with more calls than this is a default value, such as the service's own number. */
export const MOST_A_KEY = 200;

/** References of the calls that were recorded under one key. */
export type CallsUnderKey = readonly string[] | 'too-many';

/** Port: duty calls. */
export interface CallStore {
  /** The same reference twice updates the call and keeps the history; no change writes nothing. */
  record(
    call: CallRecorded,
    matchKeys: readonly string[],
    change: { readonly at: Date; readonly by: string },
  ): Promise<'recorded' | 'updated' | 'unchanged'>;
  find(callId: string): Promise<DutyCall | undefined>;
  findMany(callIds: readonly string[]): Promise<DutyCall[]>;
  /** By the short code that the practitioner gave. */
  findByCode(code: string): Promise<DutyCall | undefined>;
  /**
   * Of each hashed key the calls under it; a key without calls is left out. For many referrals at once, and
   * no slower the more calls are stored. A call may still stand under a key that it has lost.
   */
  underKeys(keys: readonly string[]): Promise<ReadonlyMap<string, CallsUnderKey>>;
  /** As much of these calls as matching compares, ordered by reference. */
  toMatch(callIds: readonly string[]): Promise<CallToMatch[]>;
  /** Every call, ordered by reference. */
  all(): Promise<DutyCall[]>;
  count(): Promise<number>;
  closeChild(
    callId: string,
    child: number,
    closure: { readonly reason: string; readonly by: string; readonly at: Date },
    event: HistoryEvent,
  ): Promise<void>;
  /** History only (linked, unlinked, viewed): guarded by the event's cause. */
  note(callId: string, event: HistoryEvent): Promise<void>;
  noteIdentityChanged(callId: string, event: HistoryEvent): Promise<void>;
}
