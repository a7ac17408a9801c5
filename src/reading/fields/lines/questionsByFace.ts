import { lineText, type Block, type Cell, type Line, type Segment } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { isInstruction } from './linePart.ts';

/** Labels in bold, or in cells on a shade, over plain answers; or plain ones that we know, over answers in bold. */
export type FaceOfLabels = 'set' | 'plain';

/** Words in the face of answers, with the question that they stand beside or below. */
export interface Answered {
  readonly line: Line;
  /** Those of the line that answer: all, or those behind its label. */
  readonly segments: readonly Segment[];
  readonly meaning: Meaning | undefined;
  /** The same for all lines of one answer. */
  readonly question: object | undefined;
  /** Right behind or below the question. */
  readonly first: boolean;
  /** It stands in a cell. */
  readonly inCell: boolean;
  readonly set: boolean;
  /** What the form says to the writer stands between it and the question. */
  readonly hinted: boolean;
}

interface Question {
  /** Undefined as well where its box begins with a question of its own. */
  meaning: Meaning | undefined;
  taken: number;
  hinted?: boolean;
}

/** Every question in the face of labels, and all that stands in the other one. */
export function questionsAndAnswers(
  blocks: readonly Block[],
  face: FaceOfLabels,
): { readonly questions: readonly string[]; readonly answers: readonly Answered[] } {
  const found: Found = { questions: [], answers: [], face };
  walk(blocks, { shaded: false, inCell: false, question: undefined }, found);
  return found;
}

interface Found {
  readonly questions: string[];
  readonly answers: Answered[];
  readonly face: FaceOfLabels;
}

interface Around {
  readonly shaded: boolean;
  readonly inCell: boolean;
  readonly question: Question | undefined;
}

/** Gives the question that is open at the end. */
function walk(blocks: readonly Block[], around: Around, found: Found): Question | undefined {
  let { question } = around;
  for (const block of blocks) {
    if (block.kind === 'table') {
      walkRows(block.rows, question, found);
      question = undefined;
    } else if (block.segments.some(({ text }) => text !== ''))
      question = walkLine(block, { ...around, question }, found);
  }
  return question;
}

function walkLine(line: Line, around: Around, found: Found): Question | undefined {
  const { shaded, question } = around;
  const [first, ...more] = line.segments.filter(({ text }) => text !== '');
  if (first === undefined) return question;
  // On a shade stand titles, and no answers.
  if (found.face === 'plain' && shaded) return undefined;
  const asks = (segment: Segment): boolean => isInFace(segment, found.face, shaded);
  if (line.heading === true || (asks(first) && more.every(asks))) {
    const text = lineText(line);
    if (isInstruction(text) && question !== undefined) return question;
    return asked(text, found);
  }
  if (!asks(first) || more.some(asks)) {
    answer(line, [first, ...more], question, around, found);
    return question;
  }
  const own = asked(first.text, found);
  answer(line, more, own, around, found);
  return own;
}

function isInFace(segment: Segment, face: FaceOfLabels, shaded: boolean): boolean {
  if (segment.entered === true) return false;
  const isSet = shaded || segment.bold === true;
  return face === 'set' ? isSet : !isSet && labelMeaning(segment.text) !== undefined;
}

function asked(text: string, found: Found): Question {
  found.questions.push(text);
  return { meaning: labelMeaning(text) ?? meaningInLabelPlace(text), taken: 0 };
}

function answer(
  line: Line,
  segments: readonly Segment[],
  question: Question | undefined,
  { shaded, inCell }: Around,
  found: Found,
): void {
  const text = lineText({ ...line, segments });
  if (question?.taken === 0 && asksOnTop(text)) question.meaning = undefined;
  if (question?.taken === 0 && isInstruction(text)) question.hinted = true;
  found.answers.push({
    line,
    segments,
    meaning: question?.meaning,
    question,
    first: question?.taken === 0,
    hinted: question?.hinted === true,
    set: shaded || segments.every(({ bold }) => bold === true),
    inCell,
  });
  if (question !== undefined) question.taken += 1;
}

/** "Main concerns:" on top of the box below a title is the question itself. */
const asksOnTop = (text: string): boolean =>
  /[:?]\s*$/u.test(text) && labelMeaning(text) !== undefined;

/** In plain words, or free where the other rows of the table have theirs. */
function isAnsweredBeside(cell: Cell | undefined, face: FaceOfLabels, rows: Rows): boolean {
  if (cell === undefined) return false;
  if (isPlain(cell, face)) return true;
  const beside = rows.flatMap((row) => row.find(({ column }) => column === cell.column) ?? []);
  const answers = beside.filter((one) => isPlain(one, face)).length;
  return isFree(cell) && answers >= FEWEST && answers >= beside.filter(isTaken).length * MOST;
}

/** So many answers make a column theirs, … */
const FEWEST = 3;
/** … where nearly nothing else stands in it. */
const MOST = 0.8;

const isTaken = (cell: Cell): boolean => !isFree(cell);

const isFree = ({ blocks }: Cell): boolean =>
  blocks.every((block) => block.kind === 'line' && block.segments.every(({ text }) => text === ''));

function isPlain({ blocks, shaded, header }: Cell, face: FaceOfLabels): boolean {
  const first = blocks.find(
    (block) => block.kind === 'table' || block.segments.some(({ text }) => text !== ''),
  );
  if (first?.kind !== 'line') return false;
  return !first.segments.some((one) => isInFace(one, face, shaded === true || header === true));
}

type Rows = readonly (readonly Cell[])[];

function walkRows(rows: Rows, before: Question | undefined, found: Found): void {
  const open = new Map<Cell, Question | undefined>();
  rows.forEach((row, at) => {
    row.forEach((cell, place) => {
      const left = row[place - 1];
      const beside = left === undefined ? undefined : open.get(left);
      const above = rows[at - 1]?.find(
        ({ column, columns }) => column === cell.column && columns === cell.columns,
      );
      const over =
        above === undefined ? (at === 0 && row.length === 1 ? before : undefined) : open.get(above);
      const question = beside ?? over;
      const shaded = cell.shaded === true || cell.header === true;
      const sofar = found.answers.length;
      const end = walk(cell.blocks, { shaded, inCell: true, question }, found);
      if (
        end !== undefined &&
        end !== question &&
        isAnsweredBeside(row[place + 1], found.face, rows)
      ) {
        // What stands below a question in its own cell says what to write in the next one.
        found.answers.length = sofar;
        Object.assign(end, { taken: 0, hinted: true });
      }
      // A cell that only answers asks nothing of the cells beside and below it.
      open.set(cell, end === question ? undefined : end);
    });
  });
}
