import type { Topic } from '../dictionary/topics.ts';
import type { At } from './questionOfBox.ts';

/** A line inside a narrative, with what stands around it. */
export interface InNarrative extends At {
  readonly answered: boolean;
  /** The open label has a line of its own above its answer. */
  readonly askedAbove: boolean;
  /** The row of the open label; -1 where that lies in a table. */
  readonly labelRow: number;
  /** What the open label asks. */
  readonly topics: readonly Topic[];
}
