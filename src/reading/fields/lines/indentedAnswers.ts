import { lineText, type Block, type Line } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { asksAtLength } from './asksAtLength.ts';

/** So many answers set in below labels make it the way of the form, … */
const FEWEST = 6;
/** … where such a share of what stands above them are labels that we know. */
const MOST = 0.6;
const LONGEST_LABEL = 140;

/**
 * A form typed with each answer set in by spaces below its label: there nothing else than a label
 * stands above what is set in, whatever it asks, and what is set in is no label, whatever it says.
 */
export function indentedAnswers(blocks: readonly Block[]): readonly Block[] {
  const labels = blocks.filter((block, at) => isAnsweredBelow(block, blocks[at + 1]));
  const known = labels.filter((label) => isKnown(label));
  if (known.length < FEWEST || known.length < labels.length * MOST) return blocks;
  const set: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const below = blocks[at + 1];
    if (block === undefined) continue;
    if (block.kind === 'line' && below?.kind === 'line' && isAnsweredBelow(block, below)) {
      set.push(answered(block, below));
      at += 1;
    } else set.push(isOpen(block, blocks[at - 1], below) ? unanswered(block) : block);
  }
  return set;
}

function isAnsweredBelow(block: Block, below: Block | undefined): boolean {
  return isFlush(block) && below?.kind === 'line' && isSetIn(below);
}

function isFlush(block: Block): block is Line {
  if (block.kind !== 'line' || block.segments.length !== 1 || isSetIn(block)) return false;
  const text = lineText(block);
  return text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !/[\u2610\u2612]/u.test(text);
}

/** By two spaces or a tab at least; a mark of a list is set in as well, and answers nothing. */
function isSetIn({ segments: [first] }: Line): boolean {
  const isIn = first !== undefined && /^(?: {2,}|\t)/u.test(first.gap ?? '');
  return isIn && !/^[-*+\u2022\u2013]\s|^[a-z\d]{1,2}[.)]\s/u.test(first.text);
}

const isKnown = (block: Block): boolean =>
  block.kind === 'line' && labelMeaning(lineText(block).trim()) !== undefined;

/** A label over an empty line, or over the next one: nobody answered it. Accounts are not set in. */
function isOpen(block: Block, above: Block | undefined, below: Block | undefined): block is Line {
  if (!isFlush(block) || !isKnown(block) || asksAtLength(lineText(block).trim())) return false;
  if (block.heading === true || (above?.kind === 'line' && isFlush(above))) return false;
  return below?.kind === 'line' && below.segments.length === 0;
}

function answered(label: Line, answer: Line): Line {
  const entered = answer.segments.map((segment, place) => ({
    ...segment,
    ...(place === 0 ? { gap: '\t' } : {}),
    entered: true,
  }));
  return { ...label, segments: [...inBold(label), ...entered] };
}

const unanswered = (label: Line): Line => ({
  ...label,
  segments: [...inBold(label), { text: '', gap: '\t', entered: true }],
});

const inBold = ({ segments }: Line): Line['segments'] =>
  segments.map((segment) => ({ ...segment, bold: true }));
