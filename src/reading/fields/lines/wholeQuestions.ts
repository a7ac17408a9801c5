import {
  changedLines,
  isInBold,
  lineText,
  type Block,
  type Cell,
  type Line,
  type Segment,
  type Table,
} from '../../document.ts';
import type { Topic } from '../dictionary/topics.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { looksLike } from '../labels/plausible.ts';
import { firstLabel } from './labelAtStart.ts';
import { FILL_INSIDE } from './linePart.ts';

/** So many labels that we know make a face, or a column, that of labels, … */
const FEWEST = 5;
/** … where at most this share of what stands there goes on behind its question. */
const FEW = 0.3;

/**
 * "Is there a plan? Any worries about safety?" or "Looked after? Give dates", set as this form sets its
 * labels and with the answer in the place of answers, is one question: what stands behind its mark
 * answers nothing.
 */
export function wholeQuestions(blocks: readonly Block[]): readonly Block[] {
  const standing = questionsIn(blocks);
  const known = standing.filter(({ text }) => labelMeaning(text)?.strength === 'strong').length;
  const whole = standing.filter(goesOn);
  if (known < FEWEST || whole.length === 0 || whole.length > known * FEW) return blocks;
  const all = new Set(whole);
  return changedLines(blocks, (line) => marked(line, all));
}

/** Asked, and then words that are no plain answer to it: "DOB: 01/02/2026" in bold is answered. */
function goesOn({ text }: Segment): boolean {
  if (/[\u2610\u2612]/u.test(text) || FILL_INSIDE.test(text) || text.length > LONGEST) return false;
  // "If unborn: due date" asks behind its colon.
  if (labelMeaning(text) !== undefined || /^\W*if\b/iu.test(text)) return false;
  const cut = firstLabel(text, true);
  if (cut === undefined || !/[:?]/u.test(text.slice(0, text.length - cut.rest.length)))
    return false;
  const topics = cut.meaning?.asked.map(({ topic }) => topic) ?? [];
  // "Mother: NHS number" is asked of the one before the colon.
  if (topics.includes('person')) return false;
  return /\p{L}{3}/u.test(cut.rest) && !topics.some((topic) => answers(topic, cut.rest));
}

/** Characters: of a question with all that it asks on. */
const LONGEST = 200;

const answers = (topic: Topic, text: string): boolean => looksLike(topic, text) === 'surely';

/** What stands in the place and the face of labels, with something in another face in that of answers. */
function questionsIn(blocks: readonly Block[]): readonly Segment[] {
  return blocks.flatMap((block, at) =>
    block.kind === 'table' ? questionsOfTable(block) : questionOfLine(block, blocks.slice(at + 1)),
  );
}

/** In bold before plain words, or over them, or printed before what was filled in. */
function questionOfLine(line: Line, below: readonly Block[]): readonly Segment[] {
  const [first, ...more] = line.segments.filter(isWritten);
  if (first === undefined || first.entered === true || line.heading === true) return [];
  const next = below.find((block) => block.kind === 'table' || block.segments.some(isWritten));
  const before = [first, ...more].filter(
    (segment, place) => !isEntered(segment) && more[place]?.entered === true,
  );
  if (before.length > 0) return before;
  if (more.length === 0 && isBoxFilledIn(next)) return [first];
  if (!isBold(first)) return [];
  if (more.length > 0) return more.some(isBold) ? [] : [first];
  return next !== undefined && begins(next) ? [first] : [];
}

/** A box of the form, alone below its question. */
function isBoxFilledIn(block: Block | undefined): boolean {
  if (block?.kind !== 'table') return false;
  const [[cell, ...beside] = [], ...rows] = block.rows;
  const segments = linesOf(cell).flatMap((line) => line.segments);
  return beside.length + rows.length === 0 && segments.length > 0 && segments.every(isEntered);
}

const isEntered = ({ entered }: Segment): boolean => entered === true;

/** With an answer: a line in plain letters, or a box of its own. */
function begins(block: Block): boolean {
  if (block.kind === 'line') return !block.segments.some(isBold) && block.heading !== true;
  const [row, ...rows] = block.rows;
  return row?.length === 1 && rows.length === 0 && !linesOf(row[0]).some(isInBold);
}

function questionsOfTable(table: Table): readonly Segment[] {
  const inside = table.rows.flatMap((row) => row.flatMap((cell) => questionsIn(cell.blocks)));
  const own = table.rows.flatMap((row, at) =>
    row.flatMap((cell, place) => {
      const [line, ...more] = linesOf(cell);
      const [segment, ...others] = line?.segments.filter(isWritten) ?? [];
      if (segment === undefined || more.length + others.length > 0) return [];
      const next = row.length === 1 ? onlyIn(table.rows[at + 1]) : row[place + 1];
      if (next === undefined || linesOf(next).some(isSet)) return [];
      const isFaced = isBold(segment) || cell.shaded === true;
      return isFaced || (place === 0 && isBesideAnswer(segment, row)) ? [segment] : [];
    }),
  );
  return [...inside, ...own];
}

/** In plain letters, closed as questions are, and what stands beside it begins as no label does. */
function isBesideAnswer({ text }: Segment, row: readonly Cell[]): boolean {
  const [line] = linesOf(row[1]);
  if (line === undefined || row.length !== 2) return false;
  const isPlain = !/[:?]\s\S/u.test(text) || /[:?]$/u.test(text);
  return isPlain && firstLabel(lineText(line), true)?.meaning === undefined;
}

const onlyIn = (row: readonly Cell[] | undefined): Cell | undefined =>
  row?.length === 1 ? row[0] : undefined;

const isSet = (line: Line): boolean => isInBold(line) && line.segments.some(isWritten);

function linesOf(cell: Cell | undefined): readonly Line[] {
  return (cell?.blocks ?? []).flatMap((block) =>
    block.kind === 'line' && block.segments.some(isWritten) ? [block] : [],
  );
}

const isBold = ({ bold, entered }: Segment): boolean => bold === true && entered !== true;
const isWritten = ({ text, entered }: Segment): boolean => text.trim() !== '' || entered === true;

function marked(line: Line, whole: ReadonlySet<Segment>): Line {
  if (!line.segments.some((segment) => whole.has(segment))) return line;
  const segments = line.segments.map((segment) =>
    whole.has(segment) ? { ...segment, asks: true } : segment,
  );
  return { ...line, segments };
}
