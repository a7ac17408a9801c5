import { formEnds, printedEnds } from '../dictionary/proseWords.ts';
import { isHintByWords } from '../help/hintWords.ts';
import { isCapitals } from '../labels/capitals.ts';
import { looksLike } from '../labels/plausible.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { titlesForm } from '../lines/headingLine.ts';
import { isInForm } from '../lines/labelForm.ts';
import { asksOfSafety } from '../lines/writersHeadings.ts';
import { gapOver, headsPart, isHeadingAbove } from './partHeads.ts';
import { headsNextPart } from './countedParts.ts';
import { isBriefInRow, isBriefLast, isOverBrief } from './briefRows.ts';
import { isLeftOpen } from './leftOpen.ts';
import { isSetSo } from './setting.ts';
import { answerAt, shortLabelAt } from './shortLabel.ts';
import { asksInBrief, asksToTell, goesOn, rankOf, wordsIn } from './toldLabel.ts';
import type { Telling, TypedForm } from './typedForm.ts';
import { isStroke, placeBelow, type TypedLabel } from './typedLine.ts';
import { isInSeries, leadsList } from './writersSeries.ts';

/** For an account, or for something else; undefined where the form asks nothing. */
export type AskedFor = 'account' | 'other' | undefined;

/** Whether the form asks for an account on this line, above which nothing is being told. */
export function asksFirst(form: TypedForm, at: number): boolean {
  const label = setHere(form, at);
  if (label === undefined) return false;
  if (!asksToTell(label)) return isUnknownFirst(form, at, label);
  if (goesOn(label.rest) || isTitleOfForm(form, at, label)) return false;
  const rank = rankOf(label);
  return rank === 3 || (rank === 2 && isPlaced(form, at));
}

/** "Infant mental health: one page referral", not closed as a question, or marked as a heading above all questions. */
function isTitleOfForm({ lines }: TypedForm, at: number, { mark, words }: TypedLabel): boolean {
  if (!titlesForm(words)) return false;
  const isFirst = lines.slice(0, at).every(({ label }) => label?.meaning === undefined);
  return mark === 'none' || (mark === 'stroke' && isFirst);
}

/** What the form itself asks on this line, which stands below the question that is being answered. */
export function askedNext(form: TypedForm, at: number, telling: Telling): AskedFor {
  if (headsNextPart(form.lines, at, telling.at)) return 'other';
  const label = setHere(form, at);
  const asked = label === undefined ? undefined : askedBy(form, at, label, telling);
  if (asked !== undefined) return asked;
  const { line, text = '', gap = 0 } = form.lines[at] ?? {};
  if (line === undefined) return undefined;
  if (line.heading === true || isInForm(line, form.marks)) return 'other';
  const isPrinted = gap > 0 ? formEnds.test(text) : printedEnds.test(text);
  return isPrinted && !asksBelow(form, at) ? 'other' : undefined;
}

/** A question for an account further below: what seems the end of the form is none. */
const asksBelow = ({ lines, manner }: TypedForm, at: number): boolean =>
  lines.some(({ label }, place) => {
    if (place <= at || label === undefined || !asksToTell(label)) return false;
    return isSetSo(label, manner) && rankOf(label) === 3;
  });

/** A label that is set as those of the form are, and heads no part of it. */
function setHere(form: TypedForm, at: number): TypedLabel | undefined {
  const { lines, manner } = form;
  const label = lines[at]?.label;
  if (label === undefined || !isSetSo(label, manner)) return undefined;
  if (headsPart(lines, at) || isNameOfPart(label) || headsQuestion(form, at, label))
    return undefined;
  return manner.counted?.has(at) === false ? undefined : label;
}

/** "What is happening for this family?" with a stroke below it, over "What are you worried about?" with none: its part. */
function headsQuestion({ lines, manner }: TypedForm, at: number, { mark }: TypedLabel): boolean {
  if (mark !== 'stroke' || manner.isRuled) return false;
  const below = lines.findIndex(({ text }, place) => place > at && text !== '' && !isStroke(text));
  const next = lines[below]?.label;
  if (next?.rest !== '' || next.mark === 'stroke' || !isSetSo(next, manner)) return false;
  return asksToTell(next) && rankOf(next) === 3;
}

/** "Family details", drawn as a heading or alone, asks nothing by itself. */
const isNameOfPart = ({ mark, isWorded, words }: TypedLabel): boolean =>
  (mark === 'stroke' || mark === 'none') && !isWorded && sectionOf(words) !== undefined;

function askedBy(form: TypedForm, at: number, label: TypedLabel, telling: Telling): AskedFor {
  const { lines, manner } = form;
  if (manner.counted !== undefined)
    return asksToTell(label) || label.rest === '' ? 'account' : 'other';
  if (isNextInBrief(at, label, telling)) return isShort(form, at) ? 'other' : 'account';
  const gap = gapOver(lines, at);
  if (gap < Math.min(manner.gap, 1)) return undefined;
  if (isShort(form, at) || isStampedByNext(form, at, label)) return 'other';
  if (gap > 0 && isBriefRow(form, at, label, telling)) return 'account';
  return gap >= manner.gap && asksForMore(form, at, label, telling) ? 'account' : undefined;
}

const isBriefRow = (form: TypedForm, at: number, label: TypedLabel, telling: Telling): boolean =>
  isBriefInRow(form, at, label) || (asksInBrief(telling.label) && isBriefLast(form, at, label));

function asksForMore(form: TypedForm, at: number, label: TypedLabel, telling: Telling): boolean {
  if (isUnlike(form, at, label) || isOfSafety(form, at, telling)) return false;
  return asksToTell(label)
    ? asksForAccount(form, at, label, telling)
    : isUnknown(form, at, label, telling);
}

/** "Any risks? None" right below "Safeguarding: none": so short questions stand, whatever parts the others. */
function isNextInBrief(
  at: number,
  label: TypedLabel,
  { label: above, at: last }: Telling,
): boolean {
  if (!asksInBrief(above) || above.rest === '' || at !== last + 1) return false;
  return !goesOn(label.rest) && !topicsOf(label).includes('person');
}

/** Not drawn or spread as the questions for an account are, or about those of whom this form is. */
function isUnlike({ lines, manner, names }: TypedForm, at: number, label: TypedLabel): boolean {
  if (manner.isRuled && label.mark !== 'stroke') return true;
  const isClose = label.rest === '' && (lines[at + 1]?.text ?? '') !== '';
  if (manner.isSpread && isClose) return true;
  const words = label.words.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => names.has(word));
}

/** One of the questions by which the writer parted the account from its first line on. */
function isOfSafety({ lines }: TypedForm, at: number, telling: Telling): boolean {
  const first = lines
    .slice(telling.at + 1)
    .find(({ text }) => text !== '' && !isStroke(text) && !isHintByWords(text));
  const isOwn = [lines[at], first].every((line) => asksOfSafety(line?.text ?? ''));
  return isOwn && !asksOfSafety(lines[telling.at]?.text ?? '');
}

/** A label for a name, a date or a number, with such an answer as nobody tells, or among others. */
function isShort({ lines, manner }: TypedForm, at: number): boolean {
  const label = shortLabelAt(lines, at);
  if (label === undefined) return false;
  const answer = answerAt(lines, at);
  if (label.before !== '' || topicsOf(label).some((one) => looksLike(one, answer) === 'surely'))
    return true;
  if (manner.gap === 0 && lines[at]?.gap === 0 && goesOn(answer)) return false;
  const isAmongOthers =
    isAmongShort(lines, at) || isOverBrief(lines, at) || isLastOfPart(lines, at, label);
  return isAmongOthers || (manner.gap > 0 && label.meaning?.strength === 'strong');
}

/** Others are asked for right above or below, or it is left blank over nothing or over a question for an account, or stands last of all. */
function isAmongShort(lines: TypedForm['lines'], at: number): boolean {
  if (at === lines.length - 1) return true;
  const [label, below] = [lines[at]?.label, lines[at + 1]];
  if (label?.rest === '' && asksToTell(below?.label)) return true;
  if (label?.rest === '' && below?.text === '' && label.isWorded && wordsIn(label) > 1) return true;
  return [at - 2, at - 1, at + 1, at + 2].some((near) => shortLabelAt(lines, near) !== undefined);
}

/** "Other professionals: Home-Start" in a paragraph of its own, and below it the form asks on. */
function isLastOfPart(lines: TypedForm['lines'], at: number, label: TypedLabel): boolean {
  if (lines[at]?.gap === 0 || lines[at + 1]?.text !== '' || /[.!]$/u.test(label.rest)) return false;
  if (label.rest === '' || topicsOf(label).some((topic) => topic !== 'agencies')) return false;
  const next = lines.findIndex(({ text }, place) => place > at && text !== '');
  const below = lines[next];
  if (below !== undefined && isHeadingAbove(below)) return true;
  return [next, next + 1].some((below) => shortLabelAt(lines, below) !== undefined);
}

/** "Nearest bus stop: Hill Road" below a gap and right above a name or a date that the form asks for. */
function isStampedByNext(form: TypedForm, at: number, label: TypedLabel): boolean {
  const { lines } = form;
  if (lines[at]?.gap === 0 || label.rest === '' || asksToTell(label)) return false;
  const next = shortLabelAt(lines, at + 1);
  return next?.meaning?.strength === 'strong' && mayBeAsked(form, at, label);
}

/** "Background:" in the account of the reason. */
function asksForAccount(form: TypedForm, at: number, label: TypedLabel, telling: Telling): boolean {
  if (label.mark === 'bidding' && form.lines[at]?.gap === 0) return false;
  const isParted = form.manner.gap > 0;
  const isPlainly = rankOf(label) === 3;
  if (!isPlaced(form, at))
    return isPlainly && isParted && !asksTheSame(label, telling) && !goesOn(label.rest);
  if (isPlainly && (isParted || !goesOn(label.rest))) return !isOfItsAnswer(label, telling);
  if (isPlainly) return false;
  return !asksTheSame(label, telling) && asksPerhaps(form, at, label, telling);
}

/** In words that a writer may use as well, where the form has asked so nowhere else in plainer ones. */
function asksPerhaps(form: TypedForm, at: number, label: TypedLabel, telling: Telling): boolean {
  if (isAskedPlainer(form, label) && !isLeftOpen(form, at)) return false;
  const isLikely = rankOf(label) === 2;
  if (isLikely && wordsIn(label) > 2) return true;
  const isParted = form.manner.gap > 0 || isLeftOpen(form, at);
  return (isLikely || isParted) && !isInSeries(form, at, telling);
}

/** "Domestic abuse: yes" below "Known risks:". */
const isOfItsAnswer = (label: TypedLabel, telling: Telling): boolean =>
  label.rest !== '' && telling.label.rest === '' && asksTheSame(label, telling);

const asksTheSame = (label: TypedLabel, telling: Telling): boolean =>
  topicsOf(label).some((topic) => topicsOf(telling.label).includes(topic));

/** "Worries:" on a form that asks for the reason in so many words. */
const isAskedPlainer = ({ ranks }: TypedForm, label: TypedLabel): boolean =>
  topicsOf(label).some((topic) => rankOf(label) < (ranks.get(topic) ?? 0));

/** Alone or with its answer beside it, as others are that ask so; or left blank. */
function isPlaced({ manner, lines }: TypedForm, at: number): boolean {
  const label = lines[at]?.label;
  const isAlone = label?.rest === '';
  const usual = asksInBrief(label) ? manner.isBriefAlone : manner.isAlone;
  if (usual === undefined || usual === isAlone) return true;
  const next = lines[at + 1];
  if (!isAlone || next === undefined || next.text === '') return isAlone;
  const isNext = next.label?.rest === '' && isSetSo(next.label, manner);
  return isNext || asksToTell(next.label) || shortLabelAt(lines, at + 1) !== undefined;
}

/** A question that no dictionary knows, or that no field is kept for, with words right below that answer it. */
function isUnknownFirst(form: TypedForm, at: number, label: TypedLabel): boolean {
  const { lines, manner } = form;
  if (manner.isAlone !== true || manner.isMarked !== true || label.rest !== '') return false;
  if (shortLabelAt(lines, at) !== undefined || !mayBeAsked(form, at, label)) return false;
  const below = placeBelow(lines, at);
  const next = lines[below];
  if (next === undefined || next.text === '' || shortLabelAt(lines, below) !== undefined)
    return false;
  if (next.label?.rest !== '' || !isSetSo(next.label, manner)) return true;
  return leadsList({ lines }, below);
}

function isUnknown(form: TypedForm, at: number, label: TypedLabel, telling: Telling): boolean {
  const { manner } = form;
  if (label.mark === 'bidding' || !isPlaced(form, at)) return false;
  if (label.before !== '') return !goesOn(label.rest);
  if (!mayBeAsked(form, at, label)) return false;
  if (manner.gap === 0) return asksOpenly(form, label);
  if (label.meaning !== undefined || manner.gap > 1) return true;
  return wordsIn(label) > 3 || !isInSeries(form, at, telling);
}

/** In no writer's words, and over no list that they lead. */
function mayBeAsked({ manner, lines }: TypedForm, at: number, label: TypedLabel): boolean {
  if (/\d|["\u201c]/u.test(label.words) || rankOf(label) === 1) return false;
  if (isCapitals(label.words) && !manner.isInCapitals) return false;
  if (topicsOf(label).some((topic) => topic !== 'none')) return false;
  return manner.gap > 0 || asksWhole(label) || !leadsList({ lines }, at);
}

/** With nothing above it that parts it from an account: "What matters most to this family:". */
function asksOpenly({ manner }: TypedForm, label: TypedLabel): boolean {
  if (manner.isMarked !== true) return false;
  const count = wordsIn(label);
  if (asksWhole(label)) return !goesOn(label.rest);
  return label.rest === '' && (count > 2 || (label.meaning !== undefined && count > 1));
}

/** In a whole question. */
const asksWhole = (label: TypedLabel): boolean =>
  wordsIn(label) > 3 && INTERROGATIVE.test(label.words);

const INTERROGATIVE = /^(?:what|how|who|where|when|which)\s/iu;
