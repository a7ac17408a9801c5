import type { Word } from '../pdf/drawn/drawing.ts';

/** How far an edge may wander from one line to the next, and how far down the next line may stand, in points. */
const wander = 1.3;
const reach = 90;
/** A gap of so many letters' heights parts two columns. */
const gap = 1.1;

/**
 * A camera that looks at a sheet from one side makes its columns lean: an edge wanders by some points from
 * the top of the page to its foot, and what tells columns apart does not know it again. So what begins one
 * below the other is moved to one place, with the words behind it.
 */
export function withLevelEdges(words: readonly Word[]): Word[] {
  const runs = runsOf(words).sort((a, b) => topOf(a) - topOf(b));
  const edges: (readonly Word[])[][] = [];
  for (const run of runs) {
    const near = edges
      .filter((edge) => isBelow(edge.at(-1), run))
      .sort((a, b) => apart(a, run) - apart(b, run));
    const [edge] = near;
    if (edge === undefined) edges.push([run]);
    else edge.push(run);
  }
  return edges.flatMap((edge) => {
    const sorted = edge.map(leftOf).sort((a, b) => a - b);
    const at = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return edge.flatMap((run) => run.map((word) => movedBy(word, at - leftOf(run))));
  });
}

const leftOf = (run: readonly Word[]): number => run[0]?.left ?? 0;
const topOf = (run: readonly Word[]): number => run[0]?.baseline ?? 0;

const apart = (edge: readonly (readonly Word[])[], run: readonly Word[]): number =>
  Math.abs(leftOf(edge.at(-1) ?? []) - leftOf(run));

function isBelow(last: readonly Word[] | undefined, run: readonly Word[]): boolean {
  if (last === undefined) return false;
  const down = topOf(run) - topOf(last);
  return down > 3 && down < reach && Math.abs(leftOf(run) - leftOf(last)) <= wander;
}

function movedBy(word: Word, right: number): Word {
  return { ...word, left: word.left + right, right: word.right + right };
}

/** Words that follow each other closely at one height. */
export function runsOf(words: readonly Word[]): Word[][] {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  const runs: Word[][] = [];
  for (const word of sorted) {
    const run = runs.find((known) => {
      const last = known.at(-1);
      return (
        last !== undefined &&
        Math.abs(last.baseline - word.baseline) < word.size * 0.4 &&
        word.left - last.right < word.size * gap
      );
    });
    if (run === undefined) runs.push([word]);
    else run.push(word);
  }
  return runs;
}
