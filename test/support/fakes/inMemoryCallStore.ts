import { changesBetween } from '../../../src/calls/callChanges.ts';
import { MOST_A_KEY, type CallStore, type CallsUnderKey } from '../../../src/calls/callStore.ts';
import type { DutyCall } from '../../../src/calls/dutyCall.ts';
import type { HistoryEvent } from '../../../src/platform/history.ts';

/** Starts with these calls, which share every key; a call recorded later shares its own. */
export function inMemoryCallStore(initial: readonly DutyCall[] = []): CallStore {
  const calls = new Map(initial.map((call) => [call.callId, call]));
  const keys = new Map<string, ReadonlySet<string>>();
  const ordered = (): DutyCall[] =>
    [...calls.values()].sort((one, other) => (one.callId < other.callId ? -1 : 1));
  const once = (callId: string, event: HistoryEvent, change: Partial<DutyCall> = {}): void => {
    const call = calls.get(callId);
    if (call === undefined || call.events.some(({ cause }) => cause === event.cause)) return;
    calls.set(callId, { ...call, ...change, events: [...call.events, event] });
  };
  return {
    async record(call, matchKeys, { at, by }) {
      const stored = calls.get(call.callId);
      keys.set(call.callId, new Set(matchKeys));
      if (stored === undefined) {
        const cause = `call-recorded:${call.callId}`;
        calls.set(call.callId, {
          ...call,
          outcomes: [{ outcome: call.outcome, at }],
          closures: [],
          identityChangedAt: null,
          events: [{ cause, at, kind: 'call-recorded', by, detail: {} }],
        });
        return 'recorded';
      }
      const changes = changesBetween(stored, call);
      if (changes === undefined) return 'unchanged';
      const turned = stored.outcome !== call.outcome;
      const cause = `call-updated:${call.callId}:${stored.events.length}`;
      calls.set(call.callId, {
        ...stored,
        ...call,
        recordedAt: stored.recordedAt,
        outcomes: turned ? [...stored.outcomes, { outcome: call.outcome, at }] : stored.outcomes,
        events: [...stored.events, { cause, at, kind: 'call-updated', by, detail: changes }],
      });
      return 'updated';
    },
    async find(callId) {
      return calls.get(callId);
    },
    async findMany(callIds) {
      return ordered().filter(({ callId }) => callIds.includes(callId));
    },
    async findByCode(code) {
      const found = ordered().filter((call) => call.code === code);
      return found.length === 1 ? found[0] : undefined;
    },
    async underKeys(wanted) {
      const found = new Map<string, CallsUnderKey>();
      for (const key of wanted) {
        const under = ordered().filter(({ callId }) => keys.get(callId)?.has(key) ?? true);
        const many = under.length > MOST_A_KEY;
        if (under.length > 0) found.set(key, many ? 'too-many' : under.map(({ callId }) => callId));
      }
      return found;
    },
    async toMatch(callIds) {
      return ordered().filter(({ callId }) => callIds.includes(callId));
    },
    async all() {
      return ordered();
    },
    async count() {
      return calls.size;
    },
    async closeChild(callId, child, closure, event) {
      const closures = calls.get(callId)?.closures ?? [];
      once(callId, event, { closures: [...closures, { child, ...closure }] });
    },
    async note(callId, event) {
      once(callId, event);
    },
    async noteIdentityChanged(callId, event) {
      once(callId, event, { identityChangedAt: event.at });
    },
  };
}
