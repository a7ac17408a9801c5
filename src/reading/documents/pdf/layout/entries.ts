import type { EntryBox, Word } from '../drawn/drawing.ts';
import { heightOf, middleY } from '../drawn/drawing.ts';

/** A typed value of one line as a word at its place. */
export function wordFromEntry(entry: EntryBox): Word {
  const size = Math.min(11, Math.max(6, heightOf(entry) * 0.7));
  return {
    left: entry.left,
    right: entry.right,
    top: entry.top,
    bottom: entry.bottom,
    text: entry.value,
    baseline: middleY(entry) + size * 0.27,
    size,
    entered: true,
    boxName: entry.boxName ?? '',
  };
}

/** A value of several lines: each typed line by itself, in order, empty ones too. */
export function wordsFromEntry(entry: EntryBox): Word[] {
  const lines = entry.value.split('\n');
  const pitch = heightOf(entry) / lines.length;
  return lines.map((text, place) =>
    wordFromEntry({
      ...entry,
      value: text,
      top: entry.top + pitch * place,
      bottom: entry.top + pitch * (place + 1),
    }),
  );
}

/** One line high, or holding one line beside text: it reads as part of that line. */
export function standsInLine(entry: EntryBox, words: readonly Word[]): boolean {
  if (entry.value.includes('\n')) return false;
  if (!entry.severalLines) return heightOf(entry) <= 40;
  const size = words[0]?.size ?? 10;
  return heightOf(entry) <= size * 2.2;
}
