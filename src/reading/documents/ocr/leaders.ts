import type { Box, Rule, Word } from '../pdf/drawn/drawing.ts';
import { dottedLine } from '../pdf/drawn/dotRows.ts';

interface Dotted {
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** So near, in letters' heights, does an answer follow the dots that lead to it. */
const near = 0.7;

/**
 * Rows of dots as the lines to write on that they are; but where an answer was typed among them, with
 * dots that lead to it and go on behind it, they are words of its line, as in a document with letters:
 * a line on which nothing stands would be an empty answer in front of it.
 */
export function leadersAmong(rows: readonly (readonly Box[])[], words: readonly Word[]): Dotted {
  const seen = rows.map((dots) => ({ dots, led: words.find((word) => leadsTo(dots, word)) }));
  const leading = seen.flatMap(({ led }) => led ?? []);
  const isAmong = (dots: readonly Box[]): Word | undefined =>
    leading.find((word) => standsOn(dots, word));
  return {
    words: rows.flatMap((dots) => {
      const word = isAmong(dots);
      return word === undefined ? [] : asWord(dots, word);
    }),
    rules: rows.flatMap((dots) => (isAmong(dots) === undefined ? dottedLine(dots) : [])),
  };
}

function leadsTo(dots: readonly Box[], word: Word): boolean {
  const gap = word.left - (dots.at(-1)?.right ?? 0);
  return standsOn(dots, word) && gap > -1 && gap < word.size * near;
}

function standsOn([dot]: readonly Box[], { baseline, size }: Word): boolean {
  return dot !== undefined && Math.abs(dot.bottom - baseline) < size * 0.3;
}

function asWord(dots: readonly Box[], { top, bottom, baseline, size }: Word): Word {
  const [left, right] = [dots[0]?.left ?? 0, dots.at(-1)?.right ?? 0];
  const text = '.'.repeat(dots.length);
  return { ...{ text, left, right, top, bottom, baseline, size }, spaces: ' ', confidence: 1 };
}
