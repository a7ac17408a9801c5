import type { Line } from '../../document.ts';
import { toldTopics } from '../dictionary/topics.ts';
import { topicsOf } from './openLabels.ts';
import type { LinePart } from './linePart.ts';

/** Where a form has its answers; it tells a label with its answer from words that begin as one. */
export interface PlacesOfAnswers {
  /** In another piece, another cell or below: no label has its answer in one piece with it. */
  readonly answersApart: boolean;
  /** Questions for an account stand alone above theirs. */
  readonly accountsBelow: boolean;
  /** An empty line parts most of them from it. */
  readonly accountsSpread: boolean;
}

/** Only labels that are surely known show whether answers are apart, and only answered questions where accounts are. */
export function placesOfAnswers(
  lines: readonly Line[],
  parts: readonly (readonly LinePart[])[],
): PlacesOfAnswers {
  const labels = parts.filter(([first]) => isSurelyLabel(first));
  const together = labels.filter(isTogether).length;
  const asked = lines.flatMap((_, row) => (asksForAccount(parts[row]) ? [row] : []));
  const alone = asked.filter((row) => parts[row]?.length === 1);
  const spread = alone.filter((row) => !isFilled(lines[row + 1]) && isFilled(lines[row + 2]));
  const below = alone.filter((row) => isFilled(lines[row + 1]) || isFilled(lines[row + 2]));
  const beside = asked.filter((row) => (parts[row]?.length ?? 0) > 1);
  return {
    answersApart: labels.length >= FEWEST && together * SHARE <= labels.length,
    accountsBelow: below.length >= FEWEST_ACCOUNTS && beside.length < below.length,
    accountsSpread: spread.length >= FEWEST_ACCOUNTS && spread.length * 2 > below.length,
  };
}

const FEWEST = 4;
/** So few of all may be words of a writer's. */
const SHARE = 10;
const FEWEST_ACCOUNTS = 3;

const isSurelyLabel = (first: LinePart | undefined): boolean =>
  first?.kind === 'label' &&
  first.meaning?.strength === 'strong' &&
  !topicsOf(first.meaning).every((topic) => toldTopics.has(topic));

function isTogether([label, answer]: readonly LinePart[]): boolean {
  if (answer?.kind !== 'text' || answer.segment !== label?.segment) return false;
  return /^[^\s\u2610\u2612[(_.\u2026]/u.test(answer.text);
}

function asksForAccount([first]: readonly LinePart[] = []): boolean {
  return first?.kind === 'label' && topicsOf(first.meaning).every((topic) => toldTopics.has(topic));
}

const isFilled = (line: Line | undefined): boolean =>
  line !== undefined && line.segments.length > 0;
