import type { Block, Line } from '../../../document.ts';

/** So many headings of one look on the page before must be told by their rule or bar. */
const fewest = 2;

/**
 * A heading alone on its page looks like those of the pages before it, though its own page shows no
 * second one: in bold, of one piece, in the size that only headings have.
 */
export function headingsAlike(blocks: readonly Block[]): Block[] {
  const lines = blocks.filter((block): block is Line => block.kind === 'line');
  const counts = new Map<number, { headings: number; others: number }>();
  for (const line of lines) {
    if (!mayHead(line)) continue;
    const count = counts.get(sizeOf(line)) ?? { headings: 0, others: 0 };
    if (line.heading === true) count.headings += 1;
    else count.others += 1;
    counts.set(sizeOf(line), count);
  }
  return blocks.map((block) => {
    if (block.kind !== 'line' || block.heading === true || !mayHead(block)) return block;
    const { headings = 0, others = 0 } = counts.get(sizeOf(block)) ?? {};
    return headings >= fewest && others < headings ? { ...block, heading: true } : block;
  });
}

function mayHead({ segments }: Line): boolean {
  const [segment, ...more] = segments;
  if (segment?.bold !== true || segment.entered === true || more.length > 0) return false;
  return !/[:?.☐☒]/u.test(segment.text) && segment.text.length <= 80;
}

const sizeOf = ({ height = 10 }: Line): number => Math.round(height * 10);
