import { personWords, sureAlone, type Asked, type Meaning } from './wordLists.ts';

/** How sure it is that these words are a label: one word alone, or a person, is also an answer. */
export function strengthOf(text: string, asked: readonly Asked[]): Meaning['strength'] {
  if (asked.every(({ topic }) => topic === 'person') || personWords.has(text)) return 'weak';
  return text.includes(' ') || sureAlone.has(text) ? 'strong' : 'weak';
}
