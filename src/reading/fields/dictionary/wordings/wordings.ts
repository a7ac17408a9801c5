import type { Subject } from '../subjects.ts';
import type { Topic } from '../topics.ts';

/**
 * Wordings of labels as forms print them, one a line. A label is understood that says the same in
 * the same words that matter, and one that is no line here by what its words have asked in these:
 * so a line more teaches more than itself. Whole phrases that make a label wherever they stand are
 * in `../phrases.ts`.
 */
export interface Wordings {
  readonly topic: Topic;
  readonly subject?: Subject;
  readonly words: string;
}

export const wordingLines = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
