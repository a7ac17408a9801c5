import type { HistoryEvent } from '../platform/history.ts';
import type { CallRecorded } from './callStore.ts';

/**
 * What an import changes of a stored call, as the detail of its history: each changed field with the
 * value it had before. Undefined where nothing changed. When it was typed up first is no change.
 */
export function changesBetween(
  stored: CallRecorded,
  imported: CallRecorded,
): HistoryEvent['detail'] | undefined {
  const before: Record<string, string> = {};
  for (const key of Object.keys(imported) as (keyof CallRecorded)[]) {
    if (key === 'recordedAt') continue;
    const was = canonical(stored[key]);
    if (was !== canonical(imported[key])) before[key] = was;
  }
  const changed = Object.keys(before).sort();
  if (changed.length === 0) return undefined;
  return { changed: changed.join(', '), before: JSON.stringify(before) };
}

/** The same text for the same value, whatever order a database gave its keys in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner ?? null;
    return Object.fromEntries(
      Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
