import type { Box, Word } from '../drawn/drawing.ts';
import type { PlacedBlock } from './freeText.ts';
import { hangingRows } from './hangingRows.ts';
import { labelledColumns } from './labelledColumns.ts';
import { openRows } from './openRows.ts';
import { pairColumns } from './pairColumns.ts';
import { wrappedRows } from './wrappedRows.ts';

/** Rows of tables that no rule is drawn for, told by where their words stand. */
export function freeRows(
  words: readonly Word[],
  page: number,
  between: readonly Box[],
): { readonly placed: PlacedBlock[]; readonly rest: readonly Word[] } {
  const columns = labelledColumns(words, page);
  const pairs = pairColumns(columns.rest, page);
  const wrapped = wrappedRows(pairs.rest, page);
  const hanging = hangingRows(wrapped.rest, page);
  const placed = [...columns.placed, ...pairs.placed, ...wrapped.placed, ...hanging.placed];
  const open = openRows(hanging.rest, page, [...between, ...placed]);
  return { placed: [...placed, ...open.placed], rest: open.rest };
}
