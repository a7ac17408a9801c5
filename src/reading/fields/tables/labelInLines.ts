import { isInBold, type Line, type Segment } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { isFollowUp } from '../labels/followUp.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { isPersonWord } from '../labels/plausible.ts';
import { isBracketed, isInstruction } from '../lines/linePart.ts';
import type { Topic } from '../dictionary/topics.ts';
import { lineParts } from '../lines/lineParts.ts';
import { answerLine } from '../sheet.ts';
import { isSmallPrintOver } from '../lines/smallPrint.ts';

interface OfLines {
  readonly lines: readonly Line[];
}

const topicsOf = ({ asked }: Meaning): readonly Topic[] => asked.map(({ topic }) => topic);

/** "Consent given? Yes / No" with the no struck out: a question with its answer. */
export function isChosenIn({ segments }: Line): boolean {
  const struck = segments.filter((segment) => segment.struck === true);
  return struck.length > 0 && struck.length < segments.length && struck.every(isOption);
}

const isOption = ({ text }: Segment): boolean =>
  /^[\s/|,]*(?:yes|no|y|n|not known|unknown|not sure|unsure|n\/a|male|female|m|f)[\s/|,]*$/iu.test(
    text,
  );

/** A label in bold before plain words on the same line. */
function partsByFace({
  segments,
}: Line): { readonly label: Segment; readonly said: string } | undefined {
  const [label, ...answer] = segments.filter(({ text }) => text.trim() !== '');
  if (label?.bold !== true || answer.length === 0) return undefined;
  if (answer.some(({ bold }) => bold === true)) return undefined;
  const said = answer
    .map(({ text }) => text)
    .join(' ')
    .trim();
  return isInstruction(said) ? undefined : { label, said };
}

/**
 * What "Role" in bold asks before "Specialist Midwife" in plain letters on the same line, though its
 * words would make one label with it.
 */
export function labelBeforeAnswer(line: Line): Meaning | undefined {
  const parts = partsByFace(line);
  if (parts === undefined || parts.label.entered === true) return undefined;
  // "Date of birth" before "or due date" goes on.
  const isEntered = line.segments.some(({ entered }) => entered === true);
  const begins = /^[\p{Lu}\d+\u2610\u2612"\u201c]/u.test(parts.said);
  return isEntered || begins ? labelMeaning(parts.label.text) : undefined;
}

/** "Relationship to the child" in bold over "Mother": not one label, though its words would make one. */
export function isLabelOverAnswer(lines: readonly Line[]): boolean {
  const [first, ...others] = lines.filter(({ segments }) => segments.length > 0);
  if (first === undefined || others.length === 0) return false;
  if (isLabelOverTicks({ lines })) return true;
  const written = answerLine(first).text;
  const meaning = labelMeaning(written);
  if (meaning === undefined) return false;
  if (isSetOver(first, others)) return !others.every(saysMore);
  const [answer = ''] = others.map((line) => answerLine(line).text);
  const asksWho = meaning.asked.every(({ topic }) => topic === 'relationship' || topic === 'role');
  const person = labelMeaning(answer);
  return others.length === 1 && asksWho && person !== undefined && isPersonWord(topicsOf(person));
}

/** Print that belongs to the label over it. */
export function saysMore(line: Line): boolean {
  const { text } = answerLine(line);
  return isInstruction(text) || isBracketed(text);
}

/** "Baby's sex" in bold before "Male": not one label, though its words would make one. */
export function isLabelBeforeAnswer(lines: readonly Line[]): boolean {
  const [line, ...others] = lines.filter(({ segments }) => segments.length > 0);
  const parts = line === undefined || others.length > 0 ? undefined : partsByFace(line);
  if (parts === undefined || !asksSomething(parts.label.text)) return false;
  return !isFollowUp(parts.said) && !/^[(\[*]/u.test(parts.said);
}

/** By its words, where a label stands. */
export const asksSomething = (text: string): boolean =>
  (labelMeaning(text) ?? meaningInLabelPlace(text)) !== undefined;

/** A label that we know, marked as one, with its answer behind it. */
export const isPairInLine = (line: Line): boolean => asksInLine(line) && lineParts(line).length > 1;

/** A label that we know, marked as one, answered or not. */
export function asksInLine(line: Line): boolean {
  const [label] = lineParts(line);
  return label?.kind === 'label' && label.meaning !== undefined && label.marked;
}

/** The first line is a label and nothing else; its answer, and no more of a question, stands below it. */
export function isLabelOver({ lines }: OfLines): boolean {
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

/** One question on several lines; "Consent obtained from" over "person with parental responsibility:" is one too. */
function isQuestionOver(first: Line | undefined, others: readonly Line[]): boolean {
  const [head, tail] = [first, others.at(-1)].map((line) => (line ? answerLine(line).text : ''));
  if (head === undefined || tail === undefined || /[:?]$/u.test(head)) return false;
  return (
    /\?(?: ?\([^()]{1,12}\))?$/u.test(tail) || (others.length === 1 && /^\p{Ll}[^:]*:$/u.test(tail))
  );
}

/** "Discussed with IMH" over "duty worker", all in bold and none closed before the last: one label on several lines. */
function isCarriedOn(first: Line | undefined, others: readonly Line[]): boolean {
  if (first === undefined || others.length === 0 || !isInBold(first)) return false;
  const lines = [first, ...others].map((line) => answerLine(line).text);
  const isClosed = lines.slice(0, -1).some((text) => /[:?]$/u.test(text));
  const goOn = others.every((line) => isInBold(line) && /^\p{Ll}/u.test(answerLine(line).text));
  return goOn && !isClosed;
}

/** Boxes to tick answer the label that stands over them in their cell, however it is set. */
export function isLabelOverTicks({ lines }: OfLines): boolean {
  const [label, ...ticks] = lines.filter(({ segments }) => segments.length > 0).map(answerLine);
  if (label === undefined || ticks.length === 0) return false;
  return ticks.every(({ text }) => /^[☐☒]/u.test(text)) && labelMeaning(label.text) !== undefined;
}

/** "Gender" over "☐ Female ☐ Male" in one cell, and not a person over what he or she ticked. */
export function isQuestionOverTicks(view: OfLines): boolean {
  const [first] = view.lines.filter(({ segments }) => segments.length > 0);
  if (first === undefined || !isLabelOverTicks(view)) return false;
  const asked = labelMeaning(answerLine(first).text)?.asked ?? [];
  return asked.every(({ topic }) => topic !== 'person');
}
