import type { Block, Line } from '../../../document.ts';
import type { Box } from '../drawn/drawing.ts';
import { heightOf, middleY, widthOf } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import type { LaidPage } from './runningLines.ts';

/** So many bars alike must have a label with its answer, or right over it, as the next below them. */
const fewest = 2;
/** In points: a bar runs over most of the page, and holds one line. */
const widest = 300;
const highest = 30;

/**
 * Lines that stand alone on bars of one size across the page are headings, whatever their face is and
 * though a page has one of them only, where most of the bars have labels with answers of their own below.
 * Where each bar has an answer right below it, the bars hold the labels.
 */
export function withHeadingsOnBars(pages: readonly LaidPage[]): readonly LaidPage[] {
  const found = pages.flatMap((page) =>
    page.blocks.flatMap((placed, place): OnBar[] => {
      const bar = mayHead(placed.block) ? barBehind(placed, page) : undefined;
      const next = page.blocks.slice(place + 1, place + 3).map(({ block }) => block);
      return bar === undefined ? [] : [{ block: placed.block, bar, opens: opensRows(next) }];
    }),
  );
  const headings = new Set(
    found
      .filter(({ bar }) => {
        const alike = found.filter((other) => isAlike(other.bar, bar));
        const opening = alike.filter(({ opens }) => opens).length;
        return opening >= fewest && opening * 2 > alike.length;
      })
      .map(({ block }) => block),
  );
  const marked = ({ block, ...place }: PlacedBlock): PlacedBlock => ({
    ...place,
    block: block.kind === 'line' && headings.has(block) ? { ...block, heading: true } : block,
  });
  return headings.size === 0
    ? pages
    : pages.map((page) => ({ ...page, blocks: page.blocks.map(marked) }));
}

interface OnBar {
  readonly block: Block;
  readonly bar: Box;
  readonly opens: boolean;
}

function mayHead(block: Block): boolean {
  if (block.kind !== 'line') return false;
  const [segment, ...more] = block.segments;
  if (segment === undefined || more.length > 0 || segment.entered === true) return false;
  return /\p{L}{3}/u.test(segment.text) && !/[☐☒]|[:?.,;]$/u.test(segment.text);
}

/** The bar on which a line stands alone. */
function barBehind(line: PlacedBlock, { shades = [], blocks }: LaidPage): Box | undefined {
  const bar = shades.find(
    (shade) => widthOf(shade) > widest && heightOf(shade) < highest && standsOn(line, shade),
  );
  const isShared =
    bar !== undefined && blocks.some((other) => other !== line && standsOn(other, bar));
  return isShared ? undefined : bar;
}

const standsOn = (box: Box, bar: Box): boolean =>
  box.left > bar.left - 1 &&
  box.right < bar.right + 1 &&
  middleY(box) > bar.top &&
  middleY(box) < bar.bottom;

const isAlike = (one: Box, other: Box): boolean =>
  Math.abs(widthOf(one) - widthOf(other)) < 2 && Math.abs(heightOf(one) - heightOf(other)) < 1;

/** A label beside its answer, or right over its box. */
function opensRows([first, second]: readonly Block[]): boolean {
  if (first === undefined) return false;
  if (first.kind === 'table') return (first.rows[0]?.length ?? 0) > 1;
  if (isFilledIn(first)) return false;
  return first.segments.length > 1 || (second !== undefined && isBox(second));
}

const isFilledIn = ({ segments: [first] }: Line): boolean => first?.entered === true;

const isBox = (block: Block): boolean =>
  block.kind === 'line'
    ? isFilledIn(block)
    : block.rows.length === 1 && block.rows[0]?.length === 1;
