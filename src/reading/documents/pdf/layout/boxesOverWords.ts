import type { PageDrawing, Word } from '../drawn/drawing.ts';
import { heightOf, middleY } from '../drawn/drawing.ts';
import { isBox } from './wordRows.ts';

/** In points: a box begins where its word does, … */
const near = 3;
/** … and stands so close over it. */
const close = 6;
/** What stands level with a box and so near before it or behind it goes with it. */
const [before, behind] = [8, 20];

/**
 * Boxes to tick each of which stands over its word, one pair below the other, as some programs set
 * them that break the line behind a box: each word is put behind its box, where it is read.
 */
export function withWordsBehindBoxes(page: PageDrawing): PageDrawing {
  const pairs = page.words.filter(isTick).flatMap((box) => {
    const word = isAlone(box, page.words) ? wordBelow(box, page.words) : undefined;
    return word === undefined ? [] : [{ box, word }];
  });
  const stacked = pairs.filter((pair) =>
    pairs.some(({ box, word }) => isRightBelow(box, pair.word) || isRightBelow(pair.box, word)),
  );
  if (stacked.length === 0) return page;
  const moved = new Map<Word, Word>();
  for (const { box, word } of stacked) {
    const [right, up] = [box.right + 2 - word.left, middleY(word) - middleY(box)];
    for (const one of lineFrom(word, page.words)) moved.set(one, shifted(one, right, up));
  }
  return { ...page, words: page.words.map((word) => moved.get(word) ?? word) };
}

const isTick = (word: Word): boolean => isBox(word) && word.entered !== true;

const isAlone = (box: Word, words: readonly Word[]): boolean =>
  !words.some(
    (word) =>
      word !== box &&
      /[\p{L}\d☐☒]/u.test(word.text) &&
      word.right > box.left - before &&
      word.left < box.right + behind &&
      Math.min(word.bottom, box.bottom) - Math.max(word.top, box.top) > heightOf(box) * 0.4 &&
      Math.abs(middleY(word) - middleY(box)) < heightOf(box) * 0.5,
  );

const wordBelow = (box: Word, words: readonly Word[]): Word | undefined =>
  words.find((word) => !isBox(word) && isRightBelow(word, box));

const isRightBelow = (one: Word, other: Word): boolean =>
  Math.abs(one.left - other.left) < near &&
  one.top > other.top + heightOf(other) * 0.4 &&
  one.top - other.bottom < close;

/** The words of its line that follow it with nothing but spaces between. */
function lineFrom(word: Word, words: readonly Word[]): readonly Word[] {
  const level = words
    .filter(({ left, baseline }) => Math.abs(baseline - word.baseline) < 1 && left >= word.left)
    .sort((one, other) => one.left - other.left);
  const end = level.findIndex(
    ({ left, size }, place) => place > 0 && left - (level[place - 1]?.right ?? left) > size,
  );
  return level.slice(0, end < 0 ? undefined : end);
}

const shifted = (word: Word, right: number, up: number): Word => ({
  ...word,
  ...{ left: word.left + right, right: word.right + right },
  ...{ top: word.top - up, bottom: word.bottom - up, baseline: word.baseline - up },
});
