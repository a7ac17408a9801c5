import type { Word } from '../drawn/drawing.ts';
import { around, heightOf, middleY } from '../drawn/drawing.ts';

export interface Row {
  baseline: number;
  size: number;
  readonly words: Word[];
}

export const isBox = (word: Word): boolean =>
  word.text === '☐' || word.text === '☒' || (word.entered === true && word.boxName !== undefined);

/** The words that stand on one level, level by level down the page. */
export function wordRows(words: readonly Word[]): Row[] {
  const level = words.filter((word) => word.sideways !== true);
  const rows: Row[] = [];
  const letters = level.filter((word) => !isBox(word));
  for (const word of letters.sort((a, b) => b.size - a.size || a.baseline - b.baseline)) {
    const row = nearest(
      rows,
      (row) => Math.abs(row.baseline - word.baseline),
      (row) => sits(word, row),
    );
    if (row === undefined) rows.push({ baseline: word.baseline, size: word.size, words: [word] });
    else row.words.push(word);
  }
  for (const box of level.filter(isBox)) {
    const row = nearest(
      rows,
      (row) => Math.abs(rowMiddle(row) - middleY(box)) - (hasOptionOf(box, row) ? row.size : 0),
      (row) => standsBeside(box, row),
    );
    if (row === undefined) {
      rows.push({ baseline: middleY(box) + 0.27 * 10, size: Math.min(box.size, 11), words: [box] });
    } else row.words.push(box);
  }
  rows.push(...sidewaysRows(words.filter((word) => word.sideways === true)));
  return rows.sort((a, b) => a.baseline - b.baseline);
}

/** Words written upwards along one edge, in the order they are read; a line of their own. */
function sidewaysRows(words: readonly Word[]): Row[] {
  const rows: { left: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => b.bottom - a.bottom)) {
    const row = rows.find((other) => Math.abs(other.left - word.left) < word.size * 0.4);
    if (row === undefined) rows.push({ left: word.left, words: [word] });
    else row.words.push(word);
  }
  return rows.map((row) => {
    const text = row.words.map((word) => word.text).join(' ');
    const place = around(row.words);
    const size = row.words[0]?.size ?? 10;
    const whole = { ...place, text, size, baseline: place.top, sideways: true };
    return { baseline: place.top, size, words: [whole] };
  });
}

/** A word right behind the box says what it stands for: no label far before it, though that be nearer in height. */
const hasOptionOf = (box: Word, { words, size }: Row): boolean =>
  words.some(({ left, text }) => {
    const gap = left - box.right;
    return gap > -1 && gap < size && /\p{L}/u.test(text);
  });

const rowMiddle = (row: Row): number => row.baseline - row.size * 0.27;

function nearest(
  rows: readonly Row[],
  distance: (row: Row) => number,
  fits: (row: Row) => boolean,
): Row | undefined {
  let best: Row | undefined;
  for (const row of rows) {
    if (fits(row) && (best === undefined || distance(row) < distance(best))) best = row;
  }
  return best;
}

/** Same baseline but for jitter, or a small raised or lowered letter within the height of the line. */
function sits(word: Word, row: Row): boolean {
  const apart = Math.abs(word.baseline - row.baseline);
  if (apart <= Math.max(1.2, 0.28 * Math.min(word.size, row.size))) return true;
  if (word.size > row.size * 0.8 || word.text.length > 4) return false;
  const reach = row.size * 0.4;
  const touches = row.words.some(
    (other) =>
      Math.abs(word.left - other.right) < reach || Math.abs(other.left - word.right) < reach,
  );
  return touches && apart < row.size * 0.55;
}

/** A box belongs to the line whose middle lies in it, or in whose height its own middle lies. */
function standsBeside(box: Word, row: Row): boolean {
  const middle = rowMiddle(row);
  const half = Math.max(heightOf(box) * 0.5, row.size * 0.5);
  return Math.abs(middleY(box) - middle) <= half;
}
