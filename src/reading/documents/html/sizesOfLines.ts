import { changedLines, type Block, type Line } from '../../document.ts';
import { usualSize } from './letterSize.ts';

/** Every line with the size of its letters, where the page says that of any. */
export function withSizes(blocks: readonly Block[]): readonly Block[] {
  return saysSizes(blocks) ? changedLines(blocks, sized) : blocks;
}

const saysSizes = (blocks: readonly Block[]): boolean =>
  blocks.some((block) =>
    block.kind === 'line'
      ? block.height !== undefined
      : block.rows.some((row) => row.some((cell) => saysSizes(cell.blocks))),
  );

const sized = (line: Line): Line =>
  line.height !== undefined || line.segments.length === 0 ? line : { ...line, height: usualSize };
