import { lineText, type Block, type Cell, type Table } from '../../document.ts';
import { officeUse } from '../dictionary/hints.ts';
import { linesIn } from '../lines/labelFace.ts';

/** So many cells of a form that hold nothing but what counts its questions. */
const FEWEST = 5;
const CODE = /^(?:[A-Z]{1,3}\d{1,2}[a-z]?|\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}[a-z])[.):]?$/iu;

/** "5d" in a cell of its own before its question, and "Office use" over a column left free, are no part of either. */
export function withoutCodeCells(blocks: readonly Block[]): readonly Block[] {
  const codes = blocks.flatMap((block) => (block.kind === 'table' ? codesOf(block) : []));
  const isCounted = new Set(codes).size >= FEWEST && new Set(codes).size === codes.length;
  return blocks.map((block) => (block.kind === 'table' ? without(block, isCounted) : block));
}

const codesOf = ({ rows }: Table): readonly string[] =>
  rows.flatMap(([first, ...more]) =>
    first !== undefined && more.length > 0 && CODE.test(wordsIn(first)) ? [wordsIn(first)] : [],
  );

function without(table: Table, isCounted: boolean): Table {
  const rows = table.rows
    .filter((row) => !isOfficeHead(row))
    .map((row) => {
      const [first, ...more] = row;
      const isCode = isCounted && first !== undefined && CODE.test(wordsIn(first));
      return isCode && more.length > 0 ? more : row;
    });
  return { ...table, rows };
}

/** Nothing but that over the other columns. */
const isOfficeHead = (row: readonly Cell[]): boolean =>
  row.length > 1 &&
  row.some((cell) => officeUse.test(wordsIn(cell))) &&
  row.every((cell) => wordsIn(cell) === '' || officeUse.test(wordsIn(cell)));

const wordsIn = ({ blocks }: Cell): string =>
  linesIn(blocks)
    .map((line) => lineText(line).trim())
    .filter(Boolean)
    .join(' ');
