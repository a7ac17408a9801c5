import { asEntered, lineText, type Block, type Line, type Segment } from '../../document.ts';
import { longTopics, narrativeTopics } from '../dictionary/topics.ts';
import { isCapitals } from '../labels/capitals.ts';
import { looksLike } from '../labels/plausible.ts';
import { sectionOf } from '../labels/sectionMeaning.ts';
import {
  isAnswerOf,
  isStroke,
  isToWriteOn,
  labelsOf,
  mayBeLabel,
  meaningUnder,
  pairOf,
  rowOf,
} from './underLabel.ts';

/** Lines of answers, each with its labels on the line below, as rows of labels with their answers. */
export function pairsOfLines(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const found = pairAt(blocks, at);
    const block = blocks[at];
    if (found !== undefined) out.push(...found.pairs);
    else if (block !== undefined) out.push(block);
    at += found?.taken ?? 1;
  }
  return out;
}

interface Found {
  readonly pairs: readonly Block[];
  /** How many blocks they stand for. */
  readonly taken: number;
}

/** What begins here: an answer of one or more lines with its labels below, or labels that nobody answered. */
function pairAt(blocks: readonly Block[], at: number): Found | undefined {
  const said: Line[] = [];
  for (let next = at; next < blocks.length && said.length < 4; next += 1) {
    const line = blocks[next];
    if (line?.kind !== 'line' || line.segments.length === 0) break;
    const below = nextWords(blocks, next + 1);
    const isAnswer = said.length === 0 && below !== undefined && isAnswered(line, below);
    if (!isAnswer && isHeadingLine(line)) break;
    const labels = isAnswer || isStroke(line) ? undefined : labelsAt(line, said);
    if (labels !== undefined) return foundAt(said, labels, blocks, { at, next });
    said.push(line);
  }
  return undefined;
}

/** The line below, or what stands below the stroke that an answer was written on. */
function nextWords(blocks: readonly Block[], at: number): Line | undefined {
  const [next, other] = [blocks[at], blocks[at + 1]];
  if (next?.kind !== 'line') return undefined;
  if (!isStroke(next)) return next;
  return other?.kind === 'line' ? other : undefined;
}

/** An answer over its label, though it has the look of a heading or the words of a label. */
function isAnswered(line: Line, below: Line): boolean {
  const labels = labelsOf(below);
  if (labels === undefined || isStroke(line)) return false;
  return isAnswerOf(line.segments, labels) && line.segments[0]?.bold !== true;
}

function isHeadingLine(line: Line): boolean {
  const text = lineText(line);
  if (line.heading === true) return true;
  if (line.segments.length > 1 || isToWriteOn(text)) return false;
  const meaning = meaningUnder(text);
  if (isCapitals(text) && /\s/u.test(text) && meaning === undefined) return true;
  const isSection = sectionOf(text) !== undefined;
  return isSection && (isCapitals(text) || line.segments[0]?.bold === true);
}

/** Below a line to write on anything that has the form of labels is one, though nobody knows it. */
function labelsAt(line: Line, said: readonly Line[]): readonly Segment[] | undefined {
  const last = said.at(-1);
  const isOnLine = last !== undefined && isToWriteOn(lineText(last));
  const unknown = isOnLine && line.segments.every(({ text }) => mayBeLabel(text));
  return labelsOf(line) ?? (unknown ? line.segments : undefined);
}

function foundAt(
  said: readonly Line[],
  labels: readonly Segment[],
  blocks: readonly Block[],
  { at, next }: { readonly at: number; readonly next: number },
): Found | undefined {
  const topics = labels.flatMap(({ text }) => meaningUnder(text)?.asked ?? []);
  const words = said.filter((line) => !isStroke(line));
  const mayBeLong = topics.some(({ topic }) => longTopics.has(topic) || topic === 'person');
  if (words.length > (mayBeLong ? 3 : 1)) return undefined;
  if (said.length === 0) {
    const isOver = topics.some(({ topic }) => narrativeTopics.has(topic));
    const isHead = topics.every(({ topic }) => topic === 'person');
    if (isOver || isHead || !isLeftBlank(blocks[next + 1])) return undefined;
  }
  const taken = next + 1 - at;
  const columns = columnsOf(words, labels);
  // Left for a person: better no answer than that of a neighbour.
  if (columns === undefined) return { pairs: words.map(asEntered), taken };
  const cells = labels.flatMap(({ text }, place) => pairOf(text, columns[place] ?? []));
  return { pairs: [{ kind: 'table', rows: [rowOf(cells)] }], taken };
}

/** Nothing stands below that could be the answer. */
const isLeftBlank = (next: Block | undefined): boolean =>
  next === undefined || (next.kind === 'line' && next.segments.length === 0);

/** The words over each label; undefined where it cannot be told whose they are. */
function columnsOf(
  lines: readonly Line[],
  labels: readonly Segment[],
): readonly (readonly Line[])[] | undefined {
  if (labels.length === 1) return [lines];
  const segments = lines.flatMap((line) => line.segments);
  if (segments.every(({ text }) => /^[\s_.…-]*$/u.test(text))) return labels.map(() => []);
  if (lines.length !== 1) return undefined;
  if (segments.length === labels.length) {
    return segments.map((segment) => [{ kind: 'line', segments: [segment] }]);
  }
  if (labels.some(({ left }) => left === undefined)) return byForm(segments, labels);
  return labels.map(({ left = 0 }, place) => {
    const end = labels[place + 1]?.left ?? Infinity;
    const own = segments.filter((one) => (one.left ?? 0) > left - 8 && (one.left ?? 0) < end - 8);
    return own.length === 0 ? [] : [{ kind: 'line', segments: own }];
  });
}

/** Fewer answers than labels, and no places: each must have the form that one label alone asks for. */
function byForm(
  segments: readonly Segment[],
  labels: readonly Segment[],
): readonly (readonly Line[])[] | undefined {
  const owners = segments.map(({ text }) => {
    const fitting = labels.filter((label) =>
      meaningUnder(label.text)?.asked.some(({ topic }) => looksLike(topic, text) === 'surely'),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  });
  if (owners.includes(undefined) || new Set(owners).size < owners.length) return undefined;
  return labels.map((label) =>
    segments
      .filter((_, place) => owners[place] === label)
      .map((segment): Line => ({ kind: 'line', segments: [segment] })),
  );
}
