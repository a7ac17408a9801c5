import { looksLike } from '../labels/plausible.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { sameColumns } from './tableHeads.ts';
import { hasOwnAnswer } from './ownPair.ts';
import { type CellView } from './tableCells.ts';

type Rows = readonly (readonly CellView[])[];

/**
 * The rows without the places left over at the end of a row of labels that has fewer than the others,
 * and of the answers below it: "Postcode | " over "LS7 3AB | ".
 */
export function withoutEmptyTails(given: Rows): Rows {
  const rows = withoutSpareCells(given);
  const kept = [...rows];
  const answersBelow = rows.some((row, place) => isLabelsOver(row, rows[place + 1] ?? []));
  let place = 0;
  while (place + 1 < kept.length) {
    const [heads = [], next = []] = [kept[place], kept[place + 1]];
    const filled = filledUpTo(heads, next);
    const [labels, answers] = [heads.slice(0, filled), next.slice(0, filled)];
    const isLeft = filled > 0 && filled < heads.length && areLabels(labels, answers);
    if (isLeft && (filled > 1 || answersBelow || isSurely(labels, answers))) {
      kept[place] = labels;
      kept[place + 1] = answers;
    }
    place += isLeft || isLabelsOver(heads, next) ? 2 : 1;
  }
  return kept;
}

/** So many answers below a label over the whole width leave the place beside them empty. */
const SPARE = 3;

/** "Name" over "Ada | ", again and again: the box for an answer is less wide than its label's row, and no cell stands beside it. */
function withoutSpareCells(rows: Rows): Rows {
  const isSpare = (row: readonly CellView[], at: number): boolean =>
    row.length === 2 && rows[at - 1]?.length === 1 && row[1] !== undefined && isBare(row[1]);
  const pairs = rows.filter((row) => row.length === 2);
  const spare = rows.filter(isSpare);
  if (spare.length < SPARE || spare.length < pairs.length) return rows;
  return rows.map((row, at) => (isSpare(row, at) ? row.slice(0, 1) : row));
}

/** The places of two rows before those at their end in which both are empty. */
function filledUpTo(heads: readonly CellView[], next: readonly CellView[]): number {
  if (!sameColumns(heads, next)) return 0;
  const last = heads.findLastIndex((head, at) => !isBare(head) || next[at]?.empty === false);
  return last + 1;
}

const isBare = (view: CellView): boolean => view.empty && !view.entered;

const isLabelsOver = (heads: readonly CellView[], next: readonly CellView[]): boolean =>
  heads.length > 1 && sameColumns(heads, next) && areLabels(heads, next);

/** Labels that we know, each alone in its cell, over words that are none. */
function areLabels(heads: readonly CellView[], next: readonly CellView[]): boolean {
  const isLabel = (view: CellView): boolean => view.meaning !== undefined && !hasOwnAnswer(view);
  return (
    heads.every(isLabel) &&
    next.some(({ empty }) => !empty) &&
    next.every(({ meaning, nested }) => meaning === undefined && !nested)
  );
}

/** A postcode stands below "Postcode". */
const isSurely = ([label]: readonly CellView[], [answer]: readonly CellView[]): boolean =>
  label !== undefined &&
  answer !== undefined &&
  topicsOf(label).some((topic) => looksLike(topic, answer.text) === 'surely');
