import type { MailHeaders } from './mailHeaders.ts';

export type MailOpened =
  | {
      readonly kind: 'opened';
      readonly headers: MailHeaders;
      /** One `partHash` for each decoded leaf part, in the order of the mail. */
      readonly partHashes: readonly string[];
    }
  /** For a person: why the head or the parts could not be made out. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Port: what taking in needs to know of a mail. Taking MIME apart is work on hostile input, so it is
 * done in a process that can be killed. Never throws for bad input.
 */
export interface MailOpener {
  open(bytes: Uint8Array): Promise<MailOpened>;
}
