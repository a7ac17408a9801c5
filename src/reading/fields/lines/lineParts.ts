import type { Line, Segment } from '../../document.ts';
import {
  FILL_INSIDE,
  isHintBelow,
  isInstruction,
  lineToWriteOn,
  ONLY_FILL,
  type LabelPart,
  type LinePart,
} from './linePart.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { asksToWrite, labelMeaning, type Meaning } from '../labels/meaning.ts';
import { boldLabel } from './boldLabel.ts';
import { firstLabel, type Cut } from './labelAtStart.ts';
import { isAnsweredBehind } from './answeredBehind.ts';
import { restParts } from './restOfLine.ts';
import { wholeLabel } from './wholeLabel.ts';
import { tickedBeforeName, tickedWorker } from './tickedWorker.ts';
import { isListOfPlans, isNextOption, isOption } from './nextOption.ts';
import { longTopics, narrativeTopics } from '../dictionary/topics.ts';

/** The parts of a line in their order; printed help is left out. */
export function lineParts(line: Line): readonly LinePart[] {
  const before = taken.get(line);
  if (before !== undefined) return before;
  const parts = partsOf(line);
  taken.set(line, parts);
  return parts;
}

/** A line is looked at several times: for the style of the document, and in its place. */
const taken = new WeakMap<Line, readonly LinePart[]>();

function partsOf(line: Line): readonly LinePart[] {
  const parts: LinePart[] = [];
  const segments = withTheirColons(line.segments);
  segments.forEach((segment, place) => {
    const [before, after] = [segments[place - 1], segments[place + 1]];
    if (isAnswerByPlace(segment, before, after) || isOption(segment, before, segments)) {
      parts.push({ kind: 'text', text: segment.text, segment });
      return;
    }
    const isHint = place > 0 && segment.bold !== true && isHintBelow(segment.text);
    const isHelp =
      isHint || (isInstruction(segment.text) && !isQuestionAfterAll(segment, segments.length));
    if (isHelp && parts.at(-1)?.kind !== 'text') return;
    const own = segmentParts(segment, place === 0);
    const isAnswer =
      place > 0 &&
      (saysTheSame(own[0], parts.at(-1)) ||
        isDashBehindColon(own[0], before) ||
        isNextOption(segment, before, own[0], parts));
    parts.push(...(isAnswer ? [{ kind: 'text' as const, text: segment.text, segment }] : own));
  });
  return withOwners(tickedBeforeName(parts));
}

/** Filled in, or on the line to write on. */
const isAnswerByPlace = (
  segment: Segment,
  before: Segment | undefined,
  after: Segment | undefined,
): boolean =>
  segment.entered === true || isOnLine(segment, before) || isAmongDots(segment, before, after);

/** "Tell us who else is involved" in bold on a line of its own: help is printed in a lighter face. */
function isQuestionAfterAll({ text, bold }: Segment, segments: number): boolean {
  if (asksNarrative(text)) return true;
  const asked = bold === true && segments === 1 ? meaningInLabelPlace(text)?.asked : undefined;
  return asked?.every(({ topic }) => !narrativeTopics.has(topic)) === true;
}

/** "Tell us about the family's story so far" is the question itself, though it is put as printed help is. */
function asksNarrative(text: string): boolean {
  // "Be specific: use the words of the family" says how to answer.
  if (/^be\s/iu.test(text)) return false;
  const [, question] = /^([^:?]{8,140})[:?](?:\s|$)/u.exec(text) ?? [];
  const meaning =
    labelMeaning(text) ?? (question === undefined ? undefined : meaningInLabelPlace(question));
  return meaning?.asked.every(({ topic }) => narrativeTopics.has(topic)) === true;
}

/** "EHA / CIN / CPP" with "Early Help - lead is nursery" beside it: the answer begins as a label does. */
function saysTheSame(part: LinePart | undefined, before: LinePart | undefined): boolean {
  if (part?.kind !== 'label' || before?.kind !== 'label' || part.segment === before.segment)
    return false;
  if (part.segment.bold === true) return false;
  const isMarked = /[:?]\s*$/u.test(before.segment.text) || before.segment.bold === true;
  if (part.written === part.segment.text && !isMarked) return false;
  const waiting = before.meaning?.asked.map(({ topic }) => topic) ?? [];
  const own = part.meaning?.asked.map(({ topic }) => topic) ?? [];
  return own.length > 0 && own.every((topic) => waiting.includes(topic) && longTopics.has(topic));
}

/** "Other services:" with "Family hub - Stay and Play" apart from it: no line closes one label so, and the next with a dash. */
function isDashBehindColon(part: LinePart | undefined, before: Segment | undefined): boolean {
  if (part?.kind !== 'label' || part.segment.bold === true) return false;
  if (before === undefined || before.entered === true || !/:\s*$/u.test(before.text)) return false;
  const behind = part.segment.text.slice(part.written.length);
  return /^\s[-\u2010-\u2015]\s/u.test(behind);
}

/** Written over the dots or underscores of a line to write on. */
function isOnLine(segment: Segment, before: Segment | undefined): boolean {
  if (before?.right === undefined || segment.left === undefined) return false;
  return (
    FILL_INSIDE.test(before.text) && ONLY_FILL.test(before.text) && segment.left < before.right
  );
}

/** So close, in points, that no space parts them. */
const touching = 2.2;

/** "Job title ......Health Visitor......": typed into the dots, so it is their answer, whatever else it might ask. */
function isAmongDots(
  segment: Segment,
  before: Segment | undefined,
  after: Segment | undefined,
): boolean {
  if (before === undefined || after === undefined) return false;
  const [left, right] = [gapOf(before, segment), gapOf(segment, after)];
  if (left === undefined || right === undefined || Math.max(left, right) > touching) return false;
  return [before, after].every(({ text }) => FILL_INSIDE.test(text) && ONLY_FILL.test(text));
}

function gapOf(one: Segment, other: Segment): number | undefined {
  if (one.right === undefined || other.left === undefined) return undefined;
  return other.left - one.right;
}

/** "Name      : Jane": the colon stands with its answer, and belongs to the label. */
function withTheirColons(segments: readonly Segment[]): readonly Segment[] {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const before = whole.at(-1);
    const text = segment.text.replace(/^[:=]+\s*/u, '');
    const isBehindLabel = before !== undefined && before.entered !== true && before.text !== '';
    if (text === segment.text || segment.entered === true || !isBehindLabel) whole.push(segment);
    else {
      const marked = /[:?]$/u.test(before.text) ? before : { ...before, text: `${before.text}:` };
      whole[whole.length - 1] = marked;
      if (text !== '') whole.push({ ...segment, text });
    }
  }
  return withoutArrow(whole);
}

/** "History >>" points to its answer as a colon does. */
function withoutArrow(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.at(-1);
  if (last === undefined || /[\u00ab<]/u.test(last.text)) return segments;
  const text = last.text.replace(/\s*(?:>{2,3}|\u00bb|\u2192)$/u, '');
  if (text === last.text || text === '') return segments;
  const marked = /[:?]$/u.test(text) ? text : `${text}:`;
  return [...segments.slice(0, -1), { ...last, text: marked }];
}

/** "First name: Twin 1: Hana" and "Baby: Full name: Hana": one label only says whose the other is. */
function withOwners(parts: readonly LinePart[]): readonly LinePart[] {
  const joined: LinePart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const both =
      part.kind === 'label' && before?.kind === 'label' ? ownedMeaning(before, part) : undefined;
    if (both === undefined || before?.kind !== 'label' || part.kind !== 'label') joined.push(part);
    else
      joined[joined.length - 1] = {
        ...before,
        written: `${before.written} ${part.written}`,
        meaning: both,
      };
  }
  return joined;
}

function ownedMeaning(one: LabelPart, other: LabelPart): Meaning | undefined {
  if (other.meaning === undefined || one.segment !== other.segment) return undefined;
  if (one.meaning === undefined) return isOwner(other.meaning) ? undefined : other.meaning;
  const child = other.meaning.child ?? one.meaning.child;
  const whose = child === undefined ? {} : { child };
  if (isOwner(other.meaning) && child !== undefined) return { ...one.meaning, ...whose };
  if (isNameOf(one.meaning, other.meaning)) return { ...one.meaning, ...whose };
  const subject = one.meaning.asked[0]?.subject;
  if (!isOwner(one.meaning) || isOwner(other.meaning) || subject === undefined) return undefined;
  const asked = other.meaning.asked.map((ask) =>
    ask.subject === undefined ? { ...ask, subject } : ask,
  );
  return { asked, strength: 'strong', ...whose };
}

/** "Known to a social worker? Name": of whoever is asked about. */
const isNameOf = ({ asked }: Meaning, { asked: named }: Meaning): boolean =>
  named.every(({ topic, subject }) => topic === 'name' && subject === undefined) &&
  asked.every(({ topic, subject }) => topic === subject);

function isOwner(meaning: Meaning): boolean {
  return meaning.asked.every(({ topic }) => topic === 'person');
}

function segmentParts(segment: Segment, first: boolean): readonly LinePart[] {
  const text = segment.text;
  if (FILL_INSIDE.test(text) && ONLY_FILL.test(text)) return [lineToWriteOn(segment)];
  const blank = labelBeforeBlank(segment);
  if (blank !== undefined) return blank;
  if (isListOfPlans(text) || ENDS_SENTENCE.test(text)) return [{ kind: 'text', text, segment }];
  const own = wholeLabel(segment) ?? tickedWorker(segment);
  if (own !== undefined) return own;
  const whole = FILL_INSIDE.test(text) ? undefined : labelMeaning(text);
  if (whole !== undefined && !isAnsweredBehind(text)) {
    return [{ kind: 'label', written: text, meaning: whole, marked: true, segment }];
  }
  const cut = labelCutOff(text, first);
  if (cut === undefined) return [{ kind: 'text', text, segment }];
  const bold = segment.bold === true ? boldLabel(cut, text) : undefined;
  if (bold !== undefined) return [{ kind: 'label', written: text, marked: true, segment, ...bold }];
  return cutOff(cut, segment);
}

/** "sister." alone, where the end of a line parted it from "… protective factors: faith,"; "tel." and "d.o.b." are cut short. */
const ENDS_SENTENCE = /^\p{Ll}[^:?.]*\p{Ll}{4}\.$/u;

/** "First line of address: ______": what stands before a blank of its own asks, known or not. */
function labelBeforeBlank(segment: Segment): readonly LinePart[] | undefined {
  const [, written] = /^(\p{L}[^:_]{1,80}):\s*_{4,}\s*$/u.exec(segment.text) ?? [];
  if (written === undefined) return undefined;
  const meaning = labelMeaning(written) ?? meaningInLabelPlace(written);
  return [{ kind: 'label', written, meaning, marked: true, segment }, lineToWriteOn(segment)];
}

/** A label and what stands behind it in one piece. */
function cutOff({ written, meaning, marked, rest }: Cut, segment: Segment): readonly LinePart[] {
  const label: LabelPart = { kind: 'label', written, meaning, marked, segment };
  const thing = meaning !== undefined && isOwner(meaning) ? labelMeaning(rest) : undefined;
  if (thing !== undefined && !isOwner(thing)) {
    return [label, { kind: 'label', written: rest, meaning: thing, marked: true, segment }];
  }
  const isTold = meaning?.asked.every(({ topic }) => narrativeTopics.has(topic)) === true;
  return [label, ...restParts(rest, segment, FILL_INSIDE.test(segment.text), isTold)];
}

/** None in "Telephone ☐ Email ☒", which chooses between ways to reach somebody. */
function labelCutOff(text: string, first: boolean): Cut | undefined {
  const cut = firstLabel(text, first);
  const isTicked = cut !== undefined && /^[\u2610\u2612]/u.test(cut.rest);
  return isTicked && asksToWrite(cut.meaning) ? undefined : cut;
}
