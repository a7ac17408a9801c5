import { lineText, type Block, type Line } from '../../document.ts';
import { isStroke, meaningUnder, pairOf, rowOf } from './underLabel.ts';
import { sayUnder, votesOfLines } from './underVotes.ts';

/** So many labels in brackets make a form of them … */
const FEWEST = 3;
/** … where at most this share of those that we know stand without. */
const FEW = 0.5;

/**
 * A form typed in lines that prints its labels in brackets under their answers, turned round: whatever
 * stands so is one, known or not, and no help. Its other questions stand over their answers.
 */
export function labelsInBracketsFirst(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter((block): block is Line => block.kind === 'line');
  const known = lines.filter((line) => isKnown(line));
  const inBrackets = known.filter(isInBrackets).length;
  const isForm = inBrackets >= FEWEST && known.length - inBrackets <= known.length * FEW;
  if (!isForm || lines.some(({ top }) => top !== undefined)) return blocks;
  if (!sayUnder(votesOfLines(blocks))) return blocks;
  return blocks.flatMap((block, at): readonly Block[] => {
    if (isLabel(block)) return [pairAt(blocks, at, block)];
    const isTaken = isAnswerTo(blocks, at, at + 1) || isAnswerTo(blocks, at, at + 2);
    return isTaken || isStrokeOver(block, blocks[at + 1]) ? [] : [block];
  });
}

const isKnown = (line: Line): boolean => meaningUnder(lineText(line)) !== undefined;

const isInBrackets = (line: Line): boolean =>
  line.segments.length === 1 && /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/u.test(lineText(line).trim());

const isLabel = (block: Block | undefined): block is Line =>
  block?.kind === 'line' &&
  block.heading !== true &&
  isInBrackets(block) &&
  /\p{L}{3}/u.test(lineText(block));

const isStrokeOver = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'line' && isStroke(block) && isLabel(next);

/** Whether the line stands right over this label, or over the stroke above it. */
function isAnswerTo(blocks: readonly Block[], at: number, label: number): boolean {
  return isLabel(blocks[label]) && answerOver(blocks, label) === at;
}

/** Where the answer to this label stands; -1 where it was left blank. */
function answerOver(blocks: readonly Block[], label: number): number {
  const above = blocks[label - 1];
  const at = above?.kind === 'line' && isStroke(above) ? label - 2 : label - 1;
  const answer = blocks[at];
  const isAnswer = answer?.kind === 'line' && answer.segments.length > 0;
  return isAnswer && answer.heading !== true && !isLabel(answer) ? at : -1;
}

function pairAt(blocks: readonly Block[], at: number, label: Line): Block {
  const answer = blocks[answerOver(blocks, at)];
  const lines = answer?.kind === 'line' ? [answer] : [];
  return { kind: 'table', rows: [rowOf(pairOf(lineText(label), lines))] };
}
