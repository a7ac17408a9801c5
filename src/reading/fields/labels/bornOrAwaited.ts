import type { Topic } from '../dictionary/topics.ts';
import type { Meaning } from './wordLists.ts';

/** "Has the baby yet to be born?" and "Is the baby not born yet?": "yes" says that the birth is to come. */
const AWAITED =
  /\b(?:yet|still|due|about|waiting) to (?:be (?:born|delivered)|arrive|come)\b|\bnot (?:yet |been |yet been )?(?:born|delivered|arrived)\b|\bun(?:born|delivered)\b|\bon the way\b/iu;
/** "Has the baby been born yet?": "yes" says that it is over. */
const OVER = /\b(?:been|already) (?:born|delivered)\b|\b(?:born|delivered|arrived|here) yet\b/iu;

const ofBirth: ReadonlySet<Topic> = new Set(['born', 'unborn']);

/** The words of both questions are nearly the same, and "yes" answers them in opposite ways: the order of the words decides. */
export function bornOrAwaited(written: string, meaning: Meaning | undefined): Meaning | undefined {
  if (meaning?.asked.length !== 1 || !meaning.asked.every(({ topic }) => ofBirth.has(topic)))
    return meaning;
  const topic = AWAITED.test(written) ? 'unborn' : OVER.test(written) ? 'born' : undefined;
  if (topic === undefined) return meaning;
  return { ...meaning, asked: meaning.asked.map((one) => ({ ...one, topic })) };
}
