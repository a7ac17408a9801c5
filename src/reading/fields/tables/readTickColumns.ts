import { meaningInLabelPlace } from '../labels/evidence.ts';
import { answerLine, type Sheet } from '../sheet.ts';
import type { CellView } from './tableCells.ts';
import { sameColumns } from './tableHeads.ts';

type Row = readonly CellView[];

const OPTION = /^(?:yes|no|y|n|n\/a|not known|unknown|don['\u2019]?t know|not sure|unsure)$/iu;
const MARK = /^(?:[xX\u2713\u2714\u2717\u2718\u2611\u2612\u2022\u25cf\u25a0]|yes|y)$/u;
const EMPTY_BOX = /^[\u2610\u25a1\u25cb]?$/u;

/** "Question | Yes | No | Details": each answer is a mark below the one that is meant. */
export function headsTickColumns(rows: readonly Row[], row: number): boolean {
  const [first, ...heads] = rows[row] ?? [];
  const options = heads.filter(({ text }) => OPTION.test(text));
  if (first === undefined || options.length < 2) return false;
  const says = (word: RegExp): boolean => options.some(({ text }) => word.test(text));
  return says(/^y/iu) && says(/^no?$/iu) && isTicked(rows[row] ?? [], rows[row + 1]);
}

/** Reads the questions below such heads; gives the first row that is still to be read. */
export function readTickColumns(rows: readonly Row[], row: number, sheet: Sheet): number {
  const heads = rows[row] ?? [];
  let next = row + 1;
  while (next < rows.length && isTicked(heads, rows[next])) {
    const cells = rows[next] ?? [];
    const [label] = cells;
    if (label !== undefined) answer(label, cells, heads, sheet);
    next += 1;
  }
  sheet.pending = undefined;
  return next;
}

/** Nothing but marks or empty boxes stands below the options. */
function isTicked(heads: Row, cells: Row | undefined): boolean {
  const [label] = cells ?? [];
  if (cells === undefined || label === undefined || label.empty) return false;
  if (!sameColumns(heads, cells)) return false;
  return cells.every(
    ({ text }, place) =>
      place === 0 || !isOption(heads[place]) || EMPTY_BOX.test(text) || MARK.test(text),
  );
}

const isOption = (head: CellView | undefined): boolean =>
  head !== undefined && OPTION.test(head.text);

/** Written as forms print ticks: "☐ Yes ☒ No", with what stands under "Details" behind it. */
function answer(label: CellView, cells: Row, heads: Row, sheet: Sheet): void {
  const options = cells.flatMap((view, place) => {
    const head = heads[place];
    if (head === undefined || place === 0 || !isOption(head)) return [];
    return `${MARK.test(view.text) ? '\u2612' : '\u2610'} ${head.text}`;
  });
  const { lines } = sheet.label(
    label.text,
    label.meaning ?? meaningInLabelPlace(label.text),
    label.page,
  );
  const text = options.join(' ');
  if (options.some((option) => option.startsWith('\u2612'))) {
    lines.push(answerLine({ kind: 'line', segments: [{ text }] }));
  }
  for (const [place, view] of cells.entries()) {
    if (place > 0 && !isOption(heads[place])) lines.push(...view.lines.map(answerLine));
  }
}
