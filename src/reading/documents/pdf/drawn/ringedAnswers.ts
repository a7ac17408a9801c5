import type { Box, Word } from './drawing.ts';
import { around, holdsPoint, middleX, middleY } from './drawing.ts';

/** Answers that stand beside one another without a stroke between them. */
const options = /^(?:yes|no|y|n|male|female|m|f|boy|girl|not|known|unknown|sure|unsure)[,;.)]?$/iu;

/** Of the answers that a form prints side by side only the ringed one counts: the others are struck. */
export function withRingsChosen(words: readonly Word[], rings: readonly Box[]): Word[] {
  const isRinged = (word: Word): boolean =>
    rings.some((ring) => holdsPoint(ring, middleX(word), middleY(word)));
  const struck = new Set<Word>();
  for (const ring of rings) {
    for (const word of othersOf(words, ring)) if (!isRinged(word)) struck.add(word);
  }
  return words.map((word) => (struck.has(word) ? { ...word, struck: true } : word));
}

/** A tick beside an answer where no box is printed. */
export const isTick = ({ text }: Word): boolean => /^[☒✓✔✗✘√xX]$/u.test(text);

/** The other answers of the question whose answer this ring holds: beside it, else under and over it. */
export function othersOf(words: readonly Word[], ring: Box): readonly Word[] {
  const beside = besideRing(words, ring);
  return beside.length > 0 ? beside : inColumnWith(words, ring);
}

/** Going up and down from an answer alone on its line: other answers right below one another, of which only the first may have its question beside it. */
function inColumnWith(words: readonly Word[], ring: Box): readonly Word[] {
  const [own, ...more] = words.filter((word) => holdsPoint(ring, middleX(word), middleY(word)));
  if (own === undefined || more.length > 0 || !isOption(own)) return [];
  const column = words
    .filter((word) => isOption(word) && Math.abs(leftOf(word, words) - leftOf(own, words)) < 1.5)
    .sort((one, other) => one.top - other.top);
  const isRightBelow = (one?: Word, other?: Word): boolean =>
    one !== undefined &&
    other !== undefined &&
    other.baseline - one.baseline < one.size * 2.2 &&
    isAloneInLine(other, words);
  let [first, last] = [column.indexOf(own), column.indexOf(own)];
  while (isRightBelow(column[first - 1], column[first])) first -= 1;
  while (isRightBelow(column[last], column[last + 1])) last += 1;
  const list = column.slice(first, last + 1);
  if (list.some((word) => words.some((other) => BOX.test(other.text) && isLevel(other, word))))
    return [];
  const isOfOne = new Set(list.map(({ text }) => text.toLowerCase())).size === list.length;
  return isOfOne ? list.filter((word) => word !== own) : [];
}

/** Of the tick before it, if there is one. */
function leftOf(word: Word, words: readonly Word[]): number {
  const tick = words.find(
    (other) =>
      isTick(other) && isLevel(other, word) && Math.abs(word.left - other.right) < word.size,
  );
  return Math.min(word.left, tick?.left ?? word.left);
}

const isAloneInLine = (word: Word, words: readonly Word[]): boolean =>
  !words.some((other) => other !== word && !isTick(other) && isLevel(other, word));

const isLevel = (one: Word, other: Word): boolean =>
  Math.abs(one.baseline - other.baseline) < other.size * 0.5;

/** Where boxes are printed they tell what was chosen. */
const BOX = /☐|☒|[[(] ?[xX]? ?[\])]/u;

function besideRing(words: readonly Word[], ring: Box): readonly Word[] {
  const middle = middleY(ring);
  const all = words.filter((word) => word.top < middle && word.bottom > middle);
  if (all.some(({ text }) => BOX.test(text) && text !== '☒')) return [];
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

/** In heights of their letters: phrases farther apart than words are, and no farther than answers of one question. */
const apart = { least: 0.7, most: 4 };
/** Words of a printed answer. */
const mostWords = 4;

/**
 * "Text message   Phone call   Email": the other answers beside a phrase with a line drawn round it, in
 * its face, each parted from the next by a gap. What stands first on the line may be the question.
 */
export function phrasesBeside(words: readonly Word[], oval: Box): readonly Word[] {
  const inside = (word: Word): boolean => holdsPoint(oval, middleX(word), middleY(word));
  const phrases = phrasesOf(
    words.filter((word) => word.top < middleY(oval) && word.bottom > middleY(oval)),
  );
  const at = phrases.findIndex((phrase) => phrase.every(inside));
  const own = phrases[at];
  if (own === undefined || own.every(isOption)) return [];
  const before = phrases.slice(1, at).reverse();
  return [...answersAlong(own, before), ...answersAlong(own, phrases.slice(at + 1))];
}

function phrasesOf(line: readonly Word[]): readonly (readonly Word[])[] {
  const phrases: Word[][] = [];
  for (const word of [...line].sort((one, other) => one.left - other.left)) {
    const last = phrases.at(-1)?.at(-1);
    const isNext =
      last === undefined ||
      word.left - last.right > word.size * apart.least ||
      last.text.endsWith(')');
    if (isNext || !isFacedAlike(last, word)) phrases.push([word]);
    else phrases.at(-1)?.push(word);
  }
  return phrases;
}

/** Going away from the ringed one, up to what is no answer. */
function answersAlong(own: readonly Word[], away: readonly (readonly Word[])[]): readonly Word[] {
  const found: Word[] = [];
  let [last] = own;
  for (const phrase of away) {
    const [first] = phrase;
    const isAnswer =
      first !== undefined &&
      last !== undefined &&
      isFacedAlike(first, last) &&
      phrase.length <= mostWords &&
      phrase.every(({ text }) => /^\p{L}[\p{L}'\u2019/-]*$/u.test(text));
    if (!isAnswer || gapBetween(phrase, found.length > 0 ? found : own) > first.size * apart.most)
      break;
    found.push(...phrase);
    last = first;
  }
  return found;
}

const isFacedAlike = (one: Word, other: Word): boolean =>
  one.bold === other.bold && one.colour === other.colour && Math.abs(one.size - other.size) < 0.3;

function gapBetween(phrase: readonly Word[], others: readonly Word[]): number {
  const [one, other] = [around(phrase), around(others)];
  return Math.max(one.left - other.right, other.left - one.right);
}
