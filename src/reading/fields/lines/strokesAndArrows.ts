import { changedLines, linesIn, type Block, type Line, type Segment } from '../../document.ts';
import { asksSomething } from '../tables/labelInLines.ts';

/** So many on one form make them its own. */
const FEWEST = 3;
const ARROW = /^([^>\u00bb\u2192]{2,120}?)\s+(?:>{2,3}|\u00bb|\u2192|=>|->)(?:\s+|$)/u;
const STROKE = /^\s*\|\s*$/u;

/**
 * "Name of baby >> Unborn" points to its answer as a colon does, and "|" alone parts one question from
 * the next: neither is a word of an answer.
 */
export function withoutStrokesAndArrows(blocks: readonly Block[]): readonly Block[] {
  const segments = linesIn(blocks).flatMap((line) => line.segments);
  const arrows = segments.filter(pointsBehindLabel).length >= FEWEST;
  const strokes = segments.filter(({ text }) => STROKE.test(text)).length >= FEWEST;
  return arrows || strokes
    ? changedLines(blocks, (line) => inLine(line, { arrows, strokes }))
    : blocks;
}

function pointsBehindLabel({ text, entered }: Segment): boolean {
  const [, label] = entered === true ? [] : (ARROW.exec(text) ?? []);
  return label !== undefined && asksSomething(label);
}

interface Marks {
  readonly arrows: boolean;
  readonly strokes: boolean;
}

function inLine(line: Line, { arrows, strokes }: Marks): Line {
  const kept = strokes ? line.segments.filter(({ text }) => !STROKE.test(text)) : line.segments;
  const [first, ...more] = kept;
  // "Crying -> nursery told us" in an account stays as it was written.
  if (!arrows || first === undefined || !pointsBehindLabel(first))
    return kept.length === line.segments.length ? line : { ...line, segments: kept };
  return {
    ...line,
    segments: [{ ...first, text: first.text.replace(ARROW, '$1: ').trimEnd() }, ...more],
  };
}
