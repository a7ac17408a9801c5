import type { Block, Cell, Line } from '../../document.ts';
import { lineText } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';

/**
 * The rows of a table in a picture, apart again where the scan lost the hairlines between them: two
 * labels or more, one below the other in a cell, each on a height of its own, and beside them a cell
 * whose lines stand on those heights. Read as one row, the answers of all went to the first label.
 */
export function withLostRows(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'line') return block;
    return { ...block, rows: block.rows.flatMap((row) => rowsApart(row) ?? [row]) };
  });
}

function rowsApart(row: readonly Cell[]): Cell[][] | undefined {
  const [label, answer, ...more] = row;
  if (label === undefined || answer === undefined || more.length > 0) return undefined;
  const [labels, answers] = [linesOf(label), linesOf(answer)];
  if (labels === undefined || answers === undefined || labels.length < 2) return undefined;
  if (isLabel(labels.map(lineText).join(' ')) || !labels.every((line) => isLabel(lineText(line))))
    return undefined;
  const places = answers.map((line) => placeOf(line, labels));
  if (places.includes(-1)) return undefined;
  // An answer that begins between two labels goes on from above, or is a narrative beside them all.
  const firsts = labels.map((_, place) => answers[places.indexOf(place)]);
  const areLevel = firsts.every(
    (line, place) => line === undefined || isBeside(line, labels[place]),
  );
  if (!areLevel || firsts.filter((line) => line !== undefined).length < 2) return undefined;
  return labels.map((line, place) => [
    { ...label, rows: 1, blocks: [line] },
    { ...answer, rows: 1, blocks: answers.filter((_, at) => places[at] === place) },
  ]);
}

/** Undefined where not each of them is a line whose height on the page is known. */
function linesOf({ blocks }: Cell): Line[] | undefined {
  const lines = blocks.filter((block): block is Line => block.kind === 'line');
  const areKnown = lines.every(({ top, segments }) => top !== undefined && segments.length > 0);
  return lines.length === blocks.length && areKnown ? lines : undefined;
}

const isLabel = (text: string): boolean => {
  const meaning = labelMeaning(text);
  return meaning !== undefined && meaning.strength !== 'cue';
};

/** The last label that does not stand below this line. */
const placeOf = (line: Line, labels: readonly Line[]): number =>
  labels.findLastIndex((label) => topOf(label) <= topOf(line) + heightOf(line) * 0.5);

const isBeside = (line: Line, label: Line | undefined): boolean =>
  label !== undefined && Math.abs(topOf(line) - topOf(label)) < heightOf(label) * 0.5;

const topOf = ({ top }: Line): number => top ?? 0;
const heightOf = ({ height }: Line): number => height ?? 10;
