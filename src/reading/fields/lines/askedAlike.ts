import { isInBold, type Line } from '../../document.ts';
import { narrativeTopics, safetyTopics, type Topic } from '../dictionary/topics.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { isEmptyLine, noLine } from './emptyLines.ts';
import type { InNarrative } from './inNarrative.ts';
import type { LabelPart } from './linePart.ts';
import { wordsOf } from './lineStyle.ts';

/** "Background:" alone on its line, as "Reason for referral:" was before it; "Risk:", too, where nothing else asks for it. */
export function isAskedAlike(at: InNarrative, label: LabelPart): boolean {
  const { askedAbove, answered, parts, row, topics, style } = at;
  if (!askedAbove || !answered || style.boldLabels || parts[row]?.length !== 1) return false;
  if (!/:\s*$/u.test(label.segment.text)) return false;
  const asked = label.meaning?.asked.map(({ topic }) => topic) ?? [];
  if (asked.some((topic) => topics.includes(topic))) return false;
  if (asked.every((topic) => narrativeTopics.has(topic))) return true;
  return asked.every((topic) => safetyTopics.has(topic)) && isAskedHereAlone(at, asked);
}

/** Closed as the question above it, behind a whole sentence, and nowhere else. */
function isAskedHereAlone(
  { lines, labelRow, row, parts }: InNarrative,
  asked: readonly Topic[],
): boolean {
  const above = lines.slice(labelRow + 1, row).findLast((line) => !isEmptyLine(line));
  if (!/:\s*$/u.test(wordsOf(lines[labelRow] ?? noLine))) return false;
  if (!ENDS_SENTENCE.test(wordsOf(above ?? noLine))) return false;
  return parts.every(([first], place) => {
    const topics = first?.kind === 'label' ? (first.meaning?.asked ?? []) : [];
    return place === row || !topics.some(({ topic }) => asked.includes(topic));
  });
}

const ENDS_SENTENCE = /[.!?]["\u201d)]?\s*$/u;

/**
 * "Background" alone and unmarked over running words, behind a whole sentence, as "Reason for referral"
 * stands further above: so a letter without faces parts what it tells.
 */
export function headsAlike(lines: readonly Line[], row: number): boolean {
  const own = accountHeaded(lines, row);
  if (own === undefined) return false;
  return lines.slice(0, row).some((line, above) => {
    const other = accountHeaded(lines, above);
    if (other === undefined || isInBold(line) !== isInBold(lines[row] ?? noLine)) return false;
    return other.some((topic) => sure.has(topic)) && own.every((topic) => !other.includes(topic));
  });
}

const sure: ReadonlySet<Topic> = new Set(['reason']);

/** The account that a line asks for in a few words that the dictionary has, and nothing else on it. */
function accountHeaded(lines: readonly Line[], row: number): readonly Topic[] | undefined {
  const [segment, ...more] = lines[row]?.segments ?? [];
  const [above, below] = [lines[row - 1], lines[row + 1]];
  if (segment === undefined || more.length > 0 || segment.entered === true) return undefined;
  if (!HEAD.test(segment.text) || below === undefined || isEmptyLine(below)) return undefined;
  if (above !== undefined && !isEmptyLine(above) && !ENDS_SENTENCE.test(wordsOf(above)))
    return undefined;
  if (wordsOf(below).length < RUNNING) return undefined;
  const topics = topicsOf({ meaning: labelMeaning(segment.text) });
  const isTold = topics.every((topic) => narrativeTopics.has(topic) || safetyTopics.has(topic));
  return topics.length > 0 && isTold ? topics : undefined;
}

/** One to five words without a mark. */
const HEAD = /^\p{Lu}[\p{L}\/&-]*(?:\s[\p{L}\/&-]+){0,4}$/u;

/** Characters: what is as long runs on. */
const RUNNING = 25;
