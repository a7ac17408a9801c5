import type { Place } from './sightingStore.ts';

/** What one folder holds now. */
export type FolderLook =
  | {
      readonly kind: 'open';
      readonly folder: string;
      /** A number on the wire, kept as text: 0 and huge values occur. */
      readonly uidValidity: string;
      /** The UID the server will give next; null where it does not say. */
      readonly uidNext: number | null;
      /** Every UID on the server, ascending. */
      readonly uids: readonly number[];
    }
  | { readonly kind: 'missing'; readonly folder: string }
  /** Without UIDVALIDITY a UID means nothing: nothing is taken in from this folder. */
  | { readonly kind: 'no-uidvalidity'; readonly folder: string };

/** A message not yet fetched. */
export interface Arrival {
  readonly place: Place;
  /** INTERNALDATE; null where the server gives none. */
  readonly receivedAt: Date | null;
  /** RFC822.SIZE: the server's word, which can be wrong. */
  readonly bytes: number;
}

/** What asking for one message gave. */
export type Fetched =
  | { readonly kind: 'whole'; readonly arrival: Arrival; readonly bytes: Uint8Array }
  /** Over the ceiling: its head and a description of its parts, without names. */
  | {
      readonly kind: 'oversize';
      readonly arrival: Arrival;
      readonly head: Uint8Array;
      readonly structure: string;
    }
  /** Announced, and gone before its bytes were read. */
  | { readonly kind: 'gone'; readonly arrival: Arrival }
  /** Still there, and the server did not hand it over: asked again next time. */
  | { readonly kind: 'failed'; readonly arrival: Arrival; readonly why: string };

/** One visit: one connection, closed at its end whatever happens. */
export interface MailboxVisit {
  /** The folders the settings name, in order; a folder that does not exist is among them. */
  folders(): Promise<string[]>;
  /** Opens a folder for reading only: nothing its human readers see is changed. */
  look(folder: string): Promise<FolderLook>;
  /** Of the folder's messages, those received at or after a moment. */
  since(folder: string, moment: Date): Promise<number[]>;
  /** Dates and sizes; a UID that has gone is left out. Any order. */
  arrivals(folder: string, uids: readonly number[]): Promise<Arrival[]>;
  /** One closed batch, answered for every arrival that was asked for. */
  fetch(arrivals: readonly Arrival[]): Promise<Fetched[]>;
  /** Moves messages and gives back the UIDs that are no longer in `folder`. */
  move(folder: string, uids: readonly number[], to: string): Promise<number[]>;
  /** Is there a mail with this Message-ID in the Sent folder? `no-folder` where there is none. */
  wasSent(messageId: string): Promise<'sent' | 'not-there' | 'no-folder'>;
}

/**
 * Port: the shared mailbox. Throws TemporaryFailure where it cannot be reached or asks for patience,
 * PermanentFailure where a person must act (wrong password, no permission).
 */
export interface Mailbox {
  visit<T>(work: (visit: MailboxVisit) => Promise<T>): Promise<T>;
}
