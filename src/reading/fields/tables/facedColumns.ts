import type { CellView } from './tableCells.ts';

type Rows = readonly (readonly CellView[])[];

/** So many rows tell how a table sets its labels … */
const FEWEST = 3;
/** … where nearly all are set alike. */
const MOST = 0.8;

/**
 * The grid columns of labels where the faces alone tell: words in bold, shaded or of a header cell in the
 * first cell of each pair, and none so in the second. Undefined where they do not. "Author's job title"
 * is a label then and "Social Worker" beside it is none, whatever the dictionary knows.
 */
export function facedColumns(rows: Rows, fewest: number = FEWEST): ReadonlySet<number> | undefined {
  const paired = rows.filter(({ length }) => length === 2 || length === 4);
  const pairs = paired.flatMap((row) => pairsOf(row));
  const asked = pairs.filter(([label, answer]) => !(label.empty && answer.empty));
  const faced = asked.filter(([label, answer]) => isSet(label) && !isSet(answer));
  if (faced.length < fewest || faced.length < asked.length * MOST) return undefined;
  return new Set(faced.map(([label]) => label.cell.column));
}

function pairsOf(row: readonly CellView[]): readonly (readonly [CellView, CellView])[] {
  const pairs: (readonly [CellView, CellView])[] = [];
  for (let place = 0; place + 1 < row.length; place += 2) {
    const [label, answer] = [row[place], row[place + 1]];
    if (label !== undefined && answer !== undefined) pairs.push([label, answer]);
  }
  return pairs;
}

/** In bold from its first word, shaded, or a header cell of its file. */
function isSet({ lines, cell, empty }: CellView): boolean {
  if (cell.shaded === true || cell.header === true) return true;
  return !empty && lines.some(({ segments }) => segments[0]?.bold === true);
}
