import type { Word } from '../pdf/drawn/drawing.ts';
import { middleY } from '../pdf/drawn/drawing.ts';

/** Two sizes of print on a form differ by more than this; what the same print measures, by less. */
const alike = 1.1;

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
  const usual = usualSizes(words, sized);
  return words.map((word) => {
    const known = sized.get(word);
    if (known === undefined) return word;
    const size = nearest(known, usual);
    return { ...word, size, top: word.baseline - size * 0.76, bottom: word.baseline + size * 0.22 };
  });
}

/** A box to tick stands on the line of the words beside it, whatever it measures. */
export function onTheirLine(ticks: readonly Word[], words: readonly Word[]): Word[] {
  return ticks.map((tick) => {
    const beside = words
      .filter((word) => middleY(tick) > word.top && middleY(tick) < word.bottom)
      .sort((one, other) => gapTo(tick, one) - gapTo(tick, other))[0];
    if (beside === undefined || gapTo(tick, beside) > beside.size * 2) return tick;
    const { size, top, bottom, baseline } = beside;
    return { ...tick, size, top, bottom, baseline };
  });
}

const gapTo = (tick: Word, word: Word): number =>
  Math.max(word.left - tick.right, tick.left - word.right);

/** A print of the form has this share of its letters at least; what has less may be measured wrongly. */
const few = 0.03;
const many = 0.15;
/** A heading is so much larger than a print of the form that it was not measured wrongly. */
const larger = 1.42;

/** The sizes of the prints, and those of headings well apart from them. */
function usualSizes(words: readonly Word[], sized: ReadonlyMap<Word, number>): readonly number[] {
  const letters = new Map<number, number>();
  let all = 0;
  for (const word of words) {
    const size = sized.get(word);
    if (size === undefined) continue;
    letters.set(size, (letters.get(size) ?? 0) + word.text.length);
    all += word.text.length;
  }
  const large = [...letters].filter(([, count]) => count >= all * many).map(([size]) => size);
  const isApart = (size: number): boolean =>
    large.every((other) => Math.max(size / other, other / size) > larger);
  return [...letters]
    .filter(([size, count]) => count >= all * few || isApart(size))
    .map(([size]) => size);
}

function nearest(size: number, usual: readonly number[]): number {
  const apart = (other: number): number => Math.max(size / other, other / size);
  return [...usual].sort((one, other) => apart(one) - apart(other))[0] ?? size;
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
