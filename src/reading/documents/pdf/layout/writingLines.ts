import type { Box, PageDrawing, Rule, Word } from '../drawn/drawing.ts';
import { wordFromEntry } from './entries.ts';
import { isFiller } from './lines.ts';
import { groupRules, joinRules } from './rules.ts';

/** How far above its line a word may stand, and how far behind its label a line may start. */
const rise = 0.9;
const reach = 60;

/**
 * Lines to write on that start behind their label: what stands on one is an answer of its own, on
 * two lines where it did not fit on one, and a line that nothing stands on is an answer left blank.
 */
export function onWritingLines(page: PageDrawing): readonly Word[] {
  const written = new Map<Word, Pick<Word, 'frame' | 'entered'>>();
  const blanks: Word[] = [];
  const rules = joinedOverAnswers(writingRules(page), page.words);
  for (const rule of rules) {
    const row = page.words.filter((word) => standsAt(word, rule) && word.sideways !== true);
    const answer = row.filter((word) => word.left >= rule.from - 3 && word.left < rule.to);
    const above = page.words.filter((word) => isRowAbove(word, answer));
    const isWrapped = answer.length > 0 && !hasLabel(row, rule) && hasLabel(above, rule);
    if (!isWrapped && !hasLabel(row, rule)) continue;
    const box = { left: rule.from, right: rule.to, top: rule.at - 14, bottom: rule.at };
    if (answer.length === 0) {
      blanks.push(wordFromEntry({ ...box, top: rule.at - 10, value: '', severalLines: false }));
      continue;
    }
    if (!isLonger(rule, answer, rules)) continue;
    const first = isWrapped ? above.filter((word) => word.left >= rule.from - 3) : [];
    for (const word of [...first, ...answer]) {
      if (word.left < rule.to)
        written.set(word, { frame: box, entered: isTyped(answer) || undefined });
    }
  }
  const covered = onTypedLines(page.words, written);
  const kept = page.words.filter((word) => !covered.has(word));
  return [...kept.map((word) => ({ ...word, ...written.get(word) })), ...blanks];
}

function lineBefore(line: Word, frames: ReadonlyMap<Word, Box>): Box | undefined {
  for (const [other, frame] of frames) {
    const isLevel = Math.abs(other.baseline - line.baseline) < 1;
    if (isLevel && Math.abs(line.left - other.right) < 8) return frame;
  }
  return undefined;
}

/** Printed choices stand on such lines too: "Yes / No". */
export const isTyped = (words: readonly Word[]): boolean =>
  !words.some(({ text }) => /[☐☒]|\p{L}?\/\p{L}|^\/$/u.test(text));

/** Typed dots or underscores that an answer was laid over: they go, and what stands on them is marked. */
function onTypedLines(
  words: readonly Word[],
  written: Map<Word, Pick<Word, 'frame' | 'entered'>>,
): ReadonlySet<Word> {
  const covered = new Set<Word>();
  const frames = new Map<Word, Box>();
  for (const line of words.filter(isFiller)) {
    const on = words.filter(
      (word) =>
        !isFiller(word) &&
        Math.abs(word.baseline - line.baseline) < word.size * 0.5 &&
        word.left > line.left - 3 &&
        word.left < line.right - 3,
    );
    if (on.length === 0) continue;
    covered.add(line);
    const { left, right, top, bottom } = line;
    // A line of two pieces, or typed twice, is one.
    const frame = on.map((word) => written.get(word)?.frame).find((own) => own !== undefined) ??
      lineBefore(line, frames) ?? { left, right, top, bottom };
    frames.set(line, frame);
    for (const word of on) written.set(word, { frame, entered: isTyped(on) || undefined });
  }
  for (const line of emptyLines(words, covered)) covered.add(line);
  return covered;
}

/** A row of dots left empty between two that were written on from their beginning: the empty line between two paragraphs. */
function emptyLines(words: readonly Word[], covered: ReadonlySet<Word>): readonly Word[] {
  const fillers = words.filter(isFiller);
  const isAlone = (line: Word): boolean =>
    !words.some(
      (word) =>
        word !== line &&
        Math.abs(word.baseline - line.baseline) < line.size * 0.8 &&
        word.right < line.left + 2,
    );
  const isAlike = (one: Word, other: Word | undefined): boolean =>
    other !== undefined &&
    isAlone(other) &&
    Math.abs(one.left - other.left) < 1 &&
    Math.abs(one.right - other.right) < 1 &&
    Math.abs(one.baseline - other.baseline) < one.size * 2.5;
  const byLevel = [...fillers].sort((one, other) => one.baseline - other.baseline);
  return byLevel.filter((line, at) => {
    const [above, below] = [byLevel[at - 1], byLevel[at + 1]];
    const isBetween = [above, below].every(
      (other) => isAlike(line, other) && other !== undefined && covered.has(other),
    );
    return !covered.has(line) && isAlone(line) && isBetween;
  });
}

/** Level lines that touch no upright: no table and no box has them. */
export function writingRules({ rules, entries, words }: PageDrawing): readonly Rule[] {
  const ticks = words.filter(({ text }) => /^[\u2610\u2612]$/u.test(text));
  const boxes = entries.length === 0 ? [] : [...entries, ...ticks];
  return groupRules(joinRules(rules)).flatMap((group) => {
    const [rule] = group;
    const isAlone = group.length === 1 && rule?.way === 'level';
    const isLong = isAlone && rule.to - rule.from > 24;
    return isLong && !boxes.some((box) => isUnder(rule, box)) ? [rule] : [];
  });
}

/** In a form with boxes of its own the line under one, under a box to tick or under its row: nobody writes on it. */
const isUnder = (rule: Rule, { left, right, bottom }: Box): boolean =>
  left < rule.to && right > rule.from && rule.at > bottom - 3.5 && rule.at < bottom + 10;

/**
 * Dots that an answer was typed into break off right before it and go on right behind it, closer than
 * the label before them stands; the next label on such a line keeps the space of a word.
 */
function joinedOverAnswers(rules: readonly Rule[], words: readonly Word[]): readonly Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...rules].sort((one, other) => one.from - other.from)) {
    const before = joined.findIndex((other) => isOneLine(other, rule, words));
    const first = joined[before];
    if (first === undefined) joined.push(rule);
    else joined[before] = { ...first, to: rule.to };
  }
  return joined;
}

function isOneLine(one: Rule, other: Rule, words: readonly Word[]): boolean {
  if (Math.abs(one.at - other.at) > 2) return false;
  const row = words
    .filter((word) => standsAt(word, one))
    .sort((first, second) => first.left - second.left);
  const between = row.filter(({ left, right }) => left > one.from && right < other.to);
  const label = row.filter(({ right }) => right <= one.from + 2).at(-1);
  const [start, end] = [between[0], between.at(-1)];
  if (start === undefined || end === undefined || label === undefined) return false;
  if (/[:?]$/u.test(end.text)) return false;
  const gaps = [start.left - one.to, other.from - end.right];
  return (
    gaps.every((gap) => Math.abs(gap) < start.size * 0.31) &&
    one.from - label.right > Math.max(...gaps) + 0.5 &&
    one.from - label.right > start.size * 0.3
  );
}

const standsAt = (word: Word, { at }: Pick<Rule, 'at'>): boolean =>
  word.baseline < at + 1 && at - word.baseline < word.size * rise;

/** Above this line, and not above one beside it. */
export const standsOn = (word: Word, line: Pick<Rule, 'at' | 'from' | 'to'>): boolean =>
  standsAt(word, line) && word.left >= line.from - 3 && word.left < line.to;

function isRowAbove(word: Word, answer: readonly Word[]): boolean {
  const [first] = answer;
  if (first === undefined) return false;
  const step = first.baseline - word.baseline;
  return step > first.size * 0.8 && step < first.size * 1.7;
}

/** The words next to its left end, which the line does not run under. */
function hasLabel(row: readonly Word[], rule: Pick<Rule, 'from' | 'to'>): boolean {
  const left = row.filter((word) => word.right <= rule.from + 2);
  const nearest = Math.max(-Infinity, ...left.map((word) => word.right));
  const isRunUnder = row.some((word) => word.left < rule.from - 3 && word.right > rule.from + 2);
  return rule.from - nearest < reach && !isRunUnder && left.some(({ text }) => /\p{L}/u.test(text));
}

export const hasLabelBeside = (
  words: readonly Word[],
  line: Pick<Rule, 'at' | 'from' | 'to'>,
): boolean =>
  hasLabel(
    words.filter((word) => standsAt(word, line)),
    line,
  );

/** A line no longer than its words underlines them, unless others end where it ends. */
function isLonger(rule: Rule, answer: readonly Word[], rules: readonly Rule[]): boolean {
  const [first] = answer;
  const end = Math.max(...answer.map((word) => word.right));
  if (rule.to - end > (first?.size ?? 10) * 1.5) return true;
  return rules.some((other) => other !== rule && Math.abs(other.to - rule.to) < 1);
}
