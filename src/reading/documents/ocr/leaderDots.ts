import type { Box } from '../pdf/drawn/drawing.ts';
import type { Blob } from './inkBlobs.ts';

/** Fewer are a full stop, an ellipsis or specks. */
const fewest = 5;
/** From one dot to the next, in points. */
const longestStep = 7;

/**
 * Rows of dots that a form prints to be written on ("Name ............"). The reader of letters glues
 * them to the words beside them and is then sure of neither. `point`: pixels of a point.
 */
export function leaderDotsOf(blobs: readonly Blob[], point: number): Box[] {
  const dots = blobs.filter((blob) => isDot(blob, point)).sort((a, b) => a.left - b.left);
  const leaders: Blob[] = [];
  let open: Blob[][] = [];
  let most = 500;
  for (const dot of dots) {
    const row = open.find((known) => goesOn(known, dot, point));
    if (row === undefined) open.push([dot]);
    else row.push(dot);
    // Noise makes many rows of one speck: those that were left behind are not looked at again.
    if (open.length < most) continue;
    leaders.push(...open.filter((known) => !isNear(known, dot, point)).flatMap(ifLong));
    open = open.filter((known) => isNear(known, dot, point));
    most = Math.max(500, open.length * 2);
  }
  return [...leaders, ...open.flatMap(ifLong)];
}

const ifLong = (row: readonly Blob[]): readonly Blob[] => (row.length < fewest ? [] : row);

const isNear = (row: readonly Blob[], dot: Blob, point: number): boolean =>
  dot.left - (row.at(-1)?.left ?? 0) <= point * longestStep;

function isDot({ left, right, top, bottom }: Blob, point: number): boolean {
  const [width, height] = [right - left, bottom - top];
  return (
    Math.min(width, height) >= point * 0.35 &&
    Math.max(width, height) <= point * 2.6 &&
    Math.max(width, height) <= Math.min(width, height) * 1.9
  );
}

/** At the height of the last dot, and as far from it as the dots before are from one another. */
function goesOn(row: readonly Blob[], dot: Blob, point: number): boolean {
  const [before, last] = [row.at(-2), row.at(-1)];
  if (last === undefined || Math.abs(dot.bottom - last.bottom) > point * 0.8) return false;
  const step = dot.left - last.left;
  if (step < point * 1.3 || step > point * longestStep) return false;
  return before === undefined || Math.abs(step - (last.left - before.left)) <= point * 0.9;
}
