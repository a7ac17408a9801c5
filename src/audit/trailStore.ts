/** A view, a search or an export: a plain insert before the answer is given. */
export interface Look {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly kind: 'viewed' | 'searched' | 'exported';
  /** A reference or the name of a report: never identity. */
  readonly what: string;
}

/** Which event an entry seals: collection, document and cause find it again. */
export interface EventPlace {
  readonly kind: string;
  readonly id: string;
  readonly cause: string;
}

/** One link of the sealed chain: digests, not contents. */
export interface TrailEntry {
  /** 1, 2 … without a gap. */
  readonly sequence: number;
  readonly sealedAt: Date;
  readonly source: EventPlace;
  /** Salted digest of the event as it stood when it was sealed. */
  readonly digest: string;
  /** The hash of the entry before; 64 zeros before the first. */
  readonly previous: string;
  /** hash(previous, sequence, digest, source). */
  readonly hash: string;
}

/** Port: the sealed trail, which only ever grows, and the looks. */
export interface TrailStore {
  /** Done before the answer is given: a look that cannot be kept is not granted. */
  addLook(look: Look): Promise<void>;
  /** Looks, oldest first. */
  looks(): Promise<Look[]>;
  /** `taken`: the sequence number or the event has an entry already; the loser reads again. */
  append(entry: TrailEntry): Promise<'appended' | 'taken'>;
  head(): Promise<TrailEntry | undefined>;
  /** In their order, at most `limit`. */
  entriesAfter(sequence: number, limit: number): Promise<TrailEntry[]>;
  /** Of each document, in their order, the causes of its events that have an entry. */
  sealedCauses(documents: readonly Pick<EventPlace, 'kind' | 'id'>[]): Promise<Set<string>[]>;
}
