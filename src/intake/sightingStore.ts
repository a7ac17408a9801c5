/** A message seen on the server. The key the database enforces is all of `place`. */
export interface Place {
  readonly mailbox: string;
  readonly folder: string;
  /** A 32-bit number on the wire; kept as text, since 0 and huge values occur. */
  readonly uidValidity: string;
  readonly uid: number;
}

export interface Sighting {
  readonly place: Place;
  /** Of the bytes that IMAP served for this UID. */
  readonly sha256: string;
  /** INTERNALDATE. */
  readonly receivedAt: Date;
  readonly mail: string;
  readonly seenAt: Date;
}

/** Port: every message ever seen on the server, one row a UID. */
export interface SightingStore {
  /** Safe to call twice. */
  add(sighting: Sighting): Promise<'added' | 'already-there'>;
  /** The UIDs already seen under this UIDVALIDITY. */
  uidsSeen(mailbox: string, folder: string, uidValidity: string): Promise<Set<number>>;
  /** Ordered by folder, UIDVALIDITY, UID. */
  all(): Promise<Sighting[]>;
  ofMail(mail: string): Promise<Sighting[]>;
  /** Messages that were announced by the server and gone before their bytes were read. */
  noteGone(place: Place, at: Date): Promise<void>;
  countGone(asOf?: Date): Promise<number>;
  /**
   * Up to which UID a folder has been looked through under this UIDVALIDITY; undefined on the first
   * look, when nothing can be said to have gone before it.
   */
  lookedUpTo(mailbox: string, folder: string, uidValidity: string): Promise<number | undefined>;
  /** Never goes back. */
  noteLook(
    mailbox: string,
    folder: string,
    uidValidity: string,
    uidNext: number,
    at: Date,
  ): Promise<void>;
}
