import type { Block, Line } from '../../../document.ts';
import { lineText } from '../../../document.ts';
import { stepOf } from './answerEdges.ts';

/** So many labels must have their answer set in right below them. */
const fewest = 5;
/** In points: how far answers are set in. */
const [least, most] = [12, 80];

/** Where labels begin, where their answers do, and how high both are. */
interface Look {
  readonly label: number;
  readonly answer: number;
  readonly height: number;
}

/**
 * Labels at one edge, each with its answer set in below it and in the same face, as web pages print a
 * list of terms: only its place tells a label from an answer. Such labels are told as if they were in
 * bold, which is how most forms tell them.
 */
export function withIndentedAnswers(blocks: readonly Block[]): readonly Block[] {
  const look = lookOf(blocks.filter(isPrinted));
  if (look === undefined) return blocks;
  return blocks.map((block) =>
    block.kind === 'line' && block.running !== true && isLabel(block, look)
      ? { ...block, segments: block.segments.map((segment) => ({ ...segment, bold: true })) }
      : block,
  );
}

const isPrinted = (block: Block): block is Line =>
  block.kind === 'line' && block.running !== true && block.segments.length > 0;

/** Undefined unless labels are set so throughout: sentences at the edge of labels are running text. */
function lookOf(lines: readonly Line[]): Look | undefined {
  const looks: { look: Look; count: number }[] = [];
  for (const [place, line] of lines.entries()) {
    const next = lines[place + 1];
    const look = next === undefined ? undefined : lookOfPair(line, next);
    if (look === undefined) continue;
    const known = looks.find((other) => isAlike(other.look, look));
    if (known === undefined) looks.push({ look, count: 1 });
    else known.count += 1;
  }
  const [best] = looks.sort((one, other) => other.count - one.count);
  if (best === undefined || best.count < fewest) return undefined;
  const { look } = best;
  const labels = lines.filter((line) => isLabel(line, look));
  const atEdge = lines.filter((line) => isAt(line, look.label) && isAsHigh(line, look));
  const answers = lines.filter((line) => isAnswer(line, look));
  const listed = answers.filter((line) => /^(?:[-*•▪–]|\d{1,2}[.)])\s/u.test(lineText(line)));
  const isThroughout = labels.length >= atEdge.length * 0.9 && best.count >= labels.length * 0.6;
  return isThroughout && listed.length < answers.length * 0.3 ? look : undefined;
}

function lookOfPair(line: Line, next: Line): Look | undefined {
  const [label, answer] = [line.segments[0]?.left, next.segments[0]?.left];
  const { height } = line;
  if (label === undefined || answer === undefined || height === undefined) return undefined;
  const look = { label, answer, height };
  const isNear = line.page !== next.page || stepOf(line, next) < height * 1.7;
  const isSetIn = answer - label > least && answer - label < most;
  return isNear && isSetIn && isLabel(line, look) && isAnswer(next, look) ? look : undefined;
}

const isAlike = (one: Look, other: Look): boolean =>
  Math.abs(one.label - other.label) < 2 &&
  Math.abs(one.answer - other.answer) < 2 &&
  Math.abs(one.height - other.height) < 0.5;

const isAt = ({ segments: [first] }: Line, left: number): boolean =>
  Math.abs((first?.left ?? -Infinity) - left) < 2;

const isAsHigh = ({ height = 0 }: Line, look: Look): boolean =>
  Math.abs(height - look.height) < look.height * 0.1;

/** Short words alone at the edge of labels, which end no sentence; a heading is in bold or larger. */
function isLabel(line: Line, look: Look): boolean {
  const [first, ...more] = line.segments;
  if (first === undefined || first.bold === true || first.entered === true || more.length > 0)
    return false;
  if (!isAt(line, look.label) || !isAsHigh(line, look)) return false;
  return first.text.length < 120 && !/[.,;]$|[☐☒]/u.test(first.text.trim());
}

const isAnswer = (line: Line, look: Look): boolean =>
  isAt(line, look.answer) && Math.abs((line.height ?? 0) - look.height) < look.height * 0.25;
