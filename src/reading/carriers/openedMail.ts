import type { MailHeaders } from '../../intake/mailHeaders.ts';
import type { Ceilings } from '../document.ts';

/** One part of a mail that is not its body text, decoded. Name and type are the sender's word. */
export interface CarriedFile {
  /** Null where the part has no name. */
  readonly name: string | null;
  readonly declaredType: string;
  readonly bytes: Uint8Array;
  /** Shown inside the body (a logo in the signature), not offered as a file. */
  readonly inline: boolean;
}

/** One level of a mail: mails inside it are still files. */
export interface OpenedMail {
  readonly headers: MailHeaders;
  /** The text/plain body, line ends as \n. */
  readonly text: string | null;
  readonly html: string | null;
  readonly files: readonly CarriedFile[];
  /** SHA-256 of each decoded part, in the order of the mail; part of the content fingerprint. */
  readonly partHashes: readonly string[];
}

export type MailOpening =
  | { readonly kind: 'opened'; readonly mail: OpenedMail }
  | { readonly kind: 'over-ceiling'; readonly why: string }
  | { readonly kind: 'cannot-open'; readonly why: string };

/** Port: takes a mail apart, one level. Never throws for bad input. */
export type OpenMail = (bytes: Uint8Array, ceilings: Ceilings) => Promise<MailOpening>;
