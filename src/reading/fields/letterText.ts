/** A letter taken apart. Positions are in `text`. */
export interface LetterText {
  /** Verbatim: line breaks kept, trailing white space dropped. */
  readonly text: string;
  readonly lines: readonly { readonly text: string; readonly start: number }[];
  /** Where the sender's own words begin and end: after the greeting, before the closing. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

/** The words around a place: the sentence, or the line where a line is no sentence. */
export function sentenceAt(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - 600), place);
  const after = text.slice(place, place + 600);
  const start = Math.max(
    before.lastIndexOf('\n\n'),
    lastEnd(before + text.slice(place, place + 1)),
  );
  const end = /[.!?](?=\s+[\p{Lu}\d"'\u201c]|\s*$)|\n\n/u.exec(after);
  return `${before.slice(start + 1)}${after.slice(0, end === null ? undefined : end.index + 1)}`
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The end of the sentence before; a dot behind a title or an abbreviation ends none. */
function lastEnd(before: string): number {
  let last = -1;
  for (const match of before.matchAll(/[.!?](?=\s+[\p{Lu}\d"'\u201c])/gu)) {
    if (
      !/(?:\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|St|No|no|nos|tel|Tel|d\.o\.b|D\.O\.B|approx|e\.g|i\.e)|\b[A-Z])$/u.test(
        before.slice(0, match.index),
      )
    )
      last = match.index;
  }
  return last;
}
