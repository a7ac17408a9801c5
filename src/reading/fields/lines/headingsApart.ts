import { isInBold, lineText, type Block, type Line } from '../../document.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import { isEmpty } from './emptyLines.ts';
import { isFaced } from './lineStyle.ts';

/** So many lines set alike must name sections that we know. */
const FEWEST = 2;
/** So many labels in bold must have their answers beside them. */
const FEWEST_LABELS = 5;
/** At most one label in so many stands below an empty line, as a heading does. */
const HARDLY = 5;

/**
 * Where labels in bold have their plain answers beside them, a line in bold without an answer, below an
 * empty line and right over a label, heads a section where others set so name sections that we know:
 * "About dad or other co-parent" as "About mum" does, though nobody knows its words.
 */
export function headingsApart(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.flatMap((block, place) => (isPair(block) ? [place] : []));
  const below = labels.filter((place) => isEmpty(blocks[place - 1]));
  if (labels.length < FEWEST_LABELS || below.length * HARDLY > labels.length) return blocks;
  const apart = new Set(blocks.filter((_, place) => isApart(blocks, place)));
  const known = [...apart].filter(
    (block) => block.kind === 'line' && headingSection(lineText(block)) !== undefined,
  );
  if (known.length < FEWEST) return blocks;
  return blocks.map((block) => (apart.has(block) ? { ...block, heading: true } : block));
}

function isApart(blocks: readonly Block[], place: number): boolean {
  const [above, block, below] = [blocks[place - 1], blocks[place], blocks[place + 1]];
  if (!isEmpty(above) || block?.kind !== 'line' || below?.kind !== 'line') return false;
  return mayHead(block) && (isPair(below) || isAlone(below));
}

/** Neither asked nor answered: no mark at its end, no box, no value typed in. */
function mayHead(line: Line): boolean {
  const text = lineText(line).trim();
  if (!isAlone(line) || line.segments[0]?.entered === true) return false;
  return text.length <= 80 && !/[\u2610\u2612]|[:?.,;]$/u.test(text);
}

const isAlone = (line: Line): boolean => line.segments.length === 1 && isInBold(line);

const isPair = (block: Block | undefined): boolean => block?.kind === 'line' && isFaced(block);
