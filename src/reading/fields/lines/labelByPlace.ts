import { asksForDetails } from '../answers/detailsOfYes.ts';
import type { Line, Segment } from '../../document.ts';
import { narrativeTopics, safetyTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { isAloneAtLabels, isInTwoColumns } from './answerColumn.ts';
import { isInstruction, type LabelPart, type LinePart, type TextPart } from './linePart.ts';
import { isBeforeBox, isBeforeMark } from './labelForm.ts';
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

/** What stands on the line before a segment. */
export const segmentBefore = ({ segments }: Line, segment: Segment): Segment | undefined =>
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
