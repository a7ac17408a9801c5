import { isInBold, type Line } from '../../document.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { isCapitals } from '../labels/capitals.ts';
import type { InNarrative } from './inNarrative.ts';
import { isEmptyLine } from './emptyLines.ts';
import { gapBefore, labelFollows, lastFilled, leadsList } from './labelSigns.ts';
import { wordsOf } from './lineStyle.ts';

/**
 * Whether a line inside a narrative is a heading of the writer's own, by how the form sets its
 * questions and headings and the writer has set his first one.
 */
export function isWritersHeading(at: InNarrative): boolean {
  const [segment, ...more] = at.line.segments;
  if (segment === undefined || more.length > 0 || segment.bold === true) return false;
  const text = wordsOf(at.line);
  if (!isOfList(text) && leadsList(at.line, at.lines[at.row + 1])) {
    if (at.answered) return !asksForAnother(at);
    if (asksNothingOfItsOwn(at)) return true;
  }
  return (
    isOwnQuestion(at, text) ||
    OF_WRITER.test(text) ||
    isWritersCapitals(at, text) ||
    goesOnInHeadings(at, text)
  );
}

/**
 * "What is worrying you?" and further down "What is going well?", plain below a question in bold or in
 * the box of its answer: so a writer parts his account. "CONCERNS" right above his words too.
 */
function isOwnQuestion(at: InNarrative, text: string): boolean {
  const { line, lines, labelRow, row, style, answered } = at;
  const question = lines[labelRow];
  const isBelowBold = question !== undefined && isInBold(question) && style.boldLabels;
  const isInAnswer = style.inCell === true && question === undefined;
  if (line.heading === true) return false;
  if (isOfSafety(at, text)) return true;
  if (!(isBelowBold || isInAnswer)) return false;
  if (!answered && isInAnswer && isCapitals(text) && text.length < SHORT) return true;
  if (!OWN_QUESTION.test(text)) return false;
  const end = lines.findIndex((one, place) => place > row && isSetAsQuestion(one));
  const own = lines
    .slice(labelRow + 1, end < 0 ? undefined : end)
    .filter((one) => OWN_QUESTION.test(wordsOf(one).trim()));
  return own.length >= 2;
}

/**
 * The questions of "Signs of Safety" (worries, what goes well, what should happen), which social care
 * writes by: right below a question of the form that is marked as one, the writer parts his account so.
 */
function isOfSafety({ lines, labelRow }: InNarrative, text: string): boolean {
  const [question, ...beside] = lines[labelRow]?.segments ?? [];
  const asked = question?.text.trim() ?? '';
  if (!asksOfSafety(text) || !/[:?]$/u.test(asked) || asksOfSafety(asked)) return false;
  const below = lines.find((line, place) => place > labelRow && !isEmptyLine(line));
  const first =
    beside.length > 0 ? beside.map((one) => one.text).join(' ') : wordsOf(below ?? noLine);
  return asksOfSafety(first);
}

const noLine: Line = { kind: 'line', segments: [] };

/** "What is going well?" */
export const asksOfSafety = (text: string): boolean => SAFETY.test(text.trim());

const SAFETY =
  /^what(?:['\u2019]s| is| are| would| could| needs? to| should| do| has)\b[^.!?:]{0,40}\b(?:worr(?:ied|ying|ies)|going well|working(?: well)?|help(?:ed)?|happen(?:ed)?|change)\b[^.!?:]{0,30}[?:]{1,3}$/iu;

const isSetAsQuestion = (line: Line): boolean =>
  line.heading === true || (line.segments.length > 0 && isInBold(line));

const SHORT = 40;
/** Short, and nothing else on its line. */
const OWN_QUESTION = /^(?:what|why|how|who|where|when)\b[^.!?:]{4,50}\?$/iu;

/** One of several behind dashes leads none of them. */
const isOfList = (text: string): boolean => /^[-*\u2022\u2013]\s/u.test(text);

/** "What I have noticed:" asks nobody. */
const OF_WRITER = /^(?:what|how|why|things) I(?:['\u2019](?:ve|m|d))?\s/u;

/** "BIRTH" over running words, where neither questions nor headings of the form are in capitals. */
function isWritersCapitals(at: InNarrative, text: string): boolean {
  const { style, lines, labelRow } = at;
  if (!isCapitals(text) || style.capitalLabels || style.capitalHeadings === true) return false;
  if (isCapitals(wordsOf(lines[labelRow] ?? at.line))) return false;
  return !labelFollows(at) && !(at.before !== undefined && lastFilled(at));
}

/** "Feeding:" over running words below a gap, where the answer began with "Birth:" over such. */
function goesOnInHeadings(at: InNarrative, text: string): boolean {
  const { lines, row, labelRow, answered } = at;
  if (!answered || !OWN_HEADING.test(text) || !gapBefore(at) || isSpacedAsQuestion(at))
    return false;
  const next = lines[row + 1];
  if (next === undefined || isEmptyLine(next) || labelFollows(at)) return false;
  const first = lines.findIndex((line, place) => place > labelRow && !isEmptyLine(line));
  if (!OWN_HEADING.test(wordsOf(lines[first] ?? at.line)) || isInBold(lines[first] ?? at.line))
    return false;
  return first < row && !asksForAnother(at);
}

/** On a page: as far above its words as the question is above its answer, and further than his first heading. */
function isSpacedAsQuestion({ lines, row, labelRow }: InNarrative): boolean {
  const [own, asked, first] = [row, labelRow, labelRow + 1].map((at) => stepBelow(lines, at));
  if (own === undefined || asked === undefined || first === undefined) return false;
  return Math.abs(own - asked) < 0.6 && own > first + 0.8;
}

/** In points, to the next line of the same page. */
function stepBelow(lines: readonly Line[], row: number): number | undefined {
  const [line, next] = [lines[row], lines[row + 1]];
  if (line?.top === undefined || next?.top === undefined || line.page !== next.page)
    return undefined;
  return next.top - line.top;
}

const OWN_HEADING = /^\p{Lu}[^.!?:;]{1,38}:\s*$/u;

/** "The baby:" over a list with which the answer begins tells of whom it speaks. */
function asksNothingOfItsOwn({ parts, row }: InNarrative): boolean {
  const [part] = parts[row] ?? [];
  if (part?.kind !== 'label' || part.meaning === undefined) return true;
  return part.meaning.asked.every(({ topic }) => topic === 'person' || topic === 'none');
}

/** "Background:" below the reason, as the form itself may ask. */
function asksForAnother({ parts, row, topics }: InNarrative): boolean {
  const [part] = parts[row] ?? [];
  if (part?.kind !== 'label' || part.meaning?.strength !== 'strong') return false;
  return part.meaning.asked.some(
    ({ topic }) => narrativeTopics.has(topic) && !topics.includes(topic),
  );
}
