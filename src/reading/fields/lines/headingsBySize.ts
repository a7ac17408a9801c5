import { linesIn, lineText, type Block, type Line } from '../../document.ts';
import { headingSection } from '../labels/sectionMeaning.ts';

/** So many lines of one size must name sections that we know. */
const FEWEST = 2;
/** As large as this beside the size that most words have. */
const LARGER = 1.12;
/** As large as this they need not be in bold, and one of them may be a question. */
const LARGE = 1.28;
/** At least so many other lines stand between two headings; labels stand over each answer. */
const APART = 3;

/**
 * Headings are printed larger than all else on a form, each alone on its line in bold or much larger: "2. Contact"
 * is one where "1. Family members" and "3. Referrer" look the same, though "Contact" asks as well.
 */
export function headingsBySize(blocks: readonly Block[]): readonly Block[] {
  const all = linesIn(blocks).filter(({ segments }) => segments.length > 0);
  const usual = usualSize(all);
  if (usual === undefined) return blocks;
  const sizes = new Set(all.flatMap(({ height = 0 }) => (height > usual * LARGER ? [height] : [])));
  const heading = [...sizes].filter((size) => isOfHeadings(size, all, size > usual * LARGE));
  if (heading.length === 0) return blocks;
  return blocks.map((block) =>
    block.kind === 'line' && heading.includes(block.height ?? 0)
      ? { ...block, heading: true }
      : block,
  );
}

function isOfHeadings(size: number, all: readonly Line[], isLarge: boolean): boolean {
  const own = all.filter(({ height }) => height === size);
  const known = own.filter((line) => headingSection(lineText(line)) !== undefined);
  return (
    known.length >= FEWEST &&
    own.every((line) => mayHead(line, isLarge)) &&
    own.length * (APART + 1) <= all.length
  );
}

function mayHead(line: Line, isLarge: boolean): boolean {
  const [segment, ...more] = line.segments;
  if (segment === undefined || segment.entered === true || more.length > 0) return false;
  if (segment.bold !== true && !isLarge) return false;
  const text = segment.text.trim();
  const isQuestion = isLarge && /^[^:?]+\?$/u.test(text);
  return (isQuestion || !/[:?☐☒]|[.,;]$/u.test(text)) && text.length <= 80;
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
