import type { Topic } from '../dictionary/topics.ts';
import { saysItAgain } from '../labels/cueMeaning.ts';
import { isPersonWord, personMayAnswer } from '../labels/plausible.ts';
import type { Answer } from '../sheet.ts';
import { segmentBefore, topicsAre, type Here } from './labelByPlace.ts';
import { numberOf } from './labelForm.ts';
import { isInstruction, type LabelPart } from './linePart.ts';
import { isNarrative, topicsOf, type Open } from './openLabels.ts';

/** Two dots or strokes of the line to write on are no answer yet. */
export function hasWords({ lines }: Answer): boolean {
  return lines.some(({ text, entered }) => entered === true || /[^\s._\u2026-]/u.test(text));
}

/** A word that is also a label ("Health visitor") where the label before it still waits for its answer. */
export function isValueAfterAll(
  part: LabelPart,
  before: Open | undefined,
  sameLine: boolean,
  at: Here,
): boolean {
  if (before === undefined) return false;
  if (!sameLine && goesOnWith(part, before, at)) return true;
  if (!sameLine && at.parts.length > 1) return false;
  if (hasWords(before.answer)) return !sameLine && goesOnInSmall(part, before, at);
  if (isUnderHeading(before, sameLine, at)) return false;
  if (isQuestionAfterAll(part, before, sameLine, at)) return false;
  if (sameLine ? isPlainBehindBold(part, at) : isPlainBelowBold(part, before, at)) return true;
  if (isMeansOfContact(part, before, sameLine, at)) return true;
  if (saysItAgain(part.meaning, before.answer.meaning)) return isNext(before, sameLine, at);
  return isPersonAfterAll(part, before, sameLine, at);
}

/** Right below a heading that asks the same, as the first question of its part or over a box of its own. */
const isUnderHeading = ({ heading }: Open, sameLine: boolean, at: Here): boolean =>
  !sameLine &&
  (at.overTypedBox === true || at.underTitle === true || (at.alone && heading === true));

const goesOnWith = (part: LabelPart, before: Open, at: Here): boolean =>
  countsOn(part, before, at) || tellsOfRisk(part, before, at);

/** "3. From others: …" right below "2. Self: low", where the form does not count its questions. */
function countsOn({ segment }: LabelPart, { answer, row }: Open, at: Here): boolean {
  const last = numberOf(answer.lines.at(-1)?.text ?? '');
  if (at.style.numbered === true || last === undefined || row !== at.row - 1) return false;
  return numberOf(segment.text) === last + 1 && numberOf(answer.written) === undefined;
}

/** "Self-harm: none now" in plain letters right below the question for risks, in its cell. */
function tellsOfRisk({ meaning, segment }: LabelPart, before: Open, at: Here): boolean {
  if (at.style.inCell !== true || segment.bold === true || hasWords(before.answer)) return false;
  if (before.labelRow !== at.row - 1 || meaning?.strength !== 'cue') return false;
  return topicsAre(meaning, RISK) && topicsAre(before.answer.meaning, RISK);
}

const RISK: ReadonlySet<Topic> = new Set(['risk']);

/** "siblings" right below "Mother, father and two older": no label of a form that begins them with capitals. */
function goesOnInSmall({ written, segment }: LabelPart, before: Open, at: Here): boolean {
  const { answer } = before;
  if (!/^\p{Ll}[^:?]*$/u.test(written.trim()) || !/^\p{Lu}/u.test(answer.written)) return false;
  if (segment.bold === true || before.row !== at.row - 1) return false;
  return /\p{Ll}$/u.test(answer.lines.at(-1)?.text.trim() ?? '');
}

/** "Email" as the answer to how they wish to be contacted, where no address or number stands below it. */
function isMeansOfContact(part: LabelPart, before: Open, sameLine: boolean, at: Here): boolean {
  if (!topicsAre(before.answer.meaning, CONTACT) || !MEANS.test(part.written.trim())) return false;
  const isLast = part === at.parts.at(-1) && !/[@\d]/u.test(at.below ?? '');
  return isLast && isNext(before, sameLine, at);
}

const CONTACT: ReadonlySet<Topic> = new Set(['contact-preference']);
const MEANS =
  /^(?:e-?mail|(?:tele)?phone|mobile|text(?: message)?|letter|post)(?:[,;] \p{Ll}[^:?]{3,60})?$/iu;

/** "Health visitor" as the answer to who somebody is. */
function isPersonAfterAll(part: LabelPart, before: Open, sameLine: boolean, at: Here): boolean {
  if (part.meaning?.strength !== 'weak' || !isPersonWord(topicsOf(part.meaning))) return false;
  if (before.heading === true || !(sameLine || isNear(part, before, at))) return false;
  return personMayAnswer(topicsOf(before.answer.meaning));
}

/** Where labels are in bold, words that are not may stand further below them. */
function isNear({ segment }: LabelPart, before: Open, at: Here): boolean {
  const isPlain = (at.style.boldLabels || at.style.spread === true) && segment.bold !== true;
  return isPlain ? before.row >= at.row - 3 : isNext(before, false, at);
}

/** "**Job title:** Named Midwife for Safeguarding": in another face than the label right before it. */
function isPlainBehindBold({ segment }: LabelPart, { line, parts, style }: Here): boolean {
  const before = segmentBefore(line, segment);
  const isApart = segment.bold !== true && before?.bold === true;
  return isApart && (style.boldLabels || parts.length === 2);
}

/** "Email please" in plain letters right below "Is it OK to leave a voicemail?", where labels are in bold. */
function isPlainBelowBold({ segment }: LabelPart, before: Open, at: Here): boolean {
  if (!at.style.boldLabels || segment.bold === true || before.heading === true) return false;
  return at.parts.length === 1 && isNext(before, false, at);
}

/** Or alone on its line in the face of labels, below the title of its section, whatever it says again. */
function isQuestionAfterAll(part: LabelPart, before: Open, sameLine: boolean, at: Here): boolean {
  if (isPlainlyAsked(part.written)) return true;
  if (!sameLine && (isNextSection(part, before) || isSetBelowHeading(part, before))) return true;
  if (sameLine || !(before.heading === true || isNarrative(before.answer))) return false;
  return at.style.boldLabels && part.segment.bold === true && part.segment.entered !== true;
}

/** "Concerns about bonding:" in bold below the heading "Concerns", whatever the face of the other labels. */
const isSetBelowHeading = ({ segment }: LabelPart, { heading }: Open): boolean =>
  heading === true && segment.bold === true && /[:?]$/u.test(segment.text.trim());

/** "3. Professionals" below a label left blank, as a scan shows it without bold: no list begins with three. */
function isNextSection({ written }: LabelPart, { answer }: Open): boolean {
  return (numberOf(written) ?? 0) > 1 && numberOf(answer.written) === undefined;
}

/** "Please describe …" is printed, though it asks again what the label above it asks. */
function isPlainlyAsked(written: string): boolean {
  return /[:?]$/u.test(written.trim()) || isInstruction(written);
}

function isNext(before: Open, sameLine: boolean, at: Here): boolean {
  return sameLine || before.row === at.row - 1;
}
