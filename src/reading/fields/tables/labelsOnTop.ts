import {
  asEntered,
  lineText,
  type Block,
  type Cell,
  type Line,
  type Table,
} from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isBracketed, isInstruction } from '../lines/linePart.ts';

/** So many labels that we know, each over its answer in a cell, show how a form sets them all. */
const FEWEST = 3;
/** This share of the cells is set so. */
const MOST = 0.9;

/**
 * A form that sets each label over its answer in one cell, all labels in a face of their own: as cells
 * beside each other. Whatever the words are, the first line asks and the others answer.
 */
export function labelsOnTop(blocks: readonly Block[]): readonly Block[] {
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  const rows = tables.flatMap((table) => table.rows);
  // Boxes over the whole width, each with its question, are read one by one.
  const cells = rows.some(areBeside) ? rows.filter(({ length }) => length > 1).flat() : [];
  if (cells.some((cell) => linesOf(cell).some(({ top }) => top !== undefined))) return blocks;
  const face = faceOnTop(cells);
  if (face === undefined) return blocks;
  return blocks.map((block) => (block.kind === 'line' ? block : inPairs(block, face)));
}

const areBeside = (row: readonly Cell[]): boolean => row.filter(isOverAnswer).length > 1;

/** Undefined where the cells of the tables are not all set in one way. */
function faceOnTop(cells: readonly Cell[]): string | undefined {
  const pairs = cells.filter((cell) => isOverAnswer(cell));
  const [face, more] = new Set(pairs.map((cell) => faceOf(linesOf(cell)[0])));
  if (face === undefined || more !== undefined) return undefined;
  const known = pairs.filter((cell) => labelMeaning(lineText(firstOf(cell))) !== undefined);
  const others = cells.filter((cell) => !isPair(cell, face) && !isHead(cell));
  const isMost = pairs.length >= (pairs.length + others.length) * MOST;
  return known.length >= FEWEST && isMost ? face : undefined;
}

/** A line in a face of its own over lines in which no word is set so. */
function isOverAnswer(cell: Cell): boolean {
  const [label, ...answer] = linesOf(cell);
  const face = faceOf(label);
  if (face === undefined || answer.length === 0 || isNested(cell)) return false;
  return answer.every(({ segments }) =>
    segments.every((segment) => faceOf({ kind: 'line', segments: [segment] }) !== face),
  );
}

const isPair = (cell: Cell, face: string): boolean =>
  isLed(cell, face) && (isOverAnswer(cell) || (linesOf(cell).length === 1 && !isNested(cell)));

const isLed = (cell: Cell, face: string): boolean => faceOf(linesOf(cell)[0]) === face;

const isNested = ({ blocks }: Cell): boolean => blocks.some(({ kind }) => kind === 'table');

/** Empty, or the title of a part. */
const isHead = (cell: Cell): boolean =>
  cell.blocks.every((block) => block.kind === 'line') &&
  linesOf(cell).every(({ segments }) => segments.every(({ bold }) => bold === true));

const linesOf = ({ blocks }: Cell): readonly Line[] =>
  blocks.filter((block): block is Line => block.kind === 'line' && block.segments.length > 0);

const firstOf = (cell: Cell): Line => linesOf(cell)[0] ?? { kind: 'line', segments: [] };

/** The face of a whole line but for brackets at its end, where that is not the one of print. */
function faceOf(line: Line | undefined): string | undefined {
  const own = line?.segments.filter(({ text }, place) => place === 0 || !isBracketed(text));
  const faces = new Set(
    own?.map(({ tint = '', slanted, bold, entered }) => {
      if (entered === true) return '';
      // Some labels of a colour are seen as bold already.
      const colour = `${tint}${slanted === true ? '/' : ''}`;
      return colour === '' && bold === true ? 'bold' : colour;
    }),
  );
  const [face, more] = faces;
  return face === '' || more !== undefined ? undefined : face;
}

/** Beside one another, they are pairs all the same. */
function inPairs(table: Table, face: string): Table {
  const rows = table.rows.flatMap((row) => {
    // Alone over the width of the table it may be the title of a part.
    const isTitle = row.length === 1 && row.every((cell) => linesOf(cell).length < 2);
    const filled = row.filter((cell) => cell.blocks.length > 0 && linesOf(cell).length > 0);
    if (isTitle || !filled.every((cell) => isPair(cell, face))) return [row];
    return filled.map((cell) =>
      labelAndAnswer(cell).map((one, column) => ({ ...one, column, columns: 1, rows: 1 })),
    );
  });
  return { ...table, rows };
}

function labelAndAnswer(cell: Cell): readonly Cell[] {
  const at = cell.blocks.findIndex((block) => block.kind === 'line' && block.segments.length > 0);
  const label = cell.blocks[at];
  if (label?.kind !== 'line') return [cell];
  const below = cell.blocks.slice(at + 1);
  const help = below.findIndex(
    (block) => block.kind === 'table' || !isInstruction(lineText(block)),
  );
  const answer = help < 0 ? [] : below.slice(help);
  return [
    { ...cell, blocks: [asLabel(label)] },
    { ...cell, blocks: answer.length > 0 ? answer.map(asAnswer) : [free] },
  ];
}

const asLabel = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((segment) => ({ ...segment, bold: true })),
});

const free: Line = { kind: 'line', segments: [{ text: '', entered: true }] };

/** Boxes and printed answers to choose from stay print. */
function asAnswer(block: Block): Block {
  if (block.kind === 'table' || /[\u2610\u2612]|\p{L}\s*\/\s*\p{L}/u.test(lineText(block)))
    return block;
  return asEntered(block);
}
