import type { Segment } from '../../document.ts';
import { isNextPrinted } from '../answers/printedOptions.ts';
import { longTopics, narrativeTopics, type Topic } from '../dictionary/topics.ts';
import type { LinePart } from './linePart.ts';
import type { Meaning } from '../labels/meaning.ts';
import { looksLike } from '../labels/plausible.ts';
import type { Answer, AnswerLine } from '../sheet.ts';

/** A label whose answer may still be going on. */
export interface Open {
  readonly answer: Answer;
  readonly left: number | undefined;
  valueLeft: number | undefined;
  row: number;
  blanks: number;
  /** Its line holds the label alone, so that its answer stands below; -1 where it lies in a table. */
  readonly labelRow: number;
  /** A marked heading that is also a question; a person named below it is the next label. */
  readonly heading?: boolean;
}

export function opened(answer: Answer, left: number | undefined, row: number): Open {
  return { answer, left, valueLeft: undefined, row, labelRow: row, blanks: 0 };
}

export function topicsOf(meaning: Meaning | undefined): readonly Topic[] {
  return meaning?.asked.map(({ topic }) => topic) ?? ['none'];
}

export function isNarrative(answer: Answer): boolean {
  return topicsOf(answer.meaning).some((topic) => narrativeTopics.has(topic));
}

export function isAnswered(answer: Answer): boolean {
  return answer.lines.some(({ text, entered }) => text !== '' || entered === true);
}

/** On one line pieces of an answer are joined; on the next they are a line of their own. */
export function append(open: Open, words: AnswerLine, part: LinePart, row: number): void {
  const last = open.answer.lines.at(-1);
  if (last !== undefined && open.row === row) {
    const gap = part.segment.gap === undefined || part.segment.gap === '' ? ' ' : part.segment.gap;
    open.answer.lines[open.answer.lines.length - 1] = {
      text: last.text === '' ? words.text : last.text + gap + words.text,
      kept: last.kept === '' ? words.kept : last.kept + gap + words.kept,
      ...(last.entered === true || words.entered === true ? { entered: true } : {}),
    };
  } else open.answer.lines.push(words);
  open.valueLeft ??= part.segment.left;
  open.row = row;
  open.blanks = 0;
}

/** Which label words without one belong to: by their place on the page, else the last that is open. */
export function answerBelow(
  open: readonly Open[],
  part: LinePart,
  row: number,
  inCell: boolean,
): Open | undefined {
  const left = part.segment.left;
  const text = part.kind === 'text' ? part.text : part.written;
  const beside = open.find((one) => one.row === row && one.answer.lines.length > 0);
  if (beside !== undefined && left === undefined) return beside;
  const waiting = [...open].reverse().filter((one) => {
    // "☒ Family support" below "☒ Social worker": one thing to tick answers no other.
    if (one.row !== row && TICK.test(text) && TICK.test(one.answer.written)) return false;
    if (!isAnswered(one.answer) && countsOn(one.answer.written, text)) return false;
    if (isBelowBox(one, part.segment, row)) return false;
    return mayGoOn(one, text, { row, left, inCell });
  });
  if (left !== undefined && waiting.some((one) => one.left !== undefined)) {
    const aligned = waiting.find(
      (one) => Math.abs(left - (one.valueLeft ?? one.left ?? Infinity)) < NEAR,
    );
    if (aligned !== undefined) return aligned;
    const nearest = waiting.filter((one) => (one.left ?? Infinity) <= left + 10);
    return nearest.reduce<Open | undefined>(
      (best, one) => ((one.left ?? 0) > (best?.left ?? -1) ? one : best),
      undefined,
    );
  }
  return waiting[0];
}

const TICK = /^[\u2610\u2612]/u;

/** "4.6 Other services" right below "4.5 Social worker": the next question, in whatever words. */
function countsOn(label: string, text: string): boolean {
  const [own, next] = [label, text].map((words) => COUNT.exec(words.trim()));
  if (own === null || next === null || own === undefined || next === undefined) return false;
  return own[1] === next[1] && Number(next[2]) === Number(own[2]) + 1;
}

const COUNT = /^(\d{1,2})\.(\d{1,2})[.)]?\s/u;

/**
 * A label's answer stands in its box beside it, be the box empty; what is printed further down at the
 * label's edge is the next label, or a heading, in whatever words.
 */
export function isBelowBox(
  { answer, left: label, valueLeft: box, row: last, labelRow }: Open,
  below: Segment | undefined,
  row: number,
): boolean {
  const { left, entered } = below ?? {};
  if (entered === true || row === last || last !== labelRow || !isInBox(answer)) return false;
  if (left === undefined || label === undefined || box === undefined) return false;
  return box - label > BESIDE && Math.abs(left - label) < NEAR;
}

const isInBox = ({ lines }: Answer): boolean =>
  lines.length > 0 && lines.every(({ entered }) => entered === true);

/** Points: an answer this far from the edge of its label stands beside it. */
const BESIDE = 20;
/** Points between two lines that begin at one edge. */
const NEAR = 10;

interface Below {
  readonly row: number;
  readonly left: number | undefined;
  readonly inCell: boolean;
}

function mayGoOn(open: Open, text: string, { row, left, inCell }: Below): boolean {
  const topics = topicsOf(open.answer.meaning);
  if (open.row === row && isAnswered(open.answer)) return true;
  const fits = topics.some((topic) => looksLike(topic, text) !== 'no');
  if (open.heading === true && !topics.every((topic) => longTopics.has(topic) || !isYesNo(topic))) {
    return topics.some((topic) => looksLike(topic, text) === 'surely');
  }
  if (!isAnswered(open.answer)) {
    return open.blanks <= 1 && (fits || (text.length <= 40 && maySpeakOf(text)));
  }
  if (isNarrative(open.answer) || isRestOfIt(open, text, row)) return true;
  if (open.blanks > 0) return isFurtherParagraph(open, text);
  if (topics.some((topic) => longTopics.has(topic))) return true;
  return fits && (inCell || isInColumnOf(open, left));
}

/** An account of the risks in sentences, and below an empty line another sentence. */
function isFurtherParagraph({ answer, blanks }: Open, text: string): boolean {
  if (blanks > 1) return false;
  const last = answer.lines.at(-1)?.text ?? '';
  const isAccount = topicsOf(answer.meaning).every((topic) => accounts.has(topic));
  return isAccount && isSentence(last) && isSentence(text);
}

const isSentence = (text: string): boolean => /\p{L}\s\p{Ll}.*[.!]["\u201d)]?$/u.test(text.trim());

const accounts: ReadonlySet<Topic> = new Set(['risk', 'safeguarding']);

/** "☒ Yes, verbally" right below "☐ Yes, in writing", "No" below "Yes": answers printed one below the other. */
function isNextOption({ answer, row: last }: Open, text: string, row: number): boolean {
  const above = answer.lines.at(-1)?.text ?? '';
  if (row !== last + 1) return false;
  return (TICK.test(text) && TICK.test(above)) || isNextPrinted(above, text);
}

/** Below the heading "Consent" stands an answer, or what the form has to say about consent. */
function isYesNo(topic: Topic): boolean {
  return topic === 'consent' || topic === 'interpreter' || topic === 'call-took-place';
}

/** Not of the form that is asked for, and still an answer: a slip of the pen, or that it is not known. */
function maySpeakOf(text: string): boolean {
  // A box that was left empty is the answer, as one with words would be.
  if (text === '') return true;
  return /[\d@]/u.test(text) || /^(?:not|un|no|none|n\/?a|tbc|await|pending)/iu.test(text.trim());
}

/** Below its answer, in a column of answers of their own: the answer was too long for its line. */
function isInColumnOf({ left: label, valueLeft }: Open, left: number | undefined): boolean {
  if (label === undefined || valueLeft === undefined || left === undefined) return false;
  return Math.abs(left - valueLeft) < 4 && valueLeft - label > 20;
}

/** Labels beside each other stay open together; those of earlier lines close. */
export function keepColumns(here: readonly Open[], before: readonly Open[], row: number): Open[] {
  const [first] = here;
  if (first?.left === undefined) return [...here];
  const beside = before.filter(
    (one) =>
      one.left !== undefined &&
      one.row >= row - 1 &&
      here.every((now) => Math.abs((now.left ?? 0) - (one.left ?? 0)) > 40),
  );
  return [...beside, ...here];
}

const isRestOfIt = (open: Open, text: string, row: number): boolean =>
  isNextOption(open, text, row) || isRestOfAddress(open, text, row);

/** "ple" right below "jo@trial.exam": what its line had no room for. */
function isRestOfAddress({ answer, row }: Open, text: string, here: number): boolean {
  if (row !== here - 1 || !/^[a-z\d.][\w.-]*$/u.test(text)) return false;
  return /^\S+@[\w.-]+$/u.test(answer.lines.at(-1)?.text.trim() ?? '');
}
