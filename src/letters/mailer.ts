import type { Letter } from './letter.ts';

/** It is not about one letter: no other would be taken now either. */
export type ServerStop = 'unreachable' | 'refuses-sign-in' | 'wants-patience';

/** What became of one attempt to send. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly answer: string }
  /**
   * Nothing went out, try again later: unreachable, refused before DATA, or the server answered the
   * whole mail with "not now" (4xx, RFC 5321 section 4.2.1: it did not take the mail).
   */
  | {
      readonly kind: 'not-sent';
      readonly why: string;
      readonly server?: ServerStop;
    }
  /** Refused for good (5xx): no such recipient, sender not allowed, content not allowed. */
  | { readonly kind: 'refused'; readonly why: string }
  /** The connection broke after DATA was offered: it may be out. */
  | { readonly kind: 'unsure'; readonly why: string };

/** Port: sends one letter. Never throws for what a mail server can answer. */
export interface Mailer {
  send(letter: Letter): Promise<SendOutcome>;
  /** Can we sign in? For `check`. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
