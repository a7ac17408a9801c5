import type { Line, Segment } from '../../../document.ts';
import { isFiller } from './lines.ts';

/** So many answers of a page must begin where their leaders end. */
const fewest = 3;
/** In points: they begin at one place. */
const near = 1.5;

/**
 * "Relationship ............ mother" down a page, with all answers at one tab, and "Name: __ Jo Tester ____":
 * what stands behind such a leader, or between two blanks behind a label, was filled in, whatever its
 * words are.
 */
export function withAnswersAtLeaders(lines: readonly Line[]): readonly Line[] {
  const tabs = lines.flatMap((line) => (standsBehindLeader(line) ? [tabOf(line)] : []));
  const isAtTab = (line: Line): boolean =>
    standsBehindLeader(line) &&
    tabs.filter((tab) => Math.abs(tab - tabOf(line)) < near).length >= fewest;
  return lines.map((line) => {
    const [label, , ...answer] = line.segments;
    if (label !== undefined && isAtTab(line))
      return { ...line, segments: [label, ...answer.map(asEntered)] };
    return line.segments.some(isBlank) ? { ...line, segments: betweenBlanks(line.segments) } : line;
  });
}

const isBlank = ({ text }: Segment): boolean => isFiller({ text: text.trim() });

/** A label, a leader, and an answer that ends in none. */
function standsBehindLeader({ segments: [label, leader, ...answer] }: Line): boolean {
  if (label === undefined || leader === undefined || answer.length === 0) return false;
  if (isBlank(label) || !isBlank(leader) || !/\p{L}/u.test(label.text)) return false;
  const gap = (answer[0]?.left ?? 0) - (leader.right ?? 0);
  return gap < 6 && !answer.some((segment) => isBlank(segment) || !isWritten(segment));
}

const tabOf = ({ segments }: Line): number => segments[2]?.left ?? 0;

/** No label, and no printed options. */
const isWritten = ({ text, bold }: Segment): boolean =>
  bold !== true && !/[:?]$|[☐☒]|\[ ?\]/u.test(text.trim()) && /[\p{L}\d]/u.test(text);

const asEntered = (segment: Segment): Segment => ({ ...segment, entered: true });

function betweenBlanks(segments: readonly Segment[]): readonly Segment[] {
  const isAnswer = (place: number): boolean => {
    const [label, before, own, behind] = segments.slice(Math.max(0, place - 2), place + 2);
    if (place < 2 || label === undefined || before === undefined || own === undefined) return false;
    if (behind === undefined || !isBlank(before) || !isBlank(behind)) return false;
    return /[:?]$/u.test(label.text.trim()) && isWritten(own) && !isBlank(own);
  };
  const answers = segments.map((_, place) => isAnswer(place));
  return segments.flatMap((segment, place) => {
    if (answers[place] === true) return [asEntered(segment)];
    const isBeside = answers[place - 1] === true || answers[place + 1] === true;
    return isBeside && isBlank(segment) ? [] : [segment];
  });
}
