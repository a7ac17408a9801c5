import type { Line } from '../../document.ts';
import { asksForDetails } from '../answers/detailsOfYes.ts';
import { helpBehind } from '../dictionary/helpWords.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { headsPairs, isHeading, isTitle, type HeadingQuestion } from './headingLine.ts';
import { openHeading } from './openHeading.ts';
import { isQuestionUnderTitle } from './askedUnderTitle.ts';
import { labelsBesideBoxes } from './labelsOverBoxes.ts';
import type { InNarrative } from './inNarrative.ts';
import { isWritersHeading } from './writersHeadings.ts';
import { isHintBelow, isInstruction, type LinePart } from './linePart.ts';
import { asAnswerAboutPlans } from './answerAboutPlans.ts';
import { asQuestion } from './labelByPlace.ts';
import { asAccountLikeLabel } from './toldAsLabel.ts';
import { asJobTitle, asToldForEach, asToldOfSomebody } from './toldBelow.ts';
import { lineParts } from './lineParts.ts';
import {
  isFirstInBox,
  isOverBox,
  isOverFilled,
  isOverTypedBox,
  type At,
  type Before,
} from './questionOfBox.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { isCapitals } from '../labels/capitals.ts';
import { foldWords } from '../labels/fold.ts';
import { endsMail } from './formEnd.ts';
import { nextFilled, noLine } from './emptyLines.ts';
import { leadsList } from './labelSigns.ts';
import { endsNarrative, isQuestionAlone } from './narrativeEnd.ts';
import { type LineStyle } from './lineStyle.ts';
import { readAccount } from './readAccount.ts';
import { readParts } from './readParts.ts';
import { isAnswered, isBelowBox, isNarrative, opened, topicsOf, type Open } from './openLabels.ts';
import { answerLine, nothingAsked, type Answer, type Sheet } from '../sheet.ts';
import { isPrintedAbove } from './titlesAbove.ts';
import { joinWrappedLabels } from './wrappedLabels.ts';

/**
 * Reads lines that stand in no table: labels with their answers beside, behind or below them.
 * @param style how labels and headings look on this document.
 * @param before a table follows, so that a last line may be its heading, or the question of its one box.
 */
export function readLines(
  given: readonly Line[],
  sheet: Sheet,
  style: LineStyle,
  before?: Before,
): void {
  const asked = given.filter((line) => !headsPairs(line));
  const lines = joinWrappedLabels(labelsBesideBoxes(asked));
  const parts = lines.map(lineParts);
  let open: Open[] = sheet.pending === undefined ? [] : [opened(sheet.pending, undefined, -1)];
  sheet.pending = undefined;
  lines.forEach((line, row) => {
    const at = { line, row, lines, parts, style, before };
    open = line.account === undefined ? readLine(at, open, sheet) : readAccount(line, sheet);
  });
  const last = open.at(-1)?.answer;
  sheet.pending = last !== undefined && (!isAnswered(last) || isNarrative(last)) ? last : undefined;
}

function readLine(at: At, open: Open[], sheet: Sheet): Open[] {
  const { line, row, style } = at;
  const last = open.at(-1);
  const about = asAnswerAboutPlans(asJobTitle(at.parts[row] ?? [], last), last, at);
  const here = asToldForEach(asAccountLikeLabel(asToldOfSomebody(about, last, style), last, at));
  if (isSignOff(at, last)) {
    sheet.addLoose(answerLine(line).text, line.page);
    return [];
  }
  const taken = last === undefined ? undefined : byOpenLabel(at, last, sheet);
  if (taken !== undefined) return taken === 'told' ? open : [];
  if (here.length === 0) {
    for (const one of open) one.blanks += 1;
    const asked = askedByHint(line, last?.answer, sheet);
    return asked === undefined ? open : [opened(asked, line.segments[0]?.left, row)];
  }
  if (nothingAsked(sheet) && isPrintedAbove(at, here, sheet)) return [];
  const next = whatFollows(at);
  if (isHeading({ line, parts: here, next, last, style, before: at.before })) {
    return openHeading(at, sheet, next);
  }
  const alone = standsAlone(at, here, last);
  const asked = alone ? here : asQuestion(here, line, last);
  const below = textBelow(at);
  return readParts(
    {
      ...{ line, row, parts: asked, style, alone, below },
      underTitle: isUnderTitle(at, last),
      ...{ overWords: isOverWords(at), overFilled: isOverFilled(at) },
      overTypedBox: isOverTypedBox(at),
    },
    open,
    sheet,
  );
}

const textBelow = ({ lines, row }: At): string =>
  answerLine(lines[nextFilled(lines, row)] ?? noLine).text;

/** Where no page is drawn: a line alone, an empty one above it and a long one right below. */
function isOverWords({ line, lines, row, style }: At): boolean {
  if (line.top !== undefined || style.inCell === true || line.segments.length !== 1) return false;
  const [above, below] = [lines[row - 1], lines[row + 1]];
  if (above === undefined || above.segments.length > 0 || below === undefined) return false;
  const isFar = row > 1 && lines[row - 2]?.segments.length === 0 && below.segments.length > 0;
  return isFar || answerLine(below).text.length > RUNNING;
}

/** Characters: a line this long runs on. */
const RUNNING = 60;

function standsAlone(at: At, here: readonly LinePart[], last: Open | undefined): boolean {
  if (isOverBox(at) || isUnderTitle(at, last)) return true;
  return last === undefined ? isFirstInBox(at, here) : isQuestionAlone(at);
}

const isUnderTitle = ({ lines, row }: At, last: Open | undefined): boolean =>
  last !== undefined &&
  isNarrative(last.answer) &&
  !isAnswered(last.answer) &&
  isQuestionUnderTitle({ lines, row, titleRow: last.labelRow });

/** The mark above a signature, or the greeting that ends a mail below its last question. */
function isSignOff(at: At, last: Open | undefined): boolean {
  if (/^-- ?$/u.test(answerLine(at.line).text)) return true;
  return last !== undefined && at.style.inCell !== true && endsMail(at);
}

/** "Referral details:" over the name of the form: a mail says what it brings, and asks nothing. */
function announces(at: At, { answer }: Open, sheet: Sheet): boolean {
  if (sheet.answers.length > 1 || isAnswered(answer) || !isTitle(at.line, at.parts[at.row] ?? []))
    return false;
  sheet.title(answerLine(at.line).text);
  return true;
}

function byOpenLabel(at: At, last: Open, sheet: Sheet): 'title' | 'told' | undefined {
  if (announces(at, last, sheet)) return 'title';
  return goesOnTelling(at, last, sheet) ? 'told' : undefined;
}

/** Adds a line to the narrative that is open; false where the line is the next label or heading. */
function goesOnTelling(at: At, open: Open, sheet: Sheet): boolean {
  const { answer, labelRow, heading } = open;
  if (!isNarrative(answer) || isBelowBox(open, at.line.segments[0], at.row)) return false;
  const answered = isAnswered(answer);
  if (!answered && isHintBelow(answerLine(at.line).text)) return true;
  const askedAbove = (at.parts[labelRow]?.length ?? 1) === 1;
  const topics = topicsOf(answer.meaning);
  const here = { ...at, answered, askedAbove, labelRow, topics };
  if (endsNarrative(here)) return false;
  if (!answered && asksFirst(here, heading)) return false;
  const words = answerLine(at.line);
  if (answered && isHelpBehind(words.text)) sheet.addLoose(words.text, at.line.page);
  else if (answered || isWritersHeading(here) || !isPrintedBelow(words.text, answer, labelRow))
    answer.lines.push(words);
  return true;
}

/** A question of its own, with its answer or over it, before anybody has told anything. */
const asksFirst = (at: InNarrative, heading = false): boolean =>
  isQuestionUnderTitle({ ...at, titleRow: at.labelRow }) ||
  isOverTypedBox(at) ||
  (!isWritersHeading(at) &&
    (asksWithItsAnswer(at) || isQuestionOverBox(at) || isQuestionUnder(at, heading)));

/** "You may attach further pages.", printed below the room for an answer. */
const isHelpBehind = (text: string): boolean => helpBehind.test(text.trim());

/** "Reason for referral" alone right below the heading "About this referral": the question itself. */
function isQuestionUnder(at: At, heading: boolean): boolean {
  const [label, ...more] = at.parts[at.row] ?? [];
  if (!heading || label?.kind !== 'label' || more.length > 0 || headsOwnWords(at)) return false;
  const { meaning, written, segment } = label;
  if (meaning?.strength !== 'strong' || written !== segment.text) return false;
  return meaning.asked.every(({ topic }) => narrativeTopics.has(topic));
}

/** A list of the writer's begins so, and over an empty line stands a heading of theirs. */
function headsOwnWords({ line, lines, row, style }: At): boolean {
  const below = lines[row + 1];
  const { text } = answerLine(line);
  if (line.segments.length > 1 || below === undefined || below.segments.length === 0) return true;
  return /^\d/u.test(text) || leadsList(line, below) || (style.capitalLabels && !isCapitals(text));
}

/** Right below a question: help, a stroke, or the question once more and what it asks of the writer. */
function isPrintedBelow(text: string, { written }: Answer, labelRow: number): boolean {
  if (isInstruction(text) || isHintBelow(text) || /^[\-=_~*#]{4,}$/u.test(text)) return true;
  return ASKS_WRITER.test(text) || (labelRow === -1 && foldWords(text) === foldWords(written));
}

/** "What is the need, and what do you hope to see happen as a result?" */
const ASKS_WRITER =
  /^(?:what|how|why|which|who|when|where)\b[^.!?"\u201c]{0,160}\byou(?:r|rs)?\b[^.!?"\u201c]{0,120}\?$/iu;

/** "Particulars" in bold over a box, below the heading "Concerns"; or what asks for an account by its words. */
function isQuestionOverBox(at: At): boolean {
  const [{ text, bold } = { text: '' }] = at.line.segments;
  if (!isOverBox(at) || bold === true || /[:?]\s*$/u.test(text)) return isOverBox(at);
  return topicsOf(meaningInLabelPlace(text)).every((topic) => narrativeTopics.has(topic));
}

/** "Please tell us why: Mum looks away", or with a label in the face of labels, below the heading "Concerns". */
function asksWithItsAnswer({ parts, row, style }: At): boolean {
  const [question, answer] = parts[row] ?? [];
  if (question?.kind !== 'label' || answer?.kind !== 'text') return false;
  const isSet = style.boldLabels && question.segment.bold === true && question.marked;
  const isPut = question.written.includes(' ') && isInstruction(question.written);
  return (isSet && answer.segment.bold !== true) || isPut;
}

function whatFollows({ lines, parts, row, before }: At): HeadingQuestion['next'] {
  const following = nextFilled(lines, row);
  const line = lines[following];
  if (line !== undefined) return { line, parts: parts[following] ?? [] };
  return before === undefined ? undefined : 'table';
}

/** "Please describe your concerns about the relationship" without another label is the label itself. */
function askedByHint(line: Line, waiting: Answer | undefined, sheet: Sheet): Answer | undefined {
  if (line.segments.length === 0) return undefined;
  if (waiting !== undefined && isNarrative(waiting) && !isAnswered(waiting)) return undefined;
  const { text } = answerLine(line);
  // "Please give as much information as possible …" above the first question is about the whole form.
  if (nothingAsked(sheet) && !/[:?]\s*$/u.test(text)) return undefined;
  if (waiting !== undefined && asksForDetails(text)) return sheet.label(text, undefined, line.page);
  const meaning = text.length < 300 ? meaningInLabelPlace(text) : undefined;
  if (!topicsOf(meaning).some((topic) => narrativeTopics.has(topic))) return undefined;
  return sheet.label(text, meaning, line.page);
}
