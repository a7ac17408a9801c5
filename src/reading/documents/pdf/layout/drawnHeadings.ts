import type { Line } from '../../../document.ts';
import { lineText } from '../../../document.ts';
import type { Box, PageDrawing, Word } from '../drawn/drawing.ts';
import { heightOf, holdsPoint, middleX, middleY, widthOf } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';

/**
 * Lines that are drawn as headings: bold or large, alone on their line, and underlined across the
 * page or standing on a bar across it, where at least one more line looks the same; and the legends
 * of frames.
 */
export function withDrawnHeadings(
  page: PageDrawing,
  placed: readonly PlacedBlock[],
  legends: readonly Word[],
): PlacedBlock[] {
  const lines = placed.flatMap(({ block }) => (block.kind === 'line' ? block : []));
  const usual = usualHeight(lines);
  const marked = new Map<Line, string>();
  for (const { block, ...place } of placed) {
    if (block.kind !== 'line') continue;
    if (legends.some((word) => holdsPoint(place, middleX(word), middleY(word)))) {
      marked.set(block, legend);
    }
    if (!mayBeHeading(block, usual)) continue;
    const mark = isRuled(page, place) ? 'rule' : isBarred(page, place) ? 'bar' : undefined;
    if (mark !== undefined) marked.set(block, `${mark}:${block.height ?? 0}`);
  }
  const looks = [...marked.values()];
  const isUsed = (look: string): boolean =>
    look === legend || looks.filter((other) => other === look).length > 1;
  return placed.map((each) => {
    const look = each.block.kind === 'line' ? marked.get(each.block) : undefined;
    if (look === undefined || each.block.kind !== 'line' || !isUsed(look)) return each;
    return { ...each, block: { ...each.block, heading: true } };
  });
}

const legend = 'legend';

function usualHeight(lines: readonly Line[]): number {
  const heights = lines.map(({ height = 10 }) => height).sort((one, other) => one - other);
  return heights[Math.floor(heights.length / 2)] ?? 10;
}

function mayBeHeading(line: Line, usual: number): boolean {
  const [segment, ...more] = line.segments;
  if (segment === undefined || more.length > 0 || segment.entered === true) return false;
  const text = lineText(line);
  if (!/\p{L}{3}/u.test(text) || /[:☐☒.,;]/u.test(text) || text.length > 80) return false;
  return segment.bold === true || (line.height ?? 10) > usual * 1.15;
}

function isRuled(page: PageDrawing, { left, right, top, bottom }: Box): boolean {
  const { rules, width, frames = [] } = page;
  return rules.some(
    (rule) =>
      rule.way === 'level' &&
      !frames.some((frame) => Math.abs(frame.top - rule.at) < 1.5 && rule.from < frame.right) &&
      rule.from < left + 3 &&
      rule.to - rule.from > Math.max((right - left) * 2.2, width * 0.3) &&
      rule.at > top + (bottom - top) * 0.7 &&
      rule.at < bottom + (bottom - top) * 0.7,
  );
}

function isBarred({ shades, width }: PageDrawing, { left, top, bottom }: Box): boolean {
  const middle = (top + bottom) / 2;
  return shades.some(
    (shade) =>
      heightOf(shade) < 40 &&
      widthOf(shade) > width * 0.3 &&
      shade.left < left + 3 &&
      shade.top < middle &&
      shade.bottom > middle,
  );
}
