import type { Box, Word } from '../pdf/drawn/drawing.ts';
import { coveredBy, heightOf, middleX, middleY, widthOf } from '../pdf/drawn/drawing.ts';
import { isFaint } from './faint.ts';
import type { InkBox } from './inkBoxes.ts';
import type { Ink } from './picture.ts';

/**
 * A fat capital B or D, or two letters that touch, look like a box with something in it. So what has
 * ink close beside it is left in the picture for the reader of letters: where both readings see one
 * word there that reaches beyond it, it is letters; else it is a box, and what was read in it is none.
 */
export function boxesAmongLetters(
  doubtful: readonly InkBox[],
  words: readonly Word[],
): { readonly boxes: readonly InkBox[]; readonly words: readonly Word[] } {
  const boxes: InkBox[] = [];
  let left = words;
  for (const box of doubtful) {
    const over = left.filter((word) => coveredBy(box, word) > 0.3);
    if (over.some((word) => isLettered(word, box))) continue;
    boxes.push(box);
    left = left.flatMap((word) => (over.includes(word) ? (withoutBox(word, box) ?? []) : word));
  }
  return { boxes, words: left };
}

/** A ring that stands alone may be the "g" of a title in bold: no box stands in the middle of a word. */
export function isInWord(box: Box, words: readonly Word[]): boolean {
  return words.some((word) => {
    const { left, right, top, bottom, size, text } = word;
    const isWithin = box.left > left + size * 0.5 && box.right < right - size * 0.5;
    const isOnLine = middleY(box) > top && middleY(box) < bottom;
    return isWithin && isOnLine && /^\p{L}[\p{L}_-]{3,}[.,:;]?$/u.test(text) && !isStretched(word);
  });
}

/** A box is as high as it is wide, or nearly. */
const squarest = 1.22;

/** The boxes of a form are of one size: two letters such as "es" are no square, or another one. */
export function isAsOthers(box: InkBox, all: readonly InkBox[]): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (Math.max(width / height, height / width) > squarest) return false;
  const isAlike = (one: InkBox, other: InkBox, share: number): boolean =>
    Math.max(widthOf(one) / widthOf(other), widthOf(other) / widthOf(one)) < share;
  const likeness = (one: InkBox): number =>
    all.filter((other) => other !== one && isAlike(one, other, 1.15)).length;
  const usual = all.filter((other) => likeness(other) > 0);
  // A filled one that stands alone on its page may as well be "Ill" or "to".
  if (usual.length === 0) return box.filled < 0.03;
  // "British" began with a box a fifth narrower than the others: the readers of letters judge it.
  return usual.some((other) => isAlike(box, other, 1.15));
}

/** So much wider than a box that there is more than the box. */
const wider = 1.35;

function isLettered(word: Word, box: InkBox): boolean {
  // Smaller than boxes are printed and nearly full: "to" in small print, though hardly read.
  const isSmallPrint = widthOf(box) < 7.5 && box.filled > 0.45;
  if (isSmallPrint && /^\p{Ll}{2,}$/u.test(word.text)) return true;
  if (isFaint(word) || !/\p{L}/u.test(word.text) || isStretched(word)) return false;
  if (widthOf(word) > widthOf(box) * wider)
    return /^[\p{L}\p{N}.,:;'’()/&?-]{2,}$/u.test(word.text);
  // Nobody reads a box twice as one and the same word: "Ill" in a face with serifs has four sides.
  if (/^\p{Lu}?\p{Ll}{2,}$/u.test(word.text)) return true;
  // "B" or "D" alone may be what a box was taken for: only beside a dot of its own ("B."), or as round.
  if (box.uneven === true && /^[BDPR8]$/u.test(word.text)) return true;
  return /^\p{Lu}[.:)]$/u.test(word.text);
}

/** "No" as wide as "No ☒": what else stands there is no letter of it. */
const isStretched = (word: Word): boolean =>
  widthOf(word) > word.text.length * word.size * 0.9 && word.text.length > 1;

/** What is left of a word when the box in it is no letter of it; undefined for the box alone. */
function withoutBox(word: Word, box: InkBox): Word | undefined {
  if (widthOf(word) <= widthOf(box) * wider) {
    return liesInside(word, box) ? undefined : word;
  }
  const letters = Math.max(1, Math.round((word.text.length * widthOf(box)) / widthOf(word)));
  const isBefore = middleX(box) < middleX(word);
  const place = isBefore ? { left: box.right } : { right: box.left };
  if (isStretched(word)) return { ...word, ...place };
  const text = isBefore ? word.text.slice(letters) : word.text.slice(0, -letters);
  if (text === '') return undefined;
  return { ...word, ...place, text, confidence: Math.min(0.5, word.confidence ?? 0.5) };
}

const liesInside = (word: Word, box: InkBox): boolean =>
  Math.abs(middleX(word) - middleX(box)) < widthOf(box) / 2 &&
  Math.abs(middleY(word) - middleY(box)) < widthOf(box);

/**
 * What looks like a box and may be one; undefined for a piece of ink with a round side, as D and O
 * have: a box has four sharp ones. Ink that reaches out of the box, as a tick does, tells nothing.
 */
export function unlessRound(ink: Ink, pieces: readonly Box[], box: InkBox): InkBox | undefined {
  const size = widthOf(box);
  const aside = size * 0.18;
  const level = Math.max(1, size * 0.03);
  const piece = pieces.find(
    (other) =>
      Math.abs(other.left - box.left) < aside &&
      Math.abs(other.right - box.right) < aside &&
      Math.abs(other.top - box.top) <= level &&
      Math.abs(other.bottom - box.bottom) <= level,
  );
  if (piece === undefined) return hasRoundLeft(ink, pieces, box) ? undefined : box;
  // Both of one side: where a tick crosses the frame one corner may be lost.
  const isRound = (isRight: boolean, reach: number): boolean =>
    [piece.top, piece.bottom - reach].every(
      (y) => !holdsInk(ink, isRight ? piece.right - reach : piece.left, y, reach),
    );
  const isUneven = (reach: number): boolean => isRound(true, reach) !== isRound(false, reach);
  const small = Math.max(2, Math.round(size * 0.07));
  const large = Math.max(3, Math.round(size * 0.1));
  // One side alone, as of D; or both and more than the round corners that a box may have, as of O.
  if (isUneven(large) || (isRound(true, large) && isRound(false, large))) return undefined;
  // A coarse page drawn larger rounds the corners of a box a little; what is empty is no B.
  return box.filled >= EMPTY && isUneven(small) ? { ...box, uneven: true } : box;
}

const EMPTY = 0.02;

/**
 * As e has: a tick reaches out to the right, so that what it leaves on the left tells more. A box
 * may be drawn with round corners, but they are small.
 */
function hasRoundLeft(ink: Ink, pieces: readonly Box[], box: Box): boolean {
  const piece = pieces.find((other) => coveredBy(box, other) > 0.8 && coveredBy(other, box) > 0.7);
  if (piece === undefined) return false;
  const reach = Math.max(2, Math.round(widthOf(box) * 0.1));
  return [piece.top, piece.bottom - reach].every((y) => !holdsInk(ink, piece.left, y, reach));
}

/** Whether a stem goes on straight out of it above or below one of its sides: b, d, p or q. */
export function hasStem(ink: Ink, box: Box): boolean {
  const size = widthOf(box);
  const reach = Math.round(size * 0.15);
  const thick = Math.max(2, Math.round(size * 0.08));
  const isStem = (from: number, top: number): boolean => {
    for (let x = from; x < from + thick; x += 1) {
      for (let y = top; y < top + reach; y += 1) {
        if (ink.dark[y * ink.width + x] !== 1) return false;
      }
    }
    return true;
  };
  const inset = Math.max(1, Math.round(size * 0.05));
  return [box.left + inset, box.right - inset - thick].some((x) =>
    [box.top - reach - 1, box.bottom + 2].some((y) => isStem(x, y)),
  );
}

function holdsInk(ink: Ink, left: number, top: number, reach: number): boolean {
  for (let y = top; y < top + reach; y += 1) {
    for (let x = left; x < left + reach; x += 1) {
      if (ink.dark[y * ink.width + x] === 1) return true;
    }
  }
  return false;
}
