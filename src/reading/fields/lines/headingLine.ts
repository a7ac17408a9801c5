import type { Line } from '../../document.ts';
import { isCapitals } from '../labels/capitals.ts';
import { isCountedHead } from '../labels/headCount.ts';
import { isInstruction, type LabelPart, type LinePart } from './linePart.ts';
import type { Meaning } from '../labels/meaning.ts';
import { numberOf, startsNumbered } from './labelForm.ts';
import type { LineStyle } from './lineStyle.ts';
import { isAnswered, topicsOf, type Open } from './openLabels.ts';
import { personMayAnswer } from '../labels/plausible.ts';
import type { Before } from './questionOfBox.ts';
import { answerLine } from '../sheet.ts';
import { longTopics, type Topic } from '../dictionary/topics.ts';
import { countsChild, headingSection, sectionOf } from '../labels/sectionMeaning.ts';

export interface HeadingQuestion {
  readonly line: Line;
  readonly parts: readonly LinePart[];
  /** What comes next: a table, or the next line that is not empty. */
  readonly next: 'table' | { readonly line: Line; readonly parts: readonly LinePart[] } | undefined;
  readonly last: Open | undefined;
  readonly style: LineStyle;
  /** What stands right below these lines. */
  readonly before: Before | undefined;
}

const titleWords =
  /\b(?:referrals?|request|form|application|notification|communication|conversation|pathway|single point of access)\b/iu;

/** "Family Hub: request for relationship support": what is asked for, and no question about it. */
export function titlesForm(text: string): boolean {
  return (
    titleWords.test(text) &&
    !/[?:]\s*$/u.test(text) &&
    !/^\s*(?:reason|why|what|how|who|details)\b/iu.test(text)
  );
}

/** "Question | Answer", "Item | Details": the heads of two columns of which the lines below are the rows. */
export function headsPairs({ segments: [one, other, ...more] }: Line): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false;
  return (
    one.bold === other.bold &&
    /^(?:questions?|items?|fields?|category|information(?: (?:required|needed))?)$/iu.test(
      one.text,
    ) &&
    /^(?:answers?|details?|responses?|your (?:answer|response)|information)$/iu.test(other.text)
  );
}

/** "Early Help: Request for Support" is the name of a form, though it looks like a label. */
export function isTitle(line: Line, parts: readonly LinePart[]): boolean {
  if (line.segments.length !== 1 || line.segments[0]?.entered === true) return false;
  const [first, second, ...more] = parts;
  if (first?.kind !== 'label' || second?.kind !== 'text' || more.length > 0) return false;
  if (/[\u2610\u2612@]|\d{4}/u.test(second.text) || second.text.length > 80) return false;
  if (isSetAsTitle(line, first)) return true;
  return namesForm(first, second.text, line.heading === true);
}

/** "EARLY HELP ASSESSMENT: UNDER TWOS": in one face throughout; an answer at length has another than its question. */
function isSetAsTitle(line: Line, { meaning }: LabelPart): boolean {
  const [{ text, bold } = { text: '', bold: false }] = line.segments;
  const isSet = line.heading === true || bold === true;
  return isSet && isCapitals(text) && meaning?.strength === 'strong' && asksAtLength(meaning);
}

/** "Parent-Infant Relationship Clinic": whose form it is, and no question; "Service user" heads a section. */
export function namesService(text: string): boolean {
  return nameOfService.test(text.trim()) && sectionOf(text) === undefined;
}

const nameOfService =
  /^(?!.*[?:]$)[^.]{0,120}\b(?:clinic|service|team|division|trust|partnership|programme|hub|pathway)\b[^.]{0,60}$/iu;

function namesForm({ written, meaning }: LabelPart, rest: string, marked: boolean): boolean {
  // "Early Help Conversation: Babies and Toddlers" in a heading: two names, and nothing is asked.
  if (
    marked &&
    titleWords.test(written) &&
    /^\p{Lu}\p{L}+(?: (?:and|for|of|with|\p{Lu}\p{L}+))+$/u.test(rest)
  )
    return true;
  const known = meaning !== undefined && meaning.strength !== 'cue';
  if (known) return (asksAtLength(meaning) || titleWords.test(written)) && titleWords.test(rest);
  if (marked || titleWords.test(rest)) return true;
  return rest.length <= 40 && titleWords.test(written);
}

/** "Designation: referral officer" is an answer; nobody answers "Early Help" with "Request for support". */
function asksAtLength(meaning: Meaning | undefined): boolean {
  return topicsOf(meaning).every((topic) => longTopics.has(topic));
}

/** A line alone that opens a section: marked, in bold or capitals, or followed by a label of its own. */
export function isHeading(at: HeadingQuestion): boolean {
  const { line, parts } = at;
  if (line.heading === true && line.segments.length > 0) {
    if (parts.length <= 1 || isTitle(line, parts)) return true;
  }
  const [segment, ...others] = line.segments;
  if (segment === undefined || others.length > 0 || segment.entered === true) return false;
  const text = answerLine(line).text;
  if (countsChild(text) && followedByLabel(at.next, false)) return true;
  if (segment.bold !== true && countsOn(text, at.last)) return false;
  return segment.bold === true && ABOUT.test(text) && opensWithLabel(at.next)
    ? true
    : headsByWords(at, text, segment.bold === true);
}

/** "3. From others: …" below "1. Self: low" and "2. Others: none" goes on with the list of the answer. */
function countsOn(text: string, last: Open | undefined): boolean {
  const [one, other] = last?.answer.lines.slice(-2).map((line) => numberOf(line.text)) ?? [];
  return one !== undefined && other === one + 1 && numberOf(text) === other + 1;
}

function headsByWords(at: HeadingQuestion, text: string, bold: boolean): boolean {
  const { parts, next, style } = at;
  if (IS_DATE.test(text)) return false;
  // Nobody ends a heading so; and where the form counts its questions, what has a number is one.
  if (/\p{Ll}[.!]$/u.test(text) && !bold) return false;
  if (style.numbered === true && bold && style.boldLabels && startsNumbered(text)) return false;
  const [part] = parts;
  if (part?.kind !== 'label' || part.meaning === undefined) {
    if (sectionOf(text) === undefined) return isPlainHeading(at, text);
    return followedByLabel(next, bold);
  }
  if (parts.length > 1) return false;
  if (opensHousehold(at, part.meaning, text, bold)) return true;
  return isHeadingAndLabel(at, part.meaning, text, bold);
}

/** "01 MAR 2026", in capitals, answers the label above it. */
const IS_DATE = /^\W*\d{1,2}(?:ST|ND|RD|TH)?[\s\-./]+\p{Lu}{3,9}[\s\-./,]+\d{2,4}\W*$/u;

/** "About the carer" opens a section, though a question may be put so too. */
const ABOUT =
  /^(?:[\dA-Z]{1,2}[.):]?\s+)?about (?:the|your|you|this|baby|mum|mother)\b[^.?:]{0,40}$/iu;

/** A label in bold with its answer beside it. */
function opensWithLabel(next: HeadingQuestion['next']): boolean {
  if (next === undefined || next === 'table') return false;
  const [label, ...beside] = next.line.segments;
  return label?.bold === true && beside.length > 0 && beside.every(({ bold }) => bold !== true);
}

/** Words that are a label too: "Consent", "Mother", "Reason for referral". */
function isHeadingAndLabel(
  at: HeadingQuestion,
  meaning: Meaning,
  text: string,
  bold: boolean,
): boolean {
  const { next, last, style } = at;
  const colon = text.endsWith(':');
  const maySpread = (style.boldLabels || style.spread === true) && !bold;
  if (meaning.strength === 'weak' && waitsForPerson(last, maySpread)) return bold && !colon;
  if (isCapitals(text) && !colon && !style.capitalLabels) return followedByLabel(next, bold);
  if (sectionOf(text) === undefined || !maySection(topicsOf(meaning))) return false;
  const looksLikeLabel = style.markedHeadings || (colon && (!bold || style.boldLabels));
  return looksLikeLabel ? next === 'table' : followedByLabel(next, bold);
}

/** "Parent / carer with whom the child lives" in bold, or counted, over that person's own name and number. */
function opensHousehold(
  { next, style, before }: HeadingQuestion,
  meaning: Meaning,
  text: string,
  bold: boolean,
): boolean {
  if (!bold && !isCountedHead(text)) return false;
  const isOverPairs = opensWithLabel(next) || (next === 'table' && before === 'table');
  if ((style.boldLabels && !isOverPairs) || text.endsWith(':') || !followedByLabel(next, true))
    return false;
  const asksWithWhom = topicsOf(meaning).every((topic) => topic === 'lives-with');
  return asksWithWhom && headingSection(text)?.subject === 'parent';
}

function followedByLabel(next: HeadingQuestion['next'], bold: boolean): boolean {
  if (next === undefined) return false;
  if (next === 'table' || next.parts[0]?.kind === 'label') return true;
  const text = answerLine(next.line).text;
  return /[?:]$/u.test(text) || (bold && isInstruction(text));
}

/** A heading that the dictionary does not know: capitals, a number before it, or bold among plain labels. */
function isPlainHeading(at: HeadingQuestion, text: string): boolean {
  const { line, parts, next, style } = at;
  if (text.length > 90 || /[.,;:]$/u.test(text)) return false;
  if (isBoldOverRows(at, text)) return true;
  if (parts.length !== 1) return false;
  const bold = line.segments[0]?.bold === true && !style.boldLabels;
  if (!bold && !isCountedHead(text) && !isCapitals(text)) return false;
  return (
    followedByLabel(next, bold) ||
    (next !== undefined && next !== 'table' && /[?:]$/u.test(answerLine(next.line).text))
  );
}

/** "Step 1 of 5: You" in bold right over a table of several cells, which is no box for an answer to it. */
function isBoldOverRows({ line, next, before }: HeadingQuestion, text: string): boolean {
  return (
    line.segments[0]?.bold === true && next === 'table' && before === 'table' && !text.endsWith('?')
  );
}

/** "Agency" is a question and never a section, "Consent" may be both. */
function maySection(topics: readonly Topic[]): boolean {
  return topics.every(
    (topic) => topic !== 'organisation' && topic !== 'lives-with' && topic !== 'role',
  );
}

/** "Relationship to child" without an answer yet may be answered by "Mother" on the next line. */
function waitsForPerson(last: Open | undefined, maySpread: boolean): boolean {
  if (last === undefined || last.heading === true || isAnswered(last.answer)) return false;
  // Web pages leave a line empty between a question in bold and its answer.
  if (last.blanks > (maySpread ? 1 : 0)) return false;
  return personMayAnswer(topicsOf(last.answer.meaning));
}
