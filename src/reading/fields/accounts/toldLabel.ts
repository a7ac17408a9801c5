import { narrativeTopics, toldTopics } from '../dictionary/topics.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import type { TypedLabel } from './typedLine.ts';

/** It asks for an account, and for nothing else that is kept: "Past history and medication". */
export const asksToTell = (label: TypedLabel | undefined): boolean => {
  if (label?.meaning === undefined) return false;
  const topics = topicsOf(label);
  return (
    topics.every((topic) => toldTopics.has(topic) || topic === 'none') &&
    (topics.length === 0 || topics.some((topic) => toldTopics.has(topic)))
  );
};

/** For what is often told in a word: whether there are risks. */
export const asksInBrief = (label: TypedLabel | undefined): boolean =>
  asksToTell(label) &&
  label !== undefined &&
  !topicsOf(label).some((topic) => narrativeTopics.has(topic));

/** How plainly words are the question of a form: 3 they hardly ever are a writer's, 1 they often are. */
export type Rank = 1 | 2 | 3;

/** By the words alone: "Reason for referral", "What help have you given?"; "Family matters"; "Worries". */
export function rankOf(label: TypedLabel): Rank {
  const { words, meaning, isWorded } = label;
  if (WRITERS.test(words)) return 1;
  if (isWorded && wordsIn(label) === 1) return isNamedForTopic(label) ? 3 : 1;
  if ((isWorded && meaning?.strength === 'strong') || ASKS.test(words)) return 3;
  return OURS.test(words) ? 1 : byLength(label);
}

function byLength(label: TypedLabel): Rank {
  const count = wordsIn(label);
  if (label.mark === 'question' && count > 2) return 3;
  return count >= 2 && count <= 9 ? 2 : 1;
}

export const wordsIn = ({ words }: TypedLabel): number => words.split(/\s+/u).length;

/** "Background" and "Risks", where "Worries" asks for the reason. */
const isNamedForTopic = (label: TypedLabel): boolean =>
  topicsOf(label).some((topic) => label.words.toLowerCase().startsWith(topic));

/** Said by who writes. */
const WRITERS = /\b(?:i|she|he|my|her|his)\b|\d{1,2}[/.]\d{1,2}/iu;
const OURS = /\b(?:we|our|us)\b/iu;
/** Said to who writes. */
const ASKS =
  /\b(?:you|your|please)\b|(?<=\s)we (?:should|need|ought|must)\b|^what .*\b(?:(?:should|must|do|might) we|(?:for|helps?) us to) know\b|^(?:any|are there|is there|has the|have the)\b/iu;

/** "she is low" behind a label goes on with what was told; "none" answers it. */
export const goesOn = (rest: string): boolean => /^\p{Ll}/u.test(rest) && !BARE.test(rest);

const BARE =
  /^(?:yes|no|none|nil|n\/?a|not known|unknown)(?:\s\S+){0,3}[\s.]*$|^(?:yes|no|none|nil)\s?[,;.(\u2013-]/iu;
