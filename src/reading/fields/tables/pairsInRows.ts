import type { CellView } from './tableCells.ts';

type Row = readonly CellView[];

/** So much of a column must be labels that we know. */
const MOST = 0.7;

/**
 * "First language | Urdu | Father | Sam" over "Other children | None | | ": a row of pairs among rows
 * of pairs, as every other cell of them is a label. Over a list only the first row is of labels.
 */
export function standsAmongPairs(rows: readonly Row[], at: number): boolean {
  const row = rows[at] ?? [];
  if (row.length < 4 || row.length % 2 > 0) return false;
  const run = rowsAlike(rows, at);
  const columns = row.map((_, place) => filledIn(run, place));
  const labels = columns.filter((_, place) => place % 2 === 0);
  const answers = columns.filter((_, place) => place % 2 > 0);
  const known = labels.flat().filter(isKnown).length;
  return (
    labels.every(areLabels) && known > labels.length && answers.every((views) => !areLabels(views))
  );
}

/** The rows around one that have their cells between the same edges. */
function rowsAlike(rows: readonly Row[], at: number): readonly Row[] {
  const isAlike = (row: Row | undefined): boolean =>
    row !== undefined &&
    row.length === rows[at]?.length &&
    row.every(({ cell }, place) => cell.column === rows[at]?.[place]?.cell.column);
  let [from, to] = [at, at + 1];
  while (isAlike(rows[from - 1])) from -= 1;
  while (isAlike(rows[to])) to += 1;
  return rows.slice(from, to);
}

const filledIn = (rows: readonly Row[], place: number): Row =>
  rows.flatMap((row) => row[place] ?? []).filter(({ empty }) => !empty);

function areLabels(views: Row): boolean {
  const known = views.filter(isKnown).length;
  return known > 0 && known >= views.length * MOST;
}

const isKnown = ({ meaning, entered, nested }: CellView): boolean =>
  meaning !== undefined && !entered && !nested;
