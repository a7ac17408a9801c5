import { createHash } from 'node:crypto';
import { beyond } from '../ceilings.ts';
import type { Ceilings } from '../document.ts';
import type { Gathered, Openers, PartNote } from './gathered.ts';
import type { CarriedFile } from './openedMail.ts';

export interface GatherDeps {
  readonly openers: Openers;
  readonly ceilings: Ceilings;
  /** Lower case; empty where the service's settings are not known. */
  readonly ownAddresses: readonly string[];
}

/** One file on its way: where it lies and how it came. */
export interface Carried extends CarriedFile {
  /** The way to it, without its own name; '' at the top. */
  readonly way: string;
  readonly depth: number;
  /** It lies in our own mail that came back to us. */
  readonly ours: boolean;
}

/** The state of one walk through a file and everything in it. */
export interface Walk extends GatherDeps {
  readonly gathered: Gathered;
  readonly seen: Set<string>;
  ours: ReadonlySet<string>;
  parts: number;
  unpacked: number;
}

export function startWalk(deps: GatherDeps): Walk {
  const gathered: Gathered = {
    headers: null,
    documents: [],
    obstacles: [],
    notes: [],
    senders: [],
    ownWords: [],
    forwardedWords: [],
    links: [],
    attached: 0,
    reports: [],
  };
  return { ...deps, gathered, seen: new Set(), ours: new Set(), parts: 0, unpacked: 0 };
}

export function noteOf(
  walk: Walk,
  part: {
    readonly name: string;
    readonly format: string;
    readonly bytes: Uint8Array;
    readonly verdict: string;
  },
): PartNote {
  const note = {
    name: part.name,
    format: part.format,
    sha256: createHash('sha256').update(part.bytes).digest('hex'),
    bytes: part.bytes.byteLength,
    verdict: part.verdict,
  };
  walk.gathered.notes.push(note);
  return note;
}

/** Notes what stands in the way and gives it back as the part's verdict. */
export function blocked(
  walk: Walk,
  what: string,
  obstacle: { readonly kind: 'cannot-open' | 'over-ceiling'; readonly why: string },
  weight: 'document' | 'picture' = 'document',
): string {
  const why = asClause(obstacle.why);
  walk.gathered.obstacles.push({ kind: obstacle.kind, what, why, weight });
  return obstacle.kind === 'over-ceiling' ? `not opened: ${why}` : `cannot be opened: ${why}`;
}

/** Readers give whole sentences or clauses; a reason quotes them inside its own sentence. */
function asClause(why: string): string {
  const bare = why.trim().replace(/\.$/u, '');
  return /^[A-Z][a-z ]/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/** Which ceiling a file goes over, in words that name the ceiling; undefined: none. */
export function overCeiling(file: Carried, walk: Walk): string | undefined {
  const { ceilings } = walk;
  if (walk.parts > ceilings.parts) return beyond('parts', ceilings, 'the mail');
  if (file.depth > ceilings.depth) {
    return beyond('depth', ceilings, 'it');
  }
  return file.bytes.byteLength > ceilings.bytes ? beyond('bytes', ceilings, 'it') : undefined;
}
