import { changedLines, linesIn, type Block, type Line, type Segment } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';

/** So many answers behind dots show that the dots of this form lead to them. */
const FEWEST = 4;

/**
 * "Surname .......... Testchild", the dots drawn from the label to its answer, is answered: where a form
 * sets its answers so, the dots are no line that was left free.
 */
export function withoutDottedLeaders(blocks: readonly Block[]): readonly Block[] {
  const led = linesIn(blocks).filter(isLed).length;
  return led < FEWEST ? blocks : changedLines(blocks, withoutDots);
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
