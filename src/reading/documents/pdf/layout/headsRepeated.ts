import { isInBold, lineText } from '../../../document.ts';
import type { Box } from '../drawn/drawing.ts';
import { heightOf, holdsPoint } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import type { LaidPage } from './runningLines.ts';

/** Text goes down to here where a table was cut by the end of the page. */
const FOOT = 0.7;

/**
 * Marks the head of a part that stands once more over the rest of it, as tables repeat their first row on
 * each page: it is the last on such a bar on the page before, and stands over other words there.
 */
export function markRepeatedHeads(pages: readonly LaidPage[]): readonly LaidPage[] {
  return pages.map((page, place) => {
    const before = pages[place - 1];
    const body = bodyOf(page);
    const [head, next] = body;
    if (before === undefined || head?.block.kind !== 'line' || next === undefined) return page;
    const bar = barOf(head, page);
    if (bar === undefined) return page;
    const above = bodyOf(before);
    const last = above.findLastIndex((one) => isAlike(bar, barOf(one, before)));
    const isRepeated =
      last >= 0 &&
      last < above.length - 1 &&
      isSame(above[last], head) &&
      !isSame(above[last + 1], next) &&
      (above.at(-1)?.bottom ?? 0) > before.height * FOOT;
    if (!isRepeated) return page;
    const marked: PlacedBlock = { ...head, block: { ...head.block, running: true } };
    return { ...page, blocks: page.blocks.map((one) => (one === head ? marked : one)) };
  });
}

const bodyOf = ({ blocks }: LaidPage): readonly PlacedBlock[] =>
  blocks.filter(
    ({ block }) => block.kind === 'table' || (block.running !== true && block.segments.length > 0),
  );

/** The colour right behind a line in bold that stands alone on it. */
function barOf({ block, left, top, bottom }: PlacedBlock, { shades }: LaidPage): Box | undefined {
  if (block.kind !== 'line' || block.segments.length > 1 || !isInBold(block)) return undefined;
  const middle = (top + bottom) / 2;
  return shades?.find(
    (shade) => holdsPoint(shade, left + 1, middle) && heightOf(shade) < (bottom - top) * 3.5,
  );
}

const isAlike = (one: Box, other: Box | undefined): boolean =>
  other !== undefined &&
  [
    [one.left, other.left],
    [one.right, other.right],
    [heightOf(one), heightOf(other)],
  ].every(([own = 0, its = 0]) => Math.abs(own - its) < 1.5);

const isSame = (one: PlacedBlock | undefined, other: PlacedBlock): boolean =>
  one !== undefined && textOf(one) === textOf(other) && Math.abs(one.left - other.left) < 3;

const textOf = ({ block }: PlacedBlock): string =>
  block.kind === 'line'
    ? lineText(block)
    : block.rows
        .slice(0, 1)
        .flat()
        .flatMap(({ blocks }) => blocks)
        .map((inner) => (inner.kind === 'line' ? lineText(inner) : ''))
        .join('|');
