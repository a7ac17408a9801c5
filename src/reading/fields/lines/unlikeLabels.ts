import { lineText, type Line } from '../../document.ts';
import type { InNarrative } from './inNarrative.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { isInstruction, type LabelPart, type LinePart } from './linePart.ts';
import { wordsOf, type LineStyle } from './lineStyle.ts';

/** Whether the words before a colon, in a narrative, are put or set as no label of this form is. */
export function isUnlikeLabels(at: InNarrative, first: LabelPart): boolean {
  if (isBesideColumn(at.style, first) || isUnlikeCapitals(at.style, first)) return true;
  if (TELLS.test(first.written)) return true;
  if ((at.answered || SAID_OF_THEM.test(first.written)) && SAYS.test(first.written)) return true;
  return (
    ASKS_OF_HER.test(first.written) ||
    asksOfThem(at, first) ||
    isNoName(at, first) ||
    isSentence(at, first)
  );
}

/** "First baby." alone: no label ends so. */
function isSentence({ parts, row }: InNarrative, { segment }: LabelPart): boolean {
  return parts[row]?.length === 1 && segment.bold !== true && /\p{Ll}[.!]$/u.test(segment.text);
}

/** "We have tried: …" and "I have noticed that:": a writer says it, and no form asks so. */
const SAYS = /^(?:i|we|she|he|they)(?:['\u2019](?:ve|d|re|m|s))?\s\p{L}/iu;

/** "Her partner said:" and what he said. */
const TELLS =
  /^(?!please|what|how|who).*\s(?:said|says|told (?:me|us|her|him)|asked|wrote|writes|replied|answered|added)\s?:?$/iu;

/** No form calls its reader or a family so; "they/she" gives a choice. */
const SAID_OF_THEM = /^(?:she|he|they)(?:['\u2019](?:ve|d|re|s))?\s(?!\/)/iu;

/** "Is she safe? Yes.": a form that does not know whom it will be about asks so of nobody. */
export const ASKS_OF_HER =
  /^(?:(?:(?:where|why|what|who|when|how)\s)?(?:is|was|were|had|did|does|will)|are|has|have|do|can)\s(?:she|he|they)\s(?!\/)/iu;

/** "What about her own mother? She will not say." below a question alone: the writer asks, and answers. */
function asksOfThem(
  { askedAbove, parts, row }: InNarrative,
  { meaning, written }: LabelPart,
): boolean {
  const [, answer] = parts[row] ?? [];
  if (!askedAbove || answer?.kind !== 'text' || meaning?.strength === 'strong') return false;
  return ABOUT_THEM.test(written) && /[.!]$/u.test(answer.text.trim());
}

const ABOUT_THEM =
  /^(?:what|why|how|who|when|where)\b[^?]*\b(?:her|his|him|she|he|them)\b(?!\s?\/)[^?]*\?$/iu;

/** "From: a family of travellers, settled now in Leeds." names nobody, though "From" asks who writes. */
function isNoName({ parts, row }: InNarrative, { meaning, segment }: LabelPart): boolean {
  const answer = parts[row]?.[1];
  if (answer?.kind !== 'text' || segment.bold === true) return false;
  const asksName = meaning?.asked.every(({ topic }) => topic === 'name' || topic === 'person');
  return asksName === true && /^\p{Ll}.{12,}[.;]$/u.test(answer.text.trim());
}

/** "Any other information" alone, where this form closes its questions with a colon and asked so here. */
export function isUnclosed({ style, lines, line, labelRow, answered }: InNarrative): boolean {
  const [segment, ...more] = line.segments;
  if (style.closed !== true || !answered || segment === undefined || more.length > 0) return false;
  if (segment.bold === true || /[:?]/u.test(segment.text) || isInstruction(segment.text))
    return false;
  return /[:?]\s*$/u.test(wordsOf(lines[labelRow] ?? emptyLine));
}

const emptyLine: Line = { kind: 'line', segments: [] };

/** "Risk" where all labels are in capitals. */
function isUnlikeCapitals({ capitalLabels }: LineStyle, { written }: LabelPart): boolean {
  return capitalLabels && /\p{Ll}{3}/u.test(written);
}

/** All labels stand in one column, and these words, in no face of their own, beside it. */
function isBesideColumn(style: LineStyle, { segment }: LabelPart): boolean {
  if (style.inOneColumn !== true || segment.bold === true) return false;
  if (segment.left === undefined || style.left === undefined) return false;
  return Math.abs(segment.left - style.left) > 1.5;
}

/** "Ezra was seen in genetics: all well." in running words, where labels have their answers apart from them. */
export function isSetUnlikeNext({ line, lines, row }: InNarrative): boolean {
  const next = lines.slice(row + 1).find(({ segments }) => segments.length > 1);
  const [label, answer] = next?.segments ?? [];
  const isApart = answer?.left !== undefined && answer.left - (label?.right ?? answer.left) > 12;
  return isApart && line.segments.length === 1 && !/[:?]\s*$/u.test(lineText(line));
}

/**
 * "Birth history: forceps" right below a question alone on its line, where labels stand alone or in
 * another face, or where more such lines follow: the writer tells in a list of his own.
 */
export function isFirstOfList(at: InNarrative, first: LabelPart): boolean {
  const { answered, askedAbove, parts, row, style } = at;
  if (answered || !askedAbove || parts[row]?.length !== 2) return false;
  if (tellsOf(parts[row]) && tellsOf(parts[row + 1])) return true;
  if (!isToldPlainly(first)) return false;
  if (style.labelsAlone === true || style.boldLabels) return true;
  return /\bhistory$/iu.test(first.written) && isOwnLine(parts[row + 1]);
}

/** "Mum: tired", and "Dad: at work" below it: nobody's name begins so. */
function tellsOf(parts: readonly LinePart[] | undefined): boolean {
  const [person, told, ...more] = parts ?? [];
  if (person?.kind !== 'label' || told?.kind !== 'text' || more.length > 0) return false;
  const isPerson = person.meaning === undefined || person.meaning.strength === 'weak';
  return isPerson && person.segment.bold !== true && /^\p{Ll}.*\s.*\s/u.test(told.text);
}

function isToldPlainly({ meaning, segment }: LabelPart): boolean {
  if (segment.bold === true || segment.entered === true) return false;
  return (meaning?.asked ?? []).every(({ topic }) => narrativeTopics.has(topic));
}

/** "Feeding history: breast": words before a colon that no form is known to ask. */
function isOwnLine(parts: readonly LinePart[] | undefined): boolean {
  const [label, ...told] = parts ?? [];
  if (label?.kind !== 'label' || told.length !== 1) return false;
  return label.meaning === undefined || label.meaning.strength === 'cue';
}
