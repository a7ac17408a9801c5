/** A letter taken apart. Positions are in `text`, and the same in `flow`. */
export interface LetterText {
  /** Verbatim: line breaks kept, trailing white space dropped. */
  readonly text: string;
  /** The same, with a space for each line break that only a mail program's wrapping put there. */
  readonly flow: string;
  readonly lines: readonly LetterLine[];
  /** Where the sender's own words begin and end: after the greeting, before the closing. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export interface LetterLine {
  readonly text: string;
  readonly start: number;
}

/** Programs that wrap do so between these widths; a longer line shows that nothing was wrapped. */
const NARROWEST = 55;
const WIDEST = 130;

/**
 * A line is wrapped where the first word of the next would not have fitted on it, or where it is
 * nearly as long as the longest and stops in the middle of a sentence.
 */
export function flowOf(lines: readonly LetterLine[]): string {
  const widest = Math.max(0, ...lines.map(({ text }) => text.length));
  const wraps = widest >= NARROWEST && widest <= WIDEST;
  return lines
    .map(({ text }, place) => {
      const next = lines[place + 1]?.text ?? '';
      return `${text}${wraps && runsOn(text, next, widest) ? ' ' : '\n'}`;
    })
    .join('')
    .slice(0, -1);
}

function runsOn(line: string, next: string, widest: number): boolean {
  const [firstWord = ''] = next.split(' ');
  if (firstWord === '' || line.length < NARROWEST / 2) return false;
  if (line.length + 1 + firstWord.length > widest) return true;
  return line.length > widest * 0.75 && /[\p{L}\d]$/u.test(line) && !/^[^.]{1,40}:/u.test(next);
}

/** The words around a place: the sentence, or the line where a line is no sentence. */
export function sentenceAt(text: string, place: number): string {
  const { start, end } = sentenceBounds(text, place);
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** Where the sentence around a place begins and ends; an empty line ends one too. */
export function sentenceBounds(
  text: string,
  place: number,
): { readonly start: number; readonly end: number } {
  const from = Math.max(0, place - 600);
  const before = text.slice(from, place);
  const after = text.slice(place, place + 600);
  const start = Math.max(
    before.lastIndexOf('\n\n'),
    lastEnd(before + text.slice(place, place + 1)),
  );
  const end = /(?<!\b[dD]\.\s?[oO]\.\s?[bB])[.!?](?=\s+[\p{Lu}\d"'\u201c]|\s*$)|\n\n/u.exec(after);
  return {
    start: from + start + 1,
    end: end === null ? Math.min(text.length, place + 600) : place + end.index + 1,
  };
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
