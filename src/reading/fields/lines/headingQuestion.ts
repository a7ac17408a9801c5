import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import type { Meaning } from '../labels/meaning.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import { answerLine } from '../sheet.ts';
import type { HeadingQuestion } from './headingLine.ts';
import { topicsOf } from './openLabels.ts';

/** "Interventions already offered" in nobody's dictionary, over a box or over running words. */
export function askedByHeading(
  heading: string,
  next: HeadingQuestion['next'],
): Meaning | undefined {
  if (next === undefined || sectionOf(heading) !== undefined) return undefined;
  const meaning = meaningInLabelPlace(heading);
  if (!topicsOf(meaning).every((topic) => narrativeTopics.has(topic))) return undefined;
  return next === 'table' || beginsToTell(next, topicsOf(meaning)) ? meaning : undefined;
}

/** Running words; or "Reason for referral: feeding" below "Concerns about the relationship". */
function beginsToTell(
  { line, parts }: Exclude<HeadingQuestion['next'], 'table' | undefined>,
  asked: readonly Topic[],
): boolean {
  const [first, ...more] = parts;
  if (answerLine(line).text.length <= TELLING || first === undefined) return false;
  if (first.kind === 'text') return more.length === 0;
  const isSame = topicsOf(first.meaning).every((topic) => asked.includes(topic));
  return isSame && more.length > 0 && first.segment.bold !== true;
}

/** Characters: a line this long runs on, and names or numbers nothing. */
const TELLING = 40;
