import type { Box, Word } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { boxesInRows } from './boxesInRows.ts';
import { hangingLabels } from './hangingLabels.ts';
import { hangingRows } from './hangingRows.ts';
import { labelledColumns } from './labelledColumns.ts';
import { marksUnderOptions } from './marksUnderOptions.ts';
import { openRows } from './openRows.ts';
import { pairColumns } from './pairColumns.ts';
import { wrappedRows } from './wrappedRows.ts';

/** Rows of tables that no rule is drawn for, told by where their words stand. */
export function freeRows(
  words: readonly Word[],
  page: number,
  between: readonly Box[],
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const marks = marksUnderOptions(words, page);
  const boxes = boxesInRows(marks.rest, page);
  const columns = labelledColumns(boxes.rest, page);
  const pairs = pairColumns(columns.rest, page);
  const wrapped = wrappedRows(pairs.rest, page);
  const labels = hangingLabels(wrapped.rest, page);
  const hanging = hangingRows(labels.rest, page);
  const found = [marks, boxes, columns, pairs, wrapped, labels, hanging];
  const placed = found.flatMap((each) => each.placed);
  const open = openRows(hanging.rest, page, [...between, ...placed]);
  return { placed: [...placed, ...open.placed], rest: open.rest };
}
