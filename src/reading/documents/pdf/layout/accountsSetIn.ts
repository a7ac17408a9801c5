import type { Block, Line } from '../../../document.ts';
import { stepOf } from './answerEdges.ts';

/** So many questions must have their account set in below them. */
const fewest = 2;
/** In points: how far accounts are set in. */
const [least, most] = [6, 60];

/**
 * Questions at the edge where all labels of the form begin, each over running text that is set in: there
 * nothing else stands at that edge above such a text, whatever it asks. Their place is told by a colon.
 */
export function withAccountsSetIn(blocks: readonly Block[]): Block[] {
  const lines = blocks.filter(isPrinted);
  const edge = usualLeft(lines);
  const over = lines.filter((line, place) => isOver(line, lines[place + 1], edge));
  const account = usualLeft(over.flatMap((line) => lines[lines.indexOf(line) + 1] ?? []));
  const asks = new Set(over.filter((line) => isAt(lines[lines.indexOf(line) + 1], account)));
  return asks.size < fewest || !areAsked(lines, asks, account)
    ? [...blocks]
    : blocks.map((block) => (block.kind === 'line' && asks.has(block) ? withColon(block) : block));
}

const isPrinted = (block: Block): block is Line =>
  block.kind === 'line' && block.running !== true && block.segments.length > 0;

const leftOf = (line: Line | undefined): number => line?.segments[0]?.left ?? NaN;

const isAt = (line: Line | undefined, left: number): boolean => Math.abs(leftOf(line) - left) < 1.5;

function usualLeft(lines: readonly Line[]): number {
  const count = (left: number): number => lines.filter((line) => isAt(line, left)).length;
  const lefts = [...new Set(lines.map(leftOf))];
  return lefts.sort((one, other) => count(other) - count(one))[0] ?? NaN;
}

/** A question alone at the edge, closed by no sentence, and right below it words that are set in. */
function isOver(line: Line, below: Line | undefined, edge: number): boolean {
  const [only, ...more] = line.segments;
  if (only === undefined || more.length > 0 || below === undefined || !isAt(line, edge))
    return false;
  if (only.entered === true || only.bold === true || line.heading === true) return false;
  const by = leftOf(below) - edge;
  const isNear = line.page !== below.page || stepOf(line, below) < (line.height ?? 10) * 2;
  return isNear && by > least && by < most && /^\p{Lu}[^.;!☐☒]{2,118}[^.,;!]$/u.test(only.text);
}

/** Every text that is set in so stands below one of them: a list in somebody's words is led by other words. */
function areAsked(lines: readonly Line[], asks: ReadonlySet<Line>, account: number): boolean {
  return lines.every((line, place) => {
    if (!isAt(line, account)) return true;
    if (
      line.segments.length > 1 ||
      /^(?:[-*•▪–]|\d{1,2}[.)])\s/u.test(line.segments[0]?.text ?? '')
    )
      return lines[place - 1] !== undefined && isAt(lines[place - 1], account);
    const above = lines[place - 1];
    return above !== undefined && (asks.has(above) || isAt(above, account));
  });
}

function withColon(line: Line): Line {
  return {
    ...line,
    segments: line.segments.map((segment) =>
      /[:?]$/u.test(segment.text) ? segment : { ...segment, text: `${segment.text}:` },
    ),
  };
}
