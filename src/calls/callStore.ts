import type { HistoryEvent } from '../platform/history.ts';
import type { DutyCall } from './dutyCall.ts';

/** What a recorded call is before the store adds its history. */
export type CallRecorded = Omit<DutyCall, 'events' | 'closures' | 'identityChangedAt' | 'outcomes'>;

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
  /** Calls that share at least one hashed key, newest first; at most `cap`, and whether more were left. */
  sharingKeys(
    keys: readonly string[],
    cap: number,
  ): Promise<{ readonly calls: DutyCall[]; readonly truncated: boolean }>;
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
