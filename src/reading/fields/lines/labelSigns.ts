import { isAskedAlike } from './askedAlike.ts';
import { isEmptyLine } from './emptyLines.ts';
import { isInBold, type Line } from '../../document.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { isCapitals } from '../labels/capitals.ts';
import type { Meaning } from '../labels/meaning.ts';
import { isPersonWord, looksLike } from '../labels/plausible.ts';
import { isInForm, startsNumbered } from './labelForm.ts';
import type { InNarrative } from './inNarrative.ts';
import type { LabelPart as Label } from './linePart.ts';
import { wordsOf } from './lineStyle.ts';
import { isFirstOfList, isSetUnlikeNext, isUnclosed, isUnlikeLabels } from './unlikeLabels.ts';

export function isNextLabel(at: InNarrative): boolean {
  const first = at.parts[at.row]?.[0];
  if (first?.kind !== 'label' || first.meaning === undefined) return false;
  if (isUnlikeLabels(at, first) || isUnclosed(at)) return false;
  if (repeats(at, first) && (!at.answered || (at.askedAbove && isPlain(at, first)))) return false;
  return score(at, first) + (isAskedAlike(at, first) ? 2 : 0) >= 2;
}

/** "Tried: video feedback" below "What has been tried?" is the beginning of its answer. */
function repeats(at: InNarrative, { meaning }: Label): boolean {
  const { parts, row, topics, answered } = at;
  const asked = meaning?.asked.map(({ topic }) => topic) ?? [];
  const isAlone = (parts[row]?.length ?? 0) <= 1;
  return (
    (answered || !isAlone || isFirstWord(at)) && asked.every((topic) => topics.includes(topic))
  );
}

/** "Concerns:" alone, right below a question that is no heading: with it the answer begins. */
function isFirstWord({ line, lines, row, labelRow }: InNarrative): boolean {
  const question = lines[labelRow];
  if (question === undefined || row - 1 !== labelRow || question.heading === true) return false;
  if (isCapitals(wordsOf(question)) || line.segments[0]?.bold === true) return false;
  return /^\p{Lu}\p{Ll}+:$/u.test(wordsOf(line)) || leadsList(line, lines[row + 1]);
}

/** "Main concerns:" right over "1. Little eye contact" is said by who wrote the list. */
export function leadsList(line: Line, next: Line | undefined): boolean {
  if (!/:$/u.test(wordsOf(line).trim()) || next === undefined) return false;
  return /^(?:1[.)]|[-*\u2022\u2013])\s/u.test(wordsOf(next));
}

/** In no face of labels, and right below the line before it. */
function isPlain(at: InNarrative, { segment }: Label): boolean {
  return segment.bold !== true && !(at.parts[at.row]?.length === 1 && gapBefore(at));
}

/** Two points and more are a label. Each sign was met on forms; none decides by itself. */
function score(at: InNarrative, first: Label): number {
  let points = first.meaning?.strength === 'strong' ? 2 : 0;
  if (!first.marked) points -= 1;
  if (!at.answered) points += 1;
  if (gapBefore(at)) points += 1;
  if (labelFollows(at)) points += 1;
  if (isFirstListed(at)) points += 3;
  if (isInList(at)) points -= 1;
  if (isOneOfSeveral(at)) points -= 2;
  if (isOneOfSentences(at)) points -= 4;
  if (isSetUnlikeNext(at) && !isSurely(at, first)) points -= 4;
  return (
    points + byStyle(at, first) + byAnswer(at, first) + byPlainPlace(at, first) + byForm(at, first)
  );
}

/** "Date: 12/11/2026", "Email: jo@post.example": nothing else is asked so. */
function isSurely({ parts, row }: InNarrative, { meaning }: Label): boolean {
  const answer = parts[row]?.[1];
  const asked = meaning?.asked ?? [];
  return (
    answer?.kind === 'text' && asked.some(({ topic }) => looksLike(topic, answer.text) === 'surely')
  );
}

/** The labels of the document have a form of their own, and this line has not. */
function byForm(at: InNarrative, first: Label): number {
  const isBeside = (at.parts[at.row]?.length ?? 0) > 1;
  if (isUnlikeForm(at, isBeside)) return -3;
  if (isFirstOfList(at, first)) return -4;
  // "Family history: bipolar" right below other words, where such questions stand above their answers.
  const asked = first.meaning?.asked ?? [];
  const isTold = asked.every(({ topic }) => narrativeTopics.has(topic));
  return isTold && isBeside && at.askedAbove && at.answered && !gapBefore(at) ? -2 : 0;
}

function isUnlikeForm({ style, line, lines, row }: InNarrative, isBeside: boolean): boolean {
  if (style.numbered === true && !startsNumbered(wordsOf(line))) return true;
  if (style.parted === true && !isEmptyLine(lines[row - 1])) return true;
  // What is ticked or struck out needs no dots to write on.
  const isChosen = line.segments.some(
    ({ text, struck }) => struck === true || /[\u2610\u2612]|\byes\s?\/\s?no\b/iu.test(text),
  );
  const { form } = style;
  return (
    form !== undefined &&
    form.mark !== 'tab' &&
    form.mark !== 'stroke' &&
    isBeside &&
    !isChosen &&
    !isInForm(line, form)
  );
}

/** "Feeding: bottle" on the line above: this narrative is itself written in headings. */
function isInList({ parts, row, style }: InNarrative): boolean {
  const above = parts[row - 1]?.[0];
  if (style.boldLabels || above?.kind !== 'label') return false;
  return (parts[row - 1]?.length ?? 0) > 1 && above.meaning === undefined;
}

/** The first item of a list of labels, as the file itself marks it, below words that are none. */
const isFirstListed = (at: InNarrative): boolean =>
  at.line.listed === true && at.lines[at.row - 1]?.listed !== true && labelFollows(at);

/** "Mother: tearful" further above and "Siblings: love her" here, said in running words as those lines before it. */
function isOneOfSeveral({ lines, parts, row, labelRow }: InNarrative): boolean {
  const answer = parts[row]?.[1];
  if (answer?.kind !== 'text' || !/^\p{Ll}/u.test(answer.text)) return false;
  if (/^(?:yes|no|none|nil|n\/?a|unknown)[\s.]*$/iu.test(answer.text)) return false;
  for (let above = row - 1; above > labelRow && !isEmptyLine(lines[above]); above -= 1) {
    const [label, told] = parts[above] ?? [];
    if (label?.kind === 'label' && label.marked && told !== undefined) return true;
  }
  return false;
}

/** "Previous help: talking therapy, which was useful." right over or under such a line: so a writer tells, and no form answers twice in sentences that begin small. */
function isOneOfSentences({ parts, row, labelRow }: InNarrative): boolean {
  const isTold = (at: number): boolean => {
    const [label, told, ...more] = parts[at] ?? [];
    if (label?.kind !== 'label' || told?.kind !== 'text' || more.length > 0) return false;
    return label.segment === told.segment && /^\p{Ll}.*\s.*\p{Ll}\.$/u.test(told.text.trim());
  };
  return isTold(row) && (isTold(row + 1) || (row - 1 > labelRow && isTold(row - 1)));
}

/** Where labels have no face of their own, their place tells them: below a gap, or in a column. */
function byPlainPlace(at: InNarrative, first: Label): number {
  if (at.style.boldLabels || !first.marked || !isTopical(first.meaning)) return 0;
  if (first.meaning?.asked.some(({ subject }) => subject === 'referrer') === true) return 2;
  if (at.style.labelsAlone === true) return at.parts[at.row]?.length === 1 ? 3 : -2;
  const value = at.line.segments[1]?.gap ?? '';
  const inColumn = /\t| {3}/u.test(value) && at.line.segments[0]?.text === first.written;
  return (inColumn ? 2 : 0) + (isEmptyLine(at.lines[at.row - 1]) ? 1 : 0);
}

/** Asks for more than who somebody is: "Mum: tired" and "GP: aware" are words of a narrative too. */
export function isTopical(meaning: Meaning | undefined): boolean {
  const asked = meaning?.asked ?? [];
  if (asked.some(({ subject }) => subject === 'referrer')) return true;
  return !isPersonWord(asked.map(({ topic }) => topic));
}

function byStyle({ parts, row, style, lines, labelRow }: InNarrative, first: Label): number {
  const { bold, left, text } = first.segment;
  // Where faces are no segments of their own, one that holds the answer too is bold only where both are.
  const question = lines[labelRow];
  const isFaced = style.partsFaces === true || (question !== undefined && isInBold(question));
  const mixed = !isFaced && left === undefined && text.length > first.written.length + 2;
  const plainAnswer = parts[row]?.[1]?.segment.bold !== true;
  const face =
    !style.boldLabels || (mixed && bold !== true) ? 0 : bold !== true ? -2 : plainAnswer ? 3 : 2;
  const astray = left !== undefined && style.left !== undefined && Math.abs(left - style.left) > 6;
  return face - (astray ? 1 : 0);
}

function byAnswer(at: InNarrative, first: Label): number {
  const answer = at.parts[at.row]?.[1];
  if (answer === undefined) {
    const asks = first.meaning?.strength === 'cue' && /[?:]$/u.test(wordsOf(at.line));
    return (asks && gapBefore(at) ? 1 : 0) + byWordsBelow(at, first);
  }
  if (answer.kind === 'label') return 0;
  const { text, segment } = answer;
  const box = /[\u2610\u2612]|[_.\u2026]{4}/u.test(text) || segment.entered === true;
  const goesOn = at.answered && !gapBefore(at) && /[a-z][.;]$/u.test(text);
  return (box ? 2 : 0) + byWords(text, goesOn, box) + byLikeness(first, text);
}

/** "Mum:" over a sentence: words that are no answer to the label, which stands alone. */
function byWordsBelow({ lines, row, answered }: InNarrative, first: Label): number {
  const next = lines[row + 1];
  return answered && next !== undefined && !isEmptyLine(next) && isSentenceOf(first, wordsOf(next))
    ? -2
    : 0;
}

/** "Mum: \u201cI look at her and see nobody.\u201d": nobody is called so. */
function isSentenceOf({ meaning }: Label, text: string): boolean {
  const asked = meaning?.asked.map(({ topic }) => topic) ?? [];
  if (asked.length === 0 || !isPersonWord(asked)) return false;
  const words = text.trim();
  return (
    /^["\u201c\u2018]/u.test(words) ||
    (/[.!?]["\u201d]?$/u.test(words) && /(?:\s\p{Ll}+){3}/u.test(words))
  );
}

/** "None" answers a label; a sentence goes on with what was told above. */
function byWords(text: string, goesOn: boolean, box: boolean): number {
  if (!box && /^\p{Ll}(?=.*\.$)(?:\S*\s+){8}/u.test(text)) return -2;
  if (!goesOn && /^(?:yes|no|none|not known|unknown)\b/iu.test(text)) return box ? 0 : 1;
  return goesOn || text.length > 80 || /^[a-z]/u.test(text) ? -1 : 0;
}

function byLikeness(first: Label, text: string): number {
  if (isSentenceOf(first, text)) return -2;
  if (isSaidOfNothing(first, text)) return -2;
  const likely = (first.meaning?.asked ?? []).map(({ topic }) => looksLike(topic, text));
  if (likely.includes('surely')) return 1;
  return likely.every((one) => one === 'no') ? -2 : 0;
}

/** "School: "disruptive", excluded at 14.": a sentence behind what no field is kept for. */
const isSaidOfNothing = ({ meaning, segment }: Label, text: string): boolean =>
  segment.bold !== true &&
  meaning?.asked.every(({ topic }) => topic === 'none') === true &&
  /^[\p{Ll}"\u201c].*\p{L}[.!]$/u.test(text.trim());

export function gapBefore(at: Pick<InNarrative, 'line' | 'row' | 'lines'>): boolean {
  const before = at.lines[at.row - 1];
  if (before === undefined) return false;
  if (before.segments.length === 0) return true;
  if (before.top === undefined || at.line.top === undefined || before.page !== at.line.page)
    return false;
  return at.line.top - before.top > 2 * (at.line.height ?? 10);
}

export function lastFilled(at: InNarrative): boolean {
  return at.lines.slice(at.row + 1).every((line) => line.segments.length === 0);
}

export function labelFollows(at: InNarrative): boolean {
  for (let row = at.row + 1; row < at.lines.length; row += 1) {
    if (at.lines[row]?.segments.length === 0) continue;
    const first = at.parts[row]?.[0];
    if (first?.kind !== 'label' || first.meaning === undefined) return false;
    return first.meaning.strength !== 'weak' || (first.marked && isTopical(first.meaning));
  }
  return false;
}
