import type { Line } from '../../document.ts';
import { signedOrSaidToReader } from '../dictionary/helpWords.ts';
import { formEnds } from '../dictionary/proseWords.ts';
import { safetyTopics, toldTopics, type Topic } from '../dictionary/topics.ts';
import { isPersonWord } from '../labels/plausible.ts';
import { isHintBelow, isInstruction, type LabelPart, type LinePart } from './linePart.ts';
import { lineParts } from './lineParts.ts';
import { isAnswered, topicsOf, type Open } from './openLabels.ts';
import type { At } from './questionOfBox.ts';
import { listTopics } from './toldBelow.ts';

type Place = Pick<At, 'line' | 'row' | 'parts' | 'style'>;

/**
 * "Medication: sertraline. No risk to others." right below "Risks to staff": the account begins as a label
 * does, where no label of this form has its answer in one piece with it, or where all accounts stand so.
 */
export function asAccountLikeLabel(
  parts: readonly LinePart[],
  last: Open | undefined,
  at: Place,
): readonly LinePart[] {
  const [label] = parts;
  const [segment] = at.line.segments;
  if (label?.kind !== 'label' || segment === undefined || last === undefined) return parts;
  if (!isPlainPiece(at.line, parts) || !isRightBelow(last, at)) return parts;
  const isAccount = isAnswered(last.answer) ? goesOn(label, at) : begins(label, last, at.style);
  return isAccount ? [{ kind: 'text', text: segment.text, segment }] : parts;
}

/** Whether a line begins the account of these things though it looks like a label with its answer. */
export function beginsAccount(line: Line, asked: readonly Topic[]): boolean {
  const parts = lineParts(line);
  const [label] = parts;
  return label?.kind === 'label' && isPlainPiece(line, parts) && tells(label, asked);
}

/** In one piece and plain letters, and no help that the form prints. */
function isPlainPiece({ segments }: Line, [label, told]: readonly LinePart[]): boolean {
  const [segment, ...more] = segments;
  if (label?.kind !== 'label' || told === undefined || segment === undefined || more.length > 0)
    return false;
  if (segment.bold === true || segment.entered === true) return false;
  return !isPrinted(segment.text) && !isPrinted(behind(label));
}

const isPrinted = (words: string): boolean =>
  isInstruction(words) ||
  isHintBelow(words) ||
  formEnds.test(words) ||
  signedOrSaidToReader.test(words);

/** Of a question that stands alone on its line, or of the line of its answer before. */
function isRightBelow({ answer, blanks, row, labelRow }: Open, at: Place): boolean {
  const gap = !isAnswered(answer) && at.style.accountsSpread === true ? 1 : 0;
  if (blanks > gap || row < at.row - 1 - gap) return false;
  if (labelRow >= 0 && at.parts[labelRow]?.length !== 1) return false;
  return topicsOf(answer.meaning).every((topic) => listTopics.has(topic));
}

const behind = ({ written, segment }: LabelPart): string =>
  segment.text.slice(segment.text.indexOf(written) + written.length).replace(/^[\s:?]+/u, '');

/** "Allergies: none known" right below such a line, where the form sets no label so. */
function goesOn(label: LabelPart, { style }: Place): boolean {
  if (style.answersApart !== true) return false;
  const isOther = topicsOf(label.meaning).some((topic) => topic !== 'none');
  return !isOther && (label.meaning === undefined || /^\p{Ll}/u.test(behind(label)));
}

function begins(label: LabelPart, { answer, heading }: Open, style: At['style']): boolean {
  const asked = topicsOf(answer.meaning);
  if (style.answersApart === true) return tells(label, asked);
  const isBelow = style.accountsBelow === true && heading !== true;
  return isBelow && isOwn(label, asked) && isSentence(behind(label));
}

function tells(label: LabelPart, asked: readonly Topic[]): boolean {
  return mayTell(label, asked) && isTold(behind(label), label);
}

/** What no field is kept for, what is asked just now, somebody, or plans, dangers and worries. */
function mayTell(label: LabelPart, asked: readonly Topic[]): boolean {
  if (isOwn(label, asked)) return true;
  const topics = topicsOf(label.meaning);
  if (topics.every((topic) => safetyTopics.has(topic))) return !asksTheOther(label, asked);
  return label.meaning?.strength === 'cue' && topics.every((topic) => toldTopics.has(topic));
}

/** "Risk: a dog" below "Safeguarding", left open. */
const asksTheOther = ({ meaning }: LabelPart, asked: readonly Topic[]): boolean =>
  meaning?.strength === 'weak' && topicsOf(meaning).some((topic) => !asked.includes(topic));

function isOwn({ meaning, written }: LabelPart, asked: readonly Topic[]): boolean {
  const topics = topicsOf(meaning);
  if (topics.every((topic) => topic === 'none') || isPersonWord(topics))
    return meaning?.strength !== 'strong';
  if (topics.every((topic) => asked.includes(topic))) return true;
  return DENIES.test(written) && topics.every((topic) => toldTopics.has(topic));
}

/** "No current concerns" asks nothing. */
const DENIES = /^no\s/iu;

/** In small letters, or as a sentence; "Social worker: Colin Webb" names somebody. */
const isTold = (words: string, { meaning }: LabelPart): boolean =>
  isSentence(words) || (!isPersonWord(topicsOf(meaning)) && /^\p{Ll}\S*\s+\S/u.test(words));

const isSentence = (words: string): boolean =>
  /[.!]["\u201d)]?$/u.test(words.trim()) && /(?:^|\s)\p{Ll}+[,;.]?\s(?:.*\s)?\p{L}/u.test(words);
