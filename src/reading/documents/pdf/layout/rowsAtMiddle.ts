import type { Piece, Region } from './gutterRegions.ts';
import type { Row } from './gutterSteps.ts';
import { close, looksLike } from './gutterSteps.ts';

/** Both middles of a row differ by no more than so many heights of the letters. */
const near = 0.2;
/** Lines of a label stand so much farther apart at most than those of an answer. */
const jitter = 1.12;
/** Paragraphs stand so many times as far apart as lines. */
const parted = 1.4;

/**
 * The rows of a region whose labels are set to the middle of their answers: an answer of several
 * paragraphs has its empty lines as wide as those between rows, and which label each line of it answers
 * is told by the middles alone. Undefined where they do not agree, or labels stand at the top of all answers.
 */
export function rowsAtMiddle({ pieces, edges, size }: Region): readonly Row[] | undefined {
  const last = edges.length - 1;
  if (last < 1 || last > 2) return undefined;
  const answers = linesOf(pieces.filter(({ column }) => column === last));
  const pitch = Math.min(...answers.slice(1).map((line, at) => topOf(line) - topOf(answers[at])));
  if (answers.length < 4 || pitch > size * close) return undefined;
  const labels = labelsOf(pieces, pitch);
  if (areAtTop(labels, answers, pitch)) return undefined;
  const parts = partedAt(labels, answers, size * near);
  if (parts === undefined || !parts.some((part, at) => isSetDown(part, labels[at] ?? [], pitch)))
    return undefined;
  const rows = labels.map((label, at) => [...label, ...(parts[at] ?? []).flat()]);
  const beside = pieces.filter(({ column }) => column > 0 && column < last);
  return rows.map((row, at) => {
    const from = at === 0 ? -Infinity : (endOf(rows[at - 1]) + topOf(row)) / 2;
    const to = at === rows.length - 1 ? Infinity : (endOf(row) + topOf(rows[at + 1])) / 2;
    const own = beside.filter(({ baseline }) => baseline > from && baseline <= to);
    return [...row, ...own].sort((one, other) => one.column - other.column);
  });
}

/** The pieces of one column, level by level. */
const linesOf = (own: readonly Piece[]): readonly Row[] =>
  [...new Set(own.map(({ level }) => level))].map((level) =>
    own.filter((piece) => piece.level === level),
  );

const topOf = (row: Row | undefined): number =>
  Math.min(...(row ?? []).map(({ baseline }) => baseline));
const endOf = (row: Row | undefined): number =>
  Math.max(...(row ?? []).map(({ baseline }) => baseline));

/** Between the middles of the first line and of the last: letters of another size have theirs elsewhere. */
const middleOf = (row: Row): number => {
  const middles = row.map(({ baseline, size }) => baseline - size * 0.3);
  return (Math.min(...middles) + Math.max(...middles)) / 2;
};

function labelsOf(pieces: readonly Piece[], pitch: number): readonly Row[] {
  const labels: Piece[][] = [];
  for (const piece of pieces.filter(({ column }) => column === 0)) {
    const label = labels.at(-1);
    const above = label?.at(-1);
    const isFar = above === undefined || piece.baseline - above.baseline > pitch * jitter;
    if (isFar || !looksLike(above, piece)) labels.push([piece]);
    else label?.push(piece);
  }
  return labels;
}

/** Each label begins where its answer does, and no answer has paragraphs. */
const areAtTop = (labels: readonly Row[], answers: readonly Row[], pitch: number): boolean =>
  answers.every((line, at) => {
    const isOpened = labels.some((label) => Math.abs(topOf(label) - topOf(line)) < 1);
    return isOpened || topOf(line) - topOf(answers[at - 1]) < pitch * parted;
  });

/** The lines that answer each label, none where it is unanswered; undefined where no parting has all middles agree. */
function partedAt(
  [label, ...labels]: readonly Row[],
  lines: readonly Row[],
  slack: number,
): readonly (readonly Row[])[] | undefined {
  if (label === undefined) return lines.length === 0 ? [] : undefined;
  const middle = middleOf(label);
  for (let count = 1; count <= lines.length; count += 1) {
    const own = lines.slice(0, count);
    // The end of a page cuts the last row, whose label stands at its top then.
    const isCut = labels.length === 0 && Math.abs(topOf(own[0]) - topOf(label)) < slack;
    if (!isCut && Math.abs(middleOf(own.flat()) - middle) > slack) continue;
    const rest = partedAt(labels, lines.slice(count), slack);
    if (rest !== undefined) return [own, ...rest];
  }
  const isNext = lines[0] === undefined || middleOf(lines[0]) > middle;
  const rest = isNext ? partedAt(labels, lines, slack) : undefined;
  return rest === undefined ? undefined : [[], ...rest];
}

/** Not at the top of an answer that has paragraphs. */
const isSetDown = (answer: readonly Row[], label: Row, pitch: number): boolean =>
  topOf(label) - topOf(answer[0]) > pitch * 0.8 &&
  answer.some((line, at) => at > 0 && topOf(line) - topOf(answer[at - 1]) > pitch * parted);
