import {
  isInBold,
  lineText,
  type Block,
  type Cell,
  type Line,
  type Segment,
} from '../../document.ts';
import { isInstruction } from '../lines/linePart.ts';
import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import { lineParts } from '../lines/lineParts.ts';
import { tickedWorker } from '../lines/tickedWorker.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { isFollowUp } from '../labels/followUp.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { answerLine } from '../sheet.ts';
import { isSmallPrintOver } from './smallPrint.ts';
import { isPersonWord, looksLike } from '../labels/plausible.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';

/** A cell with what can be said of it alone. */
export interface CellView {
  readonly cell: Cell;
  /** Of the cell itself; those of tables inside it are not among them. */
  readonly lines: readonly Line[];
  readonly nested: boolean;
  readonly text: string;
  readonly empty: boolean;
  readonly page: number | undefined;
  /** Where the whole cell is a label that the dictionary knows. */
  readonly meaning: Meaning | undefined;
  /** Set as labels are set: bold, shaded, a header cell, or closed by a colon or question mark. */
  readonly styled: boolean;
  readonly entered: boolean;
}

export function viewCell(cell: Cell, page: number | undefined): CellView {
  const lines = cell.blocks.filter((block): block is Line => block.kind === 'line');
  const nested = cell.blocks.some((block: Block) => block.kind === 'table');
  const entered = lines.some(({ segments }) =>
    segments.some((segment) => segment.entered === true),
  );
  const words = lines.map((line) => answerLine(line).text).filter((text) => text !== '');
  const text = words.join(' ').trim();
  const plain = words
    .filter((line, place) => place === 0 || !isInstruction(line))
    .join(' ')
    .trim();
  const isTicked = namesTickedWorker({ lines });
  const isAnswered =
    asksInLines({ lines }) ||
    lines.some((line) => isChosenIn(line) || labelBeforeAnswer(line) !== undefined);
  const mayBeLabel = !entered && !nested && !isTicked && !isAnswered && text.length <= 200;
  const isPair = isLabelOverAnswer(lines) || isLabelBeforeAnswer(lines);
  const meaning = mayBeLabel && !isPair ? labelMeaning(plain) : undefined;
  const styled = !entered && !isTicked && text !== '' && isSetAsLabels(cell, lines, text);
  return {
    cell,
    lines,
    nested,
    text,
    empty: text === '' && !nested,
    page: lines[0]?.page ?? page,
    meaning,
    styled,
    entered,
  };
}

/** "Midwife" over "Name:" and "Tel:", answered or not: each line below the first asks for itself. */
export function asksInLines({ lines }: Pick<CellView, 'lines'>): boolean {
  const [, ...others] = lines.filter(({ segments }) => segments.length > 0);
  const labels = others.filter((line) => {
    const [label] = lineParts(line);
    return (
      label?.kind === 'label' && label.meaning !== undefined && /[:?]/u.test(label.segment.text)
    );
  });
  return labels.length > 1 && labels.length === others.length;
}

/** "Consent given? Yes / No" with the no struck out: a question with its answer. */
function isChosenIn({ segments }: Line): boolean {
  const struck = segments.filter((segment) => segment.struck === true);
  return struck.length > 0 && struck.length < segments.length && struck.every(isOption);
}

const isOption = ({ text }: Segment): boolean =>
  /^[\s/|,]*(?:yes|no|y|n|not known|unknown|not sure|unsure|n\/a|male|female|m|f)[\s/|,]*$/iu.test(
    text,
  );

/**
 * What "Role" in bold asks before "Specialist Midwife" in plain letters on the same line, though its
 * words would make one label with it.
 */
function labelBeforeAnswer({ segments }: Line): Meaning | undefined {
  const [label, ...answer] = segments.filter(({ text }) => text !== '');
  const [first] = answer;
  if (label?.bold !== true || label.entered === true || first === undefined) return undefined;
  if (answer.some(({ bold }) => bold === true) || isInstruction(first.text)) return undefined;
  // "Date of birth" before "or due date" goes on.
  if (first.entered !== true && !/^[\p{Lu}\d+\u2610\u2612"\u201c]/u.test(first.text))
    return undefined;
  return labelMeaning(label.text);
}

function isSetAsLabels(cell: Cell, lines: readonly Line[], text: string): boolean {
  const segments = lines.flatMap((line) => line.segments).filter((segment) => segment.text !== '');
  const isBold = segments.length > 0 && segments.every(({ bold }) => bold === true);
  return isBold || cell.shaded === true || cell.header === true || isClosed(lines, text);
}

/** As a question is; not by the last words of the answer below a question in bold. */
function isClosed(lines: readonly Line[], text: string): boolean {
  const [first, ...others] = lines.filter(({ segments }) => segments.length > 0);
  if (first !== undefined && others.length > 0 && isInBold(first) && !others.some(isInBold))
    return labelMeaning(answerLine(first).text) === undefined && /[:?]$/u.test(text);
  // "Home language: (spoken at home)": a hint behind the colon answers nothing.
  const [, label] = /^([^:?]{2,90}[:?])\s?\([^()\d]{3,90}\)$/u.exec(text) ?? [];
  return /[:?]$/u.test(text) || (label !== undefined && labelMeaning(label) !== undefined);
}

/** "Relationship to the child" in bold over "Mother": not one label, though its words would make one. */
function isLabelOverAnswer(lines: readonly Line[]): boolean {
  const [first, ...others] = lines.filter(({ segments }) => segments.length > 0);
  if (first === undefined || others.length === 0) return false;
  if (isLabelOverTicks({ lines })) return true;
  const written = answerLine(first).text;
  const meaning = labelMeaning(written);
  if (meaning === undefined) return false;
  if (isSetOver(first, others))
    return !others.every((line) => isInstruction(answerLine(line).text));
  const [answer = ''] = others.map((line) => answerLine(line).text);
  const asksWho = meaning.asked.every(({ topic }) => topic === 'relationship' || topic === 'role');
  const person = labelMeaning(answer);
  return others.length === 1 && asksWho && person !== undefined && isPersonWord(topicsOf(person));
}

/** "Baby's sex" in bold before "Male": not one label, though its words would make one. */
export function isLabelBeforeAnswer(lines: readonly Line[]): boolean {
  const [line, ...others] = lines.filter(({ segments }) => segments.length > 0);
  const [label, ...answer] = line?.segments.filter(({ text }) => text.trim() !== '') ?? [];
  if (label?.bold !== true || answer.length === 0 || others.length > 0) return false;
  if (answer.some(({ bold }) => bold === true) || !asksSomething(label.text)) return false;
  const said = answer
    .map(({ text }) => text)
    .join(' ')
    .trim();
  return !isInstruction(said) && !isFollowUp(said) && !/^[(\[*]/u.test(said);
}

/** By its words, where a label stands. */
export const asksSomething = (text: string): boolean =>
  (labelMeaning(text) ?? meaningInLabelPlace(text)) !== undefined;

/** "☒ Midwife name: Jo" in a cell: neither one label nor anybody's answer. */
export const namesTickedWorker = ({ lines }: Pick<CellView, 'lines'>): boolean =>
  lines.some(isTickedWorker);

const isTickedWorker = (line: Line): boolean =>
  tickedWorker({ text: lineText(line) }) !== undefined;

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

/** A label that we know, marked as one, with its answer behind it. */
export function isPairInLine(line: Line): boolean {
  const [label, ...more] = lineParts(line);
  return label?.kind === 'label' && label.meaning !== undefined && label.marked && more.length > 0;
}

/** The first line is a label and nothing else; its answer, and no more of a question, stands below it. */
export function isLabelOver({ lines }: Pick<CellView, 'lines'>): boolean {
  const [first, ...others] = lines.filter(({ segments }) => segments.length > 0);
  const parts = first === undefined ? [] : lineParts(first);
  if (isCarriedOn(first, others)) return false;
  const isApart = first !== undefined && isInBold(first) && !others.some(isInBold);
  if (!isApart && isQuestionOver(first, others)) return false;
  const [label] = parts;
  if (others.length === 0 || parts.length !== 1 || label?.kind !== 'label') return false;
  if (label.meaning === undefined) return false;
  const isSet = first !== undefined && isSetOver(first, others);
  return isSet || (label.marked && !isPersonWord(topicsOf(label.meaning)));
}

/** In a face of labels, and what stands below it is not. */
const isSetOver = (first: Line, others: readonly Line[]): boolean =>
  (isInBold(first) && !others.some(isInBold)) || isSmallPrintOver(first, others);

/** One question on several lines. */
function isQuestionOver(first: Line | undefined, others: readonly Line[]): boolean {
  const [head, tail] = [first, others.at(-1)].map((line) => (line ? answerLine(line).text : ''));
  return tail?.endsWith('?') === true && !/[:?]$/u.test(head ?? '');
}

/** "Discussed with IMH" over "duty worker", both in bold: one label on two lines. */
function isCarriedOn(first: Line | undefined, [second, ...more]: readonly Line[]): boolean {
  if (first === undefined || second === undefined || more.length > 0) return false;
  return isInBold(first) && isInBold(second) && /^\p{Ll}/u.test(answerLine(second).text);
}

/** Boxes to tick answer the label that stands over them in their cell, however it is set. */
export function isLabelOverTicks({ lines }: Pick<CellView, 'lines'>): boolean {
  const [label, ...ticks] = lines.filter(({ segments }) => segments.length > 0).map(answerLine);
  if (label === undefined || ticks.length === 0) return false;
  return ticks.every(({ text }) => /^[☐☒]/u.test(text)) && labelMeaning(label.text) !== undefined;
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

export function isAllBold({ lines }: CellView): boolean {
  const written = lines.flatMap(({ segments }) => segments).filter(({ text }) => text !== '');
  return written.length > 0 && written.every(({ bold }) => bold === true);
}

export function isAnyBold({ lines }: CellView): boolean {
  return lines.some(({ segments }) => segments.some(({ bold }) => bold === true));
}

/** The cell names a person or one of several children, as the head of a row or column. */
export function personHead(view: CellView | undefined): ReturnType<typeof sectionOf> {
  if (view === undefined || view.entered || view.text.length > 60) return undefined;
  const section = sectionOf(view.text);
  return section !== undefined && personSubjects.has(section.subject) ? section : undefined;
}

const personSubjects: ReadonlySet<string> = new Set([
  'infant',
  'mother',
  'father',
  'parent',
  'referrer',
  'gp',
  'health-visitor',
  'midwife',
  'social-worker',
  'other',
  'sibling',
]);

/** What a row says, as a list keeps it. */
export function inOneLine(cells: readonly CellView[]): string {
  return cells
    .filter((view) => !view.empty)
    .map(({ text }) => text)
    .join(', ');
}
