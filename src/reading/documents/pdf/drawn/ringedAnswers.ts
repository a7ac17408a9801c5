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
  const all = words.filter((word) => word.top < middle && word.bottom > middle);
  // Where boxes are printed they tell what was chosen.
  if (all.some(({ text }) => /☐|[[(] ?[xX]? ?[\])]/u.test(text))) return [];
  const line = all.filter((word) => !isTick(word)).sort((a, b) => a.left - b.left);
  const inside = (word: Word): boolean => holdsPoint(ring, middleX(word), middleY(word));
  const first = line.findIndex(inside);
  if (first < 0) return [];
  const last = line.findLastIndex(inside);
  return [
    ...alternatives(ring, line.slice(0, first).reverse(), /\/$/u),
    ...alternatives(ring, line.slice(last + 1), /^\//u),
  ];
}

/** In heights of their letters: words farther apart answer different questions. */
const widestGap = 5;

export const isOption = ({ text }: Word): boolean => options.test(text);

/** Going away from the ring: words parted by strokes, or known answers. */
function alternatives(from: Box, away: readonly Word[], parted: RegExp): Word[] {
  const found: Word[] = [];
  let isAfterStroke = false;
  let before = from;
  for (const word of away) {
    const apart = Math.max(word.left - before.right, before.left - word.right);
    if (apart > word.size * widestGap) break;
    before = word;
    if (word.text === '/') {
      isAfterStroke = true;
      continue;
    }
    const mayAnswer = isAfterStroke || parted.test(word.text) || isOption(word);
    if (!mayAnswer) break;
    found.push(word);
    isAfterStroke = false;
  }
  return found;
}
