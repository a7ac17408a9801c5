import type { Line, Segment } from '../../../document.ts';
import type { PlacedBlock } from './freeText.ts';

/** In points: a heading stands at most so far above its table, and may begin so much to the left of it. */
const FURTHEST = 24;
const NEAR = 8;

/**
 * "Child's details | Referrer's details" over two tables beside each other: each of them right before
 * the table that it heads, which would else be read as the other's.
 */
export function headsOverTables(placed: readonly PlacedBlock[]): PlacedBlock[] {
  const out: PlacedBlock[] = [];
  for (let at = 0; at < placed.length; at += 1) {
    const line = placed[at];
    if (line === undefined) continue;
    const beside = tablesBeside(placed, at + 1);
    const heads = headsOf(line, beside);
    if (heads === undefined) {
      out.push(line);
      continue;
    }
    for (const [place, table] of beside.entries()) out.push(...(heads[place] ?? []), table);
    at += beside.length;
  }
  return out;
}

/** From here on: none unless there are two or more. */
function tablesBeside(placed: readonly PlacedBlock[], from: number): readonly PlacedBlock[] {
  const [first] = placed.slice(from);
  if (first?.block.kind !== 'table') return [];
  const behind = placed.slice(from + 1).findIndex((other, place) => {
    const last = placed[from + place];
    return last === undefined || !standsBeside(last, other);
  });
  const beside = placed.slice(from, behind < 0 ? undefined : from + 1 + behind);
  return beside.length > 1 ? beside : [];
}

function standsBeside(one: PlacedBlock, other: PlacedBlock): boolean {
  if (other.block.kind !== 'table') return false;
  return (
    other.left >= one.right && other.top < one.bottom && Math.abs(other.top - one.top) < FURTHEST
  );
}

/** For each of the tables what stands over it; undefined unless each has a heading, and one alone. */
function headsOf(
  { block, bottom, ...place }: PlacedBlock,
  tables: readonly PlacedBlock[],
): readonly PlacedBlock[][] | undefined {
  if (block.kind !== 'line' || block.segments.length !== tables.length || tables.length < 2)
    return undefined;
  const heads = tables.map((table) => block.segments.filter((segment) => isOver(segment, table)));
  const areHeads = heads.every((over) => over.length === 1 && over[0]?.entered !== true);
  if (!areHeads || tables.some(({ top }) => top - bottom > FURTHEST)) return undefined;
  return heads.map((segments) => {
    const line: Line = { ...block, segments };
    return [{ ...place, bottom, block: line }];
  });
}

function isOver({ left }: Segment, table: PlacedBlock): boolean {
  return left !== undefined && left > table.left - NEAR && left < table.right;
}
