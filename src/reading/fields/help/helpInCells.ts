import {
  isInBold,
  lineText,
  type Block,
  type Cell,
  type Line,
  type Table,
} from '../../document.ts';
import { helpBehind } from '../dictionary/helpWords.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isHintBelow, isInstruction } from '../lines/linePart.ts';

/** So many filled cells make a column of help. */
const FEWEST = 3;

/**
 * The document without the help that its tables print in slanted letters: in a column of its own
 * beside the answers, or as the last line of the box for an answer.
 */
export function withoutHelpInCells(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, at): readonly Block[] => {
    if (block.kind === 'table') return [inTable(block)];
    return isHelpBehind(block, blocks[at - 1], blocks[at + 1]) ? [] : [block];
  });
}

/** The same right below an account outside of all tables, at its end. */
function isHelpBehind(line: Line, above: Block | undefined, below: Block | undefined): boolean {
  if (line.segments.length === 0 || !isSlantedLine(line) || !isHelp(lineText(line))) return false;
  const isTold =
    above?.kind === 'line' &&
    above.segments.length > 0 &&
    above.heading !== true &&
    !above.segments.some(({ bold, slanted }) => bold === true || slanted === true) &&
    !/[:?]\s*$/u.test(lineText(above)) &&
    labelMeaning(lineText(above)) === undefined;
  const ends =
    below === undefined ||
    below.kind === 'table' ||
    below.segments.length === 0 ||
    below.heading === true ||
    isInBold(below);
  return isTold && ends;
}

function inTable(table: Table): Table {
  const help = columnOfHelp(table);
  const rows = table.rows.map((row) => {
    const kept = row.length < 3 ? row : row.filter(({ column }) => column !== help);
    return kept.map((cell) => ({
      ...cell,
      blocks: withoutHelpInCells(withoutHelpAtEnd(withoutHelpOverBox(cell.blocks))),
    }));
  });
  return { ...table, rows };
}

/** The last column, where all it holds is slanted, over several rows, and nothing beside it is. */
function columnOfHelp({ rows }: Table): number | undefined {
  const wide = rows.filter(({ length }) => length > 2);
  const column = wide[0]?.at(-1)?.column;
  const own = wide.map((row) => row.at(-1));
  if (column === undefined || own.some((cell) => cell?.column !== column)) return undefined;
  const filled = own.filter((cell, at) => isFilled(cell) && !(at === 0 && isHead(cell)));
  const others = wide.flatMap((row) => row.slice(0, -1));
  if (filled.length === 0 || !filled.every(isSlanted) || others.some(isSlanted)) return undefined;
  const areHelp = filled.every((cell) => linesOf(cell).every((line) => isHelp(lineText(line))));
  return filled.length >= FEWEST || areHelp ? column : undefined;
}

const linesOf = (cell: Cell | undefined): readonly Line[] =>
  cell?.blocks.filter(
    (block): block is Line => block.kind === 'line' && block.segments.length > 0,
  ) ?? [];

const isFilled = (cell: Cell | undefined): boolean =>
  linesOf(cell).length > 0 || cell?.blocks.some(({ kind }) => kind === 'table') === true;

const isHead = (cell: Cell | undefined): boolean => linesOf(cell).every(isInBold);

const isSlanted = (cell: Cell | undefined): boolean =>
  isFilled(cell) && linesOf(cell).every(isSlantedLine);

const isSlantedLine = ({ segments }: Line): boolean =>
  segments.every(({ slanted, entered }) => slanted === true && entered !== true);

/** "A few sentences are enough." in italics over the one box of a cell: only what was typed into it answers. */
function withoutHelpOverBox(blocks: readonly Block[]): readonly Block[] {
  const [box, ...others] = blocks.filter((block): block is Table => block.kind === 'table');
  const over = blocks.filter(
    (block): block is Line => block.kind === 'line' && block.segments.length > 0,
  );
  if (box === undefined || others.length > 0 || over.length === 0 || blocks.at(-1) !== box)
    return blocks;
  const isPrinted = over.every((line) => isSlantedLine(line) || isHelp(lineText(line)));
  const [only, ...more] = box.rows.flat();
  const typed = only?.blocks.filter((block): block is Line => block.kind === 'line') ?? [];
  if (only === undefined || more.length > 0 || typed.length < only.blocks.length) return blocks;
  const isFilledIn =
    typed.some(isTypedIn) && typed.every((line) => isTypedIn(line) || isBare(line));
  return isPrinted && isFilledIn ? typed : blocks;
}

const isBare = ({ segments }: Line): boolean => segments.length === 0;

/** "Please continue on a separate sheet" in italics, below an answer that is not. */
function withoutHelpAtEnd(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => block.kind === 'table' || block.segments.length > 0);
  const line = blocks[last];
  if (line?.kind !== 'line' || isTypedIn(line) || !isHelp(lineText(line))) return blocks;
  const above = blocks.slice(0, last);
  if (last > 1 && helpBehind.test(lineText(line).trim())) return above;
  const told = above.filter(
    (block): block is Line => block.kind === 'line' && block.segments.length > 0,
  );
  const isApart = isSlantedLine(line)
    ? told.every((one) => !isSlantedLine(one))
    : told.some(isTypedIn) && told.every((one, at) => isTypedIn(one) || at === 0);
  // Right below its question the rules for that place decide.
  return isApart && told.some((one) => !isInBold(one)) ? above : blocks;
}

const isTypedIn = ({ segments }: Line): boolean => segments.some(({ entered }) => entered === true);

const isHelp = (text: string): boolean => isInstruction(text) || isHintBelow(text);
