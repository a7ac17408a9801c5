import type { PageDrawing, Word } from '../drawn/drawing.ts';
import { withoutClosingRules } from './closingRules.ts';
import { isFiller } from './lines.ts';
import { opensRows } from './opensRows.ts';
import { hasLabelBeside, standsOn, writingRules } from './writingLines.ts';

/** A line to write on, what stands on it, and the words right under it and over it. */
export interface WritingPlace {
  readonly line: WritingLine;
  readonly value: readonly Word[];
  readonly under: readonly Word[];
  /** All lines that follow each other down to the line, those on it left out. */
  readonly over: readonly Word[];
  /** A label stands to its left. */
  readonly beside: boolean;
  /** What stands under it, or over it, answers words to its left, which stand under no line. */
  readonly underAnswer: boolean;
  readonly overAnswer: boolean;
  /** What stands on it is larger than all that follows down to the next such line, which are whole rows. */
  readonly opensRows: boolean;
}

export interface WritingLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** It runs over most of the page. */
  readonly across: boolean;
  /** The typed underscores or dots that make it, where no line is drawn. */
  readonly typed?: Word;
}

/** All lines to write on of a page, drawn or typed, each with the words on it and around it. */
export function writingPlaces(page: PageDrawing): readonly WritingPlace[] {
  const lines = linesOn(page);
  const words = page.words.filter((word) => word.sideways !== true && !isFiller(word));
  const on = new Map(lines.map((line) => [line, words.filter((word) => standsOn(word, line))]));
  const written = new Set([...on.values()].flat());
  const free = words.filter((word) => !written.has(word));
  const places = lines.map((line) => {
    const value = on.get(line) ?? [];
    const beside = hasLabelBeside(words, line);
    const under = wordsUnder(line, free);
    const over = wordsOver(line, value, free);
    return {
      line,
      value,
      under,
      underAnswer: answersLeft(line, under, free, lines),
      over,
      overAnswer: value.length === 0 && answersLeft(line, over, free, lines),
      beside,
      opensRows: opensRows({ line, value }, lines, words),
    };
  });
  return withoutClosingRules(places.filter((place) => !isUnderline(place)));
}

/**
 * In bold, with a line from its first letter to its last and no smaller words under it: a heading set off
 * so, where nobody writes.
 */
function isUnderline({ line: { from, to, typed }, value, under: [first] }: WritingPlace): boolean {
  const [word] = value;
  if (word === undefined || typed !== undefined || !value.every(({ bold }) => bold === true))
    return false;
  if (first !== undefined && first.size < word.size - 0.8) return false;
  const ends = [
    Math.min(...value.map(({ left }) => left)),
    Math.max(...value.map(({ right }) => right)),
  ];
  return [from, to].every((end, place) => Math.abs(end - (ends[place] ?? 0)) < 1);
}

function linesOn(page: PageDrawing): readonly WritingLine[] {
  const across = page.width * 0.6;
  const drawn = writingRules(page).map(({ at, from, to }) => ({ at, from, to }));
  const typed = page.words
    .filter((word) => isFiller(word) && word.right - word.left > 24)
    .map((word) => ({ at: word.baseline + 1, from: word.left, to: word.right, typed: word }));
  return [...drawn, ...typed]
    .filter(({ from, to }) => to - from < page.width * 0.95)
    .map((line) => ({ ...line, across: line.to - line.from > across }));
}

/** The line of words next below a writing line, and those below it that go on with it. */
function wordsUnder(line: WritingLine, words: readonly Word[]): readonly Word[] {
  const below = words
    .filter((word) => word.left > line.from - 4 && word.left < line.to && topOf(word) > line.at - 1)
    .sort((one, other) => one.baseline - other.baseline);
  const [first] = below;
  if (first === undefined || topOf(first) - line.at > first.size * 3) return [];
  const under: Word[] = [];
  let last = first;
  for (const word of below) {
    if (word.baseline - last.baseline > last.size * 1.35 || !isAlike(word, first)) break;
    under.push(word);
    last = word;
  }
  return under;
}

const answersLeft = (
  line: WritingLine,
  [first]: readonly Word[],
  words: readonly Word[],
  lines: readonly WritingLine[],
): boolean =>
  first !== undefined &&
  words.some(
    (word) =>
      /\p{L}/u.test(word.text) &&
      word.right < line.from &&
      Math.abs(word.baseline - first.baseline) < 1.5 &&
      !lines.some(({ from, to }) => word.left > from - 4 && word.left < to),
  );

function wordsOver(
  line: WritingLine,
  value: readonly Word[],
  words: readonly Word[],
): readonly Word[] {
  const above = words
    .filter((word) => word.left > line.from - 4 && word.left < line.to && word.bottom < line.at)
    .sort((one, other) => other.baseline - one.baseline);
  const over: Word[] = [];
  let last = value[0]?.baseline ?? line.at - 2;
  for (const word of above) {
    const step = last - word.baseline;
    if (step > Math.max(word.size, value[0]?.size ?? 10) * 1.9) break;
    over.push(word);
    last = word.baseline;
  }
  return over;
}

/** The upper end of the letters of a word. */
export const topOf = ({ baseline, size }: Word): number => baseline - size * 0.76;

/** All of them stand in brackets. */
export function isInBrackets(words: readonly Word[]): boolean {
  const inOrder = [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  return /^(?:\([^()]*\) ?)+$/u.test(inOrder.map(({ text }) => text).join(' '));
}

export const isAlike = (one: Word, other: Word): boolean =>
  Math.abs(one.size - other.size) < 0.3 && one.bold === other.bold;

/**
 * Words that a line across the page runs under are a heading where they are bolder or larger in bold
 * than those below, and answers are not set as they are; or where most that look so open whole rows.
 */
export function isHeading(place: WritingPlace, places: readonly WritingPlace[]): boolean {
  const [one, other] = [place.value[0], place.under[0]];
  if (areHeadings(place, places)) return true;
  if (one?.bold !== true || !place.line.across) return false;
  if (other?.bold === true && other.size > one.size - 1) return false;
  return !places.some(({ line, value: [word] }) => {
    return !line.across && word !== undefined && isAlike(word, one);
  });
}

/** So many that open rows show that those which look alike are headings, too. */
const fewestHeadings = 2;

/** Larger words alone on a line across the page, as most others that look so have whole rows under them. */
export function areHeadings(
  { line, value: [word] }: WritingPlace,
  places: readonly WritingPlace[],
): boolean {
  if (word === undefined || !line.across) return false;
  const alike = places.filter(
    ({ line: other, value: [first] }) =>
      other.across && first !== undefined && isAlike(first, word),
  );
  const opening = alike.filter((place) => place.opensRows).length;
  return opening >= fewestHeadings && opening * 2 > alike.length;
}
