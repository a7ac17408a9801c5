import type { Block } from '../document.ts';

/** Cells often begin or end in an empty paragraph; those say nothing, the inner ones part text. */
export function withoutEmptyEnds(blocks: readonly Block[]): Block[] {
  const filled = (block: Block) => block.kind === 'table' || block.segments.length > 0;
  const first = blocks.findIndex(filled);
  return first === -1 ? [] : blocks.slice(first, blocks.findLastIndex(filled) + 1);
}
