import type { Line } from '../../document.ts';
import type { Topic } from '../dictionary/topics.ts';
import type { LinePart } from './linePart.ts';
import type { LineStyle } from './lineStyle.ts';
import type { Before } from './questionOfBox.ts';

/** A line inside a narrative, with what stands around it. */
export interface InNarrative {
  readonly line: Line;
  readonly row: number;
  readonly lines: readonly Line[];
  readonly parts: readonly (readonly LinePart[])[];
  readonly style: LineStyle;
  readonly answered: boolean;
  /** The open label has a line of its own above its answer. */
  readonly askedAbove: boolean;
  /** The row of the open label; -1 where that lies in a table. */
  readonly labelRow: number;
  /** What the open label asks. */
  readonly topics: readonly Topic[];
  /** What stands right below these lines. */
  readonly before: Before | undefined;
}
