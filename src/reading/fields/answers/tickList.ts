import { isInstruction } from '../lines/linePart.ts';
import type { AnswerLine } from '../sheet.ts';
import { plainBoxes } from './choices.ts';

/** The printed list of boxes that a form sets between a question and the lines for its answer. */
export interface TickList {
  /** What the referrer wrote. */
  readonly told: readonly AnswerLine[];
  /** The list with its ticks; nobody's own words, and still a fact for whoever reads on. */
  readonly listed: readonly AnswerLine[];
}

/**
 * A narrative without the printed list above or below it. A list alone is the answer, for nothing
 * else was said; a tick among the referrer's own sentences stays where it is.
 */
export function withoutTickList(lines: readonly AnswerLine[]): TickList {
  const whole: TickList = { told: lines, listed: [] };
  const end = endOfListAbove(lines);
  const start = startOfListBelow(lines, end);
  const told = lines.slice(end, start);
  if (!told.some(isWritten)) return whole;
  return { told, listed: [...lines.slice(0, end), ...lines.slice(start)].filter(isWritten) };
}

/** Whether these lines are boxes with their printed words, and at most what asks for ticks above them. */
export function isTickList(lines: readonly AnswerLine[]): boolean {
  const written = lines.filter(isWritten);
  const [first, ...more] = written;
  const isAsked = first !== undefined && more.length > 0 && asksForTicks(first);
  const boxes = isAsked && !isBoxes(first) ? more : written;
  return boxes.length > 0 && boxes.every(isBoxes);
}

/** Boxes of which none is ticked: the question for ticks was left out. */
export function isUnticked(lines: readonly AnswerLine[]): boolean {
  return isTickList(lines) && lines.every(({ text }) => !plainBoxes(text).includes('\u2612'));
}

function endOfListAbove(lines: readonly AnswerLine[]): number {
  let place = nextWritten(lines, 0);
  const first = lines[place];
  if (first !== undefined && asksForTicks(first)) place = nextWritten(lines, place + 1);
  const begin = place;
  let end = begin;
  while (place < lines.length && isBoxes(lines[place])) {
    end = place + 1;
    place = nextWritten(lines, place + 1);
  }
  return boxesIn(lines.slice(begin, end)) >= FEWEST_BOXES ? end : 0;
}

/** Below the words only a list with a box left empty is surely printed. */
function startOfListBelow(lines: readonly AnswerLine[], from: number): number {
  let start = lines.length;
  for (let place = lines.length - 1; place >= from; place -= 1) {
    if (isBoxes(lines[place])) start = place;
    else if (lines[place] !== undefined && isWritten(lines[place] as AnswerLine)) break;
  }
  const list = lines.slice(start);
  const isPrinted = list.some(({ text }) => plainBoxes(text).includes('\u2610'));
  if (!isPrinted || boxesIn(list) < FEWEST_BOXES) return lines.length;
  const above = lines.slice(from, start).findLastIndex(isWritten);
  const prompt = lines[from + above];
  return above > 0 && prompt !== undefined && asksForTicks(prompt) ? from + above : start;
}

const FEWEST_BOXES = 2;
/** The words of a box are short; a sentence that begins with a tick is somebody's own. */
const LONGEST_OPTION = 90;

function isBoxes(line: AnswerLine | undefined): boolean {
  if (line === undefined) return false;
  const options = plainBoxes(line.text).split(/[\u2610\u2612]/u);
  const isLed = options[0]?.trim() === '' || options.at(-1)?.trim() === '';
  return options.length > 1 && isLed && options.every((words) => words.length <= LONGEST_OPTION);
}

function boxesIn(lines: readonly AnswerLine[]): number {
  return lines.reduce(
    (sum, { text }) => sum + plainBoxes(text).split(/[\u2610\u2612]/u).length - 1,
    0,
  );
}

function asksForTicks({ text, entered }: AnswerLine): boolean {
  if (entered === true || text.length > 140) return false;
  return isInstruction(text) || ASKS_FOR_TICKS.test(text);
}

const ASKS_FOR_TICKS =
  /\b(?:tick|mark|check|select|circle|choose|cross)\b|\b(?:all|any|which|what) (?:of (?:these|the following) )?(?:that |which )?(?:appl(?:y|ies)|fits?)\b/iu;

function isWritten({ text }: AnswerLine): boolean {
  return text.trim() !== '';
}

function nextWritten(lines: readonly AnswerLine[], from: number): number {
  let place = from;
  while (place < lines.length && lines[place]?.text.trim() === '') place += 1;
  return place;
}
