import {
  lineText,
  type Block,
  type Cell,
  type Line,
  type Segment,
  type Table,
} from '../../document.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';

/** In points: labels begin so near below the person that they are about. */
const near = 5;

/**
 * The document with "Mother | Father" over labels and answers side by side as one table, where the file
 * draws no lines for it and each row came as lines or a table of its own: what stands under a person is
 * asked of her or him.
 */
export function pairsUnderPersons(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const heads = personsIn(block);
    const next = blocks[at + 1];
    const rows = heads === undefined ? [] : rowsBelow(heads, blocks, at + 1);
    if (heads !== undefined && rows.length >= fewest) {
      kept.push(
        tableOf(
          heads,
          rows.map(({ pairs }) => pairs),
        ),
      );
      at += rows.reduce((sum, { count }) => sum + count, 0);
    } else if (heads !== undefined && next?.kind === 'table' && standsOver(heads, next)) {
      kept.push(withHeads(heads, next));
      at += 1;
    } else kept.push(block);
  }
  return kept;
}

const fewest = 2;

/** Over the columns of answers of a table whose first column has the labels. */
function standsOver({ segments: heads }: Line, { rows }: Table): boolean {
  if (!rows.every((row) => row.length === heads.length + 1)) return false;
  const below = (place: number): readonly number[] =>
    rows.flatMap((row) => {
      const left = leftOf(row[place + 1]?.blocks);
      return Number.isFinite(left) ? [left] : [];
    });
  const columns = heads.map(({ left = 0 }, place) =>
    below(place).every((each) => Math.abs(each - left) < near),
  );
  return columns.every((fits) => fits) && heads.some((_, place) => below(place).length > 0);
}

function withHeads(heads: Line, table: Table): Table {
  const top = heads.segments.map((segment, place): Cell => {
    return { column: place + 1, columns: 1, rows: 1, blocks: [lineOf([segment], heads)] };
  });
  return {
    ...table,
    rows: [[{ column: 0, columns: 1, rows: 1, blocks: [] }, ...top], ...table.rows],
  };
}

/** A label and its answer for each person, in one row. */
type Pairs = readonly (readonly Block[])[];

/** The line of persons that this block is; of a table, a row that nothing was filled into. */
function personsIn(block: Block): Line | undefined {
  if (block.kind === 'line') return namesPersons(block) ? block : undefined;
  const [row, ...others] = block.rows;
  if (row === undefined || others.length > 0) return undefined;
  const lines = row.map(({ blocks: [head, ...more] }) => {
    const isBlank = more.every((one) => one.kind === 'line' && lineText(one).trim() === '');
    return head?.kind === 'line' && isBlank ? head : undefined;
  });
  const [first] = lines;
  const segments = lines.flatMap((line) => line?.segments ?? []);
  const line = first === undefined ? undefined : lineOf(segments, first);
  return line !== undefined && segments.length === row.length && namesPersons(line)
    ? line
    : undefined;
}

/** Two or three persons, each once, "Twin 1" and "Twin 2" among them, and nothing else in the line. */
function namesPersons({ segments }: Line): boolean {
  if (segments.length < 2 || segments.length > 3) return false;
  const persons = segments.map(({ text, entered, left }) => {
    const person = entered === true || left === undefined ? undefined : sectionOf(text);
    if (person?.subject === 'infant') return person.child;
    return person !== undefined && ofFamily.has(person.subject) ? person.subject : undefined;
  });
  return persons.every((one) => one !== undefined) && new Set(persons).size === persons.length;
}

const ofFamily: ReadonlySet<string> = new Set(['mother', 'father', 'parent']);

interface Row {
  readonly pairs: Pairs;
  /** The blocks that it came as. */
  readonly count: number;
}

function rowsBelow(heads: Line, blocks: readonly Block[], from: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const over = labelsOver(blocks[at], blocks[at + 1]);
    const row = over ?? pairsOf(blocks[at]);
    const isUnder =
      row?.length === heads.segments.length * 2 &&
      heads.segments.every(({ left = 0 }, place) => Math.abs(leftOf(row[place * 2]) - left) < near);
    if (row === undefined || !isUnder) break;
    rows.push({ pairs: row, count: over === undefined ? 1 : 2 });
    if (over !== undefined) at += 1;
  }
  return rows;
}

/** A line of labels over a line of as many boxes. */
function labelsOver(labels: Block | undefined, boxes: Block | undefined): Pairs | undefined {
  if (labels?.kind !== 'line' || boxes?.kind !== 'line') return undefined;
  const isOver =
    labels.segments.length === boxes.segments.length &&
    labels.segments.every(({ entered }) => entered !== true) &&
    boxes.segments.every(({ entered }) => entered === true);
  if (!isOver) return undefined;
  return labels.segments.flatMap((label, place) => {
    const box = boxes.segments[place];
    return [[lineOf([label], labels)], box === undefined ? [] : [lineOf([box], boxes)]];
  });
}

/** Labels and answers in turn, of a line or of a table of one row. */
function pairsOf(block: Block | undefined): Pairs | undefined {
  if (block === undefined) return undefined;
  if (block.kind === 'line') {
    const isPairs = block.segments.every(
      ({ entered }, place) => (entered === true) === (place % 2 === 1),
    );
    return isPairs ? block.segments.map((segment) => [lineOf([segment], block)]) : undefined;
  }
  const [row, ...others] = block.rows;
  if (row === undefined || others.length > 0) return undefined;
  const cells = row.flatMap(({ blocks }) => labelOverAnswer(blocks) ?? [blocks]);
  return cells.every((cell, place) => isTyped(cell) === (place % 2 === 1)) ? cells : undefined;
}

const lineOf = (segments: readonly Segment[], line: Line): Line => ({ ...line, segments });

/** A label with the answer below it in one cell. */
function labelOverAnswer(blocks: readonly Block[]): readonly (readonly Block[])[] | undefined {
  const [label, ...answer] = blocks;
  if (label === undefined || isTyped([label]) || answer.length === 0 || !isTyped(answer))
    return undefined;
  return [[label], answer];
}

const isTyped = (blocks: readonly Block[]): boolean =>
  blocks.length > 0 &&
  blocks.every(
    (block) => block.kind === 'line' && block.segments.every(({ entered }) => entered === true),
  );

function leftOf(blocks: readonly Block[] | undefined): number {
  const [first] = blocks ?? [];
  return first?.kind === 'line' ? (first.segments[0]?.left ?? -Infinity) : -Infinity;
}

function tableOf(heads: Line, rows: readonly Pairs[]): Table {
  const top = heads.segments.map((segment, place): Cell => {
    return { column: place * 2, columns: 2, rows: 1, blocks: [lineOf([segment], heads)] };
  });
  const below = rows.map((row) =>
    row.map((blocks, column): Cell => ({ column, columns: 1, rows: 1, blocks })),
  );
  return {
    kind: 'table',
    rows: [top, ...below],
    ...(heads.page !== undefined && { page: heads.page }),
  };
}
