import type { Line, Segment } from '../../../document.ts';
import { stepOf } from './answerEdges.ts';

/** So many further lines are the rest of an answer; more of them are running text. */
const most = 2;

/**
 * "**Midwife:** Named Midwife for" over "Safeguarding", which begins where the label does, as it did
 * not fit on the line: it is the rest of the answer, and not the answer to anything below.
 * @param right where the lines end at the latest.
 */
export function withAnswersRunOn(lines: readonly Line[], right: number): readonly Line[] {
  const out: Line[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const line = lines[row];
    if (line === undefined) break;
    const rest = restBelow(lines, row, right);
    const isWhole = !isBelow(lines[row + rest.length], lines[row + rest.length + 1], line);
    if (rest.length === 0 || rest.length > most || !isWhole) out.push(line);
    else {
      out.push(rest.reduce(joined, line));
      row += rest.length;
    }
  }
  return out;
}

function restBelow(lines: readonly Line[], row: number, right: number): readonly Line[] {
  const [line] = lines.slice(row, row + 1);
  const rest: Line[] = [];
  let above = line;
  for (const next of lines.slice(row + 1)) {
    if (line === undefined || above === undefined) break;
    const isRest = isClose(above, next) && goesOn(line, above, next, right);
    if (!isRest) break;
    rest.push(next);
    above = next;
  }
  return rest;
}

/** A label in bold on its line, and the end of what is said behind it. */
interface Asked {
  readonly label: Segment;
  readonly answer: Segment;
  /** Where the answer has to end at the latest. */
  readonly right: number;
}

function askedIn({ segments }: Line, right: number): readonly Asked[] {
  return segments.flatMap((label, place): Asked[] => {
    const answer = segments[place + 1];
    if (!isLabel(label) || answer === undefined || isLabel(answer)) return [];
    const more = segments.slice(place + 1);
    const end = more.findIndex(isLabel);
    const last = (end < 0 ? more : more.slice(0, end)).at(-1) ?? answer;
    const next = more[end];
    return [{ label, answer: last, right: next?.left ?? right }];
  });
}

const isLabel = ({ bold, entered }: Segment): boolean => bold === true && entered !== true;

function isClose(above: Line, next: Line): boolean {
  const height = next.height ?? 10;
  return (
    Math.abs(height - (above.height ?? 10)) < height * 0.12 && stepOf(above, next) < height * 1.6
  );
}

/** Still more lines right below the label, broken where they might have gone on: an address, or a list. */
function isBelow(above: Line | undefined, next: Line | undefined, line: Line): boolean {
  if (above === undefined || next === undefined || !isClose(above, next)) return false;
  return next.segments.every(
    (segment) =>
      !isLabel(segment) &&
      line.segments.some(
        (label) => isLabel(label) && Math.abs((label.left ?? 0) - (segment.left ?? 0)) < 3,
      ),
  );
}

/** Plain words, each part of them right below a label, and too long for the place behind the words above. */
function goesOn(line: Line, above: Line, next: Line, right: number): boolean {
  const asked = askedIn(line, right);
  if (asked.length === 0 || next.segments.length === 0) return false;
  return next.segments.every((segment) => {
    if (segment.bold === true || segment.entered === true) return false;
    if (/[☐☒]|[:?]$|^\W?\s?$/u.test(segment.text)) return false;
    const own = asked.find(({ label }) => Math.abs((label.left ?? 0) - (segment.left ?? 0)) < 3);
    if (own === undefined || own.answer.entered === true) return false;
    if (/[☐☒]/u.test(own.answer.text)) return false;
    const end = above === line ? own.answer.right : endBelow(above, own);
    return end !== undefined && end + firstWord(segment) > own.right - 5;
  });
}

const endBelow = ({ segments }: Line, { label }: Asked): number | undefined =>
  segments.find(({ left = 0 }) => Math.abs((label.left ?? 0) - left) < 3)?.right;

/** How long its first word is, and the space before it. */
function firstWord({ text, left = 0, right = 0 }: Segment): number {
  const [word = ''] = text.split(' ');
  return ((word.length + 1) / Math.max(1, text.length)) * (right - left);
}

function joined(line: Line, rest: Line): Line {
  const segments = line.segments.map((segment, place) => {
    const { segments: all } = line;
    const next = all.slice(place + 1).find((other) => isLabel(other));
    const isEnd = all[place + 1] === undefined || all[place + 1] === next;
    if (isLabel(segment) || !isEnd) return segment;
    const label = all.slice(0, place).findLast((other) => isLabel(other));
    const more = rest.segments.find(
      ({ left = 0 }) => label !== undefined && Math.abs((label.left ?? 0) - left) < 3,
    );
    return more === undefined ? segment : { ...segment, text: `${segment.text} ${more.text}` };
  });
  return { ...line, segments };
}
