import { lineText, type Block, type Cell, type Line, type Table } from '../../document.ts';

/** A shorter row of letters or figures may be anything. */
const FEWEST = 6;

/**
 * A row of boxes for one letter or figure each, in a table of its own, as the one answer that it is:
 * "999 000 0018" in ten boxes.
 */
export function combsAsAnswers(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return block;
    const typed = typedInComb(block);
    if (typed !== undefined) return { kind: 'line', segments: [{ text: typed, entered: true }] };
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: combsAsAnswers(cell.blocks) })),
    );
    return { ...block, rows };
  });
}

function typedInComb({ rows }: Table): string | undefined {
  const [row = [], ...more] = rows;
  if (more.length > 0 || row.length < FEWEST) return undefined;
  const written = row.map(writtenIn);
  return written.every((text) => text !== undefined) ? written.join('') : undefined;
}

/** One letter, figure or stroke, or nothing; undefined for more. */
function writtenIn({ blocks }: Cell): string | undefined {
  const lines = blocks.filter((block): block is Line => block.kind === 'line');
  if (lines.length < blocks.length) return undefined;
  const text = lines.map(lineText).join('').trim();
  return text.length > 1 || /[\u2610\u2612]/u.test(text) ? undefined : text;
}
