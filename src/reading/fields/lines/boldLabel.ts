import { cueMeaning } from '../labels/cueMeaning.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { LONGEST_QUESTION, QUESTION, type Cut } from './labelAtStart.ts';
import type { LabelPart } from './linePart.ts';

/** All of it in bold, and all of it the label. */
export function boldLabel(cut: Cut, text: string): Pick<LabelPart, 'meaning'> | undefined {
  const whole = askedAsAWhole(cut, text) ?? askedBehind(cut, text);
  if (whole !== undefined) return { meaning: whole };
  if (!belongsToLabel(cut, text)) return undefined;
  return { meaning: cut.meaning ?? labelMeaning(cut.rest) ?? cueMeaning(cut.rest) };
}

/** "Wellbeing concerns: is there a plan for the child?", all in bold: what stands behind the colon asks. */
function askedBehind({ rest }: Cut, text: string): Meaning | undefined {
  const asks = QUESTION.test(rest) && /^[^?]+\?$/u.test(rest) && text.length <= LONGEST_QUESTION;
  return asks ? meaningInLabelPlace(rest) : undefined;
}

/** "Safeguarding: pre-birth assessment, CP plan", all in bold: the words behind the colon explain the label. */
function belongsToLabel({ meaning, rest }: Cut, text: string): boolean {
  if (rest === '' || text.length > LONGEST_QUESTION || /[\u2610\u2612]/u.test(text)) return false;
  if (meaning === undefined) return (labelMeaning(rest) ?? cueMeaning(rest)) !== undefined;
  const topic = meaning.asked[0]?.topic;
  return topic !== undefined && cueMeaning(rest)?.asked[0]?.topic === topic;
}

/**
 * "Infant: what is the baby showing us?", all in bold: of the one before the colon something is asked
 * behind it. "Reason: worried about bonding" asks for its reason before it, and may be filled in.
 */
export function askedAsAWhole({ meaning, rest }: Cut, text: string): Meaning | undefined {
  if (meaning === undefined || rest.split(' ').length < 3 || text.length > LONGEST_QUESTION)
    return undefined;
  if (meaning.asked.some(({ topic }) => narrativeTopics.has(topic))) return undefined;
  const whole = meaningInLabelPlace(text);
  return whole?.asked.every(({ topic }) => narrativeTopics.has(topic)) === true ? whole : undefined;
}
