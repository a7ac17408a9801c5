import type { Block, Cell, Segment } from './document.ts';

/** What a reader saw, for a person: lines as they stand, tables with their cells, filled-in boxes in brackets. */
export function describeBlocks(blocks: readonly Block[], indent = ''): string {
  return blocks.map((block) => describeBlock(block, indent)).join('\n');
}

function describeBlock(block: Block, indent: string): string {
  if (block.kind === 'line') {
    const text = block.segments.map(describeSegment).join('   ');
    return `${indent}${block.running === true ? '(each page) ' : ''}${block.heading === true ? '# ' : ''}${text}`;
  }
  const rows = block.rows.map((row) => {
    const cells = row.map((cell) => describeCell(cell, `${indent}  `));
    return cells.some((cell) => cell.includes('\n'))
      ? cells.map((cell) => `${indent}| ${cell.trimStart()}`).join('\n')
      : `${indent}| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
  });
  return [`${indent}+--`, ...rows, `${indent}+--`].join('\n');
}

function describeCell(cell: Cell, indent: string): string {
  const span = cell.columns > 1 ? `(${cell.columns} wide) ` : '';
  return `${indent}${span}${describeBlocks(cell.blocks, indent).trimStart()}`;
}

function describeSegment(segment: Segment): string {
  if (segment.entered === true) return `[${segment.text}]`;
  return segment.bold === true ? `*${segment.text}*` : segment.text;
}
