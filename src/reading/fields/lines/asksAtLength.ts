import { narrativeTopics, type Topic } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';

/** Whether these words, where a label stands, ask for an account: the reason, the history, the risks. */
export function asksAtLength(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST || !/^[\p{Lu}\d*(]/u.test(text)) return false;
  if (/[.,;]$/u.test(text)) return false;
  const question = text.replace(HELP_BEHIND, '').replace(/\s?\*+$/u, '');
  const asked = (labelMeaning(question) ?? meaningInLabelPlace(question))?.asked ?? [];
  return asked.length > 0 && asked.every(({ topic }) => atLength.has(topic));
}

const LONGEST = 300;

const atLength: ReadonlySet<Topic> = new Set([...narrativeTopics, 'risk', 'safeguarding']);

/** "(max 250 words)", "(think about feeding, sleep and play)" behind the question. */
export const HELP_BEHIND =
  /\s*(?:\([^()]{3,240}\)|[-\u2013]\s(?:max|maximum|up to)\b[^:]{3,40})(?=[\s:*]*$)/iu;
