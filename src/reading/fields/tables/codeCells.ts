import { wordsInCell, type Block, type Cell, type Table } from '../../document.ts';
import { officeUse } from '../dictionary/hints.ts';

/** So many cells of a form that hold nothing but what counts its questions. */
const FEWEST = 5;
const CODE = /^(?:[A-Z]{1,3}\d{1,2}[a-z]?|\d{1,2}(?:\.\d{1,2}){0,2}|\d{1,2}[a-z])[.):]?$/iu;
/** "(a)", "b)": by letters, in each part anew; nobody answers so in a cell of its own before others. */
const LETTER = /^\(?([a-z])\)$/iu;
const NUMBER = /^\d{1,2}[.):]?$/u;

/** "5d" in a cell of its own before its question, and "Office use" over a column left free, are no part of either. */
export function withoutCodeCells(blocks: readonly Block[]): readonly Block[] {
  const codes = blocks.flatMap((block) => (block.kind === 'table' ? codesOf(block) : []));
  const isCounted = codes.length >= FEWEST && (areApart(codes) || countOn(codes));
  const letters = blocks.flatMap((block) => (block.kind === 'table' ? lettersOf(block) : []));
  const counting: Counting = {
    isCounted,
    isLettered: letters.length >= FEWEST && inOrder(letters),
  };
  return blocks.map((block) => (block.kind === 'table' ? without(block, counting) : block));
}

interface Counting {
  readonly isCounted: boolean;
  readonly isLettered: boolean;
}

/** Each is the next letter, or "a" again; one or two may have been lost at the end of a page. */
const inOrder = (letters: readonly string[]): boolean =>
  letters.every((letter, at) => {
    const step = letter.charCodeAt(0) - (letters[at - 1]?.charCodeAt(0) ?? 0);
    return letter === 'a' || (step > 0 && step <= WIDEST_STEP);
  });

/** Each once, and none a number alone: that might be an age. */
const areApart = (codes: readonly string[]): boolean =>
  new Set(codes).size === codes.length && !codes.some((code) => NUMBER.test(code));

/** Numbers alone that count on; one or two may have been parted from their questions by the end of a page. */
const countOn = (codes: readonly string[]): boolean =>
  codes.every((code, at) => NUMBER.test(code) && (at === 0 || isNext(code, codes[at - 1] ?? '')));

function isNext(code: string, before: string): boolean {
  const step = toNumber(code) - toNumber(before);
  return step > 0 && step <= WIDEST_STEP;
}

const WIDEST_STEP = 3;

const toNumber = (code: string): number => Number.parseInt(code, 10);

const codesOf = ({ rows }: Table): readonly string[] =>
  rows.flatMap(([first, ...more]) =>
    first !== undefined && more.length > 0 && isCode(first) ? [wordsInCell(first)] : [],
  );

const lettersOf = ({ rows }: Table): readonly string[] =>
  rows.flatMap(([first, ...more]) => (more.length > 0 ? (letterIn(first) ?? []) : []));

const letterIn = (cell: Cell | undefined): string | undefined =>
  cell === undefined ? undefined : LETTER.exec(wordsInCell(cell))?.[1]?.toLowerCase();

/** Down beside the question and the answer below it; a whole column of numbers is told with its table. */
const isCode = (cell: Cell): boolean => cell.rows > 1 && CODE.test(wordsInCell(cell));

function without(table: Table, { isCounted, isLettered }: Counting): Table {
  const rows = table.rows
    .filter((row) => !isOfficeHead(row))
    .map((row) => {
      const [first, ...more] = row;
      const isByCode = isCounted && first !== undefined && isCode(first);
      const isCounting = isByCode || (isLettered && letterIn(first) !== undefined);
      return isCounting && more.length > 0 ? more : row;
    });
  return { ...table, rows };
}

/** Nothing but that over the other columns. */
const isOfficeHead = (row: readonly Cell[]): boolean =>
  row.length > 1 &&
  row.some((cell) => officeUse.test(wordsInCell(cell))) &&
  row.every((cell) => wordsInCell(cell) === '' || officeUse.test(wordsInCell(cell)));
