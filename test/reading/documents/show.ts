import { lineText, type Block, type OpenedDocument } from '../../../src/reading/document.ts';

/** A document as a short text: `[a] [b]` segments, `«x»` entered, `{cell | cell}` rows. */
export function show(document: OpenedDocument): string[] {
  if (document.kind !== 'document') return [`${document.kind}: ${document.why}`];
  return document.blocks.flatMap(showBlock);
}

function showBlock(block: Block): string[] {
  if (block.kind === 'line') {
    const segments = block.segments.map((segment) => {
      const text = segment.struck === true ? `-${segment.text}-` : segment.text;
      return segment.entered === true ? `«${text}»` : `[${text}]`;
    });
    return [`${block.running === true ? '~' : ''}${segments.join(' ')}`];
  }
  return block.rows.map((row) => {
    const cells = row.map((cell) => {
      const span = cell.columns > 1 || cell.rows > 1 ? `${cell.columns}x${cell.rows}:` : '';
      return span + cell.blocks.flatMap(showBlock).join(' / ');
    });
    return `{${cells.join(' | ')}}`;
  });
}

/** The text of all lines, put back to the character. */
export function wholeText(document: OpenedDocument): string {
  if (document.kind !== 'document') throw new Error(document.why);
  return document.blocks.map((block) => (block.kind === 'line' ? lineText(block) : '')).join('\n');
}
