import type { Cell, Line, Table } from '../../document.ts';
import { lineText } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelsOf, mayBeLabel, pairOf, rowOf } from './underLabel.ts';
import { isLabelRow, linesOf, sameColumns } from './underVotes.ts';

/** Rows of answers over rows of labels, as rows of labels with their answers. */
export function pairsOfRows(table: Table): Table {
  const rows: (readonly Cell[])[] = [];
  for (let at = 0; at < table.rows.length; at += 1) {
    const [row = [], below] = [table.rows[at], table.rows[at + 1]];
    const isOverLabels = isLabelRow(below) && sameColumns(row, below) && !isLabelRow(row);
    if (!isOverLabels || below === undefined) rows.push(row);
    else {
      const cells = below.flatMap((cell, place) => {
        const [label] = linesOf(cell);
        return label === undefined ? [] : pairOf(lineText(label), linesOf(row[place]));
      });
      rows.push(rowOf(cells));
      at += 1;
    }
  }
  return { ...table, rows };
}

/** Cells with the label as their last line, as a cell for the label and one for the answer. */
export function pairsInCells(table: Table): Table {
  const cells = table.rows.flat().map(linesOf);
  // "Full name" and "Mum" alone in the cells of a table are its heads and somebody's answers.
  const pairs = cells.filter((lines) => lines.length > 1 && asksAtEnd(lines));
  const others = cells.filter((lines) => lines.length > 0 && !asksAtEnd(lines));
  const areTicks = others.length === 1 && others.every(asksBelowTicks);
  if (table.rows.length > 1 && pairs.length === 0 && !areTicks) return table;
  // As many labels that we know show how the others are set.
  const areAllPairs =
    areTicks || (others.every(mayAskAtEnd) && others.length <= pairs.length && pairs.length > 0);
  const rows = table.rows.map((row) => {
    const turned = row.map((cell) => {
      const lines = linesOf(cell);
      const last = lines.at(-1);
      const isAsked = asksAtEnd(lines) || (areAllPairs && mayAskAtEnd(lines));
      return isAsked && last !== undefined ? pairOf(lineText(last), lines.slice(0, -1)) : undefined;
    });
    if (!turned.some((pair) => pair !== undefined)) return row;
    return rowOf(row.flatMap(({ blocks }, place) => turned[place] ?? [blocks]));
  });
  return { ...table, rows };
}

function asksAtEnd(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && labelsOf(last)?.length === 1;
}

/** "Any alternative name" in words that we do not know, below an answer as the other labels of its table are. */
function mayAskAtEnd(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (lines.length < 2 || last?.segments.length !== 1) return false;
  const text = lineText(last);
  return text.length <= LONGEST_LABEL && mayBeLabel(text) && !/[.!;]$/u.test(text);
}

/** Characters, of a label nobody knows. */
const LONGEST_LABEL = 70;

/** "Statutory status" below boxes to tick. */
function asksBelowTicks(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (last === undefined || !mayAskAtEnd(lines)) return false;
  const areTicks = lines.slice(0, -1).every((line) => /^[\u2610\u2612]/u.test(lineText(line)));
  return areTicks && meaningInLabelPlace(lineText(last)) !== undefined;
}
