import type { Block, Line } from '../../document.ts';
import { usualSize } from './letterSize.ts';

/** Every line with the size of its letters, where the page says that of any. */
export function withSizes(blocks: readonly Block[]): readonly Block[] {
  return saysSizes(blocks) ? changed(blocks) : blocks;
}

const saysSizes = (blocks: readonly Block[]): boolean =>
  blocks.some((block) =>
    block.kind === 'line'
      ? block.height !== undefined
      : block.rows.some((row) => row.some((cell) => saysSizes(cell.blocks))),
  );

function changed(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'line') return sized(block);
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, blocks: changed(cell.blocks) })),
    );
    return { ...block, rows };
  });
}

const sized = (line: Line): Line =>
  line.height !== undefined || line.segments.length === 0 ? line : { ...line, height: usualSize };
