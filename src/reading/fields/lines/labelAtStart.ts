import { longestLabel } from '../labels/wordLists.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { asksForName, isFollowUp } from '../labels/followUp.ts';
import { cueMeaning } from '../labels/cueMeaning.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { isPersonWord, looksLike } from '../labels/plausible.ts';
import { BOX, FILL, FILL_INSIDE } from './linePart.ts';

const DELIMITER =
  /[?=\t]|:(?<!\d:(?=\d{2}(?!\d)))|\s[\-\u2010-\u2015]\s|\.{3,}|\s\.{1,2}\s|_{3,}|\u2026+|(?=[\u2610\u2612])/gu;
/** "Your concerns?*:": the star right behind it says that the question must be answered. */
const STAR = /^\*+(?=\s|:|$)/u;
/** A longer question is a sentence. */
export const LONGEST_QUESTION = 140;

/** Words parted into the label that they begin with, and the rest. */
export interface Cut {
  readonly written: string;
  readonly meaning: Meaning | undefined;
  readonly marked: boolean;
  readonly rest: string;
}

/** A label at the start of the text. */
export function firstLabel(text: string, first: boolean): Cut | undefined {
  return labelWithOptions(text) ?? labelBehindCondition(text, first) ?? labelAt(text, first);
}

/**
 * "Sex Female ☐ Male ☒", "Sex Female [ ]  Male [x]": each answer has its box behind it, and the first is no
 * word of the label. "Consent (x) Yes  ( ) No": the first box, as it is typed, is none either, nor is what
 * the form tells to delete behind its question.
 */
export function labelWithOptions(text: string): Cut | undefined {
  const found = OPTIONS_BEHIND.exec(text) ?? TYPED_BOXES_FIRST.exec(text) ?? PROMPTED.exec(text);
  const [, written, rest] = found ?? [];
  if (written === undefined || rest === undefined) return undefined;
  const meaning = labelMeaning(written) ?? meaningInLabelPlace(written);
  return meaning === undefined ? undefined : { written, meaning, marked: true, rest };
}

const OPTIONS_BEHIND =
  /^(\p{L}[^\u2610\u2612:?]{1,60}?)\s+((?:(?:not known|yes|no|unknown|unsure|indeterminate|female|male|girl|boy|other|[ynmf])\s?(?:[\u2610\u2612]|[[(]\s?[xX\u2713\u2714]?\s?[\])])\s*){2,})$/iu;

const TYPED_BOXES_FIRST =
  /^(\p{L}[^\u2610\u2612:?[\]]{1,60}?)\s+((?:[[(]\s?[xX\u2713\u2714]?\s?[\])]\s?\p{L}[^\u2610\u2612:?[\]()]{0,24}){2,})$/u;

/** "Consent obtained (delete as appropriate) Yes": the form says so behind a question, and nobody who tells. */
const PROMPTED =
  /^(\p{L}[^\u2610\u2612:?()]{1,80}\s\((?:please )?(?:delete|circle|strike out|cross out) (?:as|which|what|where)[^()]{0,40}\))\s+(\S.{0,60})$/iu;

/** "14. If born: baby's name - Ada": the condition stands before the label, and its colon parts no answer. */
function labelBehindCondition(text: string, first: boolean): Cut | undefined {
  const [lead] = CONDITION.exec(text) ?? [];
  const cut = lead === undefined ? undefined : labelAt(text.slice(lead.length), first);
  if (lead === undefined || cut?.meaning === undefined || !cut.marked) return undefined;
  return { ...cut, written: `${lead}${cut.written}` };
}

const CONDITION = /^(?:\d{1,2}[.)]\s+)?if\s(?!(?:yes|no|so)\b)\p{L}[\p{L}\s]{2,24}:\s+/iu;

function labelAt(text: string, first: boolean): Cut | undefined {
  let unknown: Cut | undefined;
  for (const match of text.matchAll(DELIMITER)) {
    const end = match.index + (match[0] === '?' ? 1 : 0);
    const written = text.slice(0, end).trim();
    if (written === '' || isInBrackets(text, match.index)) continue;
    if (written.length > LONGEST_QUESTION) break;
    const meaning = labelMeaning(written);
    const rest = text.slice(end).replace(STAR, '').replace(FILL, '');
    const short = { written, meaning, marked: true, rest };
    if (meaning !== undefined) return askedOn(short) ?? longerCut(text, written, meaning) ?? short;
    if (first || BOX.test(rest)) unknown ??= unknownLabel(written, match[0], rest);
    if (unknown !== undefined) unknown = askedOn(unknown) ?? unknown;
  }
  return unmarkedLabel(text) ?? unknown;
}

/** "Legal responsibility for baby (PR: yes/no)": the colon belongs to what the brackets explain. */
function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  if (open <= 0 || text.slice(open, at).includes(')')) return false;
  const inside = /^\([^()\u2610\u2612]{1,60}\)/u.exec(text.slice(open));
  return inside !== null && open + inside[0].length > at;
}

/** How a question begins, whatever it asks. */
export const QUESTION =
  /^(?:\(?[\da-z]{1,3}[.)]\s)?(?:are|is|do|does|did|has|have|was|were|will|would|can|could|how|what|when|where|which|who|why)\s/iu;

/** A question that no wording of the dictionary is met by, but that has the form of one. */
function unknownLabel(written: string, mark: string, rest: string): Cut | undefined {
  const shaped = isLabelShaped(written);
  const filled = FILL_INSIDE.test(mark);
  if (!mayPart(written, mark, rest, filled)) return undefined;
  const cue = mark === '?' ? meaningInLabelPlace(written) : cueMeaning(written);
  if (cue !== undefined && (BOX.test(rest) || filled || mark === '?' || shaped)) {
    return { written, meaning: cue, marked: true, rest };
  }
  const asks = mark === '?' && QUESTION.test(written);
  return shaped && (mark === ':' || filled || asks)
    ? { written, meaning: meaningInLabelPlace(written), marked: true, rest }
    : undefined;
}

/** "Do not visit alone – father has threatened staff" goes on with its own sentence. */
function mayPart(written: string, mark: string, rest: string, filled: boolean): boolean {
  if (/^(?:section|part|step)\s+\S{1,3}$/iu.test(written)) return false;
  const dash = /[\-\u2010-\u2015]/u.test(mark);
  if (dash) return isLabelShaped(written) && !/^\p{Ll}/u.test(rest);
  return filled || /^[:?]?$/u.test(mark);
}

/** "Relationship to child? e.g. mother, father: Mother": the example belongs to the label. */
function longerCut(text: string, short: string, meaning: Meaning): Cut | undefined {
  const colon = text.indexOf(':', short.length + 1);
  if (colon < 0 || colon > LONGEST_QUESTION) return undefined;
  const written = text.slice(0, colon).trim();
  const boxed =
    FILL_INSIDE.test(text.slice(colon, colon + 12)) || BOX.test(text.slice(colon + 1).trim());
  const between = text.slice(short.length, colon);
  if (/[\u2610\u2612]/u.test(between) || isFirstOfSeries(between, text.slice(colon)))
    return undefined;
  const list = /^:\s[\w\s,\/()\-]{3,60}$/u.test(between) && between.includes(',');
  if (isAllOfIt(text, short, colon, meaning)) return { written, meaning, marked: true, rest: '' };
  const longer = labelMeaning(written) ?? (boxed || list ? cueMeaning(written) : undefined);
  if (longer === undefined || longer.asked[0]?.topic !== meaning.asked[0]?.topic) return undefined;
  return { written, meaning: longer, marked: true, rest: text.slice(colon).replace(FILL, '') };
}

/** "Risk: To staff: none. To self: low": the answer says it for one after another, and names the first. */
const isFirstOfSeries = (between: string, rest: string): boolean =>
  /^:\s\p{Lu}[^,/]*$/u.test(between) && /[.;]\s+\p{Lu}[^:.;]{1,30}:\s/u.test(rest);

/**
 * "Reason for referral: concerns about the relationship:" and nothing more is one question. "Reason
 * for referral: She sent him a text:" is not: an answer begins with what somebody says.
 */
function isAllOfIt(text: string, short: string, colon: number, meaning: Meaning): boolean {
  if (text.slice(colon + 1).trim() !== '') return false;
  if (!meaning.asked.every(({ topic }) => narrativeTopics.has(topic))) return false;
  const more = text.slice(short.length + 1, colon).trim();
  if ((SAYS.test(more) && !/\byour?\b/iu.test(more)) || labelMeaning(more)?.strength === 'strong')
    return false;
  return meaningInLabelPlace(more)?.asked.every(({ topic }) => narrativeTopics.has(topic)) === true;
}

const SAYS =
  /\b(?:i|we|she|he|they|it|there|this|my|our|her|his|their|mum|mam|mother|dad|father|am|is|are|was|were|has|have|had|do|does|did|told|said|says|saw|see|seen)\b/iu;

/** "Urgent? No/Yes: describe why: …": what the question asks on stands before its answer. */
function askedOn(cut: Cut): Cut | undefined {
  const ends = [...cut.rest.slice(0, LONGEST_QUESTION).matchAll(/[:?](?=\s|$)/gu)];
  const end =
    ends.findLast(({ index }) => isFollowUp(cut.rest.slice(0, index))) ??
    (asksForWorker(cut)
      ? ends.find(({ index }) => asksForName(cut.rest.slice(0, index)))
      : undefined) ??
    endOfNextQuestion(cut, ends) ??
    endBehindColon(cut, ends);
  if (end === undefined) return undefined;
  return withMore(cut, end);
}

const asksForWorker = ({ written, meaning }: Cut): boolean =>
  written.endsWith('?') && isPersonWord(meaning?.asked.map(({ topic }) => topic) ?? ['none']);

function withMore(cut: Cut, end: RegExpExecArray): Cut {
  const more = cut.rest.slice(0, end.index + 1);
  const rest = cut.rest.slice(end.index + 1).replace(FILL, '');
  const written = `${cut.written} ${more}`;
  return { ...cut, written, meaning: cut.meaning ?? meaningInLabelPlace(written), rest };
}

/** "Risk screen: anything identified? None" and "Analysis: why are you worried?": the label asks on behind its colon. */
function endBehindColon(
  { written, meaning, rest }: Cut,
  [end]: readonly RegExpExecArray[],
): RegExpExecArray | undefined {
  if (end?.[0] !== '?') return undefined;
  const more = rest.slice(0, end.index);
  const isAll = rest.slice(end.index + 1).trim() === '';
  if (!ASKS_ON.test(more) && !(isAll && ASKS_FOR_US.test(more))) return undefined;
  const whole = meaningInLabelPlace(`${written}: ${rest.slice(0, end.index + 1)}`);
  if (whole === undefined) return undefined;
  return meaning === undefined || whole.asked.every(({ topic }) => asksOf(meaning, topic))
    ? end
    : undefined;
}

const asksOf = ({ asked }: Meaning, topic: Meaning['asked'][number]['topic']): boolean =>
  asked.some((one) => one.topic === topic);

/** In small letters and few words, and nobody in particular is spoken of. */
const ASKS_ON = /^(?!.*\b(?:i|she|he|they|we|mum|dad|her|his)\b)\p{Ll}[^.!?;:]{5,50}$/u;

/** "is there anything we should know": the form speaks, whose question nobody answers with one. */
const ASKS_FOR_US =
  /^(?:is|are) there (?:any|some)\p{L}*\b[^.!?;:]{0,60}\b(?:we|us|you|our)\b[^.!?;:]{0,40}$/iu;

/** "What has been tried? What was the result of these?": asked in one breath, with nothing between. */
function endOfNextQuestion(
  { written, meaning, rest }: Cut,
  ends: readonly RegExpExecArray[],
): RegExpExecArray | undefined {
  if (meaning === undefined || !written.endsWith('?') || !QUESTION.test(rest)) return undefined;
  const [end] = ends;
  if (end === undefined || /[.!;]\s/u.test(rest.slice(0, end.index))) return undefined;
  // "Safe to leave a message? How would they like to be contacted?: Letter"
  if (rest.slice(0, end.index + 1).endsWith('?:')) return end;
  return end[0] === '?' && rest.slice(end.index + 1).trim() === '' ? end : undefined;
}

function isLabelShaped(written: string): boolean {
  return (
    written.length <= 90 &&
    written.split(/\s+/u).length <= 12 &&
    /^[A-Z\d(]/u.test(written) &&
    !/[.!;]\s|https?$/u.test(written)
  );
}

/** "Date of birth 01/02/2026": the longest known label whose answer has the form that it needs. */
function unmarkedLabel(text: string): Cut | undefined {
  const words = [...text.slice(0, 300).matchAll(/\S+/gu)].slice(0, longestLabel);
  for (let count = words.length - 1; count >= 1; count -= 1) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const end = last.index + last[0].length;
    const written = text.slice(0, end);
    const meaning = labelMeaning(written);
    if (meaning?.strength !== 'strong') continue;
    const rest = text.slice(end).replace(FILL, '');
    if (meaning.asked.some(({ topic }) => looksLike(topic, rest) === 'surely')) {
      return goesOnToColon(text, end, meaning) ?? { written, meaning, marked: false, rest };
    }
  }
  return undefined;
}

/** "nhs.net or other secure address: jo@post.example": the label goes on in small letters up to its colon. */
function goesOnToColon(text: string, end: number, meaning: Meaning): Cut | undefined {
  const [more] = /^\s\p{Ll}[^:?.,;@\d]{2,60}:(?=\s)/u.exec(text.slice(end)) ?? [];
  if (more === undefined) return undefined;
  const colon = end + more.length - 1;
  const rest = text.slice(colon).replace(FILL, '');
  return { written: text.slice(0, colon), meaning, marked: true, rest };
}
