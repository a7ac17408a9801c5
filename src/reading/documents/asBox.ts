import type { Block } from '../document.ts';

/** A text box as a table of one cell: what stands in it was set apart from the lines around it. */
export function asBox(blocks: readonly Block[]): readonly Block[] {
  const isWritten = blocks.some((block) => block.kind === 'line' && block.segments.length > 0);
  if (!isWritten || blocks.some(({ kind }) => kind === 'table')) return blocks;
  return [{ kind: 'table', rows: [[{ column: 0, columns: 1, rows: 1, blocks }]] }];
}
