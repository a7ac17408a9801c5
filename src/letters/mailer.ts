import type { Letter } from './letter.ts';

/** What became of one attempt to send. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly answer: string }
  /** Refused or unreachable before DATA: nothing went out, try again later. */
  | { readonly kind: 'not-sent'; readonly why: string }
  /** Refused for good before DATA (no such recipient, sender not allowed). */
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
