import type { Clock } from '../platform/clock.ts';
import type { DocumentHistory, EventSource } from './eventSource.ts';
import { digestOf, entryAfter } from './seal.ts';
import type { TrailStore } from './trailStore.ts';

export interface SealTrailDeps {
  readonly trail: TrailStore;
  readonly events: EventSource;
  readonly clock: Clock;
}

const BATCH = 200;

/**
 * Brings every event not sealed yet into the chain. The unique sequence number makes two sealers at
 * once take turns; a crash between an entry and its mark seals nothing twice.
 */
export function makeSealTrail(
  deps: SealTrailDeps,
): (signal?: AbortSignal) => Promise<{ readonly sealed: number }> {
  return async function sealTrail(signal) {
    const done = new Set<string>();
    let sealed = 0;
    for (;;) {
      const documents = await deps.events.unsealed(BATCH);
      const fresh = documents.filter(({ kind, id }) => !done.has(`${kind}/${id}`));
      if (fresh.length === 0) return { sealed };
      for (const document of fresh) {
        if (signal?.aborted === true) return { sealed };
        sealed += await sealDocument(deps, document);
        done.add(`${document.kind}/${document.id}`);
      }
    }
  };
}

async function sealDocument(
  { trail, events, clock }: SealTrailDeps,
  { kind, id, events: history }: DocumentHistory,
): Promise<number> {
  const salt = await events.saltOf(kind, id);
  let known = await trail.sealedCauses(kind, id);
  let sealed = 0;
  for (const event of history) {
    while (!known.has(event.cause)) {
      const source = { kind, id, cause: event.cause };
      const entry = entryAfter(await trail.head(), source, digestOf(event, salt), clock());
      if ((await trail.append(entry)) === 'appended') {
        known.add(event.cause);
        sealed += 1;
      } else known = await trail.sealedCauses(kind, id);
    }
  }
  await events.markSealed(kind, id, history.length);
  return sealed;
}
