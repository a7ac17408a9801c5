import type { Block } from '../document.ts';

/** Marks every line, in tables too, as part of a running header or footer. */
export function asRunning(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return { ...block, running: true };
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: asRunning(cell.blocks) })),
    );
    return { ...block, rows };
  });
}
