import type { Block, Line } from '../../document.ts';

/** A line on which nothing stands. */
export function isEmpty(block: Block | undefined): boolean {
  return block?.kind === 'line' && block.segments.length === 0;
}

export function isEmptyLine(line: Line | undefined): boolean {
  return line !== undefined && line.segments.length === 0;
}

export const noLine: Line = { kind: 'line', segments: [] };

/** The row of the next line that is not empty, or the number of lines where there is none. */
export function nextFilled(lines: readonly Line[], row: number): number {
  let next = row + 1;
  while (next < lines.length && lines[next]?.segments.length === 0) next += 1;
  return next;
}
