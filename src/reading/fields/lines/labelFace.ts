import {
  asEntered,
  linesIn,
  lineText,
  type Block,
  type Cell,
  type Line,
  type Segment,
} from '../../document.ts';
import { NEAR, withColon } from './labelsOverBoxes.ts';
import { longTopics } from '../dictionary/topics.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isInstruction } from './linePart.ts';
import { besideEachOther, isCutShort } from './wrappedLabels.ts';

/** In points: two faces nearer than this in height are one. */
const SAME_HEIGHT = 0.4;
/** A wrapped line lies at most so many of its heights below the line before it. */
const FURTHEST = 1.8;
/** An answer stands this much further below its label than lines of one text below each other. */
const FURTHER = 1.15;
/** So many labels make a face theirs, … */
const FEWEST = 6;
/** … with such a share of what is printed in it, and at most this share of all else. */
const MOST_OF_IT = 0.6;
const FEW_ELSEWHERE = 1 / 3;

/** The size of a form's labels, in steps of `SAME_HEIGHT`, where what is filled in has another. */
export type LabelFace = number;

/**
 * The size in which this form prints its labels; undefined where answers have the same. No
 * dictionary is needed then to tell an answer such as "GP" or "Mother" from a label.
 */
export function labelFaceOf(blocks: readonly Block[]): LabelFace | undefined {
  const faces = new Map<LabelFace, { labels: number; words: number }>();
  for (const line of linesIn(blocks)) {
    const words = line.segments.filter(({ text }) => text !== '');
    if (words.length === 0) continue;
    if (line.height === undefined) return undefined;
    const face = faces.get(faceOf(line)) ?? { labels: 0, words: 0 };
    face.words += words.length;
    face.labels += words.filter(({ text }) => labelMeaning(text) !== undefined).length;
    faces.set(faceOf(line), face);
  }
  const [best] = [...faces].sort(([, one], [, other]) => other.labels - one.labels);
  if (best === undefined) return undefined;
  const [name, own] = best;
  const others = [...faces.values()].filter((face) => face !== own);
  const labels = others.reduce((sum, face) => sum + face.labels, 0);
  const all = others.reduce((sum, face) => sum + face.words, 0);
  const isTheirs = own.labels >= FEWEST && own.labels >= own.words * MOST_OF_IT;
  return isTheirs && all >= FEWEST && labels <= all * FEW_ELSEWHERE ? name : undefined;
}

function faceOf({ height = 0 }: Line): LabelFace {
  return Math.round(height / SAME_HEIGHT);
}

/** Each label marked as one and beside its own answer, as far as their faces tell them apart. */
export function labelsByFace(blocks: readonly Block[], face: LabelFace): Block[] {
  return withLabels(blocks, face, printsAbove(blocks, face));
}

/** Whether boxes hold their label above their answer, so that a box with a label alone is blank. */
function printsAbove(blocks: readonly Block[], face: LabelFace): boolean {
  const counts = { both: 0, answers: 0 };
  for (const cell of cellsIn(blocks)) {
    if (!cell.blocks.some((block) => isAnswer(block, face))) continue;
    const [first] = cell.blocks;
    if (isLabel(first, face)) counts.both += 1;
    else counts.answers += 1;
  }
  return counts.both >= FEWEST && counts.answers * 4 <= counts.both;
}

function cellsIn(blocks: readonly Block[]): readonly Cell[] {
  return blocks.flatMap((block) =>
    block.kind === 'line'
      ? []
      : block.rows.flatMap((row) => row.flatMap((cell) => [cell, ...cellsIn(cell.blocks)])),
  );
}

function withLabels(blocks: readonly Block[], face: LabelFace, above: boolean): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.map((cell) => inCell(cell, face, above)));
      out.push({ ...block, rows });
      continue;
    }
    const next = blocks[at + 1];
    const whole = next?.kind === 'line' ? besideEachOther(block, next) : undefined;
    const three = blocks.slice(at, at + 3);
    const lines = whole === undefined ? (pairsOf(three, face) ?? pairOf(three, face)) : [whole];
    out.push(...(lines ?? [asksAlone(block, next, face) ? marked(block) : block]));
    if (lines !== undefined) at += 1;
  }
  return out;
}

/** A label that we know over its answer, which may be an account: in its own face it is no line of one. */
function asksAlone(block: Line, next: Block | undefined, face: LabelFace): boolean {
  const [label, ...more] = block.segments;
  if (label === undefined || more.length > 0 || !isLabel(block, face) || hasTicks(block))
    return false;
  return isAnswer(next, face) && labelMeaning(label.text) !== undefined;
}

function isLabel(block: Block | undefined, face: LabelFace): block is Line {
  if (block?.kind !== 'line' || block.segments.length === 0) return false;
  const plain = block.segments.every(({ entered }) => entered !== true);
  return plain && faceOf(block) === face;
}

function isAnswer(block: Block | undefined, face: LabelFace): block is Line {
  return block?.kind === 'line' && block.segments.length > 0 && !isLabel(block, face);
}

/** A cell with the label above its answer: the lines of a wrapped label are one. */
function inCell(cell: Cell, face: LabelFace, above: boolean): Cell {
  if (cell.blocks.some(({ kind }) => kind === 'table')) {
    return { ...cell, blocks: withLabels(cell.blocks, face, above) };
  }
  const isFilled = cell.blocks.some((block) => isAnswer(block, face));
  const smaller = isFilled || !above ? undefined : labelOverShrunk(cell.blocks);
  if (smaller !== undefined) return { ...cell, blocks: smaller };
  if (!isFilled && !(above && isLabelAlone(cell, face))) return cell;
  const blocks = labelOverAnswer(cell, face, above);
  if (!isFilled) blocks.push({ kind: 'line', segments: [{ text: '', entered: true }] });
  return { ...cell, blocks };
}

/** One label and nothing else; a narrative may be set in the face of labels too. */
function isLabelAlone({ blocks }: Cell, face: LabelFace): boolean {
  const lines = blocks.filter((block): block is Line => isLabel(block, face));
  const text = lines.map(lineText).join(' ');
  if (lines.length === 0 || lines.length > 3 || text.length > 120) return false;
  return labelMeaning(text) !== undefined || !/[.,;!]$|[.;!]\s/u.test(text);
}

function labelOverAnswer(cell: Cell, face: LabelFace, above: boolean): Block[] {
  const blocks: Block[] = [];
  let label: Line | undefined;
  // A box without a label is told by what stands over it, and is one answer as a whole.
  const isLabelled = cell.blocks.some((block) => isLabel(block, face));
  for (let at = 0; at < cell.blocks.length; at += 1) {
    const block = cell.blocks[at];
    if (block === undefined) continue;
    const pairs = pairsOf(cell.blocks.slice(at, at + 3), face);
    if (pairs !== undefined) {
      blocks.push(...(label === undefined ? [] : [marked(label)]), ...pairs);
      label = undefined;
      at += 1;
      continue;
    }
    const isNext = isLabel(block, face);
    if (label !== undefined && isNext && goesOn(label, block)) {
      label = joined(label, block);
      continue;
    }
    if (label !== undefined) blocks.push(marked(label));
    label = isNext ? block : undefined;
    if (!isNext) blocks.push(above && isLabelled && blocks.length > 0 ? asAnswer(block) : block);
  }
  if (label !== undefined) blocks.push(marked(label));
  return blocks;
}

/**
 * A producer that makes what does not fit into a box smaller sets it as small as labels: below a label
 * that we know it stands further off than its own lines from each other.
 */
function labelOverShrunk(blocks: readonly Block[]): Block[] | undefined {
  const lines = blocks.filter((block) => block.kind === 'line');
  const [label, ...answer] = lines;
  if (label === undefined || answer.length < 2 || lines.length < blocks.length) return undefined;
  const [first = 0, ...others] = answer.map(
    (line, place) => (line.top ?? 0) - (lines[place]?.top ?? 0),
  );
  const isFurther = others.every((gap) => first > gap * FURTHER);
  if (!isFurther || labelMeaning(lineText(label)) === undefined) return undefined;
  return [marked(label), ...answer.map(asAnswer)];
}

/** Known for an answer by its place and face, whatever its words are. */
function asAnswer(block: Block): Block {
  if (block.kind === 'table' || isInstruction(lineText(block))) return block;
  return asEntered(block);
}

/** A wrapped label, and not the next label under one without an answer. */
function goesOn(label: Line, more: Line): boolean {
  const far = (more.top ?? 0) - (label.top ?? 0) > FURTHEST * (label.height ?? 0);
  if (far || /[:?]$/u.test(lineText(label))) return false;
  if (isCutShort(lineText(label))) return true;
  const whole = `${lineText(label)} ${lineText(more)}`;
  return labelMeaning(whole) !== undefined || labelMeaning(lineText(more)) === undefined;
}

function joined(label: Line, more: Line): Line {
  const [first] = label.segments;
  if (first === undefined) return more;
  const text = `${lineText(label)} ${lineText(more)}`;
  return { ...label, segments: [{ ...first, text }] };
}

function marked(label: Line): Line {
  const last = label.segments.at(-1);
  if (last === undefined) return label;
  return { ...label, segments: [...label.segments.slice(0, -1), withColon(last)] };
}

/** A row of labels over one row of answers: undefined for a list with more rows, and for anything else. */
function pairsOf(three: readonly Block[], face: LabelFace): Line[] | undefined {
  const [labels, answers, next] = three;
  if (!isLabel(labels, face) || !isAnswer(answers, face)) return undefined;
  if (labels.segments.length < 2 || labels.page !== answers.page) return undefined;
  const known = labels.segments.filter(({ text }) => labelMeaning(text) !== undefined).length;
  if (known * 2 < labels.segments.length || hasTicks(labels)) return undefined;
  if (isAnswer(next, face) && next.segments.length > 1) return undefined;
  const lines: Line[] = [];
  let taken = 0;
  labels.segments.forEach((label, place) => {
    const own = answers.segments.filter((answer) =>
      isUnder(answer, label, labels.segments[place + 1]),
    );
    taken += own.length;
    const filled = own.filter(({ text }) => text !== '').map(asKnown);
    const answer = filled.length > 0 ? filled : [{ text: '', entered: true }];
    const left = (label.right ?? 0) + NEAR;
    const [first, ...more] = answer;
    if (first === undefined) return;
    lines.push({ ...answers, segments: [withColon(label), { ...first, left }, ...more] });
  });
  return taken === answers.segments.length ? lines : undefined;
}

/** One label over one line in another face that looks like a label and its answer: "Asian or Asian British: Indian". */
function pairOf([label, answer, next]: readonly Block[], face: LabelFace): Line[] | undefined {
  if (!isLabel(label, face) || !isAnswer(answer, face) || isAnswer(next, face)) return undefined;
  const [words, ...more] = answer.segments;
  if (words === undefined || more.length > 0 || label.segments.length > 1) return undefined;
  const asked = labelMeaning(lineText(label))?.asked ?? [];
  const isLong = asked.some(({ topic }) => longTopics.has(topic));
  if (asked.length === 0 || isLong || !LIKE_LABEL.test(words.text)) return undefined;
  return [marked(label), { ...answer, segments: [{ ...words, entered: true }] }];
}

const LIKE_LABEL = /^\p{L}[^:?\u2610\u2612]{1,40}:\s\S/u;

/** An answer by its face and place, though "Specialist health visitor" is a label on other forms. */
function asKnown(answer: Segment): Segment {
  return labelMeaning(answer.text) === undefined ? answer : { ...answer, entered: true };
}

/** A question with its choices beside it has its answer. */
function hasTicks(line: Line): boolean {
  return /[\u2610\u2612]/u.test(lineText(line));
}

function isUnder(answer: Segment, label: Segment, next: Segment | undefined): boolean {
  if (answer.left === undefined || label.left === undefined) return false;
  const end = next?.left ?? Number.POSITIVE_INFINITY;
  return answer.left >= label.left - NEAR && answer.left < end - NEAR;
}
