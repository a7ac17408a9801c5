import type { Block, Cell, Table } from '../../../document.ts';
import { lineText } from '../../../document.ts';
import { opensPart } from './goOnOverPage.ts';

export type Rows = Table['rows'];

export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'line'
        ? lineText(block)
        : block.rows.map((row) => row.map((cell) => textOf(cell.blocks)).join('|')).join('\n'),
    )
    .join('\n')
    .trim();

export const rowText = (row: readonly Cell[] | undefined): string =>
  (row ?? []).map((cell) => textOf(cell.blocks)).join('|');

/**
 * Whether the first row of the next page is the rest of a cut one: no line is drawn where it was cut, or its
 * first cell is empty where the row before has a label, or both are one cell wide and it opens no
 * new part (bold, shaded or a short line that ends in a colon).
 */
export function goesOn(above: Rows, below: Rows, cut: boolean): boolean {
  const last = above.at(-1);
  const first = below[0];
  if (last === undefined || first === undefined || last.length !== first.length) return false;
  if (last.some((cell, place) => cell.column !== first[place]?.column)) return false;
  if (rowText(first).replaceAll('|', '') === '') return false;
  return (cut || isRest(last, first)) && !opensRow(last, first);
}

/** A label and its answer under a label and its answer, each begun anew: the page parts two rows, though it draws no line there. */
function opensRow(last: readonly Cell[], first: readonly Cell[]): boolean {
  if (first.length < 3) return false;
  const [above, below] = [last, first].map((row) =>
    row.slice(-2).map((cell) => textOf(cell.blocks)),
  );
  const [label = '', answer = ''] = below ?? [];
  return above?.every(isBegun) === true && isBegun(label) && (answer === '' || isBegun(answer));
}

const isBegun = (text: string): boolean => /^[\p{Lu}\d([+\u2610\u2612]/u.test(text);

/** Rows under rows; what goes down beside the last of them, and is bare on the next page, goes on there. */
export function rowsUnder(above: Rows, below: Rows): Rows {
  const [[strip, ...first] = [], ...rest] = below;
  const at = above.findLastIndex(([head]) => head?.column === strip?.column);
  const [head, ...beside] = above[at] ?? [];
  const isCut = head !== undefined && at + head.rows === above.length && beside.length > 1;
  const isDown = strip !== undefined && Math.max(strip.rows, head?.rows ?? 1) > 1;
  if (!isDown || !isCut || first.length < 2 || textOf(strip.blocks) !== '')
    return [...above, ...below];
  const whole = { ...head, rows: head.rows + strip.rows };
  return [...above.slice(0, at), [whole, ...beside], ...above.slice(at + 1), first, ...rest];
}

function isRest(last: readonly Cell[], first: readonly Cell[]): boolean {
  const [head] = first;
  const [label] = last;
  if (head === undefined || label === undefined) return false;
  if (first.length > 1) {
    if (textOf(label.blocks) === '') return false;
    return textOf(head.blocks) === '' || isRestOfLabel(label, head);
  }
  if (label.shaded === true || opensPart(head, label)) return false;
  return label.blocks.length > 1 || breaksOff(label);
}

/** One long line that ends in the midst of a sentence. */
function breaksOff({ blocks }: Cell): boolean {
  const text = textOf(blocks);
  return text.length > LONG_LINE && /[\p{L}\d,]$/u.test(text);
}

/** Characters. */
const LONG_LINE = 60;

/** "Current" at the foot of a page and "safeguarding status" at the head of the next, in one face. */
export function isRestOfLabel(label: Cell, head: Cell): boolean {
  const [first, rest] = [label.blocks[0], head.blocks[0]];
  if (first?.kind !== 'line' || rest?.kind !== 'line') return false;
  const isBold = first.segments.every(({ bold }) => bold === true);
  return (
    isBold &&
    rest.segments.length > 0 &&
    rest.segments.every(({ bold }) => bold === true) &&
    /^\p{Lu}.*[^:?.]$/su.test(textOf(label.blocks)) &&
    /^\p{Ll}/u.test(lineText(rest))
  );
}

export function continueRow(above: Rows, below: Rows): Rows {
  const [first, ...rest] = below;
  const last = above.at(-1) ?? [];
  const whole = last.map((cell, place) => ({
    ...cell,
    blocks: [...cell.blocks, ...(first?.[place]?.blocks ?? [])],
  }));
  return [...above.slice(0, -1), whole, ...rest];
}
