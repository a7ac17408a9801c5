import { isInBold, type Line } from '../../document.ts';
import type { Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { asksAtLength } from './asksAtLength.ts';
import { isEmptyLine, nextFilled, noLine } from './emptyLines.ts';
import type { InNarrative } from './inNarrative.ts';
import { wordsOf } from './lineStyle.ts';

/** A line, and the title of the part that stands open above it. */
export interface UnderTitle {
  readonly lines: readonly Line[];
  readonly row: number;
  readonly titleRow: number;
}

/**
 * "Presenting problem and request" right below the title "REFERRAL TEXT": the title asks as well, and
 * further down the part asks for another account in a line that is set just so. Whoever fills it in sets
 * no heading in the face of the form's questions.
 */
export function isQuestionUnderTitle({ lines, row, titleRow }: UnderTitle): boolean {
  const [title, line] = [lines[titleRow], lines[row]];
  if (title === undefined || line === undefined || !isTitleOver(lines, titleRow, row)) return false;
  const setting = settingOf(lines, row);
  if (setting === undefined) return false;
  const end = lines.findIndex((one, place) => place > row && one.heading === true);
  const below = lines.slice(0, end < 0 ? undefined : end).entries();
  return [...below].some(([place]) => place > row && settingOf(lines, place) === setting);
}

/** Nothing stands between, and the title closes with no mark of a question. */
function isTitleOver(lines: readonly Line[], titleRow: number, row: number): boolean {
  const title = lines[titleRow] ?? noLine;
  if (title.segments.length !== 1 || /[:?]\s*$/u.test(wordsOf(title))) return false;
  if (title.heading !== true && !isInBold(title)) return false;
  return lines.slice(titleRow + 1, row).every(isEmptyLine);
}

/** How a line that asks for an account is set off from the words below it; undefined for another line. */
function settingOf(lines: readonly Line[], row: number): 'bold' | 'apart' | undefined {
  const line = lines[row] ?? noLine;
  const [segment, ...beside] = line.segments;
  if (segment === undefined || beside.length > 0 || segment.entered === true) return undefined;
  if (line.heading === true || !asksAtLength(segment.text)) return undefined;
  const next = lines[nextFilled(lines, row)] ?? noLine;
  if (segment.bold === true) return isInBold(next) ? undefined : 'bold';
  const below = lines[row + 1];
  const isParted = isEmptyLine(below) || (below?.page ?? line.page) !== line.page;
  return isParted ? 'apart' : undefined;
}

/**
 * "Chronology and work done" between two gaps, as the question above it stands over its answer, and no
 * line that the dictionary has asks for that account: the form's, which sets no question in a face of its own.
 */
export function isAskedApart({ lines, row, labelRow, topics, answered }: InNarrative): boolean {
  const [line, question] = [lines[row] ?? noLine, lines[labelRow] ?? noLine];
  if (!answered || !isEmptyLine(lines[row - 1]) || !isAlike(line, question)) return false;
  if (settingOf(lines, row) !== 'apart' || settingOf(lines, labelRow) !== 'apart') return false;
  const asked = topicsOf({ meaning: meaningInLabelPlace(wordsOf(line)) });
  if (asked.some((topic) => topics.includes(topic))) return false;
  return lines.every((one) => !asksFor(one, asked));
}

function isAlike(one: Line, other: Line): boolean {
  const [left, right] = [one.segments[0]?.left, other.segments[0]?.left];
  return left !== undefined && left === right && one.height === other.height;
}

const asksFor = ({ segments: [first] }: Line, topics: readonly Topic[]): boolean =>
  topicsOf({ meaning: labelMeaning(first?.text ?? '') }).some((topic) => topics.includes(topic));
