import type { HistoryEvent } from '../platform/history.ts';
import type { Letter, LetterState } from './letter.ts';

export type LetterOwed = Pick<
  Letter,
  | 'id'
  | 'kind'
  | 'about'
  | 'to'
  | 'subject'
  | 'text'
  | 'html'
  | 'mail'
  | 'inReplyTo'
  | 'references'
  | 'autoSubmitted'
  | 'messageId'
  | 'heldBecause'
  | 'since'
  | 'owedAt'
> & { readonly state: 'owed' | 'held' };

/** Port: the letters. Each move is one guarded write; who loses a race is told. */
export interface LetterStore {
  /** Safe to call twice: the second call changes nothing and says so. */
  oweOnce(letter: LetterOwed, event: HistoryEvent): Promise<'owed' | 'already-owed'>;
  /**
   * Takes the oldest owed letter that is due, or one left in `sending` longer than `staleSeconds`
   * (which is marked perhapsTwice), and puts it in `sending` before anything is sent.
   */
  takeNext(machineNow: Date, staleSeconds: number): Promise<Letter | undefined>;
  /**
   * Letters left in `sending` longer than `staleSeconds` by their one further attempt: they go to
   * `failed`, for a person. Gives back how many.
   */
  failStale(
    machineNow: Date,
    staleSeconds: number,
    event: (letter: Letter) => HistoryEvent,
  ): Promise<number>;
  /**
   * Also takes the word of a slow worker whose attempt was given up: the letter is out, so it is not
   * sent again. The word stays marked as perhapsTwice.
   */
  markSent(id: string, attempt: number, outcome: string, event: HistoryEvent): Promise<void>;
  /** The server refused before DATA: nothing was sent. */
  backToOwed(id: string, attempt: number, outcome: string, nextTryAt: Date): Promise<void>;
  markFailed(id: string, attempt: number, outcome: string, event: HistoryEvent): Promise<void>;
  /** The connection broke after DATA: it may be out. */
  markPerhapsTwice(id: string, attempt: number, outcome: string, nextTryAt: Date): Promise<void>;
  /** From `owed`, or from `sending` before anything was sent. */
  hold(id: string, because: string, event: HistoryEvent): Promise<boolean>;
  /** A person's word: also a `failed` letter is tried again. Caps no longer hold it. */
  release(id: string, event: HistoryEvent): Promise<'released' | 'unknown' | 'not-held'>;
  cancel(id: string, event: HistoryEvent): Promise<'cancelled' | 'unknown' | 'already-sent'>;
  /** The mail that says the letter did not arrive; true where it was news. */
  noteBounced(id: string, mail: string, event: HistoryEvent): Promise<boolean>;
  find(id: string): Promise<Letter | undefined>;
  findByMessageId(messageId: string): Promise<Letter | undefined>;
  /** The oldest first: by `since`, `owedAt`, then id. */
  all(filter?: { readonly state?: LetterState }): Promise<Letter[]>;
  /** Letters that went out or may have, by the machine's clock when their attempt began: for the caps. */
  sentSince(since: Date, to?: string): Promise<number>;
}
