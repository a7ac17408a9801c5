import type { Clock } from '../platform/clock.ts';
import type { DocumentHistory, EventSource } from './eventSource.ts';
import { digestOf, entryAfter } from './seal.ts';
import type { TrailEntry, TrailStore } from './trailStore.ts';

export interface SealTrailDeps {
  readonly trail: TrailStore;
  readonly events: EventSource;
  readonly clock: Clock;
}

const BATCH = 200;

/**
 * Brings every event not sealed yet into the chain. The unique sequence number makes two sealers at
 * once take turns; a crash between an entry and its mark seals nothing twice. The head is read once:
 * after that it is the entry just appended, until another sealer was faster.
 */
export function makeSealTrail(
  deps: SealTrailDeps,
): (signal?: AbortSignal) => Promise<{ readonly sealed: number }> {
  const { events, trail } = deps;
  return async function sealTrail(signal) {
    const done = new Set<string>();
    const chain: Chain = { head: undefined, sealed: 0 };
    for (;;) {
      const documents = await events.unsealed(BATCH);
      const fresh = documents.filter(({ kind, id }) => !done.has(`${kind}/${id}`));
      if (fresh.length === 0) return { sealed: chain.sealed };
      chain.head ??= await trail.head();
      const sealed = await trail.sealedCauses(fresh);
      for (const [place, document] of fresh.entries()) {
        if (signal?.aborted === true) return { sealed: chain.sealed };
        await sealDocument(deps, document, sealed[place] ?? new Set(), chain);
        done.add(`${document.kind}/${document.id}`);
      }
    }
  };
}

interface Chain {
  head: TrailEntry | undefined;
  /** Entries of this run. */
  sealed: number;
}

async function sealDocument(
  { trail, events, clock }: SealTrailDeps,
  { kind, id, events: history }: DocumentHistory,
  sealedBefore: ReadonlySet<string>,
  chain: Chain,
): Promise<void> {
  const salt = await events.saltOf(kind, id);
  let known = sealedBefore;
  for (const event of history) {
    while (!known.has(event.cause)) {
      const source = { kind, id, cause: event.cause };
      const entry = entryAfter(chain.head, source, digestOf(event, salt), clock());
      if ((await trail.append(entry)) === 'appended') {
        chain.head = entry;
        chain.sealed += 1;
        break;
      }
      chain.head = await trail.head();
      known = (await trail.sealedCauses([{ kind, id }]))[0] ?? new Set();
    }
  }
  await events.markSealed(kind, id, history.length);
}
