import { lineText, type Block, type Line } from '../../document.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import { linesIn } from './labelFace.ts';

/** So many lines of one size must name sections that we know. */
const FEWEST = 2;
/** As large as this beside the size that most words have. */
const LARGER = 1.12;
/** At least so many other lines stand between two headings; labels stand over each answer. */
const APART = 3;

/**
 * Headings are printed larger than all else on a form, each alone on its line in bold: "2. Contact"
 * is one where "1. Family members" and "3. Referrer" look the same, though "Contact" asks as well.
 */
export function headingsBySize(blocks: readonly Block[]): readonly Block[] {
  const all = linesIn(blocks).filter(({ segments }) => segments.length > 0);
  const usual = usualSize(all);
  if (usual === undefined) return blocks;
  const sizes = new Set(all.flatMap(({ height = 0 }) => (height > usual * LARGER ? [height] : [])));
  const heading = [...sizes].filter((size) => isOfHeadings(size, all));
  if (heading.length === 0) return blocks;
  return blocks.map((block) =>
    block.kind === 'line' && heading.includes(block.height ?? 0)
      ? { ...block, heading: true }
      : block,
  );
}

function isOfHeadings(size: number, all: readonly Line[]): boolean {
  const own = all.filter(({ height }) => height === size);
  const known = own.filter((line) => headingSection(lineText(line)) !== undefined);
  return known.length >= FEWEST && own.every(mayHead) && own.length * (APART + 1) <= all.length;
}

function mayHead(line: Line): boolean {
  const [segment, ...more] = line.segments;
  if (segment?.bold !== true || segment.entered === true || more.length > 0) return false;
  return !/[:?☐☒]|[.,;]$/u.test(segment.text.trim()) && segment.text.length <= 80;
}

/** The size of most letters; undefined where sizes are not told. */
function usualSize(lines: readonly Line[]): number | undefined {
  const letters = new Map<number, number>();
  for (const line of lines) {
    if (line.height === undefined) return undefined;
    letters.set(line.height, (letters.get(line.height) ?? 0) + lineText(line).length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0];
}
