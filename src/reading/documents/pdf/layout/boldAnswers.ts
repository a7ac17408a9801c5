import type { Block, Line } from '../../../document.ts';
import { stepOf } from './answerEdges.ts';

/** So many labels must have their answer in bold right below them. */
const fewest = 5;
/** In points: how far answers may be set in. */
const most = 80;

/** How high labels and answers are, how far answers are set in, and how far below they stand. */
interface Look {
  readonly label: number;
  readonly answer: number;
  readonly setIn: number;
  readonly step: number;
}

/**
 * Plain labels, each with its answer in bold below it: told the other way round, as most forms have
 * them, since what is in bold is taken for a label or a heading.
 */
export function withBoldAnswers(blocks: readonly Block[]): readonly Block[] {
  const parts = partsOf(blocks);
  const pairs = pairsIn(parts);
  if (pairs.length === 0) return blocks;
  const labels = new Set<Block>(pairs.map(({ label }) => label));
  const answers = new Set<Block>(pairs.map(({ answer }) => answer));
  for (const lines of parts) {
    for (const [place, line] of lines.entries()) {
      const above = lines[place - 1];
      if (above !== undefined && answers.has(above) && goesOn(above, line)) answers.add(line);
    }
  }
  return told(blocks, labels, answers);
}

/** What stands between tables, and what stands in each of their cells. */
function partsOf(blocks: readonly Block[]): readonly (readonly Line[])[] {
  const cells = blocks.flatMap((block) =>
    block.kind === 'line' ? [] : block.rows.flatMap((row) => row.map((cell) => cell.blocks)),
  );
  return [blocks.filter(isPrinted), ...cells.flatMap(partsOf)];
}

function told(
  blocks: readonly Block[],
  labels: ReadonlySet<Block>,
  answers: ReadonlySet<Block>,
): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'line') {
      if (answers.has(block)) return plain(block);
      return labels.has(block) ? inBold(block) : block;
    }
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: told(cell.blocks, labels, answers) })),
    );
    return { ...block, rows };
  });
}

const isPrinted = (block: Block): block is Line =>
  block.kind === 'line' && block.running !== true && block.segments.length > 0;

interface Pair {
  readonly label: Line;
  readonly answer: Line;
  readonly look: Look;
  /** How far below the answer the next line stands; undefined at the end of a page. */
  readonly after: number | undefined;
}

/** All that look as most do, where the next label stands farther below than an answer below its label. */
function pairsIn(parts: readonly (readonly Line[])[]): readonly Pair[] {
  const all = parts.flatMap((lines) =>
    lines.slice(1).flatMap((answer, place): Pair[] => {
      const [label, next] = [lines[place], lines[place + 2]];
      const look = label === undefined ? undefined : lookOfPair(label, answer);
      if (label === undefined || look === undefined) return [];
      const isNext = next !== undefined && next.page === answer.page && !isBold(next);
      return [{ label, answer, look, after: isNext ? stepOf(answer, next) : undefined }];
    }),
  );
  const looks = all.map(({ look }) => all.filter((other) => isAlike(other.look, look)));
  const sure = looks.filter((own) => own.length > 1 && areApart(own)).flat();
  const found = all.filter((pair) => sure.includes(pair));
  return found.length < fewest ? [] : found;
}

function areApart(pairs: readonly Pair[]): boolean {
  const far = pairs.filter(({ look, after }) => after !== undefined && after > look.step * 1.2);
  const known = pairs.filter(({ after }) => after !== undefined);
  return far.length >= known.length * 0.8;
}

function lookOfPair(label: Line, answer: Line): Look | undefined {
  if (!mayBePair(label, answer)) return undefined;
  const [{ height: own = 0 }, { height: other = 0 }] = [label, answer];
  const setIn = leftOf(answer) - leftOf(label);
  const step = stepOf(label, answer);
  if (setIn < -1 || setIn > most || step < 1 || step > Math.max(own, other) * 1.7) return undefined;
  return { label: own, answer: other, setIn, step };
}

function mayBePair(label: Line, answer: Line): boolean {
  if (isBold(label) || !isBold(answer) || label.page !== answer.page) return false;
  return isOne(label) && !/[.,;]$/u.test(label.segments[0]?.text ?? '');
}

const leftOf = ({ segments: [first] }: Line): number => first?.left ?? -Infinity;

const isAlike = (one: Look, other: Look): boolean =>
  isNear(one.label, other.label) &&
  isNear(one.answer, other.answer) &&
  Math.abs(one.setIn - other.setIn) < 2 &&
  Math.abs(one.step - other.step) < 1.5;

const isNear = (one = 0, other = 0): boolean => Math.abs(one - other) < 0.3;

const isOne = ({ segments }: Line): boolean =>
  segments.length === 1 && segments[0]?.entered !== true;

const isBold = ({ segments }: Line): boolean => segments.every(({ bold }) => bold === true);

/** The next line of an answer that did not fit on one. */
const goesOn = (above: Line, line: Line): boolean =>
  isBold(line) &&
  isNear(above.height, line.height) &&
  Math.abs(leftOf(above) - leftOf(line)) < 2 &&
  stepOf(above, line) < (line.height ?? 0) * 1.6;

const inBold = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((segment) => ({ ...segment, bold: true })),
});

const plain = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((segment) => ({ ...segment, bold: false })),
});
