import type { Cell, Line, Segment, Table } from '../../../document.ts';
import type { PlacedBlock } from './freeText.ts';

/** In points: heads stand at most so far above their table, and begin so near the edge of its columns. */
const FURTHEST = 14;
const NEAR = 8;

/**
 * "Professional | Name | Telephone" over rows of boxes that touch: the heads have no rules round them
 * and belong to the table all the same, as its first row.
 */
export function withHeadRows(placed: readonly PlacedBlock[]): PlacedBlock[] {
  const out: PlacedBlock[] = [];
  for (const one of placed) {
    const above = out.at(-1);
    const table = above === undefined ? undefined : withHeads(above, one);
    if (table === undefined) out.push(one);
    else out[out.length - 1] = table;
  }
  return out;
}

function withHeads(above: PlacedBlock, below: PlacedBlock): PlacedBlock | undefined {
  const [line, table] = [above.block, below.block];
  if (line.kind !== 'line' || table.kind !== 'table' || !mayBeHeads(line)) return undefined;
  if (below.top - above.bottom > FURTHEST || below.top < above.top) return undefined;
  const edges = edgesOf(table);
  if (edges === undefined || !(areBoxes(table) || standOut(line, table))) return undefined;
  const heads = headsFor(line, edges);
  return heads === undefined
    ? undefined
    : { ...below, top: above.top, block: { ...table, rows: [heads, ...table.rows] } };
}

const mayBeHeads = ({ segments }: Line): boolean =>
  segments.length > 1 &&
  segments.every(
    ({ text, entered }) => entered !== true && /\p{L}/u.test(text) && !/[☐☒]|:$/u.test(text),
  );

/** Where the words of each column begin; undefined unless all rows have the same columns. */
function edgesOf({ rows }: Table): readonly number[] | undefined {
  const [first = []] = rows;
  if (rows.length < 2 || rows.some((row) => !isAlike(row, first))) return undefined;
  const edges = first.map((_, column) =>
    Math.min(
      ...rows.flatMap((row) =>
        (row[column]?.blocks ?? []).flatMap((block) =>
          block.kind === 'line' ? (block.segments[0]?.left ?? []) : [],
        ),
      ),
    ),
  );
  return edges.every(Number.isFinite) ? edges : undefined;
}

const isAlike = (row: readonly Cell[], first: readonly Cell[]): boolean =>
  row.length === first.length &&
  row.every(
    ({ column, rows, columns }, place) =>
      rows === 1 && columns === 1 && column === first[place]?.column,
  );

/** A box of the form in every cell but those that begin the rows. */
function areBoxes({ rows }: Table): boolean {
  return rows.every((row) =>
    row
      .slice(1)
      .every(({ blocks }) =>
        blocks.every(
          (block) =>
            block.kind === 'line' && block.segments.every(({ entered }) => entered === true),
        ),
      ),
  );
}

/** In bold, over three columns or more in which nothing is: what was typed has become part of the page. */
function standOut({ segments }: Line, { rows }: Table): boolean {
  if (segments.length < 3 || !segments.every(({ bold }) => bold === true)) return false;
  return rows.every((row) =>
    row.every(({ blocks }) =>
      blocks.every(
        (block) => block.kind === 'line' && block.segments.every(({ bold }) => bold !== true),
      ),
    ),
  );
}

/** A head over each column; over the words that the rows begin with there may be none. */
function headsFor(line: Line, edges: readonly number[]): Cell[] | undefined {
  const { segments } = line;
  const corner = edges.length - segments.length;
  if (corner < 0 || corner > 1 || (corner === 0 && edges.length < 3)) return undefined;
  const isOver = ({ left = 0 }: Segment, place: number): boolean =>
    Math.abs(left - (edges[place + corner] ?? 0)) < NEAR;
  if (!segments.every(isOver)) return undefined;
  const heads = segments.map((segment, place) =>
    cellAt(place + corner, [{ ...line, segments: [segment] }]),
  );
  return corner === 1 ? [cellAt(0, []), ...heads] : heads;
}

const cellAt = (column: number, blocks: readonly Line[]): Cell => ({
  column,
  columns: 1,
  rows: 1,
  blocks,
});
