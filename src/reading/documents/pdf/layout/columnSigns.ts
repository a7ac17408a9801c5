import type { PageDrawing, Word } from '../drawn/drawing.ts';
import { around, widthOf } from '../drawn/drawing.ts';

const reach = 2;

/** The words of one column, row by row. */
function rowsOf({ words }: PageDrawing): readonly Word[][] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row !== undefined && word.baseline - (row[0]?.baseline ?? 0) < reach) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** How many rows of one side stand level with a row of the other side, 0 to 1. */
export function alignedShare(one: PageDrawing, other: PageDrawing): number {
  const levels = [
    ...other.words.map(({ baseline }) => baseline),
    ...other.entries.map(({ bottom }) => bottom - 5),
  ];
  const rows = rowsOf(one);
  const level = rows.filter(([first]) =>
    levels.some((at) => Math.abs(at - (first?.baseline ?? 0)) < reach),
  );
  return rows.length === 0 ? 1 : level.length / rows.length;
}

/** What makes a column read as a form by itself: ruled rows, lines to write on, boxes, labels with a colon. */
export function signsOfForm(column: PageDrawing): number {
  const uprights = column.rules.filter((rule) => rule.way === 'upright' && rule.to - rule.from > 8);
  const inner = new Set(uprights.map((rule) => Math.round(rule.at / 4))).size;
  const labels = rowsOf(column).filter((row) => row.some((word) => word.text.endsWith(':')));
  const written = column.rules.filter((rule) => rule.way === 'level' && rule.to - rule.from > 40);
  const lines = new Set(written.map((rule) => Math.round(rule.at / 4))).size;
  return (inner >= 3 ? 2 : 0) + (lines >= 4 ? 2 : 0) + column.entries.length + labels.length;
}

/** Several lines one after the other that fill most of the column: sentences, not labels. */
export function isProse(column: PageDrawing): boolean {
  if (column.words.length === 0) return false;
  const wide = widthOf(around(column.words)) * 0.75;
  let run = 0;
  for (const row of rowsOf(column)) {
    run = row.length >= 5 && widthOf(around(row)) > wide ? run + 1 : 0;
    if (run >= 4) return true;
  }
  return false;
}
