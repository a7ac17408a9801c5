import type { Subject } from './subjects.ts';
import type { Topic } from './topics.ts';

/** Wordings that carry their subject in themselves. */
export interface Phrase {
  readonly topics: readonly Topic[];
  readonly subject?: Subject;
  readonly words: readonly string[];
}
