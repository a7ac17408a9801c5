import { labelMeaning } from '../labels/meaning.ts';
import type { Line } from '../../document.ts';
import { answerLine, beforeHeadings, type Sheet } from '../sheet.ts';
import { isGuidance, isNameOfService, namesReferral } from './guidance.ts';
import { isTitle, titlesForm } from './headingLine.ts';
import { isEmptyLine, nextFilled, noLine } from './emptyLines.ts';
import type { LinePart } from './linePart.ts';
import type { At } from './questionOfBox.ts';

/** Above all questions, and none itself: a warning, or the title of the form. */
export function isPrintedAbove(at: At, parts: readonly LinePart[], sheet: Sheet): boolean {
  const { line, lines, row } = at;
  const { text } = answerLine(line);
  if (isGuidance(lines, row)) sheet.addLoose(text, line.page);
  else if (isTitle(line, parts) || isNameOfService(line) || namesReferral(line)) sheet.title(text);
  else if (titlesForm(text) && !isKnown(text) && isSetFirst(at, sheet)) sheet.title(text);
  else if (isOverTitle(at, parts) || isSetOverAll(at, parts, sheet) || isOfLargest(at, parts))
    sheet.title(text);
  else return false;
  return true;
}

function isSetFirst(at: At, sheet: Sheet): boolean {
  const { line, lines, row } = at;
  const above = lines.slice(0, row).findLast((one) => !isEmptyLine(one));
  const isBelowTitle =
    line.segments.length === 1 &&
    !saysMore(answerLine(line).text) &&
    sheet.scope.instance === beforeHeadings &&
    above !== undefined &&
    answerLine(above).text === sheet.headings.at(-1);
  if (isBelowTitle || isLargest(line, lines) || isFirstSet(at, sheet)) return true;
  return isGuidance(lines, nextFilled(lines, row));
}

/** "Early Help and Infant Mental Health" over "Multi-agency referral": whose form it is, and no question. */
function isOverTitle({ line, lines, row }: At, [part, ...more]: readonly LinePart[]): boolean {
  if (part === undefined || more.length > 0 || ASKS.test(answerLine(line).text)) return false;
  if (part.kind === 'label' && part.meaning?.strength !== 'cue') return false;
  const below = lines[nextFilled(lines, row)];
  const { text } = answerLine(below ?? noLine);
  return text.length <= WIDEST_TITLE && !/\d/u.test(text) && titlesForm(text) && !isKnown(text);
}

/** "Little Roots - asking for our help", first of all and larger than everything below it. */
function isSetOverAll(at: At, parts: readonly LinePart[], sheet: Sheet): boolean {
  const isSure = parts.some((part) => part.kind === 'label' && part.meaning?.strength === 'strong');
  if (isSure || ASKS.test(answerLine(at.line).text)) return false;
  return isFirstSet(at, sheet) && isLargest(at.line, at.lines);
}

/** "Family psychology and mental health:" over "step-down referral", right below one another and larger than all else. */
function isOfLargest({ line, lines, row }: At, parts: readonly LinePart[]): boolean {
  const { height: size } = line;
  if (size === undefined) return false;
  const isSmaller = (one: Line | undefined): boolean => (one?.height ?? 0) < size * 0.96;
  const isAsLarge = (one: Line | undefined): boolean =>
    !isSmaller(one) && (one?.height ?? 0) * 0.96 < size;
  let [from, to] = [row, row + 1];
  while (isAsLarge(lines[from - 1])) from -= 1;
  while (isAsLarge(lines[to])) to += 1;
  const others = [...lines.slice(0, from), ...lines.slice(to)];
  const isApart = others.length > 0 && others.every(isSmaller);
  const title = lines.slice(from, to);
  if (!isApart || title.length > MOST_LINES || title.some(isFilled)) return false;
  const text = title.map((one) => answerLine(one).text).join(' ');
  if (ASKS.test(text) || text.split(/\s+/u).length < WORDS_OF_TITLE) return false;
  return parts.every((part) => part.kind !== 'label' || part.meaning?.strength !== 'strong');
}

/** Lines of a title. */
const MOST_LINES = 3;

const isFilled = ({ segments }: Line): boolean =>
  segments.length > 1 || segments.some(({ entered }) => entered === true);

/** "Date of request - 5 November" goes on as no title does. */
const SAYS_MORE = /[:.\d]|\s[-\u2013\u2014]\s/u;
const DASH = /\s[-\u2013\u2014]\s/u;

/** "Perinatal infant mental health – combined referral" only goes on with what form it is. */
function saysMore(text: string): boolean {
  const [name = '', ...rest] = text.split(DASH);
  const goesOnSo = rest.length > 0 && rest.every(titlesForm) && !SAYS_MORE.test(rest.join(' '));
  return SAYS_MORE.test(goesOnSo ? name : text);
}

const ASKS = /[:?]\s*$/u;
/** Characters. */
const WIDEST_TITLE = 60;

/** "Request for psychotherapy" is the title where nothing else on the page is as large, and asks nothing. */
const isLargest = (line: Line, lines: readonly Line[]): boolean =>
  line.height !== undefined &&
  lines.length > 1 &&
  lines.every((other) => other === line || (other.height ?? 0) < (line.height ?? 0) * 0.9);

/** In a face of its own above everything else, and too long for a label. */
function isFirstSet({ line, lines, row }: At, sheet: Sheet): boolean {
  const isFirst =
    sheet.headings.length === 0 && lines.findIndex((one) => !isEmptyLine(one)) === row;
  const [only, ...more] = line.segments;
  if (!isFirst || only === undefined || more.length > 0 || only.entered === true) return false;
  const isSet = line.heading === true || only.bold === true;
  return isSet && only.text.trim().split(/\s+/u).length >= WORDS_OF_TITLE;
}

const WORDS_OF_TITLE = 4;

/** "Date of request" and "Form completed by" are labels, though they speak of the form. */
const isKnown = (text: string): boolean => labelMeaning(text) !== undefined;
