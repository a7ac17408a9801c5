import { narrativeTopics, safetyTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import type { Meaning } from '../labels/meaning.ts';
import { headingSection, sectionOf } from '../labels/sectionMeaning.ts';
import { answerLine } from '../sheet.ts';
import type { HeadingQuestion } from './headingLine.ts';
import { topicsOf } from './openLabels.ts';
import { ASKS_OF_HER } from './unlikeLabels.ts';

/** "Interventions already offered" in nobody's dictionary, over a box or over running words. */
export function askedByHeading(
  heading: string,
  next: HeadingQuestion['next'],
): Meaning | undefined {
  const section = sectionOf(heading)?.subject;
  if (next === undefined || (section !== undefined && !told.has(section))) return undefined;
  const meaning = meaningInLabelPlace(heading);
  const mayAsk = next === 'table' ? told : narrativeTopics;
  if (!topicsOf(meaning).every((topic) => mayAsk.has(topic))) return undefined;
  if (isOfOtherPart(heading, topicsOf(meaning))) return undefined;
  const isWhole = heading.trim().split(/\s+/u).length >= WHOLE;
  return next === 'table' || beginsToTell(next, topicsOf(meaning), isWhole) ? meaning : undefined;
}

/** "Keeping everyone safe" heads the part about plans: that its words are nearer to risk makes it no question. */
function isOfOtherPart(heading: string, asked: readonly Topic[]): boolean {
  const part = headingSection(heading)?.subject;
  return (
    (part === 'safeguarding' || part === 'risk') &&
    asked.every((topic) => topic !== part && safetyTopics.has(topic))
  );
}

/** What is told at length, in a part of its own or in a box. */
const told: ReadonlySet<string> = new Set([
  'narrative',
  'reason',
  'background',
  'safeguarding',
  'risk',
]);

/** Words: so many are a question, and the title of a section has hardly ever as many. */
const WHOLE = 3;

/**
 * Running words; or "Reason for referral: feeding" below "Concerns about the relationship".
 * @param isWhole the heading is a question by its words, so that short words and "He says:" may answer it.
 */
function beginsToTell(
  { line, parts }: Exclude<HeadingQuestion['next'], 'table' | undefined>,
  asked: readonly Topic[],
  isWhole: boolean,
): boolean {
  const [first, ...more] = parts;
  if (first === undefined || line.heading === true) return false;
  const isPlain = isWhole && first.segment.bold !== true && first.segment.entered !== true;
  if (
    isPlain &&
    (first.kind === 'text' || first.meaning === undefined || ASKS_OF_HER.test(first.written))
  )
    return true;
  if (answerLine(line).text.length <= TELLING) return false;
  if (first.kind === 'text') return more.length === 0;
  const isSame = topicsOf(first.meaning).every((topic) => asked.includes(topic));
  return isSame && more.length > 0 && first.segment.bold !== true;
}

/** Characters: a line this long runs on, and names or numbers nothing. */
const TELLING = 40;
