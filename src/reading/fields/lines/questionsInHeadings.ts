import { lineText, type Block, type Line } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';

/** So many headings are questions with their answers below; a form has as many sections. */
const FEWEST = 5;

/**
 * A form whose questions are set as headings, each right over its answer, below the headings of its
 * sections: the questions are labels in bold, and only what heads another heading opens a section.
 */
export function questionsInHeadings(blocks: readonly Block[]): readonly Block[] {
  const over = blocks.flatMap((block, at) => (isOverWords(blocks, at) ? [block as Line] : []));
  const known = over.filter((line) => labelMeaning(lineText(line))?.strength === 'strong');
  if (known.length < FEWEST || known.length * 2 < over.length) return blocks;
  return blocks.map((block, at) => (isOverWords(blocks, at) ? asLabel(block as Line) : block));
}

/** A heading, and what follows it is neither a heading nor a table. */
function isOverWords(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'line' || block.heading !== true || block.segments.length !== 1) return false;
  const next = blocks.slice(at + 1).find((one) => one.kind === 'table' || one.segments.length > 0);
  return next?.kind === 'line' && next.heading !== true;
}

function asLabel(line: Line): Line {
  return {
    ...line,
    heading: false,
    segments: line.segments.map((segment) => ({ ...segment, bold: true })),
  };
}
