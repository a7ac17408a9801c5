import type { Block, Line } from '../../../document.ts';
import type { Box, PageDrawing, Word } from '../drawn/drawing.ts';
import { withAnswersAtLeaders } from './answersAtLeaders.ts';
import { withDottedAnswers } from './dottedAnswers.ts';
import type { Grid } from './grid.ts';
import { proseOf } from './prose.ts';
import { withAnswersRunOn } from './runOnAnswers.ts';
import type { LabelSide } from './whereLabelsStand.ts';

/** A line or table with its place on the page, for putting in order and joining over page ends. */
export interface PlacedBlock extends Box {
  readonly block: Block;
  readonly grid?: Grid | undefined;
}

/** A part of a page that is read by itself: the page or a cell. */
export interface Area extends Box {
  readonly page: PageDrawing;
  /** Text in it was written as one: empty lines count. */
  readonly prose: boolean;
  readonly sides: LabelSides;
}

/** Where a document prints its labels, if not before or over what is written. */
export interface LabelSides {
  readonly ofLines?: LabelSide | undefined;
  readonly ofBoxes?: LabelSide | undefined;
}

export const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

/** Text outside any table and box, as lines. */
export function placeLines(area: Area, words: readonly Word[]): PlacedBlock[] {
  const { page } = area.page;
  const placed: PlacedBlock[] = [];
  let last: PlacedBlock | undefined;
  const right = area.prose ? area.right : Math.max(...words.map((word) => word.right));
  const lines = withAnswersAtLeaders(
    withDottedAnswers(proseOf(words, page, area.prose ? 'box' : 'page')),
  );
  for (const line of withAnswersRunOn(lines, right)) {
    last = placedLine(line, last);
    placed.push(last);
  }
  return placed;
}

function placedLine(line: Line, before: PlacedBlock | undefined): PlacedBlock {
  // An empty line has no place of its own: it stands just below the line before it.
  if (line.segments.length === 0 && before !== undefined) {
    return { ...boxOf(before), top: before.top + 0.01, block: line };
  }
  const top = line.top ?? 0;
  return {
    left: line.segments[0]?.left ?? 0,
    right: line.segments.at(-1)?.right ?? 0,
    top,
    bottom: top + (line.height ?? 10),
    block: line,
  };
}
