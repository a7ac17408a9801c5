import type { Block, Cell, Line, Table } from '../../../document.ts';
import { isInBold, lineText } from '../../../document.ts';
import type { PlacedBlock } from './freeText.ts';
import { asAnswer } from './valueBoxes.ts';

/**
 * A drawn box that is closed at the foot of one page and opened again at the head of the next, with no
 * label between: one answer. Undefined where the second is a box of its own.
 */
export function joinBoxes(last: PlacedBlock, next: PlacedBlock): PlacedBlock | undefined {
  const [one, two] = [lastCell(last), firstCell(next)];
  if (one === undefined || two === undefined || !areHalves(last, one, next, two)) return undefined;
  const rows = rowsOf(last);
  const cell = { ...one, blocks: joined(one, two) };
  const row = [...(rows.at(-1) ?? []).slice(0, -1), cell];
  if (row.length === 1) row[0] = { ...cell, columns: Math.max(one.columns, two.columns) };
  const all = [...rows.slice(0, -1), row, ...rowsOf(next).slice(1)];
  return withRows(last, all);
}

function areHalves(last: PlacedBlock, one: Cell, next: PlacedBlock, two: Cell): boolean {
  if (one.blocks.length === 0 || two.blocks.length === 0 || opensPart(two, one)) return false;
  if (!isNear(last.right, next.right)) return false;
  if (isNear(last.left, next.left) && rowsOf(last).at(-1)?.length === 1) return mayGoOn(last, one);
  return last.grid === undefined && isColumn(last, one, next, two);
}

/** In a table of several rows the last may be a question that is answered on the next page. */
const mayGoOn = (last: PlacedBlock, cell: Cell): boolean =>
  onlyCell(last) !== undefined ||
  (cell.shaded !== true && !asks(cell) && cell.blocks.length > 1 && !isOpen(cell.blocks.at(-1)));

/** A question, or what announces more. */
const isOpen = (block: Block | undefined): boolean =>
  block?.kind !== 'line' || /[:?]\s*$/u.test(lineText(block));

function joined(one: Cell, two: Cell): readonly Block[] {
  const isFilled = isEntered(one);
  const own = isFilled ? one.blocks.map(notEntered) : one.blocks;
  const all = [...own, ...emptyLineAt(own, two), ...two.blocks];
  return isFilled ? asAnswer(all) : all;
}

const rowsOf = ({ block }: PlacedBlock): Table['rows'] =>
  block.kind === 'table' ? block.rows : [];

const withRows = (table: PlacedBlock, rows: Table['rows']): PlacedBlock =>
  table.block.kind === 'table' ? { ...table, block: { ...table.block, rows } } : table;

const lastCell = (block: PlacedBlock): Cell | undefined => rowsOf(block).at(-1)?.at(-1);

const isEntered = ({ blocks }: Cell): boolean =>
  blocks.every(
    (block) => block.kind === 'line' && block.segments.every(({ entered }) => entered === true),
  );

const notEntered = (block: Block): Block =>
  block.kind === 'table'
    ? block
    : { ...block, segments: block.segments.map((segment) => ({ ...segment, entered: false })) };

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 4;

/** The box beside or under its question, where the next page has no more of it than the box. */
function isColumn(last: PlacedBlock, cell: Cell, next: PlacedBlock, rest: Cell): boolean {
  const [one, other] = [leftOf(cell.blocks[0]), leftOf(rest.blocks[0])];
  if (one === undefined || other === undefined || onlyCell(next) === undefined) return false;
  const isBeside = next.left > last.left + apart;
  return isNear(one, other) && (isBeside || isNear(next.left, last.left));
}

/** In points: an answer that begins so far to the right of its question stands in a column of its own. */
const apart = 30;

const leftOf = (block: Block | undefined): number | undefined =>
  block?.kind === 'line' ? block.segments[0]?.left : undefined;

/** An answer at length beside its question that goes on at the head of the next page, in its own column and without any line drawn. */
export function joinLines(
  last: PlacedBlock,
  body: readonly PlacedBlock[],
): { readonly whole: PlacedBlock; readonly taken: readonly PlacedBlock[] } | undefined {
  const rows = rowsOf(last);
  const [row = []] = rows.slice(-1);
  const cell = lastCell(last);
  const lines = cell?.blocks.filter(({ kind }) => kind === 'line') ?? [];
  const left = leftOf(cell?.blocks[0]);
  const isBeside = row.length === 2 || row.length === 3;
  if (cell === undefined || !isBeside || lines.length < atLength || left === undefined)
    return undefined;
  const isRest = ({ block }: PlacedBlock): boolean =>
    block.kind === 'line' && (block.segments.length === 0 || isNear(leftOf(block) ?? 0, left));
  const end = body.findIndex((block) => !isRest(block));
  const taken = body.slice(0, end < 0 ? body.length : end);
  if (taken.length === 0 || left < last.left + apart) return undefined;
  const blocks = [...cell.blocks, ...taken.map(({ block }) => block)];
  const whole = [...rows.slice(0, -1), [...row.slice(0, -1), { ...cell, blocks }]];
  return { whole: withRows(last, whole), taken };
}

/** Lines. */
const atLength = 3;

/**
 * The lines of a box without a label at the head of a page that go on with running text, drawn without
 * a box, at the foot of the page before.
 */
export function linesThatGoOn(
  text: readonly PlacedBlock[],
  next: PlacedBlock,
): readonly PlacedBlock[] | undefined {
  const cell = onlyCell(next);
  const last = text.slice(-atLength).map(({ block }) => block);
  const [rest] = cell?.blocks ?? [];
  if (cell === undefined || rest?.kind !== 'line' || opensPart(cell)) return undefined;
  const isText =
    last.length === atLength && last.every((block) => isSetAs(block, rest)) && !isOpen(last.at(-1));
  if (!isText) return undefined;
  const all = text.map(({ block }) => block);
  return [...emptyLineAt(all, cell), ...cell.blocks].map((block) => ({ ...next, block }));
}

/** At the same edge in the same face, or empty. */
function isSetAs(block: Block, line: Line): boolean {
  if (block.kind !== 'line') return false;
  if (block.segments.length === 0) return true;
  const [own, other] = [block.segments[0], line.segments[0]];
  return (
    own?.bold === other?.bold &&
    isNear(own?.left ?? 0, other?.left ?? 0) &&
    Math.abs((block.height ?? 0) - (line.height ?? 0)) < 0.3
  );
}

/**
 * A question alone in its box at the foot of a page, and at the head of the next the box with its
 * answer, alone or over more rows: one table.
 */
export function joinQuestion(last: PlacedBlock, next: PlacedBlock): PlacedBlock | undefined {
  const question = onlyCell(last);
  if (question === undefined || next.block.kind !== 'table') return undefined;
  const [[answer, ...beside] = []] = next.block.rows;
  if (answer === undefined || beside.length > 0 || answer.shaded === true) return undefined;
  if (Math.abs(last.left - next.left) > 4 || !asks(question) || opensPart(answer)) return undefined;
  const row = [{ ...question, column: answer.column, columns: answer.columns }];
  return { ...next, block: { ...next.block, rows: [row, ...next.block.rows] } };
}

/** In the face of labels, perhaps with a hint below. */
function asks({ blocks, shaded }: Cell): boolean {
  const [first, ...more] = blocks;
  if (first?.kind !== 'line' || more.length > 2) return false;
  return shaded === true || first.segments.every(({ bold }) => bold === true);
}

/** The one cell of its first row. */
function firstCell(table: PlacedBlock): Cell | undefined {
  const [[cell, ...more] = []] = rowsOf(table);
  return more.length === 0 ? cell : undefined;
}

function onlyCell({ block, grid }: PlacedBlock): Cell | undefined {
  if (block.kind !== 'table' || grid !== undefined || block.rows.length !== 1) return undefined;
  const [row] = block.rows;
  return row?.length === 1 ? row[0] : undefined;
}

/**
 * Whether a cell begins something new: shaded, bold, or with a line that asks.
 * @param above the cell before it: where that begins with its question in bold, no plain line asks.
 */
export function opensPart(cell: Cell, above?: Cell): boolean {
  const [opening] = cell.blocks;
  if (cell.shaded === true || opening?.kind !== 'line') return true;
  const text = lineText(opening);
  if (opening.segments[0]?.bold === true) return true;
  return !asksInBold(above) && text.length < longest && /[:?]$/u.test(text);
}

/** A question in bold with plain words right below it, in one cell. */
function asksInBold(cell: Cell | undefined): boolean {
  const [question, answer] = cell?.blocks ?? [];
  if (question?.kind !== 'line' || answer?.kind !== 'line') return false;
  return isInBold(question) && answer.segments.length > 0 && !isInBold(answer);
}

/** Characters of a label: a line of an account may end in a colon, too. */
const longest = 70;

/**
 * The empty line that the end of a page hides: the text before parts its paragraphs by empty lines,
 * and one sentence ended with the page.
 */
function emptyLineAt(before: readonly Block[], next: Cell): Line[] {
  const parted = before.some((block) => block.kind === 'line' && block.segments.length === 0);
  const [last, first] = [before.at(-1), next.blocks[0]];
  if (!parted || last?.kind !== 'line' || first?.kind !== 'line') return [];
  const ends = /[.!?]["'”’)]*$/u.test(lineText(last)) && /^["'“‘(]?\p{Lu}/u.test(lineText(first));
  return ends ? [{ kind: 'line', segments: [] }] : [];
}
