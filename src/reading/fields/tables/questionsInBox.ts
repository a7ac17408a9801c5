import { asEntered, changedLines, isInBold, type Line, type Segment } from '../../document.ts';
import { toldTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isHintBelow, isInstruction } from '../lines/linePart.ts';
import { answerLine } from '../sheet.ts';
import { asksSomething } from './labelInLines.ts';
import { type CellView } from './tableCells.ts';

/** Several questions in bold in one box, each over its answer in plain letters. */
export function asksSeveral({ lines, nested }: CellView): boolean {
  const bold = lines.filter((line) => line.segments.length > 0 && isInBold(line));
  if (nested || bold.length < 2 || bold[0] !== lines.find(({ segments }) => segments.length > 0))
    return false;
  return bold.every((line) => {
    const { text } = answerLine(line);
    return /[:?]$/u.test(text) && asksSomething(text);
  });
}

/**
 * "Reason for referral", "Past history" and "Safeguarding" in bold, each over its account: those of the box
 * itself. Below a heading each account is asked for in the box, so that most of them tell it in any words.
 */
export function holdsItsQuestions({ lines, entered }: CellView, overHeading: boolean): boolean {
  const filled = lines.filter(({ segments }) => segments.length > 0);
  const [first, ...more] = filled.filter(isInBold);
  if (entered || first === undefined || first !== filled[0] || more.length === 0) return false;
  const texts = [first, ...more].map((line) => answerLine(line).text);
  const topics = texts.flatMap((text) => topicTold(text, LONGEST_QUESTION) ?? []);
  if (new Set(topics).size < 2) return false;
  if (overHeading)
    return (
      topics.length >= texts.length * MOST &&
      topicTold(texts[0] ?? '', LONGEST_QUESTION) !== undefined
    );
  return topics.length === texts.length && labelMeaning(texts[0] ?? '')?.strength === 'strong';
}

/** So many of the lines in bold ask for an account that we know. */
const MOST = 0.6;

/**
 * The same box with its questions and answers told apart by their face, whatever their words are: lines in
 * bold ask, and what is plain answers. On a drawn page a question may take two lines, so that it stays as it is.
 */
export function withItsQuestions(view: CellView, overHeading: boolean): CellView {
  const isDrawn = view.lines.some(({ top }) => top !== undefined);
  if (isDrawn || view.nested || !holdsItsQuestions(view, overHeading)) return view;
  const blocks = changedLines(view.cell.blocks, (line) => {
    if (isInBold(line)) return { ...line, segments: line.segments.map(asWhole) };
    return line.segments.some(({ bold }) => bold === true) || isPrinted(line)
      ? line
      : asEntered(line);
  });
  return { ...view, cell: { ...view.cell, blocks } };
}

/** What the dictionary has asks so in every place. */
const asWhole = (segment: Segment): Segment =>
  labelMeaning(segment.text) === undefined ? { ...segment, asks: true } : segment;

/** Help for the answer, or choices. */
function isPrinted(line: Line): boolean {
  const { text } = answerLine(line);
  return isInstruction(text) || isHintBelow(text) || /[\u2610\u2612]/u.test(text);
}

/** What words ask to be told, by their place where no dictionary has them; undefined where that is more than one thing. */
export function topicTold(text: string, longest = LONGEST_TITLE): Topic | undefined {
  if (text.length > longest || /[.,;!]$/u.test(text)) return undefined;
  const asked = (labelMeaning(text) ?? meaningInLabelPlace(text))?.asked ?? [];
  const [topic, ...others] = new Set(asked.map((one) => one.topic));
  return topic !== undefined && others.length === 0 && toldTopics.has(topic) ? topic : undefined;
}

/** In characters: of a title that asks, … */
const LONGEST_TITLE = 60;
/** … and of a question in bold. */
const LONGEST_QUESTION = 140;
