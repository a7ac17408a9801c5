import type { Block, Line } from '../../../document.ts';

/** So many lines in bold behind a bullet are the questions of a form set as a list. */
const fewest = 4;

/** Questions in bold without the bullets that a list of questions has: no answer is a bullet. */
export function withoutLabelBullets(blocks: readonly Block[]): readonly Block[] {
  const listed = blocks.filter((block) => block.kind === 'line' && isListedInBold(block));
  if (listed.length < fewest) return blocks;
  return blocks.map((block) =>
    block.kind === 'line' && isListedInBold(block)
      ? { ...block, segments: block.segments.slice(1) }
      : block,
  );
}

/** "•   **Infant's surname**" with its answer behind it or on the next line. */
function isListedInBold({ segments: [bullet, question] }: Line): boolean {
  if (bullet === undefined || bullet.bold === true || bullet.entered === true) return false;
  return /^[•●◦▪■‣∙·–-]$/u.test(bullet.text.trim()) && question?.bold === true;
}
