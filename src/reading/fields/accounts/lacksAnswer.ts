import { toldTopics } from '../dictionary/topics.ts';
import { looksLike } from '../labels/plausible.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import type { Answer, Sheet } from '../sheet.ts';

/**
 * Whether a sheet is without an answer that another reading of the same document has: a date, a
 * number or a yes that can answer nothing else. What took it for words of an account was wrong.
 */
export function lacksAnswer(sheet: Sheet, other: Sheet): boolean {
  const own = new Set(sheet.answers.flatMap(surelyAnswered));
  return other.answers.flatMap(surelyAnswered).some((answer) => !own.has(answer));
}

/** What is asked and how it is answered, for each thing that is surely answered so. */
function surelyAnswered(answer: Answer): readonly string[] {
  const topics = topicsOf(answer);
  const words = answer.lines.find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
  if (topics.some((topic) => toldTopics.has(topic))) return [];
  return topics
    .filter((topic) => looksLike(topic, words) === 'surely')
    .map((topic) => `${topic} ${words}`);
}
