import { asksForDetails } from '../answers/detailsOfYes.ts';
import type { Line, Segment } from '../../document.ts';
import { narrativeTopics, safetyTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { saysItAgain } from '../labels/cueMeaning.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { isPersonWord, personMayAnswer } from '../labels/plausible.ts';
import type { Answer } from '../sheet.ts';
import { isAloneAtLabels, isInTwoColumns } from './answerColumn.ts';
import { isInstruction, type LabelPart, type LinePart, type TextPart } from './linePart.ts';
import { isBeforeBox, isBeforeMark, numberOf } from './labelForm.ts';
import type { LineStyle } from './lineStyle.ts';
import { isAnswered, isNarrative, topicsOf, type Open } from './openLabels.ts';
import { tellsOn } from './tellsOn.ts';

/** The line that is being read. */
export interface Here {
  readonly line: Line;
  readonly row: number;
  readonly parts: readonly LinePart[];
  readonly style: LineStyle;
  /** A question that stands alone between empty lines. */
  readonly alone: boolean;
  /** Alone below an empty line and right over running words. */
  readonly overWords?: boolean;
  /** The next words below. */
  readonly below?: string;
  /** The first question of a part, whose title asks as well. */
  readonly underTitle?: boolean;
  /** Another question stands above, answered or not. */
  readonly belowAnswer?: boolean;
  /** Right over what was filled in, and nothing was beside it. */
  readonly overFilled?: boolean;
  /** Right over a box of which the file itself tells what was typed in. */
  readonly overTypedBox?: boolean;
}

/** Words printed behind a filled-in box of their line are the label of the next one, known or not. */
export function afterBox(part: LinePart, { answer }: Open, at: Here): LinePart {
  const { line } = at;
  if (part.kind === 'label' || part.segment.entered === true) return part;
  if (isBoldBehindPlain(part, at)) return labelOf(part, part.text);
  if (!line.segments.some(({ entered }) => entered === true)) return part;
  if (answer.lines.at(-1)?.entered !== true || !/\p{L}{2}/u.test(part.text)) return part;
  return labelOf(part, part.text);
}

/** Words set as labels are set, or that end as a question does, are a label though not in the dictionary. */
export function asLabel(part: LinePart, at: Here): LinePart {
  if (part.kind === 'label' || part.segment.entered === true || part !== at.parts[0]) return part;
  const text = part.text.trim();
  if (text.length > 200) return part;
  if (at.line.segments.length === 1 && asksForDetails(text))
    return { ...labelOf(part, text), meaning: undefined };
  if (isMarkedOff(part.segment, at) || isByPlace(at, text)) return labelOf(part, text);
  if (at.overFilled === true && /^\p{Lu}.*[^.,;!]$/u.test(text)) return labelOf(part, text);
  return tellsOn(part.segment, text) ? part : bySigns(part, text, at);
}

/** What is asked for in a few words, for an account may be told in one line as well. */
function asksNoAccount(text: string): boolean {
  const meaning = /[.,;!]$/u.test(text) ? undefined : meaningInLabelPlace(text);
  const told = topicsOf(meaning).filter((one) => narrativeTopics.has(one) || safetyTopics.has(one));
  return meaning !== undefined && told.length === 0;
}

/** Right before a box of the form, or where all labels of the form stand beside their answers. */
const isByPlace = ({ line, style, belowAnswer }: Here, text: string): boolean =>
  isBeforeBox(line, text) ||
  isInTwoColumns(line, style.columns) ||
  (belowAnswer === true && isAloneAtLabels(line, style.columns) && asksNoAccount(text));

/** In bold where labels are, alone, or closed as questions are. */
function bySigns(part: TextPart, text: string, at: Here): LinePart {
  const bold = isBoldAsLabels(part.segment, text, at);
  const isWhole = part.segment.bold === true && at.line.segments.length === 1;
  const isMarked = bold || at.alone || /[?:]$/u.test(text);
  if (!isMarked && !isWhole) return asUnmarkedQuestion(part, text, at);
  const meaning = meaningInLabelPlace(text);
  // "What I am worried about" in bold where other labels are plain: a question for a long answer.
  const isLabel = isMarked
    ? meaning !== undefined || bold || text.endsWith(':')
    : topicsAre(meaning, narrativeTopics) || (topicsAre(meaning, safetyTopics) && isOverTold(at));
  return isLabel ? labelOf(part, text, meaning) : part;
}

/** Words that run on stand below, and no other question. */
const isOverTold = ({ below = '' }: Here): boolean =>
  below.length > RUNNING && labelMeaning(below) === undefined && !/^[^.]{0,60}[:?]/u.test(below);

/** Characters. */
const RUNNING = 40;

/** In the face of labels, and before the mark that they have. */
const isMarkedOff = ({ bold }: Segment, { line, style }: Here): boolean =>
  (bold === true || !style.boldLabels) && isBeforeMark(line, style.form);

/** "Concerns leading to this referral", alone below an empty line and right over running words. */
function asUnmarkedQuestion(part: LinePart, text: string, { overWords }: Here): LinePart {
  if (overWords !== true || text.length > 90 || !/^\p{Lu}[^.,;!?]{11,}$/u.test(text)) return part;
  const meaning = meaningInLabelPlace(text);
  return topicsAre(meaning, narrativeTopics) ? labelOf(part, text, meaning) : part;
}

function labelOf(
  { segment }: LinePart,
  text: string,
  meaning = meaningInLabelPlace(text),
): LabelPart {
  return { kind: 'label', written: text, meaning, marked: true, segment };
}

const segmentBefore = ({ segments }: Line, segment: Segment): Segment | undefined =>
  segments[segments.indexOf(segment) - 1];

/** "**Date of legal order:**" behind the answer of another label, which is not in bold. */
function isBoldBehindPlain({ segment }: LinePart, { line, style }: Here): boolean {
  const before = segmentBefore(line, segment);
  const isMarked = style.boldLabels && segment.bold === true && /:\s*$/u.test(segment.text);
  return isMarked && before !== undefined && before.bold !== true;
}

function isBoldAsLabels(segment: Segment, text: string, { line, style }: Here): boolean {
  if (segment.bold !== true || !(style.boldLabels || isInstruction(text))) return false;
  return line.segments.some((other) => other !== segment || line.segments.length === 1);
}

export function topicsAre(meaning: Meaning | undefined, wanted: ReadonlySet<Topic>): boolean {
  return meaning?.asked.every(({ topic }) => wanted.has(topic)) === true;
}

/** Two dots or strokes of the line to write on are no answer yet. */
export function hasWords({ lines }: Answer): boolean {
  return lines.some(({ text, entered }) => entered === true || /[^\s._\u2026-]/u.test(text));
}

/** A word that is also a label ("Health visitor") where the label before it still waits for its answer. */
export function isValueAfterAll(
  part: LabelPart,
  before: Open | undefined,
  sameLine: boolean,
  at: Here,
): boolean {
  if (before === undefined) return false;
  if (!sameLine && goesOnWith(part, before, at)) return true;
  if (!sameLine && at.parts.length > 1) return false;
  if (hasWords(before.answer)) return !sameLine && goesOnInSmall(part, before, at);
  if (isUnderHeading(before, sameLine, at)) return false;
  if (isQuestionAfterAll(part, before, sameLine, at)) return false;
  if (sameLine ? isPlainBehindBold(part, at) : isPlainBelowBold(part, before, at)) return true;
  if (isMeansOfContact(part, before, sameLine, at)) return true;
  if (saysItAgain(part.meaning, before.answer.meaning)) return isNext(before, sameLine, at);
  return isPersonAfterAll(part, before, sameLine, at);
}

/** Right below a heading that asks the same, as the first question of its part or over a box of its own. */
const isUnderHeading = ({ heading }: Open, sameLine: boolean, at: Here): boolean =>
  !sameLine &&
  (at.overTypedBox === true || at.underTitle === true || (at.alone && heading === true));

const goesOnWith = (part: LabelPart, before: Open, at: Here): boolean =>
  countsOn(part, before, at) || tellsOfRisk(part, before, at);

/** "3. From others: …" right below "2. Self: low", where the form does not count its questions. */
function countsOn({ segment }: LabelPart, { answer, row }: Open, at: Here): boolean {
  const last = numberOf(answer.lines.at(-1)?.text ?? '');
  if (at.style.numbered === true || last === undefined || row !== at.row - 1) return false;
  return numberOf(segment.text) === last + 1 && numberOf(answer.written) === undefined;
}

/** "Self-harm: none now" in plain letters right below the question for risks, in its cell. */
function tellsOfRisk({ meaning, segment }: LabelPart, before: Open, at: Here): boolean {
  if (at.style.inCell !== true || segment.bold === true || hasWords(before.answer)) return false;
  if (before.labelRow !== at.row - 1 || meaning?.strength !== 'cue') return false;
  return topicsAre(meaning, RISK) && topicsAre(before.answer.meaning, RISK);
}

const RISK: ReadonlySet<Topic> = new Set(['risk']);

/** "siblings" right below "Mother, father and two older": no label of a form that begins them with capitals. */
function goesOnInSmall({ written, segment }: LabelPart, before: Open, at: Here): boolean {
  const { answer } = before;
  if (!/^\p{Ll}[^:?]*$/u.test(written.trim()) || !/^\p{Lu}/u.test(answer.written)) return false;
  if (segment.bold === true || before.row !== at.row - 1) return false;
  return /\p{Ll}$/u.test(answer.lines.at(-1)?.text.trim() ?? '');
}

/** "Email" as the answer to how they wish to be contacted, where no address or number stands below it. */
function isMeansOfContact(part: LabelPart, before: Open, sameLine: boolean, at: Here): boolean {
  if (!topicsAre(before.answer.meaning, CONTACT) || !MEANS.test(part.written.trim())) return false;
  const isLast = part === at.parts.at(-1) && !/[@\d]/u.test(at.below ?? '');
  return isLast && isNext(before, sameLine, at);
}

const CONTACT: ReadonlySet<Topic> = new Set(['contact-preference']);
const MEANS =
  /^(?:e-?mail|(?:tele)?phone|mobile|text(?: message)?|letter|post)(?:[,;] \p{Ll}[^:?]{3,60})?$/iu;

/** "Health visitor" as the answer to who somebody is. */
function isPersonAfterAll(part: LabelPart, before: Open, sameLine: boolean, at: Here): boolean {
  if (part.meaning?.strength !== 'weak' || !isPersonWord(topicsOf(part.meaning))) return false;
  if (before.heading === true || !(sameLine || isNear(part, before, at))) return false;
  return personMayAnswer(topicsOf(before.answer.meaning));
}

/** Where labels are in bold, words that are not may stand further below them. */
function isNear({ segment }: LabelPart, before: Open, at: Here): boolean {
  const isPlain = (at.style.boldLabels || at.style.spread === true) && segment.bold !== true;
  return isPlain ? before.row >= at.row - 3 : isNext(before, false, at);
}

/** "**Job title:** Named Midwife for Safeguarding": in another face than the label right before it. */
function isPlainBehindBold({ segment }: LabelPart, { line, parts, style }: Here): boolean {
  const before = segmentBefore(line, segment);
  const isApart = segment.bold !== true && before?.bold === true;
  return isApart && (style.boldLabels || parts.length === 2);
}

/** "Email please" in plain letters right below "Is it OK to leave a voicemail?", where labels are in bold. */
function isPlainBelowBold({ segment }: LabelPart, before: Open, at: Here): boolean {
  if (!at.style.boldLabels || segment.bold === true || before.heading === true) return false;
  return at.parts.length === 1 && isNext(before, false, at);
}

/** Or alone on its line in the face of labels, below the title of its section, whatever it says again. */
function isQuestionAfterAll(part: LabelPart, before: Open, sameLine: boolean, at: Here): boolean {
  if (isPlainlyAsked(part.written)) return true;
  if (!sameLine && (isNextSection(part, before) || isSetBelowHeading(part, before))) return true;
  if (sameLine || !(before.heading === true || isNarrative(before.answer))) return false;
  return at.style.boldLabels && part.segment.bold === true && part.segment.entered !== true;
}

/** "Concerns about bonding:" in bold below the heading "Concerns", whatever the face of the other labels. */
const isSetBelowHeading = ({ segment }: LabelPart, { heading }: Open): boolean =>
  heading === true && segment.bold === true && /[:?]$/u.test(segment.text.trim());

/** "3. Professionals" below a label left blank, as a scan shows it without bold: no list begins with three. */
function isNextSection({ written }: LabelPart, { answer }: Open): boolean {
  return (numberOf(written) ?? 0) > 1 && numberOf(answer.written) === undefined;
}

/** "Please describe …" is printed, though it asks again what the label above it asks. */
function isPlainlyAsked(written: string): boolean {
  return /[:?]$/u.test(written.trim()) || isInstruction(written);
}

function isNext(before: Open, sameLine: boolean, at: Here): boolean {
  return sameLine || before.row === at.row - 1;
}

/** Where a narrative has ended, its line is a question, known or not, with its answer behind it. */
export function asQuestion(
  parts: readonly LinePart[],
  line: Line,
  last: Open | undefined,
): readonly LinePart[] {
  const [first, ...more] = parts;
  if (last === undefined || !isNarrative(last.answer) || !isAnswered(last.answer)) return parts;
  if (first?.kind !== 'text' || first.segment.entered === true) return parts;
  const [written] = /^[^:?]{3,140}[:?]+(?=\s|$)/u.exec(first.text) ?? [];
  const isWhole = written === undefined && (more.length > 0 || line.segments.length === 1);
  if (written === undefined && !isWhole) return parts;
  const own = written ?? first.text;
  const meaning = labelMeaning(own) ?? meaningInLabelPlace(own);
  const { segment } = first;
  const rest = first.text.slice(own.length).trim();
  const label: LabelPart = { kind: 'label', written: own, meaning, marked: true, segment };
  return [label, ...(rest === '' ? [] : [{ kind: 'text' as const, text: rest, segment }]), ...more];
}
