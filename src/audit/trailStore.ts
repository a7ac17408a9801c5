/** A view, a search or an export: a plain insert before the answer is given. */
export interface Look {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly kind: 'viewed' | 'searched' | 'exported';
  /** A reference or the name of a report: never identity. */
  readonly what: string;
}

/** One link of the sealed chain: digests, not contents. */
export interface TrailEntry {
  /** 1, 2 … without a gap. */
  readonly sequence: number;
  readonly sealedAt: Date;
  /** Collection, document and cause of the event, which find it again. */
  readonly source: { readonly kind: string; readonly id: string; readonly cause: string };
  /** Salted digest of the event as it stood when it was sealed. */
  readonly digest: string;
  /** The hash of the entry before; 64 zeros before the first. */
  readonly previous: string;
  /** hash(previous, sequence, digest, source). */
  readonly hash: string;
}
