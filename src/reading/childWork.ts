import type { MailHeaders } from '../intake/mailHeaders.ts';
import type { Ceilings } from './document.ts';
import type { ReadingOutcome, ReadingSettings } from './fileRead.ts';

/** The file descriptor on which the child gets the bytes of its task. */
export const bytesPipe = 4;

/** The child's first word: it has loaded its readers. */
export const childReady = 'ready';

/** What the thread that guards the child is told. */
export interface GuardOrders {
  readonly parent: number;
  /** The ceiling of its resident memory. */
  readonly megabytes: number;
}

/** What the child says while it reads: the task's page that is a picture begins. */
export interface ChildNews {
  readonly id: number;
  readonly work: 'page';
}

/** What the parent asks of the child, one at a time. */
export interface ChildTask {
  readonly id: number;
  /** `open`: only headers and part hashes, for taking a mail in. */
  readonly work: 'read' | 'open';
  readonly name: string;
  /** How many bytes follow on the bytes pipe: a message this large would stall the parent. */
  readonly length: number;
  readonly ceilings: Ceilings;
  readonly settings: ReadingSettings;
  /** The business clock when the task was given. */
  readonly now: Date;
}

export type ChildAnswer =
  | { readonly id: number; readonly work: 'read'; readonly outcome: ReadingOutcome }
  | {
      readonly id: number;
      readonly work: 'open';
      readonly headers: MailHeaders | null;
      readonly partHashes: readonly string[];
      /** Set where the mail could not be opened. */
      readonly reason: string | null;
    };

/** A larger answer is the work of hostile input; it would only move the stall into the parent. */
export const largestAnswer = 24 * 1024 * 1024;
