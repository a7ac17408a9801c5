import type { Box, Rule } from './drawing.ts';

/** Fewer are a full stop, an ellipsis or specks. */
const fewest = 5;
/** From one dot to the next, in points. */
const longestStep = 7;

/**
 * Rows of dots that a form prints to be written on ("Name ............"), as a scan shows them or as
 * some programs draw a dotted line: dot by dot. `point`: what a point measures in the boxes.
 */
export function dotRowsOf(boxes: readonly Box[], point: number): (readonly Box[])[] {
  const dots = boxes.filter((box) => isDot(box, point)).sort((a, b) => a.left - b.left);
  const rows: (readonly Box[])[] = [];
  let open: Box[][] = [];
  let most = 500;
  for (const dot of dots) {
    const row = open.find((known) => goesOn(known, dot, point));
    if (row === undefined) open.push([dot]);
    else row.push(dot);
    // Noise makes many rows of one speck: those that were left behind are not looked at again.
    if (open.length < most) continue;
    rows.push(...open.filter((known) => !isNear(known, dot, point) && isRow(known)));
    open = open.filter((known) => isNear(known, dot, point));
    most = Math.max(500, open.length * 2);
  }
  return [...rows, ...open.filter(isRow)];
}

const isRow = (row: readonly Box[]): boolean => row.length >= fewest;

/** The line to write on that so many dots make; fewer may be an ellipsis, or specks. */
export function dottedLine(row: readonly Box[]): Rule[] {
  const [first, last] = [row[0], row.at(-1)];
  if (row.length < 10 || first === undefined || last === undefined) return [];
  const at = Math.max(first.bottom, last.bottom);
  const thickness = first.bottom - first.top;
  return [{ way: 'level', at, from: first.left, to: last.right, thickness }];
}

const isNear = (row: readonly Box[], dot: Box, point: number): boolean =>
  dot.left - (row.at(-1)?.left ?? 0) <= point * longestStep;

function isDot({ left, right, top, bottom }: Box, point: number): boolean {
  const [width, height] = [right - left, bottom - top];
  return (
    Math.min(width, height) >= point * 0.35 &&
    Math.max(width, height) <= point * 2.6 &&
    Math.max(width, height) <= Math.min(width, height) * 1.9
  );
}

/** At the height of the last dot, and as far from it as the dots before are from one another. */
function goesOn(row: readonly Box[], dot: Box, point: number): boolean {
  const [before, last] = [row.at(-2), row.at(-1)];
  if (last === undefined || Math.abs(dot.bottom - last.bottom) > point * 0.8) return false;
  const step = dot.left - last.left;
  if (step < point * 1.3 || step > point * longestStep) return false;
  return before === undefined || Math.abs(step - (last.left - before.left)) <= point * 0.9;
}
