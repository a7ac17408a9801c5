import type { Box, Word } from './drawing.ts';
import { around, heightOf, holdsPoint, middleX, middleY, widthOf } from './drawing.ts';
import type { Annotation } from './formBoxes.ts';
import type { Matrix } from './matrix.ts';
import { boxThrough } from './matrix.ts';
import type { DrawnPath, PathPart } from './paths.ts';
import { isDark, isFilledFrame, isOval, isPale, isRectangle } from './paths.ts';
import { isOption, isTick, othersOf, phrasesBeside, withRingsChosen } from './ringedAnswers.ts';

/** What was laid over a page to choose one of several printed answers. */
export interface ChoiceMarks {
  /** Rings and frames round an answer that is chosen. */
  readonly rings: readonly Box[];
  /** Those of them that are round, as nothing printed round words is. */
  readonly ovals: readonly Box[];
  /** Colour behind it: where all are framed, that behind one chooses. */
  readonly fills: readonly Box[];
  /** Oblique strokes through one that is not. */
  readonly strokes: readonly Box[];
}

export function choiceMarks(paths: readonly DrawnPath[], highlights: readonly Box[]): ChoiceMarks {
  const rings: Box[] = [];
  const ovals: Box[] = [];
  const fills: Box[] = [...highlights];
  const strokes: Box[] = [];
  for (const path of paths) {
    if (isFilledFrame(path)) {
      if (!isRingSize(path.box) || isPale(path.fill)) continue;
      rings.push(path.box);
      if (path.parts.every(isOval)) ovals.push(path.box);
      continue;
    }
    const inked = path.stroked && !isPale(path.stroke);
    if (inked) strokes.push(...path.parts.filter(isStroke).map(({ box }) => box));
    const close = path.parts
      .filter((part) => isRingSize(part.box) && (isRectangle(part) || goesRound(part)))
      .map(({ box }) => box);
    if (inked && (!path.filled || isPale(path.fill))) {
      rings.push(...close);
      ovals.push(...path.parts.filter(isRing).map(({ box }) => box));
    }
    if (path.filled && (isBright(path.fill) || isDark(path.fill))) fills.push(...close);
  }
  return { rings, ovals, fills, strokes };
}

/** Text marked with a coloured pen, as the program that showed the file keeps it. */
export function highlightsOf(annotations: readonly Annotation[], base: Matrix): readonly Box[] {
  return annotations
    .filter(({ subtype }) => subtype === 'Highlight')
    .map(({ rect }) => boxThrough(base, rect))
    .filter(isRingSize);
}

const isRing = (part: PathPart): boolean =>
  isRingSize(part.box) && (isOval(part) || isDrawnRound(part));

const isDrawnRound = (part: PathPart): boolean =>
  part.curved && !isRectangle(part) && goesRound(part);

const isRingSize = (box: Box): boolean =>
  widthOf(box) >= 8 && widthOf(box) <= 110 && heightOf(box) >= 8 && heightOf(box) <= 34;

/** One straight line, neither level nor upright, as long as a short word. */
function isStroke({ box, points, curved }: PathPart): boolean {
  return !curved && points.length === 2 && widthOf(box) > 5 && heightOf(box) > 3.5;
}

const sectors = 8;

/** A line by hand or by a tool around an open middle. */
function goesRound({ box, points }: PathPart): boolean {
  if (points.length < 5) return false;
  const met = new Set<number>();
  for (const [x, y] of alongSides(points)) {
    const across = (x - middleX(box)) / (widthOf(box) / 2);
    const down = (y - middleY(box)) / (heightOf(box) / 2);
    if (Math.hypot(across, down) < 0.6) return false;
    met.add(Math.floor(((Math.atan2(down, across) + Math.PI) / (2 * Math.PI)) * sectors) % sectors);
  }
  return met.size >= sectors;
}

function alongSides(points: PathPart['points']): readonly (readonly [number, number])[] {
  return points.flatMap(([x, y], place) => {
    const [nextX, nextY] = points[place + 1] ?? [x, y];
    return [0, 0.25, 0.5, 0.75].map(
      (share) => [x + (nextX - x) * share, y + (nextY - y) * share] as const,
    );
  });
}

/** A colour, and no grey. */
function isBright(colour: string): boolean {
  const parts = /^#(..)(..)(..)$/u.exec(colour)?.slice(1) ?? [];
  const values = parts.map((part) => Number.parseInt(part, 16));
  return Math.max(...values) > 0xb0 && Math.max(...values) - Math.min(...values) > 0x50;
}

/** Printed answers beside one another, of which one is marked, or all but one are stroked out. */
export function withChosen(
  given: readonly Word[],
  { rings, ovals, fills, strokes }: ChoiceMarks,
): Word[] {
  const words = given
    .flatMap(withoutTick)
    .flatMap((word) => partedAt(word, [...rings, ...fills, ...strokes]));
  const close = (marks: readonly Box[]): readonly Box[] =>
    marks.filter((mark) => isClose(mark, words));
  const faced = words.filter(
    (word) => isAloneIn(word, 'underlined', words) || isAloneIn(word, 'bold', words),
  );
  const struck = struckOut(words, strokes);
  for (const word of close(ovals).flatMap((oval) => phrasesBeside(words, oval))) struck.add(word);
  const left = words.map((word) => (struck.has(word) ? { ...word, struck: true } : word));
  const ticked = tickedAlone(words);
  const filled = withRingsChosen(left, close(fills));
  const all = withRingsChosen(filled, [...close(rings), ...faced, ...ticked.map(({ of }) => of)]);
  // A typed x would be read as a word of the answer.
  const typed = new Set(ticked.map(({ tick }) => tick).filter(({ text }) => /[xX]/u.test(text)));
  return all.filter((_, place) => !typed.has(words[place] as Word));
}

const isWritten = ({ text }: Word): boolean => /\p{L}/u.test(text) && !/[☐☒]/u.test(text);

/** The only one of several answers in this face. */
function isAloneIn(word: Word, face: 'underlined' | 'bold', words: readonly Word[]): boolean {
  if (word[face] !== true || !isOption(word) || isOfPhrase(word, face, words)) return false;
  const others = othersOf(words, word);
  return others.length > 0 && others.every((other) => other[face] !== true);
}

/** "**Are there any known** risks": a word of a label, though it might answer another. */
const isOfPhrase = (word: Word, face: 'underlined' | 'bold', words: readonly Word[]): boolean =>
  words.some(
    (other) =>
      other !== word &&
      other[face] === true &&
      !isOption(other) &&
      isWritten(other) &&
      Math.abs(other.baseline - word.baseline) < 1 &&
      apart(word, other) < word.size * 0.5,
  );

/** The answer beside which the only tick of its line stands, where no box is printed. */
function tickedAlone(
  words: readonly Word[],
): readonly { readonly tick: Word; readonly of: Word }[] {
  return words.filter(isTick).flatMap((tick) => {
    const line = words.filter((word) => word.top < middleY(tick) && word.bottom > middleY(tick));
    if (line.some((word) => word !== tick && (isTick(word) || word.text === '☐'))) return [];
    const [nearest] = line
      .filter((word) => isOption(word) && othersOf(words, word).length > 0)
      .sort((one, other) => apart(one, tick) - apart(other, tick));
    return nearest !== undefined && apart(nearest, tick) < tick.size ? [{ tick, of: nearest }] : [];
  });
}

/** "No✔": the tick is no letter of the word. */
function withoutTick(word: Word): Word[] {
  const [, before = '', tick = ''] = /^(\p{L}+)([☒✓✔✗✘])$/u.exec(word.text) ?? [];
  if (before === '') return [word];
  const edge = word.right - word.size * 0.8;
  return [
    { ...word, text: before, right: edge },
    { ...word, text: tick, left: edge, spaces: undefined },
  ];
}

const apart = (one: Box, other: Box): number =>
  Math.max(one.left - other.right, other.left - one.right);

/** No larger than what it holds asks for: a cell or a whole form has a frame as well. */
function isClose(ring: Box, words: readonly Word[]): boolean {
  const held = words.filter((word) => holdsPoint(ring, middleX(word), middleY(word)));
  if (held.length === 0 || held.length > 3 || !held.some(isWritten)) return false;
  if (held.some(({ text }) => /[☐☒]/u.test(text))) return false;
  const text = around(held);
  const [first] = held;
  return widthOf(ring) - widthOf(text) < 24 && heightOf(ring) < (first?.size ?? 10) * 2.6;
}

function struckOut(words: readonly Word[], strokes: readonly Box[]): Set<Word> {
  const isStruck = (word: Word): boolean => strokes.some((stroke) => runsThrough(stroke, word));
  return new Set(
    words.filter((word) => {
      if (!isWritten(word) || !isStruck(word)) return false;
      const others = othersOf(words, word);
      return others.some((other) => !isStruck(other));
    }),
  );
}

function runsThrough(stroke: Box, word: Word): boolean {
  const shared = Math.min(stroke.right, word.right) - Math.max(stroke.left, word.left);
  return (
    shared > widthOf(word) * 0.7 &&
    widthOf(stroke) < widthOf(word) + word.size * 1.5 &&
    Math.abs(middleY(stroke) - middleY(word)) < word.size * 0.35
  );
}

/** "Yes/No" of which one half is marked is two words. */
function partedAt(word: Word, marks: readonly Box[]): Word[] {
  const at = word.text.indexOf('/');
  const isMarked = marks.some(
    (mark) =>
      mark.top < middleY(word) &&
      mark.bottom > middleY(word) &&
      mark.left < word.right &&
      mark.right > word.left,
  );
  if (at < 1 || at === word.text.length - 1 || !isMarked) return [word];
  const edge = word.left + (widthOf(word) * at) / word.text.length;
  const end = word.left + (widthOf(word) * (at + 1)) / word.text.length;
  return [
    { ...word, text: word.text.slice(0, at), right: edge },
    { ...word, text: '/', left: edge, right: end, spaces: '' },
    ...partedAt({ ...word, text: word.text.slice(at + 1), left: end, spaces: '' }, marks),
  ];
}
