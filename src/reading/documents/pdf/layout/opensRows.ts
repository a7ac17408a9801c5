import type { Word } from '../drawn/drawing.ts';

interface Across {
  readonly at: number;
  /** It runs over most of the page. */
  readonly across: boolean;
}

/** So many rows are no answer with its label. */
const FEWEST = 5;
/** In points: an answer stands so far behind its label. */
const APART = 20;

/**
 * Whether larger words with a line across the page under them open rows of their own: a label with its
 * answer beside it, or more lines than a label and an answer are.
 */
export function opensRows(
  { line, value }: { readonly line: Across; readonly value: readonly Word[] },
  lines: readonly Across[],
  words: readonly Word[],
): boolean {
  const [first] = value;
  if (first === undefined || !line.across || isParted(value)) return false;
  const end = Math.min(...lines.flatMap(({ at, across }) => (across && at > line.at ? at : [])));
  const below = words.filter(
    (word) => word.top > line.at - 1 && word.baseline < end - first.size * 0.9,
  );
  if (below.some(({ size }) => size > first.size - 0.8)) return false;
  const rows = rowsOf(below);
  return rows.length >= FEWEST || isPair(rows[0] ?? []);
}

function rowsOf(words: readonly Word[]): readonly Word[][] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    if (row !== undefined && word.baseline - (row[0]?.baseline ?? 0) < 2) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

const fromLeft = (words: readonly Word[]): readonly Word[] =>
  [...words].sort((one, other) => one.left - other.left);

const isParted = (words: readonly Word[]): boolean => gapIn(fromLeft(words)) >= 0;

const gapIn = (words: readonly Word[]): number =>
  words.findIndex(({ right }, place) => (words[place + 1]?.left ?? right) - right > APART);

/** "Name:      Jo Tester" is asked and answered in its own row. */
function isPair(row: readonly Word[]): boolean {
  const words = fromLeft(row);
  const gap = gapIn(words);
  return gap >= 0 && /[:?]$/u.test(words[gap]?.text ?? '');
}
