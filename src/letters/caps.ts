import type { Letter, LetterKind } from './letter.ts';

/** LETTERS_PER_SENDER_AN_HOUR and LETTERS_AN_HOUR. */
export interface LetterCaps {
  readonly perSenderAnHour: number;
  readonly anHour: number;
}

/** Letters that went out in the last hour, this one not among them. */
export interface SentThisHour {
  readonly toThisAddress: number;
  readonly inAll: number;
}

/** They go to our own people, a fixed few: a storm of mail must not silence them. */
const toOurOwn: readonly LetterKind[] = ['digest', 'escalation'];

/**
 * Why a letter is over the caps and waits for a person; undefined where it may go. Caps are there for
 * answers to a flood: five hundred forged mails naming one victim make five letters, not five
 * hundred. A letter that answers no mail counts in all only, and what a person released goes.
 */
export function whyOverCaps(
  letter: Pick<Letter, 'kind' | 'mail' | 'released'>,
  sent: SentThisHour,
  caps: LetterCaps,
): string | undefined {
  if (letter.released === true || toOurOwn.includes(letter.kind)) return undefined;
  if (letter.mail !== null && sent.toThisAddress >= caps.perSenderAnHour) {
    return `More than ${String(caps.perSenderAnHour)} letters to this address within an hour.`;
  }
  if (sent.inAll >= caps.anHour) {
    return `More than ${String(caps.anHour)} ${IN_ALL}`;
  }
  return undefined;
}

const IN_ALL = 'letters in all within an hour.';

/** Held for the cap on all letters alone: one of a backlog, which a person may release as one. */
export function isHeldByTheHour({ state, heldBecause }: Letter): boolean {
  return state === 'held' && heldBecause?.endsWith(IN_ALL) === true;
}
