import type { DocumentHistory, EventSource } from '../../../src/audit/eventSource.ts';
import type { HistoryEvent } from '../../../src/platform/history.ts';

interface Kept {
  kind: string;
  id: string;
  salt: string | null;
  events: HistoryEvent[];
  unsealed: boolean;
}

/** Documents whose histories a test may write to, and tamper with. */
export function inMemoryEventSource(): EventSource & {
  readonly documents: Kept[];
  happened(kind: string, id: string, event: HistoryEvent): void;
} {
  const documents: Kept[] = [];
  const find = (kind: string, id: string): Kept | undefined =>
    documents.find((one) => one.kind === kind && one.id === id);
  return {
    documents,
    happened(kind, id, event) {
      const there = find(kind, id);
      if (there === undefined) {
        documents.push({ kind, id, salt: null, events: [event], unsealed: true });
      } else {
        there.events.push(event);
        there.unsealed = true;
      }
    },
    async unsealed(limit) {
      return documents.filter(({ unsealed }) => unsealed).slice(0, limit);
    },
    async *all(): AsyncIterable<DocumentHistory> {
      yield* documents;
    },
    async saltOf(kind, id) {
      const there = find(kind, id);
      if (there === undefined) return 'none';
      there.salt ??= `salt of ${id}`;
      return there.salt;
    },
    async markSealed(kind, id, events) {
      const there = find(kind, id);
      if (there?.events.length === events) there.unsealed = false;
    },
  };
}
