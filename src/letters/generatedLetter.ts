import type { HistoryEvent } from '../platform/history.ts';
import type { Letter } from './letter.ts';
import { letterId, letterMessageId } from './letterKey.ts';
import type { LetterOwed } from './letterStore.ts';

export interface Generated {
  readonly kind: Letter['kind'];
  /** What it is about: one letter for each, and for each reader. */
  readonly about: string;
  readonly to: string;
  readonly words: { readonly subject: string; readonly text: string; readonly html: string };
  /** LETTERS_FROM. */
  readonly from: string;
  readonly owedAt: Date;
  /** What its history tells beside its kind. */
  readonly detail: Readonly<Record<string, string>>;
}

/** A letter to our own people, which answers no mail, with the event that it is owed. */
export function generatedLetter(written: Generated): {
  readonly letter: LetterOwed;
  readonly event: HistoryEvent;
} {
  const { kind, about, to, words, from, owedAt, detail } = written;
  const id = letterId(kind, about, 0, to);
  return {
    letter: {
      id,
      kind,
      about,
      to,
      ...words,
      mail: null,
      inReplyTo: null,
      references: [],
      autoSubmitted: 'auto-generated',
      messageId: letterMessageId(id, from),
      heldBecause: null,
      since: owedAt,
      owedAt,
      state: 'owed',
    },
    event: {
      cause: `owed:${id}`,
      at: owedAt,
      kind: 'letter-owed',
      by: 'twostep',
      detail: { kind, ...detail },
    },
  };
}
