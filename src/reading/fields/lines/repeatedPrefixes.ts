import { isInBold, type Block, type Cell, type Line, type Segment } from '../../document.ts';
import { personSubjects, type Subject } from '../dictionary/subjects.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { childNamed } from '../labels/childNamed.ts';
import { foldWords } from '../labels/fold.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import { personWords } from '../labels/wordLists.ts';

/** What stands before every label of a part of the form: "Network: GP practice", "Duty call - date". */
const PREFIX = /^(\p{Lu}[^:?.!\d\u2010-\u2015]{2,40}?)(?::| [\-\u2010-\u2015]) (?=\p{L}\p{L})/u;
/** So many labels begin alike before it is told as a manner of the form. */
const FEWEST = 3;
/** Of the labels behind it we know so many. */
const KNOWN = 0.6;

/**
 * The labels of forms that print the name of the part before each of them, without it; the heading
 * above says the same. A person's name ("Mother: date of birth") stays: it says whose the thing is.
 */
export function withoutRepeatedPrefixes(blocks: readonly Block[]): readonly Block[] {
  const prefixes = prefixesOf(blocks);
  if (prefixes.size === 0) return blocks;
  let section: Subject | undefined;
  const bare = (line: Line): Line => {
    const [label, ...more] = line.segments;
    const [lead, prefix] = PREFIX.exec(label?.text ?? '') ?? [];
    if (label === undefined || lead === undefined || prefix === undefined) return line;
    if (!prefixes.has(foldWords(prefix)) || !saysTheSame(prefix, section)) return line;
    const text = label.text.slice(lead.length);
    const bareLabel = { ...label, text: text.charAt(0).toUpperCase() + text.slice(1) };
    return { ...line, segments: [bareLabel, ...more] };
  };
  return blocks.map((block) => {
    if (block.kind === 'line') {
      section = headedBy(block) ?? section;
      return bare(block);
    }
    const rows = block.rows.map((row) => {
      const [only, ...others] = row;
      if (only !== undefined && others.length === 0) section = headedBy(firstLine(only)) ?? section;
      return row.map((cell) => ({ ...cell, blocks: withFirst(cell.blocks, bare) }));
    });
    return { ...block, rows };
  });
}

/** Whether the heading above is about the same one person; where the prefix names none, nothing is lost. */
function saysTheSame(prefix: string, section: Subject | undefined): boolean {
  const own = headingSection(prefix)?.subject;
  return own === undefined || !personSubjects.has(own) || (own === section && own !== 'parent');
}

function headedBy(line: Line | undefined): Subject | undefined {
  if (line === undefined || line.segments.length !== 1) return undefined;
  if (line.heading !== true && !isInBold(line)) return undefined;
  return headingSection(line.segments[0]?.text ?? '')?.subject;
}

const firstLine = (cell: Cell): Line | undefined =>
  cell.blocks.find((block): block is Line => block.kind === 'line' && block.segments.length > 0);

function withFirst(blocks: readonly Block[], change: (line: Line) => Line): readonly Block[] {
  const first = blocks.find((block) => block.kind === 'line' && block.segments.length > 0);
  return blocks.map((block) => (block === first && block.kind === 'line' ? change(block) : block));
}

function prefixesOf(blocks: readonly Block[]): ReadonlySet<string> {
  const labels = new Map<string, Set<string>>();
  for (const { text } of blocks.flatMap(labelSegments)) {
    const [lead, prefix] = PREFIX.exec(text) ?? [];
    if (lead === undefined || prefix === undefined || text.length > LONGEST) continue;
    const words = foldWords(prefix);
    if (words === '' || personWords.has(words) || childNamed(words).child !== undefined) continue;
    labels.set(words, (labels.get(words) ?? new Set()).add(text.slice(lead.length)));
  }
  const told = [...labels].filter(([, rests]) => areLabels([...rests]));
  return new Set(told.filter(([, rests]) => isOfOne(rests, told)).map(([words]) => words));
}

/** "First twin: date of birth" and "Second twin: date of birth": there the prefix says whose the thing is. */
const isOfOne = (
  rests: ReadonlySet<string>,
  all: readonly (readonly [string, ReadonlySet<string>])[],
): boolean =>
  !all.some(([, others]) => others !== rests && [...rests].some((rest) => others.has(rest)));

const LONGEST = 160;

const areLabels = (rests: readonly string[]): boolean =>
  rests.length >= FEWEST && rests.filter(asks).length >= rests.length * KNOWN;

const asks = (text: string): boolean =>
  (labelMeaning(text) ?? meaningInLabelPlace(text)) !== undefined;

/** What may be a label: bold, before another segment, or in a cell with another beside it. */
function labelSegments(block: Block): readonly Segment[] {
  if (block.kind === 'line') {
    const [first, ...more] = block.segments;
    return first !== undefined && (first.bold === true || more.length > 0) ? [first] : [];
  }
  return block.rows
    .filter((row) => row.length > 1)
    .flatMap((row) => row.flatMap((cell) => firstLine(cell)?.segments[0] ?? []));
}
