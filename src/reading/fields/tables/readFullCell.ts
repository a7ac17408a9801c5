import { asksForDetails } from '../answers/detailsOfYes.ts';
import { isInBold } from '../../document.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { lineParts } from '../lines/lineParts.ts';
import { namesService, titlesForm } from '../lines/headingLine.ts';
import { isInstruction } from '../lines/linePart.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { saysItAgain } from '../labels/cueMeaning.ts';
import { type Meaning } from '../labels/meaning.ts';
import { answerLine, nothingAsked, type Answer, type Sheet } from '../sheet.ts';
import { headOrLabel, type Head } from './headOfRow.ts';
import { captionOf, isBoxOf, isPromptOver, narrativeAtTop } from './boxBelow.ts';
import { asksSeveral, withItsQuestions } from './questionsInBox.ts';
import { asksInLine, isPairInLine } from './labelInLines.ts';
import { isAllBold, isAnyBold, namesTickedWorker, type CellView } from './tableCells.ts';
import type { TableLook } from './tableLook.ts';
import { isAnswerAfterAll } from './answerAfterAll.ts';
import { asksOverAnswer } from './answersInCells.ts';
import { takesAccount } from './accountsBelow.ts';
import { headingSection } from '../labels/sectionMeaning.ts';

/** The rows over and below one. */
export interface Around {
  readonly above: readonly CellView[] | undefined;
  readonly below: readonly CellView[] | undefined;
}

/** A cell that is a row by itself: a heading, a question, or the box below a question. */
export function readFullCell(view: CellView, around: Around, sheet: Sheet, look: TableLook): void {
  if (namesTheForm(view, sheet)) {
    sheet.title(view.text);
    sheet.pending = undefined;
  } else if (isNumberOfPart(view, sheet)) {
    sheet.addLoose(view.text, view.page);
    sheet.pending = undefined;
  } else if (
    !takesTold(view, around, sheet, look) &&
    !takesAccount(view, around.above, sheet, look)
  )
    readCell(view, around, sheet, look);
}

/** "2" over the rows of a part is no account, whatever was asked above it. */
const isNumberOfPart = ({ text, entered }: CellView, { pending }: Sheet): boolean =>
  !entered && /^\d{1,2}[.)]?$/u.test(text) && (pending === undefined || tells(pending));

function readCell(view: CellView, around: Around, sheet: Sheet, look: TableLook): void {
  const { below } = around;
  const pending = sheet.pending;
  const waiting = pending?.lines.every(({ text }) => text === '') === true ? pending : undefined;
  if (view.empty) {
    if (view.entered) pending?.lines.push(...view.lines.map(answerLine));
    sheet.pending = undefined;
    return;
  }
  if (readPrompt(view, waiting, sheet)) return;
  const head = headIn(view, around, waiting);
  const mayBeBox = head === undefined || isAnswerAfterAll(view, below, waiting, look);
  if (waiting !== undefined && takesBox(waiting, view, below, sheet, look, mayBeBox)) return;
  if (head === undefined) readInside(view, waiting, sheet, look);
  else {
    sheet.pending = undefined;
    if (head.heading) sheet.heading(view.text);
    const asked = (isInstruction(view.text) ? askedPlainly(waiting) : undefined) ?? head.label;
    if (asked !== undefined) sheet.pending = sheet.label(view.text, asked, view.page);
  }
}

const headIn = (
  view: CellView,
  { above, below }: Around,
  waiting: Answer | undefined,
): Head | undefined =>
  headOrLabel(view, below) ?? (view.nested ? undefined : nextInBold(view, above, waiting));

/** "Risk to self / others" in bold right below "Relevant history" in bold, which nobody answered: the next question. */
function nextInBold(
  view: CellView,
  [question, ...more]: readonly CellView[] = [],
  waiting: Answer | undefined,
): Head | undefined {
  if (question === undefined || more.length > 0 || waiting?.written !== question.text)
    return undefined;
  if (!isBoldQuestion(question) || !isAllBold(view) || view.entered) return undefined;
  if (view.text.length > LONGEST_LABEL || /[.,;!]$/u.test(view.text)) return undefined;
  const label = meaningInLabelPlace(view.text);
  const waitsFor = waiting.meaning?.asked.map(({ topic }) => topic) ?? [];
  const isOther = label?.asked.every(({ topic }) => !waitsFor.includes(topic)) === true;
  return isOther ? { heading: false, label } : undefined;
}

/** Help for the box below, or what the form asks on; false where it is neither. */
function readPrompt(view: CellView, waiting: Answer | undefined, sheet: Sheet): boolean {
  if (!view.entered && !view.nested && asksForDetails(view.text)) {
    sheet.pending = sheet.label(view.text, undefined, view.page);
    return true;
  }
  if (!isPrompt(view)) return false;
  // Below a heading it is the question itself, so that a box below it may begin as labels do.
  if (waiting === undefined || sheet.headings.at(-1) === waiting.written)
    askByPrompt(view, sheet, waiting);
  return true;
}

/**
 * Words in plain letters in the cell below a question that stands alone in bold or on a shade: what is
 * told in answer may begin as a label does, or with a heading of the writer's.
 */
function takesTold(view: CellView, { above }: Around, sheet: Sheet, look: TableLook): boolean {
  const { pending } = sheet;
  const [question, ...more] = above ?? [];
  if (pending === undefined || question?.text !== pending.written || more.length > 0) return false;
  if (!tells(pending) || !isSetApart(question, view)) return false;
  const first = view.lines.find(({ segments }) => segments.length > 0);
  if (first === undefined || /[:?]$/u.test(answerLine(first).text)) return false;
  // Below a title each box may have a question of its own, in the letters of the answers.
  const isTitle = headingSection(pending.written) !== undefined;
  const mayAsk = isTitle && (!look.styled || asksAnew(view, look));
  if (mayAsk && lineParts(first)[0]?.kind === 'label') return false;
  pending.lines.push(...view.lines.map(answerLine));
  sheet.pending = undefined;
  return true;
}

const tells = ({ meaning }: Answer): boolean =>
  meaning?.asked.some(({ topic }) => narrativeTopics.has(topic)) === true;

const isSetApart = (question: CellView, view: CellView): boolean =>
  view.text.length > LONGEST_LABEL &&
  (isBoldQuestion(question) || question.cell.shaded === true) &&
  !(view.nested || view.cell.shaded === true || isAnyBold(view));

/** Help for its answer may stand below it in other letters. */
function isBoldQuestion({ lines }: CellView): boolean {
  const [first, ...others] = lines.filter(({ segments }) => segments.length > 0);
  if (first === undefined || !isInBold(first)) return false;
  return others.every((line) => isInBold(line) || isInstruction(answerLine(line).text));
}

/** Characters: what is longer is told, and asks nothing. */
const LONGEST_LABEL = 140;

/** "Parent-Infant Relationship Clinic" over all questions: whose form it is, and no question. */
function namesTheForm(view: CellView, sheet: Sheet): boolean {
  // A part of the form stands in one cell with its own table, whatever its title is.
  if (!nothingAsked(sheet) || view.entered || view.nested) return false;
  // "CYPMHS to Infant Mental Health: internal referral"; "Request for support" may also head a part.
  const isLong = view.text.split(/\s+/u).length >= WORDS_OF_TITLE;
  return namesService(view.text) || (isLong && view.styled && titlesForm(view.text));
}

const WORDS_OF_TITLE = 5;

/** What a head plainly asks to be told, its prompt does not change: "…, and what has been tried". */
const askedPlainly = (waiting: Answer | undefined): Meaning | undefined =>
  waiting?.meaning?.strength === 'strong' && tells(waiting) ? waiting.meaning : undefined;

function askByPrompt(view: CellView, sheet: Sheet, waiting: Answer | undefined): void {
  const cue = askedPlainly(waiting) ?? meaningInLabelPlace(view.text);
  if (cue !== undefined) sheet.pending = sheet.label(view.text, cue, view.page);
}

/** The words below a question, or below a heading the question that it stands over. */
function takesBox(
  waiting: Answer,
  view: CellView,
  below: readonly CellView[] | undefined,
  sheet: Sheet,
  look: TableLook,
  mayBeBox: boolean,
): boolean {
  const overHeading = sheet.headings.at(-1) === waiting.written;
  if (overHeading && isPromptOver(view, below)) {
    const own = view.meaning ?? askedPlainly(waiting) ?? meaningInLabelPlace(view.text);
    sheet.pending = sheet.label(view.text, own ?? narrativeOf(waiting), view.page);
    return true;
  }
  const caption = overHeading ? captionOf(view) : undefined;
  if (caption !== undefined) {
    const { lines } = sheet.label(caption.text, caption.meaning, view.page);
    lines.push(...caption.answer.map(answerLine));
    sheet.pending = undefined;
    return true;
  }
  if ((overHeading && isPairBelow(view, waiting)) || asksAnew(view, look)) return false;
  const again = !view.styled && saysItAgain(view.meaning, waiting.meaning);
  if (!mayBeBox || !(again || isBoxOf(view, waiting, overHeading))) return false;
  waiting.lines.push(...view.lines.map(answerLine));
  sheet.pending = undefined;
  return true;
}

/** A worker who is ticked, or the question of its own that each box of this table begins with. */
const asksAnew = (view: CellView, { asksInBoxes, inCells }: TableLook): boolean =>
  namesTickedWorker(view) ||
  (asksInBoxes && narrativeAtTop(view) !== undefined) ||
  (inCells === true && asksOverAnswer(view));

/** A heading's question is that of the row below it where it is told at length; a yes to "Consent" is not. */
const narrativeOf = (waiting: Answer): Meaning | undefined =>
  tells(waiting) ? waiting.meaning : undefined;

/**
 * "Health visitor: Nell Harrow" below "Professionals involved", one of several left blank or not; what is
 * told at length may begin so too.
 */
function isPairBelow(view: CellView, waiting: Answer): boolean {
  const lines = view.lines.filter(({ segments }) => segments.length > 0);
  if (asksSeveral(view)) return true;
  if (tells(waiting) || lines.length === 0) return false;
  const pairs = lines.filter(isPairInLine).length;
  return pairs === lines.length || (pairs > 1 && lines.every(asksInLine));
}

function readInside(
  view: CellView,
  waiting: Answer | undefined,
  sheet: Sheet,
  look: TableLook,
): void {
  if (waiting === undefined || !view.nested) sheet.pending = undefined;
  const overHeading = waiting === undefined || sheet.headings.at(-1) === waiting.written;
  look.inside(withItsQuestions(view, overHeading), sheet);
  if (sheet.pending?.lines.some(({ text }) => text !== '') === true) sheet.pending = undefined;
}

/** "Please describe your concerns" in a cell of its own: help for the box below, or its only label. */
function isPrompt(view: CellView): boolean {
  if (view.entered || view.nested || view.meaning !== undefined) return false;
  return view.lines.every(
    (line) => line.segments.length === 0 || isInstruction(answerLine(line).text),
  );
}
