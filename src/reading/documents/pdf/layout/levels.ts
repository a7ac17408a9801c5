import { writtenParts } from '../../../../nhs/ukDateParts.ts';
import type { PageDrawing, Word } from '../drawn/drawing.ts';
import { isFiller } from './lines.ts';
import { wordRows } from './wordRows.ts';

/** Words that follow each other on one level with no more than a space between. */
export interface Chunk {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
}

/** One level of a page, its words from left to right. */
export interface Level {
  readonly baseline: number;
  readonly size: number;
  readonly words: readonly Word[];
  /** From what width on a gap may part two columns. */
  readonly gap: number;
}

/** From so many heights of the letters on, a gap may be more than a space, … */
const gap = 0.33;
/** … and from so many times the usual space between two words of the page. */
const unusual = 1.35;
/** A gap so wide is one wherever it stands. */
export const wide = 1.05;
export const near = 1.2;
/** Levels farther from each other than so many heights have nothing to do with each other. */
const far = 4.5;

const isBox = ({ text }: Word): boolean => /^[☐☒]$/u.test(text);

export function levelsOf({ words }: Pick<PageDrawing, 'words'>): readonly Level[] {
  const levels = wordRows(words).map(({ baseline, size, words: own }) => ({
    baseline,
    size,
    words: [...own].sort((one, other) => one.left - other.left),
  }));
  const gaps = levels.flatMap(({ words: own, size }) =>
    own.slice(1).map((word, place) => (word.left - (own[place]?.right ?? 0)) / size),
  );
  const usual = middleOf(gaps.filter((by) => by > 0.05 && by < 1));
  const least = Math.max(gap, usual * unusual);
  return levels.map((level) => ({ ...level, gap: level.size * least }));
}

/** One space was drawn between both, as between two words of a text. */
const isSpaced = (last: Word, word: Word): boolean =>
  word.spaces?.length === 1 && word.left - last.right < word.size * wide;

/** What was typed into a box or stands on a line to write on has its own rules. */
const isApart = ({ words }: Level): boolean =>
  words.some(
    (word) =>
      (word.entered === true && !isBox(word)) ||
      word.frame !== undefined ||
      word.sideways === true ||
      isFiller(word),
  );

export interface Start {
  readonly at: number;
  readonly row: number;
  /** In heights of the letters. */
  readonly gap: number;
}

/**
 * Words behind a gap, on their level or a part of their height above or below what stands before them.
 * The second box to tick of a row, and what stands behind a number, a bullet or the date of an entry
 * in somebody's account, begin no column.
 */
export function startsOn(
  level: Level,
  around: readonly (Level | undefined)[],
): readonly Omit<Start, 'row'>[] {
  if (isApart(level)) return [];
  const { words, size } = level;
  const beside = around.flatMap((other) => (other && isBeside(other, level) ? other.words : []));
  return words.flatMap((word, place) => {
    const before =
      place > 0 ? words.slice(0, place) : beside.filter(({ left }) => left < word.left);
    const right = Math.max(...before.map((other) => other.right));
    if (before.length === 0 || word.left - right < level.gap) return [];
    const last = words[place - 1];
    if (last !== undefined && isSpaced(last, word)) return [];
    if (before.some(isBox) && (isBox(word) || isBox(before.at(-1) ?? word))) return [];
    if (before.every(({ text }) => /^(?:\d{1,2}[.)]?|\p{L}[.)]|[•·▪*–-])$/u.test(text))) return [];
    if (areDate(before) && (word.left - right < size * wide || isToldOn(words.slice(place))))
      return [];
    return [{ at: word.left, gap: (word.left - right) / size }];
  });
}

/** Several words with spaces between: what is told of a day, and no value beside others. */
const isToldOn = (words: readonly Word[]): boolean =>
  words.length > 3 &&
  words.every(
    ({ left, size }, place) => place === 0 || left - (words[place - 1]?.right ?? 0) < size * wide,
  );

/** "17.7.26" alone: labels stand before answers, and a date is none. */
function areDate(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join(' ');
  return /^\d[\p{L}\d./ -]{3,20}[:,]?$/u.test(text) && writtenParts(text).length === 1;
}

export const isBeside = (other: Level, level: Level): boolean =>
  !isApart(other) &&
  Math.abs(other.baseline - level.baseline) < Math.max(other.size, level.size) * shifted;

/** What stands so many heights above or below is set to another end of the same row. */
export const shifted = 0.8;

export function clustersOf(starts: readonly Start[]): readonly Start[][] {
  const clusters: Start[][] = [];
  for (const start of [...starts].sort((one, other) => one.at - other.at)) {
    const cluster = clusters.at(-1);
    if (cluster !== undefined && start.at - (cluster[0]?.at ?? 0) < near) cluster.push(start);
    else clusters.push([start]);
  }
  return clusters;
}

export const middleOf = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

type Run = readonly [first: number, last: number];
export const isIn = (row: number, [first, last]: Run): boolean => row >= first && row <= last;

/** Levels that follow each other and write nothing across a place. */
export function freeRuns(levels: readonly Level[], at: number): readonly Run[] {
  const runs: [number, number][] = [];
  let open = false;
  for (const [row, level] of levels.entries()) {
    const above = levels[row - 1];
    const isFar =
      above !== undefined &&
      level.baseline - above.baseline > Math.max(level.size, above.size) * far;
    if (isApart(level) || isCrossed(level, at)) {
      open = false;
      continue;
    }
    const run = runs.at(-1);
    if (open && run !== undefined && !isFar) run[1] = row;
    else runs.push([row, row]);
    open = true;
  }
  return runs;
}

/** A word too long for its column runs into the next one, which all the same begins where it does. */
export function isCrossed({ words, size }: Level, at: number): boolean {
  const begins = words.some(({ left }) => Math.abs(left - at) < near);
  return !begins && words.some(({ left, right }) => left < at - near && right > at - size * 0.25);
}

/** Parts a level where a column begins, and at gaps. */
export function chunksOf(level: Level, edges: readonly number[]): readonly Chunk[] {
  const chunks: Word[][] = [];
  for (const word of level.words) {
    const last = chunks.at(-1)?.at(-1);
    const begins =
      last === undefined ||
      (!isSpaced(last, word) &&
        (word.left - last.right > level.gap ||
          edges.some((edge) => Math.abs(word.left - edge) < near)));
    if (begins) chunks.push([word]);
    else chunks.at(-1)?.push(word);
  }
  return chunks.map((own) => ({
    words: own,
    left: own[0]?.left ?? 0,
    right: Math.max(...own.map(({ right }) => right)),
  }));
}
