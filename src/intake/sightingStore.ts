/** Under what a UID means one message. */
export interface Numbering {
  readonly mailbox: string;
  readonly folder: string;
  /** A 32-bit number on the wire; kept as text, since 0 and huge values occur. */
  readonly uidValidity: string;
  /**
   * How often the server began its numbering again without a new UIDVALIDITY, as a folder restored
   * from a backup does; absent: never.
   */
  readonly again?: number;
}

/** A message seen on the server. The key the database enforces is all of `place`. */
export interface Place extends Numbering {
  readonly uid: number;
}

/** How far a folder has been looked through. */
export interface LastLook {
  readonly numbering: Numbering;
  /** Undefined on the first look, when nothing can be said to have gone before it. */
  readonly upTo: number | undefined;
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
  /** What was seen as one mail is another from now on, and these are the bytes served at one place. */
  becomes(from: string, sighting: Sighting): Promise<void>;
  /** The UIDs already seen under this numbering. */
  uidsSeen(numbering: Numbering): Promise<Set<number>>;
  /** Ordered by folder, UIDVALIDITY, numbering, UID. */
  all(): Promise<Sighting[]>;
  ofMail(mail: string): Promise<Sighting[]>;
  /** Messages that were announced by the server and gone before their bytes were read. */
  noteGone(place: Place, at: Date): Promise<void>;
  countGone(asOf?: Date): Promise<number>;
  /** Of the numbering that holds now. */
  lastLook(mailbox: string, folder: string, uidValidity: string): Promise<LastLook>;
  /** Never goes back, and says nothing of a numbering that holds no more. */
  noteLook(numbering: Numbering, uidNext: number, at: Date): Promise<void>;
  /**
   * The UIDs of this numbering mean other messages from now on: nothing has been seen under the new
   * one. Safe to call twice. Gives back the new one.
   */
  beginAgain(numbering: Numbering, at: Date): Promise<Numbering>;
  /** Folders whose numbering began again since a moment. */
  begunAgain(since: Date): Promise<{ readonly folder: string; readonly at: Date }[]>;
}
