import type { Clock } from '../platform/clock.ts';
import type { DocumentHistory, EventSource } from './eventSource.ts';
import { digestOf, follows, headInWords } from './seal.ts';
import type { TrailEntry, TrailStore } from './trailStore.ts';

/** What `audit verify --json` prints (contracts.md section 2), and why it does not hold. */
export interface TrailVerdict {
  readonly ok: boolean;
  readonly entries: number;
  /** `SEQ:HASH`. */
  readonly head: string | null;
  /** The first entry that does not hold. */
  readonly firstBad: number | null;
  /** Events older than ten minutes that have no entry. */
  readonly unsealed: number;
  readonly reasons: readonly string[];
}

export interface VerifyTrailDeps {
  readonly trail: TrailStore;
  readonly events: EventSource;
  readonly clock: Clock;
}

/** The sealer runs every few minutes: an event older than this was kept from it. */
const UNSEALED_AFTER_MILLISECONDS = 10 * 60_000;
const BATCH = 1_000;

interface Fault {
  readonly sequence: number;
  readonly reason: string;
}

/**
 * Checks the chain by itself, against an anchor that a digest mail told, and against every event it
 * seals: edited, deleted and reordered events are found, and events that were kept out.
 */
export function makeVerifyTrail({
  trail,
  events,
  clock,
}: VerifyTrailDeps): (anchor?: string) => Promise<TrailVerdict> {
  return async function verifyTrail(anchor) {
    // Entries are read before events: what is sealed meanwhile is then only taken for unsealed.
    const chain = await readChain(trail);
    const faults = [...chain.faults, ...anchorFaults(chain.entries, anchor)];
    const seen = new Set<number>();
    let unsealed = 0;
    const now = clock();
    for await (const document of events.all()) {
      const found = compare(document, chain.bySource, seen, now);
      faults.push(...found.faults);
      unsealed += found.unsealed;
    }
    for (const { sequence } of chain.entries) {
      if (!seen.has(sequence)) faults.push({ sequence, reason: 'its event is gone' });
    }
    faults.sort((one, other) => one.sequence - other.sequence);
    const reasons = faults.slice(0, 20).map(({ sequence, reason }) => `${sequence}: ${reason}`);
    if (unsealed > 0) reasons.push(`${unsealed} events older than ten minutes are not sealed`);
    return {
      ok: faults.length === 0 && unsealed === 0,
      entries: chain.entries.length,
      head: headInWords(chain.entries.at(-1)),
      firstBad: faults[0]?.sequence ?? null,
      unsealed,
      reasons,
    };
  };
}

/** The verdict in a few sentences for a safeguarding lead. */
export function verdictInWords({ ok, entries, head, unsealed, reasons }: TrailVerdict): string {
  const lines = ok
    ? [`The trail holds: ${entries} entries, none changed, none missing.`]
    : ['The trail does NOT hold.', ...reasons.map((reason) => `- entry ${reason}`)];
  if (unsealed === 0 && ok) lines.push('Every event older than ten minutes is sealed.');
  return [...lines, `Head: ${head ?? 'nothing sealed yet'}`].join('\n');
}

interface Chain {
  readonly entries: readonly TrailEntry[];
  readonly bySource: ReadonlyMap<string, TrailEntry>;
  readonly faults: readonly Fault[];
}

async function readChain(trail: TrailStore): Promise<Chain> {
  const entries: TrailEntry[] = [];
  const faults: Fault[] = [];
  for (;;) {
    const more = await trail.entriesAfter(entries.at(-1)?.sequence ?? 0, BATCH);
    if (more.length === 0) break;
    for (const entry of more) {
      if (!follows(entry, entries.at(-1))) {
        const expected = (entries.at(-1)?.sequence ?? 0) + 1;
        faults.push({
          sequence: Math.min(expected, entry.sequence),
          reason: 'it does not follow from the entry before it',
        });
      }
      entries.push(entry);
    }
  }
  const bySource = new Map(entries.map((entry) => [sourceKey(entry.source), entry]));
  return { entries, bySource, faults };
}

/** A tail cut off leaves a whole chain: only a head told elsewhere shows it. */
function anchorFaults(entries: readonly TrailEntry[], anchor: string | undefined): Fault[] {
  if (anchor === undefined) return [];
  const [sequence = '', hash] = anchor.split(':');
  const entry = entries.find((one) => one.sequence === Number(sequence));
  if (entry?.hash === hash) return [];
  if (entry !== undefined) {
    return [{ sequence: entry.sequence, reason: 'it is not the entry that the anchor names' }];
  }
  const missing = (entries.at(-1)?.sequence ?? 0) + 1;
  return [{ sequence: missing, reason: `the trail ends before the anchor ${sequence}` }];
}

function compare(
  document: DocumentHistory,
  bySource: ReadonlyMap<string, TrailEntry>,
  seen: Set<number>,
  now: Date,
): { readonly faults: readonly Fault[]; readonly unsealed: number } {
  const faults: Fault[] = [];
  let unsealed = 0;
  let last = 0;
  for (const event of document.events) {
    const entry = bySource.get(sourceKey({ ...document, cause: event.cause }));
    if (entry === undefined || seen.has(entry.sequence)) {
      if (now.getTime() - event.at.getTime() > UNSEALED_AFTER_MILLISECONDS) unsealed += 1;
      continue;
    }
    const { sequence } = entry;
    seen.add(sequence);
    if (document.salt === null || digestOf(event, document.salt) !== entry.digest) {
      faults.push({ sequence, reason: 'its event was changed after it was sealed' });
    } else if (sequence < last) {
      faults.push({ sequence, reason: 'its event was moved in its history' });
    }
    last = Math.max(last, sequence);
  }
  return { faults, unsealed };
}

function sourceKey({ kind, id, cause }: { kind: string; id: string; cause: string }): string {
  return JSON.stringify([kind, id, cause]);
}
