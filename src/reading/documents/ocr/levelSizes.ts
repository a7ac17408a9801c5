import type { Word } from '../pdf/drawn/drawing.ts';

/** Two sizes of print on a form differ by more than this; what the same print measures, by less. */
const alike = 1.16;

/**
 * Words of one print given one size: measured by its letters, each line of it differs by some hundredths,
 * and what tells the second line of an answer from a smaller heading no longer knows them for one.
 */
export function withLevelSizes(words: readonly Word[]): Word[] {
  const sized = new Map<Word, number>();
  let left = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).sort((a, b) => a.size - b.size);
  while (left.length > 0) {
    const print = mostAlike(left);
    const size = middleOf(print);
    for (const word of print) sized.set(word, size);
    left = left.filter((word) => !sized.has(word));
  }
  return words.map((word) => {
    const size = sized.get(word);
    if (size === undefined) return word;
    return { ...word, size, top: word.baseline - size * 0.76, bottom: word.baseline + size * 0.22 };
  });
}

/** Of words by their size, the ones next to each other with most letters that are no further apart than `alike`. */
function mostAlike(words: readonly Word[]): readonly Word[] {
  let [best, most] = [[0, 1], 0];
  let [from, letters] = [0, 0];
  for (const [to, word] of words.entries()) {
    letters += word.text.length;
    while (word.size > (words[from]?.size ?? word.size) * alike) {
      letters -= words[from]?.text.length ?? 0;
      from += 1;
    }
    if (letters > most) [best, most] = [[from, to + 1], letters];
  }
  return words.slice(...best);
}

function middleOf(words: readonly Word[]): number {
  const half = words.reduce((sum, { text }) => sum + text.length, 0) / 2;
  let letters = 0;
  for (const { text, size } of words) {
    letters += text.length;
    if (letters >= half) return size;
  }
  return words[0]?.size ?? 10;
}
