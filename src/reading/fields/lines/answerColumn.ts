import type { Line } from '../../document.ts';

/** So many lines of a document show where its answers begin. */
const fewest = 3;
/** In points. */
const near = 2;

/** Where answers begin on the lines of a drawn page, behind labels that are closed and of a length of their own. */
export function answerColumnOf(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, Set<string>>();
  for (const line of lines) {
    const place = answerPlace(line);
    if (place === undefined) continue;
    const labels = counts.get(Math.round(place)) ?? new Set();
    counts.set(Math.round(place), labels.add(line.segments[0]?.text ?? ''));
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other.size - one.size);
  return usual !== undefined && usual[1].size >= fewest ? usual[0] : undefined;
}

/** "Safeguarding:   CiN since March" with the answer where the answers of the form begin: no account has such a gap. */
export function isInAnswerColumn(line: Line, column: number | undefined): boolean {
  const place = answerPlace(line);
  return column !== undefined && place !== undefined && Math.abs(place - column) <= near;
}

function answerPlace({ segments, height = 10 }: Line): number | undefined {
  const [label, answer] = segments;
  if (label?.right === undefined || answer?.left === undefined) return undefined;
  if (label.entered === true || !/\p{L}.*[:?]$/u.test(label.text)) return undefined;
  return answer.left - label.right > height ? answer.left : undefined;
}
