import { isInBold, type Line } from '../../document.ts';
import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import type { Meaning } from '../labels/meaning.ts';
import { isPersonWord, looksLike } from '../labels/plausible.ts';
import { lineParts } from '../lines/lineParts.ts';
import { isFullPersonsName } from '../prose/letterNames.ts';
import { answerLine } from '../sheet.ts';
import { isLabelOver, labelBeforeAnswer } from './labelInLines.ts';
import { isSmallPrintOver } from '../lines/smallPrint.ts';
import type { CellView } from './tableCells.ts';

/** "DOB: 01/02/2026" in one cell is label and answer together. */
export function hasOwnAnswer(view: CellView): boolean {
  if (view.nested) return false;
  return ownLabel(view)?.strength === 'strong' || view.lines.some(isLabelledByFace);
}

const isLabelledByFace = (line: Line): boolean => labelBeforeAnswer(line) !== undefined;

/** What the label asks that stands with its answer in this cell. */
export function ownLabel(view: CellView): Meaning | undefined {
  if (view.meaning !== undefined || view.entered || view.nested) return undefined;
  const filled = view.lines.filter(({ segments }) => segments.length > 0);
  for (const [place, line] of filled.entries()) {
    const [label, ...more] = lineParts(line);
    if (label?.kind !== 'label' || label.meaning === undefined) continue;
    if (place === 0 && isLabelOver(view)) return label.meaning;
    if (label.marked && more.length > 0) return label.meaning;
  }
  return undefined;
}

const topicsOf = ({ asked }: Meaning): readonly Topic[] => asked.map(({ topic }) => topic);

/**
 * Whether a cell holds a label with its own answer. Behind a label that anything may answer, words
 * that look like another one are its answer: "CPP - neglect", "Risk to baby? None seen."
 */
export function isOwnPair(view: CellView, before: CellView | undefined): boolean {
  const own = ownLabel(view);
  if (own === undefined) return false;
  if (before?.meaning === undefined) return true;
  const asked = topicsOf(before.meaning);
  // "Child in need plan" in the first line of an answer about plans, in no face of labels.
  if (isLabelOver(view)) return isSetAsLabel(view) || !isAskedAgain(own, asked);
  if (namesWorker(view, before)) return false;
  // "Family nurse: Jo" is who the health visitor is; "Name: Jo" beside "Mother" is a pair.
  const isWho = own.strength === 'weak' && isPersonWord(topicsOf(own));
  if (isWho && isAskedFor(own, asked)) return false;
  if (isPersonWord(asked) || asked.every((topic) => looksLike(topic, view.text) === 'no'))
    return true;
  if (isAskedAgain(own, asked)) return false;
  const answer = view.text.replace(/^[^:?]*[:?]\s*/u, '');
  const isOfItsForm = topicsOf(own).some((topic) => looksLike(topic, answer) === 'surely');
  return isOfItsForm || (isSetAlike(view, before) && !asked.some(isTold));
}

/**
 * "Pre-birth assessment: Jo Tester" behind "Allocated social worker" is who that is, in a face of no
 * label; "Name: Jo Tester" has a label.
 */
export function namesWorker(view: CellView, before: CellView): boolean {
  const own = ownLabel(view);
  if (own === undefined || topicsOf(own).includes('name') || isSetAlike(view, before)) return false;
  const asksForOne = before.meaning?.asked.some(({ topic }) => workers.has(topic)) === true;
  return asksForOne && isFullPersonsName(view.text.replace(/^[^:?]*:\s*/u, ''));
}

const workers: ReadonlySet<Topic> = new Set(['social-worker', 'health-visitor', 'midwife']);

/** Both labels end in a colon, or stand in bold before what answers them. */
const isSetAlike = (view: CellView, before: CellView): boolean =>
  /[:?]$/u.test(before.text) || (before.styled && view.lines.some(isLabelledByFace));

const isTold = (topic: Topic): boolean => narrativeTopics.has(topic);

/** Whether the person that a label names is the one that the label before it asks for. */
const isAskedFor = (own: Meaning, asked: readonly Topic[]): boolean =>
  own.asked.some(({ subject }) =>
    asked.some((topic) => (topic === 'practice' ? 'gp' : topic) === subject),
  );

const isAskedAgain = (own: Meaning, asked: readonly Topic[]): boolean =>
  topicsOf(own).some((topic) => asked.includes(topic));

/** In bold or small print, or closed as questions are. */
export function isSetAsLabel({ lines }: CellView): boolean {
  const [first, ...others] = lines.filter(({ segments }) => segments.length > 0);
  if (first === undefined) return false;
  const isSet = isInBold(first) || isSmallPrintOver(first, others);
  return isSet || /[:?]$/u.test(answerLine(first).text);
}
