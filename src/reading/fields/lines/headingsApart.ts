import { isInBold, lineText, linesIn, type Block, type Line } from '../../document.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import { isEmpty } from './emptyLines.ts';
import { lineParts } from './lineParts.ts';
import { isFaced } from './lineStyle.ts';

/** So many lines set alike must name sections that we know. */
const FEWEST = 2;
/** So many labels must have their answers beside them. */
const FEWEST_LABELS = 5;
/** At most one label in so many stands below an empty line, as a heading does. */
const HARDLY = 5;

/** How a form sets its labels, and what it sets apart. */
interface Manner {
  readonly isPair: (line: Line) => boolean;
  readonly isAlone: (line: Line) => boolean;
}

const inBold: Manner = {
  isPair: isFaced,
  isAlone: (line) => line.segments.length === 1 && isInBold(line),
};

/** "Faith: Jewish", "Address:". What a writer closes so within an account is no label that we know. */
const typed: Manner = {
  isPair: (line) => {
    const [first] = lineParts(line);
    return first?.kind === 'label' && first.marked && first.meaning !== undefined;
  },
  isAlone: (line) => line.segments.length === 1 && lineParts(line).length === 1,
};

/**
 * Where labels have their answers beside them, a line without an answer, below an empty line and right over a
 * label, heads a section where others set so name sections that we know: "About dad or other co-parent" as
 * "About mum" does, though nobody knows its words. Labels are in bold and their answers are not, or the text has
 * one face throughout and closes its labels.
 */
export function headingsApart(blocks: readonly Block[]): readonly Block[] {
  const manner = isTyped(blocks) ? typed : inBold;
  const labels = blocks.flatMap((block, place) =>
    block.kind === 'line' && manner.isPair(block) ? [place] : [],
  );
  const below = labels.filter((place) => isEmpty(blocks[place - 1]));
  if (labels.length < FEWEST_LABELS) return blocks;
  if (manner === inBold && below.length * HARDLY > labels.length) return blocks;
  const apart = new Set(blocks.filter((_, place) => isApart(blocks, place, manner)));
  const known = [...apart].filter(
    (block) => block.kind === 'line' && headingSection(lineText(block)) !== undefined,
  );
  if (known.length < FEWEST) return blocks;
  return blocks.map((block) => (apart.has(block) ? { ...block, heading: true } : block));
}

/** Neither drawn nor in bold anywhere, as the body of a mail is. */
function isTyped(blocks: readonly Block[]): boolean {
  return linesIn(blocks).every(
    ({ top, segments }) => top === undefined && segments.every(({ bold }) => bold !== true),
  );
}

function isApart(blocks: readonly Block[], place: number, manner: Manner): boolean {
  const [above, block, below] = [blocks[place - 1], blocks[place], blocks[place + 1]];
  if (!isEmpty(above) || block?.kind !== 'line' || below?.kind !== 'line') return false;
  if (!manner.isAlone(block) || !mayHead(block)) return false;
  return manner.isPair(below) || (manner === inBold && manner.isAlone(below));
}

/** Neither asked nor answered: no mark at its end, no box, no value typed in. */
function mayHead(line: Line): boolean {
  const text = lineText(line).trim();
  if (line.segments[0]?.entered === true) return false;
  return text.length <= 80 && /\p{L}/u.test(text) && !/[\u2610\u2612]|[:?.,;!]$/u.test(text);
}
