import type { Line } from '../../document.ts';
import type { LinePart } from './linePart.ts';
import { isCapitals } from '../labels/capitals.ts';
import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import { closing } from '../dictionary/proseWords.ts';
import { cueMeaning, labelMeaning, type Meaning } from '../labels/meaning.ts';
import { isPersonWord, looksLike } from '../labels/plausible.ts';
import { headingSection, sectionOf } from '../labels/sectionMeaning.ts';
import { wordsOf, type LineStyle } from './lineStyle.ts';

interface Question {
  readonly line: Line;
  readonly row: number;
  readonly lines: readonly Line[];
  readonly parts: readonly (readonly LinePart[])[];
  readonly style: LineStyle;
  readonly answered: boolean;
  /** The open label has a line of its own above its answer. */
  readonly askedAbove: boolean;
  /** The row of the open label; -1 where that lies in a table. */
  readonly labelRow: number;
  /** What the open label asks. */
  readonly topics: readonly Topic[];
  readonly beforeTable: boolean;
}

/**
 * Whether a line inside a narrative is the next label or heading. "Mother: anxious" belongs to the
 * narrative; "Date of referral: 03/11/2026" does not.
 */
export function endsNarrative(at: Question): boolean {
  if (at.line.segments.length === 0) return false;
  if (at.line.heading === true) return true;
  const text = wordsOf(at.line);
  if (isNextOfList(at, text)) return false;
  if (at.line.segments.length === 1 && isHeadingLike(at, text)) return true;
  if (isBoldQuestion(at, text) || isQuestionAlone(at) || endsMail(at)) return true;
  return isNextLabel(at);
}

/** "1. Concerns about the relationship" begins a list of the writer's, and "2." goes on with it. */
function isNextOfList({ line, lines, row, labelRow }: Question, text: string): boolean {
  const number = Number(/^(\d{1,2})[.)]\s/u.exec(text)?.[1]);
  if (Number.isNaN(number) || line.segments.some(({ bold }) => bold === true)) return false;
  const own = wordsOf(lines[labelRow] ?? line);
  if (/^\d{1,2}[.)]\s/u.test(own)) return false;
  const above = lines.slice(labelRow + 1, row).map(wordsOf);
  return (
    number === 1 ||
    above.some((words) => words.startsWith(`${number - 1}.`) || words.startsWith(`${number - 1})`))
  );
}

function isNextLabel(at: Question): boolean {
  const first = at.parts[at.row]?.[0];
  if (first?.kind !== 'label' || first.meaning === undefined) return false;
  if (isBesideColumn(at.style, first)) return false;
  if (repeats(at, first) && (!at.answered || (at.askedAbove && isPlain(at, first)))) return false;
  return score(at, first) + byShape(at, first) >= 2;
}

/** All labels stand in one column, and these words, in no face of their own, beside it. */
function isBesideColumn(style: LineStyle, { segment }: Label): boolean {
  if (style.inOneColumn !== true || segment.bold === true) return false;
  if (segment.left === undefined || style.left === undefined) return false;
  return Math.abs(segment.left - style.left) > 1.5;
}

/** "Tried: video feedback" below "What has been tried?" is the beginning of its answer. */
function repeats(at: Question, { meaning }: Label): boolean {
  const { parts, row, topics, answered } = at;
  const asked = meaning?.asked.map(({ topic }) => topic) ?? [];
  const isAlone = (parts[row]?.length ?? 0) <= 1;
  return (
    (answered || !isAlone || isFirstWord(at)) && asked.every((topic) => topics.includes(topic))
  );
}

/** "Concerns:" alone, right below a question that is no heading: with it the answer begins. */
function isFirstWord({ line, lines, row, labelRow }: Question): boolean {
  const question = lines[labelRow];
  if (question === undefined || row - 1 !== labelRow || question.heading === true) return false;
  if (isCapitals(wordsOf(question)) || line.segments[0]?.bold === true) return false;
  return /^\p{Lu}\p{Ll}+:$/u.test(wordsOf(line));
}

/** In no face of labels, and right below the line before it. */
function isPlain(at: Question, { segment }: Label): boolean {
  return segment.bold !== true && !(at.parts[at.row]?.length === 1 && gapBefore(at));
}

/** "Background:" alone on its line, as "Reason for referral:" was before it. */
function byShape(
  { askedAbove, answered, parts, row, topics, style }: Question,
  label: Label,
): number {
  if (!askedAbove || !answered || style.boldLabels || parts[row]?.length !== 1) return 0;
  if (!/:\s*$/u.test(label.segment.text)) return 0;
  const asked = label.meaning?.asked.map(({ topic }) => topic) ?? [];
  const isOther = asked.every((topic) => narrativeTopics.has(topic) && !topics.includes(topic));
  return isOther ? 2 : 0;
}

/** Set in bold as the labels of the document are, and asking something that we know. */
function isBoldQuestion(at: Question, text: string): boolean {
  const isBold = (line: Line | undefined): boolean =>
    line?.segments.every(({ bold, text: words }) => bold === true || words === '') === true &&
    line.segments.length > 0;
  if (!isBold(at.line) || at.line.segments.some(({ entered }) => entered === true)) return false;
  const known = labelMeaning(text) !== undefined || cueMeaning(text) !== undefined;
  if (at.style.boldLabels && known) return true;
  // Bold over plain words, as the question before it was: a question that no dictionary knows.
  const plainAround = !isBold(at.lines[at.row - 1]) && !isBold(at.lines[at.row + 1]);
  if (!plainAround || at.line.segments.length > 1 || text.length > 90) return false;
  return known || (at.style.boldLabels && at.answered && !/[.,;]$/u.test(text));
}

type Lines = Pick<Question, 'line' | 'row' | 'lines' | 'parts' | 'style'>;

/** "Safeguarding concerns / plans" between two empty lines, where labels are not set in bold. */
export function isQuestionAlone(at: Lines): boolean {
  const [segment, ...more] = at.line.segments;
  if (segment === undefined || more.length > 0 || at.style.boldLabels) return false;
  if (segment.entered === true || at.style.inCell === true) return false;
  const { text } = segment;
  if (text.length > 90 || /[.,;!]$/u.test(text) || !/^[\p{Lu}\d]/u.test(text)) return false;
  if (!isEmptyLine(at.lines[at.row - 1]) || text.split(' ').length > 9) return false;
  const meaning = labelMeaning(text) ?? cueMeaning(text);
  if (meaning === undefined || !isTopical(meaning)) return false;
  return at.row + 1 >= at.lines.length || isEmptyLine(at.lines[at.row + 1]);
}

function isEmptyLine(line: Line | undefined): boolean {
  return line !== undefined && line.segments.length === 0;
}

/** "Kind regards" and the name below it, where nothing is asked any more. */
export function endsMail(at: Lines): boolean {
  const text = wordsOf(at.line);
  if (text.length > 40 || !closing.test(text) || !gapBefore(at)) return false;
  const rest = at.lines.slice(at.row + 1).filter(({ segments }) => segments.length > 0);
  return rest.length <= 12 && rest.every((line) => wordsOf(line).length <= 90);
}

type Label = Extract<LinePart, { kind: 'label' }>;

/** Two points and more are a label. Each sign was met on forms; none decides by itself. */
function score(at: Question, first: Label): number {
  let points = first.meaning?.strength === 'strong' ? 2 : 0;
  if (!first.marked) points -= 1;
  if (!at.answered) points += 1;
  if (gapBefore(at)) points += 1;
  if (labelFollows(at)) points += 1;
  if (isInList(at) || isOneOfSeveral(at)) points -= 1;
  return points + byStyle(at, first) + byAnswer(at, first) + byPlainPlace(at, first);
}

/** "Feeding: bottle" on the line above: this narrative is itself written in headings. */
function isInList({ parts, row, style }: Question): boolean {
  const above = parts[row - 1]?.[0];
  if (style.boldLabels || above?.kind !== 'label') return false;
  return (parts[row - 1]?.length ?? 0) > 1 && above.meaning === undefined;
}

/** "Mother: tearful" above and "Siblings: love her" here, said in running words as the line before it. */
function isOneOfSeveral({ parts, row, labelRow }: Question): boolean {
  const above = parts[row - 1];
  const answer = parts[row]?.[1];
  if (row - 1 <= labelRow || above?.[0]?.kind !== 'label' || above.length < 2) return false;
  if (answer?.kind !== 'text' || /^(?:yes|no|none|nil|n\/?a|unknown)[\s.]*$/iu.test(answer.text))
    return false;
  return /^\p{Ll}/u.test(answer.text);
}

/** Where labels have no face of their own, their place tells them: below a gap, or in a column. */
function byPlainPlace(at: Question, first: Label): number {
  if (at.style.boldLabels || !first.marked || !isTopical(first.meaning)) return 0;
  if (first.meaning?.asked.some(({ subject }) => subject === 'referrer') === true) return 2;
  if (at.style.labelsAlone === true) return at.parts[at.row]?.length === 1 ? 3 : -2;
  const value = at.line.segments[1]?.gap ?? '';
  const inColumn = /\t| {3}/u.test(value) && at.line.segments[0]?.text === first.written;
  return (inColumn ? 2 : 0) + (isEmptyLine(at.lines[at.row - 1]) ? 1 : 0);
}

/** Asks for more than who somebody is: "Mum: tired" and "GP: aware" are words of a narrative too. */
function isTopical(meaning: Meaning | undefined): boolean {
  const asked = meaning?.asked ?? [];
  if (asked.some(({ subject }) => subject === 'referrer')) return true;
  return !isPersonWord(asked.map(({ topic }) => topic));
}

function byStyle({ parts, row, style }: Question, first: Label): number {
  const { bold, left, text } = first.segment;
  // A segment that holds the answer too is bold only where both are; on a page each face is a segment.
  const mixed = left === undefined && text.length > first.written.length + 2;
  const plainAnswer = parts[row]?.[1]?.segment.bold !== true;
  const face =
    !style.boldLabels || (mixed && bold !== true) ? 0 : bold !== true ? -2 : plainAnswer ? 3 : 2;
  const astray = left !== undefined && style.left !== undefined && Math.abs(left - style.left) > 6;
  return face - (astray ? 1 : 0);
}

function byAnswer(at: Question, first: Label): number {
  const answer = at.parts[at.row]?.[1];
  if (answer === undefined) {
    const asks = first.meaning?.strength === 'cue' && /[?:]$/u.test(wordsOf(at.line));
    return asks && gapBefore(at) ? 1 : 0;
  }
  if (answer.kind === 'label') return 0;
  const { text, segment } = answer;
  const box = /[\u2610\u2612]|[_.\u2026]{4}/u.test(text) || segment.entered === true;
  const prose = text.length > 80 || /^[a-z]/u.test(text);
  const plain = /^(?:yes|no|none|not known|unknown)\b/iu.test(text);
  return (box ? 2 : plain ? 1 : 0) + byForm(first, text) - (prose && !plain ? 1 : 0);
}

function byForm(first: Label, text: string): number {
  const likely = (first.meaning?.asked ?? []).map(({ topic }) => looksLike(topic, text));
  if (likely.includes('surely')) return 1;
  return likely.every((one) => one === 'no') ? -2 : 0;
}

function gapBefore(at: Pick<Question, 'line' | 'row' | 'lines'>): boolean {
  const before = at.lines[at.row - 1];
  if (before === undefined) return false;
  if (before.segments.length === 0) return true;
  if (before.top === undefined || at.line.top === undefined || before.page !== at.line.page)
    return false;
  return at.line.top - before.top > 2 * (at.line.height ?? 10);
}

function lastFilled(at: Question): boolean {
  return at.lines.slice(at.row + 1).every((line) => line.segments.length === 0);
}

function labelFollows(at: Question): boolean {
  for (let row = at.row + 1; row < at.lines.length; row += 1) {
    if (at.lines[row]?.segments.length === 0) continue;
    const first = at.parts[row]?.[0];
    if (first?.kind !== 'label' || first.meaning === undefined) return false;
    return first.meaning.strength !== 'weak' || (first.marked && isTopical(first.meaning));
  }
  return false;
}

/** "D. Agency making the request", in bold. */
function isNumberedHeading(at: Question, text: string): boolean {
  if (!at.line.segments.every(({ bold }) => bold === true)) return false;
  return numbering.test(text) && headingSection(text) !== undefined;
}

const numbering = /^(?:(?:section|part|step)\s+[\da-z]{1,2}\b|[A-Z\d]{1,2}[.)]\s)/iu;

function isHeadingLike(at: Question, text: string): boolean {
  if (/[.,;]$/u.test(text) || text.length > 90) return false;
  const follows = labelFollows(at);
  const parted = gapBefore(at);
  if (isCapitals(text) && !at.style.capitalLabels && (parted || follows)) return true;
  if (sectionOf(text) === undefined) return isNumberedHeading(at, text);
  if (at.line.segments[0]?.bold === true || (at.beforeTable && lastFilled(at))) return true;
  return !at.style.markedHeadings && follows && (!at.answered || parted);
}
