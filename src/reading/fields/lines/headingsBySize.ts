import { isInNamedBoxes, linesIn, lineText, type Block, type Line } from '../../document.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import { lineParts } from './lineParts.ts';

/** So many lines of one size must name sections that we know. */
const FEWEST = 2;
/** As large as this beside the size that most words have. */
const LARGER = 1.12;
/** As large as this they need not be in bold, and one of them may be a question. */
const LARGE = 1.28;
/** So many labels show the size of labels, and so many boxes that the form is typed into them. */
const FEWEST_LABELS = 5;
const FEWEST_BOXES = 3;
/** At least so many other lines stand between two headings; labels stand over each answer. */
const APART = 3;

/**
 * Headings are printed larger than all else on a form, each alone on its line in bold or much larger: "2. Contact"
 * is one where "1. Family members" and "3. Referrer" look the same, though "Contact" asks as well.
 */
export function headingsBySize(blocks: readonly Block[]): readonly Block[] {
  const shown = linesIn(blocks).filter(({ segments }) => segments.length > 0);
  const all = shown.filter(({ segments }) => !segments.every(({ entered }) => entered === true));
  const usual = sizeOfLabels(all) ?? usualSize(all);
  if (usual === undefined) return blocks;
  const sizes = new Set(all.flatMap(({ height = 0 }) => (height > usual * LARGER ? [height] : [])));
  // Where answers stand in boxes that the file tells, nobody wrote what is printed.
  const inBoxes = shown.filter(isInNamedBoxes).length >= FEWEST_BOXES;
  const printed = new Set<Block>(all);
  const heading = [...sizes].filter((size) =>
    isOfHeadings(size, { all, shown: shown.length }, inBoxes || size > usual * LARGE),
  );
  if (heading.length === 0) return blocks;
  return blocks.map((block) =>
    block.kind === 'line' && printed.has(block) && heading.includes(block.height ?? 0)
      ? { ...block, heading: true }
      : block,
  );
}

/** The size in which most labels are printed, which answers may surpass; undefined where few are plainly labels. */
function sizeOfLabels(lines: readonly Line[]): number | undefined {
  const labels = lines.filter((line) => {
    const [first] = lineParts(line);
    return first?.kind === 'label' && first.meaning?.strength === 'strong';
  });
  return labels.length < FEWEST_LABELS ? undefined : usualSize(labels);
}

function isOfHeadings(
  size: number,
  { all, shown }: { readonly all: readonly Line[]; readonly shown: number },
  isLarge: boolean,
): boolean {
  const own = all.filter(({ height }) => height === size);
  const known = own.filter((line) => headingSection(lineText(line)) !== undefined);
  return (
    known.length >= FEWEST &&
    own.every((line) => mayHead(line, isLarge)) &&
    own.length * (APART + 1) <= shown
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
