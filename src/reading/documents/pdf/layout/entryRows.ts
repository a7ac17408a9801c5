import type { Box, EntryBox, PageDrawing, Word } from '../drawn/drawing.ts';
import { around, heightOf, middleY } from '../drawn/drawing.ts';
import { joinLetterEntries } from './letterEntries.ts';

/** A place of the form that is filled in: a box for text, or the boxes to tick of one question with their words. */
export interface FormPlace extends Box {
  readonly entry?: EntryBox;
  readonly ticks?: readonly Word[];
}

/** Places to fill in side by side, from left to right. */
export type EntryRow = readonly FormPlace[];

/** A box higher than this holds an account: its question stands elsewhere. */
const highest = 60;
/** Words further apart belong to different things. */
const apart = 24;

/**
 * The rows of form boxes of a page, from the top down.
 * @param most boxes higher than this are left out: by default all but those for short answers.
 */
export function entryRows({ words, entries }: PageDrawing, most = highest): readonly EntryRow[] {
  const boxes = joinLetterEntries(entries)
    .filter((entry) => heightOf(entry) <= most)
    .map((entry): FormPlace => ({ ...boxOf(entry), entry }));
  const places = boxes.length === 0 ? [] : [...boxes, ...tickPlaces(words)];
  const rows: FormPlace[][] = [];
  for (const place of places.sort((one, other) => one.top - other.top)) {
    const row = rows.find((others) => others.every((other) => areBeside(other, place)));
    if (row === undefined) rows.push([place]);
    else row.push(place);
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left));
}

const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

function areBeside(one: Box, other: Box): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const isClear = one.right <= other.left + 2 || other.right <= one.left + 2;
  return isClear && shared > Math.min(heightOf(one), heightOf(other)) * 0.6;
}

/** Boxes to tick beside each other with a word or two each, and no question before them. */
function tickPlaces(words: readonly Word[]): readonly FormPlace[] {
  const ticks = words.filter(isTick).sort((one, other) => one.left - other.left);
  const places: FormPlace[] = [];
  const taken = new Set<Word>();
  for (const tick of ticks) {
    if (taken.has(tick)) continue;
    const run = withoutLabel(runAround(tick, words));
    for (const word of run) taken.add(word);
    if (run.findIndex(isTick) < 3) places.push({ ...boxOf(around(run)), ticks: run });
  }
  return places;
}

/** A question close before its boxes is none of their words: a space parts the two that is wider than any in it. */
function withoutLabel(run: readonly Word[]): readonly Word[] {
  const first = run.findIndex(isTick);
  const isBehind = run.slice(-1).some(isTick);
  const from = isBehind ? first - 1 : first;
  const gap = gapBetween(run[from - 1], run[from]);
  return from > 0 && gap > (run[from]?.size ?? 10) * 0.7 ? run.slice(from) : run;
}

export const isTick = ({ text }: Word): boolean => text === '☐' || text === '☒';

function runAround(tick: Word, words: readonly Word[]): readonly Word[] {
  const level = words
    .filter((word) => Math.abs(middleY(word) - middleY(tick)) < 5)
    .sort((one, other) => one.left - other.left);
  const at = level.indexOf(tick);
  let from = at;
  while (from > 0 && gapBetween(level[from - 1], level[from]) < apart) from -= 1;
  let to = at;
  while (to < level.length - 1 && gapBetween(level[to], level[to + 1]) < apart) to += 1;
  return level.slice(from, to + 1);
}

const gapBetween = (one: Box | undefined, other: Box | undefined): number =>
  (other?.left ?? 0) - (one?.right ?? 0);
