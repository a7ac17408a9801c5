import type { Answer, MailClass } from '../intake/mail.ts';
import type { MailHeaders } from '../intake/mailHeaders.ts';
import type { WrittenReferral } from './writtenReferral.ts';

/** What reading one file (a mail or a bare document) gave. */
export interface FileRead {
  readonly class: MailClass;
  /** One line for a person. */
  readonly reason: string;
  /** Null for a bare document. */
  readonly headers: MailHeaders | null;
  readonly answer: Answer;
  readonly referrals: readonly WrittenReferral[];
  /** Every part that was looked at, and what came of it; nothing is passed over in silence. */
  readonly parts: readonly PartRead[];
  /** Who first wrote a forwarded mail, by its own claim; the transmitter is the outer From. */
  readonly originalSenders: readonly string[];
}

export interface PartRead {
  /** `body`, or the file name, with the way to it: `forwarded.eml > form.pdf`. */
  readonly name: string;
  readonly format: string;
  readonly sha256: string;
  readonly bytes: number;
  /** For a person: "a referral for one child", "a picture", "needs a password". */
  readonly verdict: string;
}

/** What a reading may come to. */
export type ReadingOutcome =
  | { readonly kind: 'read'; readonly read: FileRead }
  /** Over a ceiling, killed by the clock or crashed: for a person, with the reason. */
  | { readonly kind: 'quarantine'; readonly reason: string };

/** Port: reads one file in a child that can be killed. Never throws for bad input. */
export interface FileReader {
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<ReadingOutcome>;
  close(): Promise<void>;
}

/** Facts about the service itself that reading needs to tell our own mail and machine senders. */
export interface ReadingSettings {
  /** Lower case: the mailbox, LETTERS_FROM, DIGEST_TO. Never answered. */
  readonly ownAddresses: readonly string[];
  /** MAIL_AUTHSERV_ID; null: not known. */
  readonly authservId: string | null;
  /** ACK_DOMAINS. */
  readonly ackDomains: readonly string[];
}
