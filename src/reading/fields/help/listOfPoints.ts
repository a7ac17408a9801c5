import { isInBold, type Line } from '../../document.ts';
import { pointWords } from '../dictionary/helpWords.ts';
import { tells } from './hintWords.ts';

/** "(Observed interaction; parent's view of the infant; duration)": what to write about, which says nothing of anybody. */
export function listsPoints(text: string): boolean {
  const inside = inBrackets(text);
  const points = pointsOf(inside ?? text);
  if (points === undefined) return false;
  const areGeneral = points.every(isGeneral);
  if (inside !== undefined) return points.length >= FEWEST || areGeneral;
  return points.length >= FEWEST && areGeneral;
}

/** Such a list in brackets or in a slant of its own is printed, whatever becomes of the answer. */
export function isPrintedList(line: Line, text: string): boolean {
  const isSlanted = line.segments.every(({ slanted }) => slanted === true) && !isInBold(line);
  const points = pointsOf(inBrackets(text) ?? text);
  if (points === undefined || points.length < FEWEST) return false;
  return inBrackets(text) !== undefined || isSlanted;
}

const FEWEST = 3;

const inBrackets = (text: string): string | undefined =>
  /^[([]([^()[\]]+)[)\]]\.?$/u.exec(text.trim())?.[1];

/** Undefined where anything is told, or somebody or some place is named. */
function pointsOf(text: string): readonly string[] | undefined {
  if (text.length > LONGEST || /[:?!\d@\u2610\u2612"\u201c]/u.test(text) || tells(text))
    return undefined;
  const points = text
    .replace(/\.$/u, '')
    .split(/[;,/]\s*|\s(?:and|or|&)\s/u)
    .map((point) => point.trim());
  const arePoints = points.length > 1 && points.every(isPoint);
  return arePoints ? points : undefined;
}

const LONGEST = 220;

function isPoint(point: string): boolean {
  const [first, ...more] = point.split(/\s+/u);
  if (first === undefined || !/^\p{L}/u.test(first) || more.length >= MOST_WORDS) return false;
  return !/\.\s/u.test(point) && !more.some((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

const MOST_WORDS = 7;

/** Every word of it names what may be told of any family. */
const isGeneral = (point: string): boolean =>
  point
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word.length < 3 || general.has(word));

const general: ReadonlySet<string> = new Set(pointWords.split(' '));
