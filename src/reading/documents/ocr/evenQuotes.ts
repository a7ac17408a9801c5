import type { Word } from '../pdf/drawn/drawing.ts';

/**
 * Closing marks as the page prints them: of two straight ones the reader of letters often takes the second
 * for a curled one, and a page that curls its marks has opening ones, too.
 */
export function withEvenQuotes(words: readonly Word[]): readonly Word[] {
  const isCurled = words.some(({ text }) => text.includes('\u201c'));
  const isStraight = words.some(({ text }) => text.includes('"'));
  if (isCurled || !isStraight) return words;
  return words.map((word) => ({ ...word, text: word.text.replace(/\u201d/gu, '"') }));
}
