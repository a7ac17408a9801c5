import { changedLines, linesIn, type Block, type Line, type Segment } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';

/** So many answers behind dots show that the dots of this form lead to them. */
const FEWEST = 4;

/**
 * "Surname .......... Testchild", the dots drawn from the label to its answer, is answered: where a form
 * sets its answers so, the dots are no line that was left free.
 */
export function withoutDottedLeaders(blocks: readonly Block[]): readonly Block[] {
  const lines = linesIn(blocks);
  const led = lines.filter(isLed).length;
  const apart = led < FEWEST ? blocks : changedLines(blocks, withoutDots);
  const begun = lines.filter(beginsWithDots).length;
  return begun < FEWEST ? apart : changedLines(apart, withoutFirstDots);
}

/** "Baby's name:   ... Ada Testchild .......": so many answers begin with a few of the dots they are typed over. */
const beginsWithDots = ({ segments: [label, answer] }: Line): boolean =>
  label !== undefined && answer !== undefined && label.text !== '' && FIRST_DOTS.test(answer.text);

const FIRST_DOTS = /^(?:\.{2,}|\u2026+|_{2,})\s+(?=\S)/u;

function withoutFirstDots(line: Line): Line {
  const [label, answer, ...more] = line.segments;
  if (label === undefined || answer === undefined || !beginsWithDots(line)) return line;
  const own = { ...answer, text: answer.text.replace(FIRST_DOTS, '') };
  return { ...line, segments: [label, own, ...more] };
}

/** A label that we know, what may be written on, and words behind it that are no label. */
function isLed({ segments: [label, dots, answer] }: Line): boolean {
  if (label === undefined || dots === undefined || answer === undefined) return false;
  if (!isFree(dots) || answer.entered === true || isOver(dots, answer)) return false;
  return labelMeaning(label.text) !== undefined && labelMeaning(answer.text) === undefined;
}

const isFree = ({ text, entered }: Segment): boolean => text === '' && entered === true;

/** Written on the line, and not behind it. */
const isOver = (dots: Segment, answer: Segment): boolean =>
  dots.right === undefined || answer.left === undefined || answer.left < dots.right;

function withoutDots(line: Line): Line {
  const [label, dots, answer, ...more] = line.segments;
  const isAnswered =
    label !== undefined && dots !== undefined && answer !== undefined && isFree(dots);
  if (!isAnswered || answer.entered === true || isOver(dots, answer)) return line;
  const marked = /[:?]$/u.test(label.text) ? label : { ...label, text: `${label.text}:` };
  return { ...line, segments: [marked, answer, ...more] };
}
