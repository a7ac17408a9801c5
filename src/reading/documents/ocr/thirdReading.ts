import type { Box, Word } from '../pdf/drawn/drawing.ts';
import { middleY } from '../pdf/drawn/drawing.ts';
import { bare, isSame, share } from './agreedWords.ts';
import { isFaint } from './faint.ts';
import type { Picture } from './picture.ts';

/** A piece of the page cut out to be read a third time, in pixels, and where it lies among the others. */
interface Strip extends Box {
  readonly at: number;
}

export interface Strips {
  readonly picture: Picture;
  readonly strips: readonly Strip[];
}

/** So many pieces are worth a third reading; a page with more is too bad for it. */
const most = 80;
/** White round each piece, in pixels. */
const margin = 24;

/**
 * The words that two readings differ on, each with its neighbours in the line and the lines cut out one
 * below the other: a third look, at another size, costs little and settles most of them.
 */
export function stripsOf(
  words: readonly Word[],
  picture: Picture,
  scale: number,
): Strips | undefined {
  const faint = words.filter((word) => isFaint(word) && /[\p{L}\p{N}]/u.test(word.text));
  const boxes: Box[] = [];
  for (const word of faint) {
    const box = inPixels(withNeighbours(word, words), picture, scale);
    if (box.right - box.left < 4 || box.bottom - box.top < 4) continue;
    if (!boxes.some((known) => isSameBox(known, box))) boxes.push(box);
  }
  if (boxes.length === 0 || boxes.length > most) return undefined;
  let at = margin;
  const strips = boxes.map((box) => {
    const strip = { ...box, at };
    at += box.bottom - box.top + margin;
    return strip;
  });
  const width = Math.max(...boxes.map((box) => box.right - box.left)) + 2 * margin;
  const grey = new Uint8Array(width * at).fill(255);
  for (const strip of strips) {
    for (let y = strip.top; y < strip.bottom; y += 1) {
      const row = picture.grey.subarray(
        y * picture.width + strip.left,
        y * picture.width + strip.right,
      );
      grey.set(row, (strip.at + y - strip.top) * width + margin);
    }
  }
  return { picture: { width, height: at, grey }, strips };
}

const isSameBox = (one: Box, other: Box): boolean =>
  one.left === other.left && one.top === other.top && one.right === other.right;

/** A word alone is read worse than one in its line. */
function withNeighbours(word: Word, words: readonly Word[]): Box {
  const { size } = word;
  const line = words.filter(
    (other) => Math.abs(other.baseline - word.baseline) < size * 0.35 && other.size < size * 1.6,
  );
  let { left, right } = word;
  let isWider = true;
  while (isWider && right - left < size * 40) {
    isWider = false;
    for (const other of line) {
      if (other.right > right && other.left - right < size * 0.7 && other.left > left) {
        right = other.right;
        isWider = true;
      }
      if (other.left < left && left - other.right < size * 0.7 && other.right < right) {
        left = other.left;
        isWider = true;
      }
    }
  }
  return {
    left: left - size * 0.3,
    right: right + size * 0.3,
    top: word.top - size * 0.18,
    bottom: word.bottom + size * 0.12,
  };
}

function inPixels(box: Box, { width, height }: Picture, scale: number): Box {
  return {
    left: Math.max(0, Math.round(box.left / scale)),
    right: Math.min(width, Math.round(box.right / scale)),
    top: Math.max(0, Math.round(box.top / scale)),
    bottom: Math.min(height, Math.round(box.bottom / scale)),
  };
}

/** What was read in the pieces, moved to where it stands on the page; all in points. */
export function backInPlace(
  words: readonly Word[],
  strips: readonly Strip[],
  scale: number,
): Word[] {
  return words.flatMap((word) => {
    const y = middleY(word) / scale;
    const strip = strips.find(({ at, top, bottom }) => y >= at - 4 && y < at + bottom - top + 4);
    if (strip === undefined) return [];
    const right = (strip.left - margin) * scale;
    const down = (strip.top - strip.at) * scale;
    return {
      ...word,
      left: word.left + right,
      right: word.right + right,
      top: word.top + down,
      bottom: word.bottom + down,
      baseline: word.baseline + down,
    };
  });
}

/**
 * What two of three readings saw is taken, and is sure enough; what all see otherwise stays faint. The
 * third is read by the data of the second, so that the two of them may err alike: they are believed
 * together only where both are sure, and never on a figure.
 */
export function withThirdVoice(
  words: readonly Word[],
  second: readonly Word[],
  third: readonly Word[],
): Word[] {
  const elsewhere = new Set(words.filter((word) => !isFaint(word)).map(known));
  return words.map((word) => {
    if (!isFaint(word)) return word;
    const others = second.filter((other) => share(word, other));
    const voices = third.filter((other) => share(word, other) && confidenceOf(other) > heard);
    if (voices.length > 0 && isSame(word, voices)) {
      // "coneerns", on a page that says "concerns" elsewhere, as the other reading has it here.
      const isDoubted = others.some((other) => elsewhere.has(known(other)));
      return isDoubted && !elsewhere.has(known(word)) ? word : { ...word, confidence: agreed };
    }
    const text = agreedText(word, others, voices);
    return text === undefined ? word : { ...word, text, confidence: agreed };
  });
}

/** How sure a reading must be to be heard, and to stand against another; and how sure what they agree on is. */
const heard = 0.6;
const sure = 0.75;
const agreed = 0.7;

const known = ({ text }: Word): string => bare(text).toLowerCase();

const confidenceOf = ({ confidence }: Word): number => confidence ?? 1;

function agreedText(
  word: Word,
  [other, ...others]: readonly Word[],
  [voice, ...voices]: readonly Word[],
): string | undefined {
  if (other === undefined || others.length > 0) return undefined;
  const written = differInCase(word.text, other.text) ? regular(word.text, other.text) : undefined;
  if (written !== undefined) return written;
  if (voice === undefined || voices.length > 0 || bare(voice.text) !== bare(other.text)) {
    return undefined;
  }
  const areSure = confidenceOf(voice) > sure && confidenceOf(other) > sure;
  return areSure && isOfLetters(other.text) ? other.text : undefined;
}

/** A word, or the second half of a postcode. */
const isOfLetters = (text: string): boolean => !/\d/u.test(text) || /^\d\p{Lu}{2}$/u.test(text);

/** Letters such as s and S differ in size alone: "OSian" is "Osian", the one of the two that is written as words are. */
function regular(one: string, other: string): string | undefined {
  const isRegular = (text: string): boolean =>
    /^(?:\p{Lu}?[\p{Ll}\P{L}]*|[\p{Lu}\P{L}]+)$/u.test(text);
  if (isRegular(one) === isRegular(other)) return undefined;
  return isRegular(one) ? one : other;
}

const differInCase = (one: string, other: string): boolean =>
  one !== other && one.toLowerCase() === other.toLowerCase();
