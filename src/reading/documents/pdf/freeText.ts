import type { Block, Cell, Line } from '../../document.ts';
import type { Box, EntryBox, PageDrawing, Word } from './drawing.ts';
import { middleY } from './drawing.ts';
import { standsInLine, wordFromEntry, wordsFromEntry } from './entries.ts';
import type { Grid } from './grid.ts';
import { linesOf, proseOf } from './lines.ts';

/** A line or table with its place on the page, for putting in order and joining over page ends. */
export interface PlacedBlock extends Box {
  readonly block: Block;
  readonly grid?: Grid | undefined;
}

/** A part of a page that is read by itself: the page or a cell. */
export interface Area extends Box {
  readonly page: PageDrawing;
  /** Text in it was written as one: empty lines count. */
  readonly prose: boolean;
}

export const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

/** Text outside any table: lines, with high boxes of several lines kept together beside their label. */
export function layoutFree(
  area: Area,
  words: readonly Word[],
  entries: readonly EntryBox[],
): PlacedBlock[] {
  const inLine = entries.filter((entry) => standsInLine(entry, words));
  const high = entries.filter((entry) => !inLine.includes(entry));
  const placed: PlacedBlock[] = [];
  let free = [...words, ...inLine.map(wordFromEntry)];
  const alone = free.length === 0 && high.length === 1;
  for (const entry of high) {
    if (alone) {
      free.push(...wordsFromEntry(entry));
      continue;
    }
    const label = labelBeside(entry, free);
    free = free.filter((word) => !label.includes(word));
    const box = boxTable(area, entry);
    placed.push(label.length > 0 ? withLabel(box, label, area.page.page) : box);
  }
  const lines = area.prose ? proseOf(free, area.page.page) : linesOf(free, area.page.page);
  let last: PlacedBlock | undefined;
  for (const line of lines) {
    last = placedLine(line, last);
    placed.push(last);
  }
  return placed;
}

function boxTable(area: Area, entry: EntryBox): PlacedBlock {
  const page = area.page.page;
  const cell: Cell = {
    column: 0,
    columns: 1,
    rows: 1,
    blocks: linesOf(wordsFromEntry(entry), page),
  };
  return { ...boxOf(entry), block: { kind: 'table', rows: [[cell]], page } };
}

function placedLine(line: Line, before: PlacedBlock | undefined): PlacedBlock {
  // An empty line has no place of its own: it stands just below the line before it.
  if (line.segments.length === 0 && before !== undefined) {
    return { ...boxOf(before), top: before.top + 0.01, block: line };
  }
  const top = line.top ?? 0;
  return {
    left: line.segments[0]?.left ?? 0,
    right: line.segments.at(-1)?.right ?? 0,
    top,
    bottom: top + (line.height ?? 10),
    block: line,
  };
}

/** The few words left of a box, at its height: its label. */
export function labelBeside(box: Box, words: readonly Word[]): Word[] {
  const beside = words.filter(
    (word) =>
      word.right <= box.left + 3 && middleY(word) > box.top - 3 && middleY(word) < box.bottom + 3,
  );
  return linesOf(beside, 0).length <= 4 ? beside : [];
}

/** A box with its label before it, as one row of two cells. */
export function withLabel(box: PlacedBlock, label: readonly Word[], page: number): PlacedBlock {
  const value = box.block.kind === 'table' ? box.block.rows[0]?.[0] : undefined;
  if (value === undefined) return box;
  const head: Cell = { column: 0, columns: 1, rows: 1, blocks: linesOf(label, page) };
  const top = Math.min(box.top, ...label.map((word) => word.top));
  return {
    ...box,
    top,
    grid: undefined,
    block: { kind: 'table', rows: [[head, { ...value, column: 1 }]], page },
  };
}
