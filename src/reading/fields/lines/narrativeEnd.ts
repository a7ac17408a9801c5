import { FILL_INSIDE, ONLY_FILL } from './linePart.ts';
import { isEmptyLine, noLine } from './emptyLines.ts';
import type { Line, Segment } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { isCapitals } from '../labels/capitals.ts';
import { cueMeaning } from '../labels/cueMeaning.ts';
import { isCountedHead } from '../labels/headCount.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { headingSection, sectionOf } from '../labels/sectionMeaning.ts';
import { isInAnswerColumn, isInTwoColumns } from './answerColumn.ts';
import { headsAlike } from './askedAlike.ts';
import { isQuestionBelowHeading } from './askedBelowHeading.ts';
import { isAskedApart } from './askedUnderTitle.ts';
import { asksAtLength } from './asksAtLength.ts';
import { endsForm, endsMail } from './formEnd.ts';
import { asksAnother, isFurtherQuestion, isNextPrompt } from './furtherQuestion.ts';
import { isInForm, numberOf } from './labelForm.ts';
import type { InNarrative } from './inNarrative.ts';
import { gapBefore, isNextLabel, isTopical, labelFollows, lastFilled } from './labelSigns.ts';
import { isBold, wordsOf, type LineStyle } from './lineStyle.ts';
import { isSmallPrintOver } from './smallPrint.ts';
import { beginsAnswer } from './firstWords.ts';
import { isUnclosed } from './unlikeLabels.ts';
import { isUnknownLabel } from './unknownLabels.ts';
import { isWritersHeading } from './writersHeadings.ts';

/**
 * Whether a line inside a narrative is the next label or heading. "Mother: anxious" belongs to the
 * narrative; "Date of referral: 03/11/2026" does not.
 */
export function endsNarrative(at: InNarrative): boolean {
  if (at.line.segments.length === 0) return false;
  const text = wordsOf(at.line);
  if (isPlainlyNext(at, text)) return true;
  if (isOwnHeading(at, text) || isInBoxOfQuestion(at)) return false;
  if (at.style.inCell !== true && isInForm(at.line, at.style.form)) return true;
  if (at.line.segments.length === 1 && isHeadingLike(at, text)) return true;
  if (isQuestionByFace(at, text) || endsMail(at)) return true;
  if (isUnclosed(at)) return false;
  if (isQuestionAlone(at)) return true;
  return isNextLabel(at) || isUnknownLabel(at) || isAskedOn(at, text);
}

const isQuestionByFace = (at: InNarrative, text: string): boolean =>
  isBoldQuestion(at, text) || isFacedAsQuestion(at);

/** Whatever the words of the line are. */
function isPlainlyNext(at: InNarrative, text: string): boolean {
  if (at.line.heading === true || isAnsweredLabel(at.line) || isBehindEntered(at)) return true;
  if (at.answered && isInAnswerColumn(at.line, at.style.answersAt)) return true;
  if (isInTwoColumns(at.line, at.style.columns)) return true;
  return isNextNumber(at, text) || endsForm(at) || isQuestionBelowHeading(at, text);
}

/** A cell whose first line, alone in bold, is the question: all else in it is the answer. */
function isInBoxOfQuestion({ style, lines, labelRow, line, row }: InNarrative): boolean {
  const question = lines[labelRow];
  if (style.inCell !== true || question === undefined) return false;
  // In small print over nothing but larger letters: another question would be as small.
  if (labelRow === 0 && isSmallPrintOver(question, filledIn(lines.slice(1)))) return true;
  if (!isBold(question)) return false;
  // A box may hold a whole section, its questions below its heading.
  const isTold = line.top === undefined || runsOn(lines.slice(labelRow + 1, row));
  if (!isTold || isCountedHead(wordsOf(question))) return false;
  const isFirst = lines.slice(0, labelRow).every(isEmptyLine);
  return isFirst && !isBold(line) && lines.slice(labelRow + 1).every((one) => !isBold(one));
}

/** Running text stands right below the question, so that it is no heading of a section. */
const runsOn = ([first]: readonly Line[]): boolean =>
  first !== undefined && wordsOf(first).length > RUNNING;

const filledIn = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ segments }) => segments.length > 0);

function isOwnHeading(at: InNarrative, text: string): boolean {
  return beginsAnswer(at) || isNextOfList(at, text) || isWritersHeading(at);
}

/** A label that we know, or what the whole form shows to ask, printed below what was filled in: nobody who answers leaves the box. */
function isBehindEntered({ line, lines, parts, row, labelRow }: InNarrative): boolean {
  if (line.segments.some(({ entered }) => entered === true)) return false;
  const above = lines.slice(labelRow + 1, row).findLast((one) => !isEmptyLine(one));
  const [label] = parts[row] ?? [];
  const isFilled = above?.segments.every(isToWriteOn) === true;
  if (!isFilled || label?.kind !== 'label') return false;
  return label.meaning !== undefined || label.segment.asks === true;
}

/** What was filled in, or a line to write on that nobody wrote on. */
const isToWriteOn = ({ entered, text }: Segment): boolean =>
  entered === true || (FILL_INSIDE.test(text) && ONLY_FILL.test(text));

/** A label that we know, close before what stands on its line to write on. */
function isAnsweredLabel({ segments: [label, answer] }: Line): boolean {
  if (label === undefined || label.entered === true || answer?.entered !== true) return false;
  return labelMeaning(label.text) !== undefined;
}

function isAskedOn(at: InNarrative, text: string): boolean {
  if (isStarredQuestion(at, text) || isFirstUnderHeading(at) || isFurtherQuestion(at, text))
    return true;
  return isNextPrompt(at, text) || asksAnother(at, text) || isAskedApart(at);
}

/** "Brief history: …" as the first line below the heading "Concerns", which asked nothing itself. */
function isFirstUnderHeading(at: InNarrative): boolean {
  const { answered, lines, labelRow, parts, row } = at;
  if (answered || lines[labelRow]?.heading !== true || headingsAsk(at)) return false;
  const [label, answer] = parts[row] ?? [];
  if (label?.kind !== 'label' || answer === undefined || !label.marked) return false;
  if (label.meaning === undefined || !label.written.includes(' ')) return false;
  return isTopical(label.meaning);
}

/** Two more headings stand right over running words: here the headings are the questions. */
function headingsAsk({ lines, parts, labelRow }: InNarrative): boolean {
  const over = lines.filter((line, row) => {
    if (line.heading !== true || row === labelRow) return false;
    const next = lines.findIndex(({ segments }, below) => below > row && segments.length > 0);
    const [first, ...more] = parts[next] ?? [];
    return first?.kind === 'text' && more.length === 0 && first.text.length > RUNNING;
  });
  return over.length >= 2;
}

/** Characters: a line this long runs on. */
const RUNNING = 60;

/** "19. Please tell us about support" below the answer to question 18, which counts nothing itself. */
function isNextNumber({ lines, row, labelRow }: InNarrative, text: string): boolean {
  const own = numberOf(wordsOf(lines[labelRow] ?? noLine));
  if (own === undefined || numberOf(text) !== own + 1) return false;
  return lines.slice(labelRow + 1, row).every((line) => numberOf(wordsOf(line)) !== own);
}

/** "1. Concerns about the relationship" begins a list of the writer's, and "2." goes on with it. */
function isNextOfList({ line, lines, row, labelRow }: InNarrative, text: string): boolean {
  const number = Number(/^(\d{1,2})[.)]\s/u.exec(text)?.[1]);
  if (Number.isNaN(number) || line.segments.some(({ bold }) => bold === true)) return false;
  if (isOneOfQuestions(lines.slice(row), text)) return false;
  const own = wordsOf(lines[labelRow] ?? line);
  if (/^\d{1,2}[.)]\s/u.test(own)) return false;
  const above = lines.slice(labelRow + 1, row).map(wordsOf);
  return (
    number === 1 ||
    above.some((words) => words.startsWith(`${number - 1}.`) || words.startsWith(`${number - 1})`))
  );
}

/** "1. Your concerns:" and, further down, "2. What have you seen?": the form counts its questions. */
function isOneOfQuestions(lines: readonly Line[], text: string): boolean {
  const own = numberOf(text);
  if (own === undefined || !/[:?]$/u.test(text.trim())) return false;
  const next = lines.map(wordsOf).find((words) => numberOf(words) === own + 1);
  return next !== undefined && /[:?]$/u.test(next.trim());
}

/** Set in bold as the labels of the document are, and asking something that we know. */
function isBoldQuestion(at: InNarrative, text: string): boolean {
  if (!isBold(at.line) || at.line.segments.some(({ entered }) => entered === true)) return false;
  const known = labelMeaning(text) !== undefined || cueMeaning(text) !== undefined;
  if (at.style.boldLabels && (known || meaningInLabelPlace(text) !== undefined)) return true;
  // Bold over plain words, as the question before it was: a question that no dictionary knows.
  if (!isOverPlain(at, known) || at.line.segments.length > 1 || text.length > 90) return false;
  return (
    known || asksAtLength(text) || (at.style.boldLabels && mayAskNext(at) && !/[.,;]$/u.test(text))
  );
}

/** Right below another question in bold, which nobody answered, only one that we know. */
function isOverPlain({ lines, row, labelRow, answered }: InNarrative, known: boolean): boolean {
  if (isBold(lines[row + 1])) return false;
  return !isBold(lines[row - 1]) || (known && !answered && isBold(lines[labelRow]));
}

/** "Relevant history:" in bold before plain words, as the question above it stands before its answer. */
function isFacedAsQuestion({ line, lines, labelRow, style, answered }: InNarrative): boolean {
  const question = lines[labelRow];
  if (question === undefined || !isBoldBeforePlain(line)) return false;
  const text = line.segments[0]?.text ?? '';
  if (!answered) return style.boldLabels && isBold(question) && asksForAnother(text);
  if (style.boldOpen === true && !/:\s*$/u.test(text)) return true;
  if (!isBoldBeforePlain(question)) return false;
  if (!/[:?]\s*$/u.test(text)) return false;
  const isKnown = labelMeaning(text)?.strength === 'strong';
  return isKnown || (style.boldLabels && meaningInLabelPlace(text) !== undefined);
}

/** Right below a question left open: several words in bold that ask, and no lead of the writer's. */
const asksForAnother = (text: string): boolean =>
  text.trim().split(/\s+/u).length > 2 && meaningInLabelPlace(text) !== undefined;

function isBoldBeforePlain({ segments: [label, ...answer] }: Line): boolean {
  if (label?.bold !== true || label.entered === true || answer.length === 0) return false;
  return answer.every(({ bold }) => bold !== true);
}

/** "Reasons for requesting support *": the star says that it must be answered. */
function isStarredQuestion({ line, style }: InNarrative, text: string): boolean {
  if (style.inCell === true || line.segments.length > 1) return false;
  return /[^*]\s\*$/u.test(text) && asksAtLength(text);
}

const mayAskNext = ({ answered, lines, labelRow }: InNarrative): boolean =>
  answered || lines[labelRow]?.heading === true;

type Lines = Pick<InNarrative, 'line' | 'row' | 'lines' | 'parts' | 'style'>;

const hasNoFace = ({ boldLabels, capitalLabels }: LineStyle, text: string): boolean =>
  boldLabels || (capitalLabels && !isCapitals(text));

/** "Safeguarding concerns / plans" between two empty lines, where labels are not set in bold. */
export function isQuestionAlone(at: Lines): boolean {
  const [segment, ...more] = at.line.segments;
  if (segment === undefined || more.length > 0 || hasNoFace(at.style, segment.text)) return false;
  if (segment.entered === true || at.style.inCell === true) return false;
  return headsAlike(at.lines, at.row) || isAskedBetweenGaps(at, segment.text);
}

function isAskedBetweenGaps({ lines, row }: Lines, text: string): boolean {
  if (text.length > 90 || /[.,;!]$/u.test(text) || !/^[\p{Lu}\d]/u.test(text)) return false;
  // "(EHA / CIN / CP / LAC)" makes no sentence of a question.
  const words = text.replace(/\s\([^()]{2,40}\)$/u, '').split(' ');
  if (!isEmptyLine(lines[row - 1]) || words.length > 9) return false;
  const meaning = labelMeaning(text) ?? cueMeaning(text);
  if (meaning === undefined || !isTopical(meaning)) return false;
  return row + 1 >= lines.length || isEmptyLine(lines[row + 1]);
}

/** "D. Agency making the request", in bold. */
function isNumberedHeading(at: InNarrative, text: string): boolean {
  if (!at.line.segments.every(({ bold }) => bold === true)) return false;
  return isCountedHead(text) && headingSection(text) !== undefined;
}

/** "Other agencies" below a gap and right over the next label, where the answer stands in the line of its question. */
function isTitleOfNext(at: InNarrative, text: string): boolean {
  const { askedAbove, answered, lines, labelRow, row, parts } = at;
  if (askedAbove || !answered || !gapBefore(at) || !/^\p{Lu}[^.!?]{3,60}$/u.test(text))
    return false;
  const isOneLine = lines.slice(labelRow + 1, row).every(isEmptyLine);
  const [next] = parts[row + 1] ?? [];
  return isOneLine && next?.kind === 'label' && next.marked && labelFollows(at);
}

const headsUnknown = (at: InNarrative, text: string): boolean =>
  isNumberedHeading(at, text) || isTitleOfNext(at, text);

function isHeadingLike(at: InNarrative, text: string): boolean {
  if (/[.,;]$/u.test(text) || text.length > 90) return false;
  const follows = labelFollows(at);
  const parted = gapBefore(at);
  if (isCapitals(text) && !at.style.capitalLabels && (parted || follows)) return true;
  if (sectionOf(text) === undefined) return headsUnknown(at, text);
  if (at.line.segments[0]?.bold === true || (at.before !== undefined && lastFilled(at)))
    return true;
  return !at.style.markedHeadings && follows && (!at.answered || parted);
}
