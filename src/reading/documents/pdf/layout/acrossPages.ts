import type { Block, Table } from '../../../document.ts';
import type { PlacedBlock } from './freeText.ts';
import { withRowAsAbove } from './freeColumns.ts';
import { joinBoxes, joinLines, joinQuestion, linesThatGoOn } from './goOnOverPage.ts';
import { withoutHeadRepeated } from './headsInTables.ts';
import { joinLabels } from './labelsAtFoot.ts';
import { continueRow, goesOn, rowsUnder, rowText, type Rows } from './rowOverPage.ts';
import { joinHeaded, joinLabelled, joinUnderSmallPrint } from './unruledOverPage.ts';
import type { LaidPage } from './runningLines.ts';
import { markRunning } from './runningLines.ts';
import { markRepeatedHeads } from './headsRepeated.ts';

/** Pages to one flow: running heads and feet marked, tables that go on over the page joined. */
export function joinPages(pages: readonly LaidPage[]): Block[] {
  const marked = withFeetJoined(markRepeatedHeads(markRunning(pages)));
  const flow: PlacedBlock[] = [];
  let openTable: PlacedBlock | undefined;
  for (const page of marked) {
    const body = page.blocks.filter((block) => !isRunning(block.block));
    const goingOn = openTable === undefined ? undefined : goOn(openTable, body);
    if (goingOn !== undefined && openTable !== undefined) {
      flow[flow.indexOf(openTable)] = goingOn.whole;
    }
    const taken = goingOn?.taken ?? [];
    flow.push(...withTextGoingOn(page.blocks, body[0], flow).filter((one) => !taken.includes(one)));
    const last = body.at(-1);
    if (last !== undefined && taken.includes(last)) openTable = goingOn?.whole;
    else openTable = last?.block.kind === 'table' ? last : undefined;
  }
  return flow.map(({ block }) => withoutHeadRepeated(block));
}

/** The blocks of a page, where its first box goes on with running text as lines of that text. */
function withTextGoingOn(
  blocks: readonly PlacedBlock[],
  first: PlacedBlock | undefined,
  before: readonly PlacedBlock[],
): readonly PlacedBlock[] {
  const rest = first === undefined ? undefined : linesThatGoOn(textAtFoot(before), first);
  return rest === undefined ? blocks : blocks.flatMap((one) => (one === first ? rest : [one]));
}

/** The lines at the end of the pages before, from the last table on. */
function textAtFoot(flow: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const body = flow.filter(({ block }) => !isRunning(block));
  return body.slice(body.findLastIndex(({ block }) => block.kind === 'table') + 1);
}

/** The labels at the foot of one page right before their boxes at the head of the next. */
function withFeetJoined(pages: readonly LaidPage[]): readonly LaidPage[] {
  const whole: LaidPage[] = [];
  for (const page of pages) {
    const above = whole.at(-1);
    const labels = above === undefined ? undefined : footOf(above);
    const place = page.blocks.findIndex(({ block }) => !isRunning(block));
    const next = page.blocks[place];
    const row = labels === undefined || next === undefined ? undefined : joinLabels(labels, next);
    if (above !== undefined && row !== undefined) {
      whole[whole.length - 1] = { ...above, blocks: above.blocks.filter((one) => one !== labels) };
      whole.push({ ...page, blocks: page.blocks.with(place, row) });
    } else whole.push(page);
  }
  return whole;
}

/** What stands lowest on a page, where a page has its foot. */
function footOf({ blocks, height }: LaidPage): PlacedBlock | undefined {
  const last = blocks.findLast(({ block }) => !isRunning(block));
  return last !== undefined && last.bottom > height * 0.85 ? last : undefined;
}

interface GoingOn {
  readonly whole: PlacedBlock;
  /** What the next page has of it. */
  readonly taken: readonly PlacedBlock[];
}

function goOn(open: PlacedBlock, body: readonly PlacedBlock[]): GoingOn | undefined {
  const [next] = body;
  if (next === undefined) return undefined;
  const whole = continues(open, next)
    ? joinTables(open, next)
    : (joinHeaded(open, next) ??
      joinLabelled(open, next) ??
      joinUnderSmallPrint(open, next) ??
      withRowAsAbove(open, next) ??
      joinBoxes(open, next) ??
      joinQuestion(open, next));
  return whole === undefined ? joinLines(open, body) : { whole, taken: [next] };
}

const isRunning = (block: Block): boolean => block.kind === 'line' && block.running === true;

/** Same column edges: the table goes on. */
function continues(table: PlacedBlock, next: PlacedBlock): boolean {
  const { grid } = table;
  const other = next.grid;
  if (grid === undefined || other === undefined) return false;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 4;
  if (!near(grid.left, other.left) || !near(grid.right, other.right)) return false;
  const last = lastRowEdges(table.block);
  const shared = other.edges.filter((edge) => grid.edges.some((own) => near(own, edge))).length;
  return shared >= Math.min(grid.edges.length, other.edges.length) || last === 1;
}

function lastRowEdges(block: Block): number {
  return block.kind === 'table' ? (block.rows.at(-1)?.length ?? 0) : 0;
}

function joinTables(table: PlacedBlock, next: PlacedBlock): PlacedBlock | undefined {
  if (table.block.kind !== 'table' || next.block.kind !== 'table') return undefined;
  const { grid } = table;
  const other = next.grid;
  if (grid === undefined || other === undefined) return undefined;
  const edges = mergedEdges(grid.edges, other.edges);
  const above = placedAnew(table.block, grid.edges, edges);
  let below = placedAnew(next.block, other.edges, edges);
  below = withoutRepeatedHead(above, below);
  const lowest = Math.max(...grid.cells.map((cell) => cell.row + cell.rows));
  const cut =
    grid.cells.some((cell) => cell.row + cell.rows === lowest && cell.openBottom) &&
    other.cells.some((cell) => cell.row === 0 && cell.openTop);
  const rows = goesOn(above, below, cut) ? continueRow(above, below) : rowsUnder(above, below);
  return {
    ...table,
    block: { ...table.block, rows },
    grid: { ...other, edges, left: grid.left, right: grid.right },
  };
}

function mergedEdges(one: readonly number[], two: readonly number[]): number[] {
  const edges = [...one];
  for (const edge of two) if (!edges.some((own) => Math.abs(own - edge) < 4)) edges.push(edge);
  return edges.sort((a, b) => a - b);
}

/** Column numbers and spans counted on other edges. */
function placedAnew(table: Table, from: readonly number[], to: readonly number[]): Rows {
  const place = (edge: number): number => {
    const at = from[Math.min(edge, from.length - 1)] ?? 0;
    const found = to.findIndex((other) => Math.abs(other - at) < 4);
    return found < 0 ? edge : found;
  };
  return table.rows.map((row) =>
    row.map((cell) => {
      const column = place(cell.column);
      return { ...cell, column, columns: Math.max(1, place(cell.column + cell.columns) - column) };
    }),
  );
}

/** Head rows repeated on the next page say nothing new. */
function withoutRepeatedHead(above: Rows, below: Rows): Rows {
  let repeated = 0;
  while (
    repeated < Math.min(3, below.length - 1) &&
    rowText(below[repeated]).replaceAll('|', '') !== '' &&
    rowText(below[repeated]) === rowText(above[repeated])
  ) {
    repeated += 1;
  }
  return below.slice(repeated);
}
