import type { Clock } from '../platform/clock.ts';
import { keyOf } from '../platform/history.ts';
import { callCodeOf } from './callCode.ts';
import type { CallRow } from './callColumns.ts';
import { readCallCsv, readOneCall, type CallFile } from './callCsv.ts';
import { identityOf, mergedChildren } from './callIdentity.ts';
import type { CallRecorded, CallStore } from './callStore.ts';
import type { CsvFault } from './csvText.ts';
import type { DutyCall } from './dutyCall.ts';

export interface RecordCallsDeps {
  readonly calls: CallStore;
  /** The hashed keys under which matching finds the call again. */
  readonly keysOf: (call: CallRecorded) => readonly string[];
  /** The children of this call that a referral is linked to. */
  readonly linkedChildren: (callId: string) => Promise<readonly number[]>;
  readonly clock: Clock;
}

export interface CallsTally {
  readonly recorded: number;
  readonly updated: number;
  readonly unchanged: number;
  /** The code of every call that was new, to be given to its referrer. */
  readonly codes: readonly { readonly callId: string; readonly code: string }[];
  readonly faults: readonly CsvFault[];
}

/** Duty calls in: by CSV file or one by hand. Running the same again writes nothing. */
export function makeRecordCalls({ calls, keysOf, linkedChildren, clock }: RecordCallsDeps): {
  importCalls: (bytes: Uint8Array, profile: string, by: string) => Promise<CallsTally>;
  addCall: (row: CallRow, by: string) => Promise<CallsTally>;
} {
  async function record(
    imported: CallRecorded,
    by: string,
  ): Promise<'recorded' | 'updated' | 'unchanged'> {
    const stored = await calls.find(imported.callId);
    if (stored === undefined) return calls.record(imported, keysOf(imported), { at: clock(), by });
    const held = new Set(await linkedChildren(imported.callId));
    const children = mergedChildren(stored.children, imported.children, held);
    const call = { ...imported, children };
    // The note comes first: after a crash between the two writes the next import repeats both.
    if (held.size > 0) await noteIdentity(stored, call, by);
    return calls.record(call, keysOf(call), { at: clock(), by });
  }

  async function noteIdentity(stored: DutyCall, call: CallRecorded, by: string): Promise<void> {
    const [before, after] = [identityOf(stored), identityOf(call)];
    if (before === after) return;
    const updates = stored.events.filter(({ kind }) => kind === 'call-updated').length;
    await calls.noteIdentityChanged(call.callId, {
      cause: `call-identity:${keyOf(before, after, String(updates))}`,
      at: clock(),
      kind: 'call-identity-changed',
      by,
      detail: { before, after },
    });
  }

  async function recordAll({ calls: imported, faults }: CallFile, by: string): Promise<CallsTally> {
    const tally = { recorded: 0, updated: 0, unchanged: 0 };
    const codes: { callId: string; code: string }[] = [];
    for (const call of imported) {
      const outcome = await record(call, by);
      tally[outcome] += 1;
      if (outcome === 'recorded') codes.push({ callId: call.callId, code: call.code });
    }
    return { ...tally, codes, faults };
  }

  return {
    importCalls: (bytes, profile, by) => recordAll(readCallCsv(bytes, clock(), profile), by),
    addCall: (row, by) => recordAll(readOneCall(withReference(row), clock()), by),
  };
}

/** A call typed by hand needs no reference of its own: the same words always give the same one. */
function withReference(row: CallRow): CallRow {
  if (row.callId !== undefined && row.callId.trim() !== '') return row;
  return { ...row, callId: `call-${callCodeOf(JSON.stringify(Object.entries(row).sort()))}` };
}
