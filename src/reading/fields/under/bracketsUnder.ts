import { asEntered, isInBold, lineText, type Block, type Line } from '../../document.ts';
import { longTopics, narrativeTopics } from '../dictionary/topics.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { mayAnswer } from '../labels/plausible.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import { isStroke, pairOf, rowOf } from './underLabel.ts';

/** So many lines in brackets, most of which ask something that we know, … */
const FEWEST = 5;
const KNOWN = 0.6;
/** … nearly all below an answer or a free line, are the labels of a form. */
const MOST = 0.8;
const LONGEST = 130;
/** Lines of an address. */
const MOST_LINES = 5;

/**
 * "Ada Testchild" over "(What is the infant's full name?)", over and over: each line in brackets is the
 * label of what stands over it, known or not. Brackets below a label say more of it, as other forms have it.
 */
export function bracketsUnder(given: readonly Block[]): readonly Block[] {
  const blocks = withoutStrokesOver(given);
  const labels = blocks.flatMap((block, at) => (isBracket(block) ? [at] : []));
  const known = labels.filter((at) => meaningAt(blocks, at) !== undefined).length;
  const under = labels.filter((at) => isUnderAnswer(blocks[at - 1])).length;
  const isKept = known >= labels.length * KNOWN && under >= labels.length * MOST;
  if (labels.length < FEWEST || !isKept) return given;
  const out: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    if (!labels.includes(at)) out.push(block);
    else {
      const said = answerOver(out, meaningAt(blocks, at));
      out.splice(out.length - said.length);
      const [label = [], answer = []] = pairOf(textOf(block), said);
      out.push({
        kind: 'table',
        rows: [rowOf([label, said.length > 1 ? said.map(asEntered) : answer])],
      });
    }
  }
  return out;
}

/** The line to write on, typed between an answer and its label. */
const withoutStrokesOver = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block, at) => {
    const next = blocks[at + 1];
    return !(block.kind === 'line' && isStroke(block) && next !== undefined && isBracket(next));
  });

const textOf = (block: Block | undefined): string =>
  block?.kind === 'line' ? lineText(block).trim() : '';

function isBracket(block: Block): boolean {
  if (block.kind === 'table' || block.segments.some(({ entered }) => entered === true))
    return false;
  const text = textOf(block);
  return (
    text.length <= LONGEST && /^\((?=.*\p{L}{2}).+\)$/u.test(text) && !/[\u2610\u2612]/u.test(text)
  );
}

function meaningAt(blocks: readonly Block[], at: number): Meaning | undefined {
  const bare = textOf(blocks[at]).slice(1, -1);
  return labelMeaning(bare) ?? meaningInLabelPlace(bare);
}

/** No label stands there, which the brackets would say more of. */
function isUnderAnswer(above: Block | undefined): boolean {
  if (above?.kind !== 'line' || isBracket(above)) return false;
  return labelMeaning(textOf(above))?.strength !== 'strong' && !/[:?]$/u.test(textOf(above));
}

/** One line, or those of an address, up to a free line, a heading or the label before; of an account all. */
function answerOver(above: readonly Block[], meaning: Meaning | undefined): readonly Line[] {
  const topics = meaning?.asked.map(({ topic }) => topic) ?? [];
  const isTold = topics.some((topic) => narrativeTopics.has(topic));
  const isLong = topics.some((topic) => longTopics.has(topic));
  // an account that answers a question over it ends before the one line that this label has
  const isAfterAccount = asksToTell(
    above.slice(0, -1).findLast((block) => block.kind === 'table' || isHeading(block)),
  );
  const most = isAfterAccount ? 1 : isTold ? Infinity : isLong ? MOST_LINES : 1;
  const said: Line[] = [];
  for (const block of above.toReversed()) {
    if (block.kind === 'table' || said.length === most) break;
    if (isHeading(block) && !(said.length === 0 && isWho(block, meaning))) break;
    if (block.segments.length === 0 && !isTold) break;
    said.unshift(block);
  }
  return said;
}

function asksToTell(line: Block | undefined): boolean {
  if (line?.kind !== 'line') return false;
  const meaning = labelMeaning(lineText(line)) ?? meaningInLabelPlace(lineText(line));
  return meaning?.asked.some(({ topic }) => narrativeTopics.has(topic)) === true;
}

/** "Mother" over "(Who does the infant live with?)". */
function isWho(line: Line, asks: Meaning | undefined): boolean {
  const words = labelMeaning(lineText(line));
  if (asks === undefined || words === undefined || isInBold(line)) return false;
  return mayAnswer(asks.asked, words.asked);
}

const isHeading = (line: Line): boolean =>
  line.heading === true ||
  (line.segments.length > 0 && isInBold(line)) ||
  (!/[,@]|[.!]$/u.test(textOf(line)) && headingSection(lineText(line)) !== undefined);
