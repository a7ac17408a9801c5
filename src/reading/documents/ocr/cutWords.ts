import type { Rule, Word } from '../pdf/drawn/drawing.ts';

/** In points: closer to the side of its box nobody writes, and print keeps further away. */
const close = 1.8;
const doubt = 0.45;

/**
 * Words that end at the right side of their box in doubt: a form cuts off there what is too long for it,
 * and "Public Health Nurse" is "Public Health Ni" to whoever reads the picture.
 */
export function withCutWordsDoubted(words: readonly Word[], rules: readonly Rule[]): Word[] {
  const sides = rules.filter(({ way }) => way === 'upright');
  return words.map((word) => {
    const { left, right, baseline, size } = word;
    const middle = baseline - size * 0.3;
    const isCut = sides.some(
      ({ at, from, to }) =>
        at > (left + right) / 2 && at - right < close && from < middle && to > middle,
    );
    return isCut ? { ...word, confidence: Math.min(doubt, word.confidence ?? 1) } : word;
  });
}
