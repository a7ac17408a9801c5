import type { Box, PageDrawing, Word } from '../drawn/drawing.ts';
import { middleY } from '../drawn/drawing.ts';
import { entryRows, type EntryRow } from './entryRows.ts';

/** So many rows of form boxes must have their labels there, … */
const fewest = 3;
/** … and so many of those that show a side at all: tables of people begin with words in every form. */
const shares: Readonly<Record<EntrySide, number>> = { left: 0.75, right: 0.3, under: 0.5 };
/** In points: a label below or above its box is so near, and begins so near its left edge. */
const close = 10;
const near = 8;

export type EntrySide = 'left' | 'under' | 'right';

/**
 * On which side of its form boxes a document prints their labels, where it is not over them, told by
 * all rows together: a row begins with words, or begins with a box and ends with words, or words stand
 * under its boxes and nearer than those over them.
 */
export function sideOfEntries(pages: readonly PageDrawing[]): EntrySide | undefined {
  const votes = pages.flatMap((page) => {
    return entryRows(page).flatMap((row) => voteOf(row, page.words) ?? []);
  });
  const count = (side: string): number => votes.filter((vote) => vote === side).length;
  const isMost = (side: EntrySide): boolean =>
    count(side) >= fewest && count(side) >= votes.length * shares[side];
  return (['left', 'right', 'under'] as const).find(isMost);
}

type Vote = EntrySide | 'over';

function voteOf(row: EntryRow, words: readonly Word[]): Vote | undefined {
  const [first] = row;
  if (first?.entry === undefined || first.entry.severalLines) return undefined;
  const own = new Set(row.flatMap(({ ticks }) => ticks ?? []));
  const free = words.filter((word) => !own.has(word) && isPrinted(word));
  if (hasLabelBefore(row, free)) return 'left';
  const over = gapOver(first, free);
  const under = gapUnder(first, free);
  if (under !== undefined && under < (over ?? close * 2) - 1) return 'under';
  // A heading stands over the first row of its part too.
  if (hasLabelBehind(row, free)) return over === undefined ? 'right' : undefined;
  return over === undefined ? undefined : 'over';
}

export const isPrinted = ({ text, entered, sideways }: Word): boolean =>
  entered !== true && sideways !== true && /\p{L}/u.test(text);

/** Words before the first box of a row: its label. */
export const hasLabelBefore = ([first]: EntryRow, words: readonly Word[]): boolean =>
  first !== undefined && words.some((word) => isLevel(word, first) && word.right <= first.left + 3);

const hasLabelBehind = (row: EntryRow, words: readonly Word[]): boolean => {
  const last = row.at(-1);
  return (
    last !== undefined && words.some((word) => isLevel(word, last) && word.left >= last.right - 3)
  );
};

export const isLevel = (word: Box, box: Box): boolean =>
  middleY(word) > box.top - 2 && middleY(word) < box.bottom + 2;

function gapOver(box: Box, words: readonly Word[]): number | undefined {
  const gaps = words
    .filter(({ left, bottom }) => Math.abs(left - box.left) < near && bottom < box.top + 3)
    .map(({ bottom }) => box.top - bottom);
  const gap = Math.min(...gaps);
  return gap < close * 2 ? gap : undefined;
}

function gapUnder(box: Box, words: readonly Word[]): number | undefined {
  const gaps = words
    .filter(({ left, top }) => Math.abs(left - box.left) < near && top > box.bottom - 3)
    .map(({ top }) => top - box.bottom);
  const gap = Math.min(...gaps);
  return gap < close ? gap : undefined;
}
