import type { Box, Word } from './drawing.ts';
import { holdsPoint, middleX, middleY } from './drawing.ts';

/** Answers that stand beside one another without a stroke between them. */
const options = /^(?:yes|no|y|n|male|female|m|f|boy|girl|not|known|unknown|sure|unsure)[,;.)]?$/iu;

/** Of the answers that a form prints side by side only the ringed one counts: the others are struck. */
export function withRingsChosen(words: readonly Word[], rings: readonly Box[]): Word[] {
  const isRinged = (word: Word): boolean =>
    rings.some((ring) => holdsPoint(ring, middleX(word), middleY(word)));
  const struck = new Set<Word>();
  for (const ring of rings) {
    for (const word of besideRing(words, ring)) if (!isRinged(word)) struck.add(word);
  }
  return words.map((word) => (struck.has(word) ? { ...word, struck: true } : word));
}

/** A tick beside an answer where no box is printed. */
export const isTick = ({ text }: Word): boolean => /^[☒✓✔✗✘]$/u.test(text);

/** The other answers of the question whose answer this ring holds. */
export function besideRing(words: readonly Word[], ring: Box): readonly Word[] {
  const middle = middleY(ring);
  const line = words
    .filter((word) => word.top < middle && word.bottom > middle && !isTick(word))
    .sort((a, b) => a.left - b.left);
  const inside = (word: Word): boolean => holdsPoint(ring, middleX(word), middleY(word));
  const first = line.findIndex(inside);
  if (first < 0) return [];
  const last = line.findLastIndex(inside);
  return [
    ...alternatives(line.slice(0, first).reverse(), /\/$/u),
    ...alternatives(line.slice(last + 1), /^\//u),
  ];
}

/** Going away from the ring: words parted by strokes, or known answers. */
function alternatives(away: readonly Word[], parted: RegExp): Word[] {
  const found: Word[] = [];
  let isAfterStroke = false;
  for (const word of away) {
    if (word.text === '/') {
      isAfterStroke = true;
      continue;
    }
    const isOption = isAfterStroke || parted.test(word.text) || options.test(word.text);
    if (!isOption) break;
    found.push(word);
    isAfterStroke = false;
  }
  return found;
}
