import { lineText, type Block, type Cell, type Line, type Table } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { looksLike } from '../labels/plausible.ts';

/** Fewer labels one below the other may be the lines of one. */
const FEWEST = 4;
/** This share of them asks something that the dictionary knows. */
const MOST = 0.7;

/**
 * Labels one below the other in one cell, and their answers line by line in the cell beside it, as rows
 * of one label and its answer each. Where the lines of the two cells do not agree, nobody can tell which
 * answers which: they stay for a person, and answer nothing.
 */
export function linesInPairs(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'line' ? block : inTable(block)));
}

function inTable(table: Table): Table {
  const rows = table.rows.flatMap((row): readonly (readonly Cell[])[] => {
    const [labels, answers, ...more] = row;
    if (labels === undefined || answers === undefined || more.length > 0) return [row];
    const asked = labelsIn(labels);
    return asked === undefined ? [row] : pairs(labels, asked, answers);
  });
  return rows.length === table.rows.length ? table : { ...table, rows };
}

/** A label on each line, and nothing else. */
function labelsIn({ blocks }: Cell): readonly Line[] | undefined {
  const lines = linesOf(blocks);
  if (lines === undefined || lines.length < FEWEST) return undefined;
  if (lines.some(({ segments }) => segments.some(({ entered }) => entered === true)))
    return undefined;
  const known = lines.filter((line) => labelMeaning(lineText(line)) !== undefined).length;
  return known >= lines.length * MOST ? lines : undefined;
}

const linesOf = (blocks: readonly Block[]): readonly Line[] | undefined => {
  const lines = blocks.filter((block): block is Line => block.kind === 'line');
  return lines.length < blocks.length ? undefined : lines;
};

function pairs(label: Cell, asked: readonly Line[], answer: Cell): readonly (readonly Cell[])[] {
  const said = linesOf(answer.blocks);
  if (said === undefined || said.length < 2) return [[label, answer]];
  const fits = said.length === asked.length && asked.every((line, at) => mayBe(line, said[at]));
  return asked.map((line, at) => [
    { ...label, rows: 1, blocks: [line] },
    { ...answer, rows: 1, blocks: fits ? [said[at] ?? nothing] : [nothing] },
  ]);
}

const nothing: Line = { kind: 'line', segments: [] };

/** Nothing, or words that do not have the form of something else. */
function mayBe(label: Line, answer: Line | undefined): boolean {
  const text = answer === undefined ? '' : lineText(answer).trim();
  const asked = labelMeaning(lineText(label))?.asked ?? [];
  return (
    text === '' || asked.length === 0 || asked.some(({ topic }) => looksLike(topic, text) !== 'no')
  );
}
