import type { Line, Segment } from '../../../document.ts';
import { lineText } from '../../../document.ts';

/** So many lines must have their second part at the same edge to make it a column of answers. */
const fewestRows = 4;

/** The edges at which second parts of lines start again and again. */
export function answerEdges(lines: readonly Line[]): readonly number[] {
  const edges: { at: number; count: number }[] = [];
  for (const line of lines) {
    const at = line.segments[1]?.left;
    if (at === undefined || !isPair(line, at)) continue;
    const edge = edges.find((other) => Math.abs(other.at - at) < 2);
    if (edge === undefined) edges.push({ at, count: 1 });
    else edge.count += 1;
  }
  return edges.filter(({ count }) => count >= fewestRows).map(({ at }) => at);
}

/** A label that ends well before the edge, less so where it alone is in bold, and an answer that starts at it. */
export function isPair({ segments, height = 10 }: Line, edge: number): boolean {
  const [label, answer] = segments;
  return (
    label?.right !== undefined &&
    Math.abs((answer?.left ?? -Infinity) - edge) < 2 &&
    edge - label.right > height * (label.bold === true && answer?.bold !== true ? 0.5 : 0.8) &&
    !asksTwice(segments) &&
    /\p{L}/u.test(label.text) &&
    !/[☐☒]|^[[(] ?[xX✓]? ?[\])]/u.test(label.text)
  );
}

/** Further words far beside the answer are a label and an answer of their own. */
function asksTwice(segments: readonly Segment[]): boolean {
  const [, answer, ...more] = segments;
  if (/[☐☒]|[[(] ?[xX✓]? ?[\])]/u.test(segments.map(({ text }) => text).join(' '))) return false;
  let right = answer?.right ?? 0;
  return more.some((segment) => {
    const apart = (segment.left ?? 0) - right;
    right = segment.right ?? right;
    return apart > 20 || (segment.bold === true && answer?.bold !== true);
  });
}

export const stepOf = (one: Line, next: Line): number => (next.top ?? 0) - (one.top ?? 0);

/** How far apart the lines stand that have both, in points; the usual of them. */
export function usualStep(edge: number, lines: readonly Line[]): number {
  const steps: number[] = [];
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1];
    if (next !== undefined && isPair(line, edge) && isPair(next, edge))
      steps.push(stepOf(line, next));
  }
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 0;
}

export function opensWithCapitals(edge: number, lines: readonly Line[]): boolean {
  const labels = lines.filter((line) => isPair(line, edge)).map(lineText);
  const small = labels.filter((label) => /^\p{Ll}/u.test(label)).length;
  return small < labels.length * 0.3;
}
