import { lineText, type Block, type Line } from '../../document.ts';

/** One such line, or two, a writer may set apart so. */
const FEWEST = 3;
const BRACKETED = /^\[((?:[A-Z\d]{1,2}[.):]\s+)?\p{Lu}[^\][:.?!]{2,60})\]$/u;

/** "[A. The infant]" below an empty line, where a text sets the heads of its parts so. */
export function withBracketedHeadings(blocks: readonly Block[]): Block[] {
  const heads = blocks.map((block, at) => headingAt(block, blocks[at - 1], blocks[at + 1]));
  return heads.filter((head) => head !== undefined).length < FEWEST
    ? [...blocks]
    : blocks.map((block, at) => heads[at] ?? block);
}

function headingAt(
  block: Block,
  above: Block | undefined,
  below: Block | undefined,
): Line | undefined {
  if (block.kind !== 'line' || below === undefined) return undefined;
  const [, title] = BRACKETED.exec(lineText(block).trim()) ?? [];
  const isApart = above?.kind === 'line' && above.segments.length === 0;
  if (title === undefined || !isApart) return undefined;
  return { ...block, segments: [{ text: title, gap: '' }], heading: true };
}
