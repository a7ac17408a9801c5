import {
  changedLines,
  linesIn,
  lineText,
  type Block,
  type Line,
  type Segment,
} from '../../document.ts';
import { optionsIn } from '../answers/choices.ts';
import { isPlaceholder } from '../answers/answerText.ts';
import { narrativeTopics } from '../dictionary/topics.ts';
import { isCapitals } from '../labels/capitals.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { looksLike, mayAnswer } from '../labels/plausible.ts';
import { headingSection } from '../labels/sectionMeaning.ts';
import { isBracketed, isHintBelow, isInstruction } from './linePart.ts';
import { lineParts } from './lineParts.ts';
import { questionsAndAnswers, type Answered, type FaceOfLabels } from './questionsByFace.ts';

/** So many labels of a form make a face theirs, … */
const FEWEST = 8;
/** … with at most this share of labels in the other face. */
const FEW = 0.05;
/** … or so many labels in plain letters with answers in bold, for one with an answer that is not. */
const MOST = 8;

/**
 * In a form that sets all its labels in one face and all answers in another, words in the face of
 * answers answer, whatever else they might be: "GP" below "Job title", or a heading of the writer's.
 * Where letters of another size tell labels, `labelFace.ts` knows them.
 */
export function answersByFace(blocks: readonly Block[]): readonly Block[] {
  const answered = answersOf(blocks, linesIn(blocks));
  if (answered === undefined) return blocks;
  const mayStandBelow = !standBeside(answered);
  const like = answered.filter((one) => looksAsked(one) && (mayStandBelow || !isBelow(one)));
  const whole = like.flatMap((one) => goesOnWith(one, answered));
  const answers = new Set([...like, ...whole].flatMap(({ segments }) => segments));
  return answers.size === 0 ? blocks : changedLines(blocks, (line) => inLine(line, answers));
}

/** Names, dates and numbers have their place in the line of their label: a line below is the next heading. */
function standBeside(answered: readonly Answered[]): boolean {
  const own = answered.filter((one) => one.first && !one.inCell && !isTold(one.meaning));
  const below = own.filter(isBelow).length;
  return own.length >= FEWEST && below * 2 <= own.length;
}

const isBelow = ({ line, segments, inCell, meaning }: Answered): boolean =>
  !inCell && !isTold(meaning) && segments[0] === line.segments.find(({ text }) => text !== '');

/** All that is told there, up to what the form asks or says next: one answer is filled in as a whole. */
function goesOnWith(
  { question, meaning }: Answered,
  answered: readonly Answered[],
): readonly Answered[] {
  if (question === undefined || !isTold(meaning)) return [];
  const own = answered.filter((one) => one.question === question);
  const end = own.findIndex(({ line, segments }) => {
    const told = { ...line, segments };
    return isPrinted(lineText(told)) || asksOtherThings(told);
  });
  return end < 0 ? own : own.slice(0, end);
}

const isTold = (meaning: Meaning | undefined): boolean =>
  meaning?.asked.every(({ topic }) => narrativeTopics.has(topic)) === true;

function answersOf(
  blocks: readonly Block[],
  lines: readonly Line[],
): readonly Answered[] | undefined {
  const written = lines.flatMap(({ segments }) => segments);
  const bold = written.filter((one) => one.bold === true && one.entered !== true).length;
  if (bold === 0 && !hasShades(blocks)) return undefined;
  return (['set', 'plain'] as const)
    .map((face) => ({ face, all: questionsAndAnswers(blocks, face) }))
    .find(({ face, all }) => isKept(face, all))?.all.answers;
}

const hasShades = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.rows.some((row) =>
        row.some((cell) => cell.shaded === true || cell.header === true || hasShades(cell.blocks)),
      ),
  );

/** Whether this form keeps to that face. */
function isKept(
  face: FaceOfLabels,
  { questions, answers }: ReturnType<typeof questionsAndAnswers>,
): boolean {
  const known = questions.filter((text) => labelMeaning(text)?.strength === 'strong').length;
  if (known < FEWEST) return false;
  if (face === 'set') return answers.filter(asksInstead).length <= known * FEW;
  const inBold = answers.filter(({ set, meaning }) => set && meaning !== undefined).length;
  const others = answers.filter(isPlainAnswer).length;
  return inBold >= MOST && others * MOST <= inBold;
}

function isPlainAnswer({ line, set, meaning }: Answered): boolean {
  const text = lineText(line);
  return !set && meaning !== undefined && optionsIn(text).length === 0 && !isInstruction(text);
}

/** A label with its colon in the face of answers, and not where somebody tells at length. */
function asksInstead({ line, segments, meaning }: Answered): boolean {
  const [label] = lineParts({ ...line, segments });
  if (label?.kind !== 'label' || label.meaning?.strength !== 'strong' || !label.marked)
    return false;
  return meaning?.asked.some(({ topic }) => narrativeTopics.has(topic)) !== true;
}

/** An answer that would be taken for a label or a heading. */
function looksAsked({ line, segments, meaning, first, inCell, hinted, set }: Answered): boolean {
  if (meaning === undefined) return false;
  const text = lineText({ ...line, segments });
  if (isPrinted(text) || (set && isTitle(text, meaning))) return false;
  // A page may break an answer off that its file does not: only what looks asked is marked there.
  if (isTold(meaning) && inCell && !hinted && line.top === undefined) return true;
  const isLike = lineParts({ ...line, segments })[0]?.kind === 'label' || headsSomething(text);
  if (isTold(meaning)) return isLike && !asksOtherThings({ ...line, segments });
  return first && isLike && !/[:?]\s*$/u.test(text);
}

/** In bold as answers are, below a question that nobody answered: the title of the next part. */
function isTitle(text: string, { asked }: Meaning): boolean {
  const words = labelMeaning(text)?.asked;
  return headsSomething(text) && !(words !== undefined && mayAnswer(asked, words));
}

const isPrinted = (text: string): boolean =>
  [isInstruction, isHintBelow, isBracketed, isPlaceholder].some((is) => is(text)) ||
  optionsIn(text).length > 0;

const headsSomething = (text: string): boolean =>
  headingSection(text) !== undefined || (isCapitals(text) && text.length > SHORT);

/** Characters: fewer are an abbreviation. */
const SHORT = 5;

/** "Date of referral: 3/11" below the last account, outside of all cells; "Family hub: attends on most days." is told. */
function asksOtherThings(line: Line): boolean {
  const [label, said] = lineParts(line);
  if (label?.kind !== 'label' || label.meaning === undefined) return false;
  const { asked, strength } = label.meaning;
  const text = said?.kind === 'text' ? said.text.trim() : '';
  if (asked.some(({ topic }) => narrativeTopics.has(topic)) || SENTENCE.test(text)) return false;
  return strength === 'strong' || asked.some(({ topic }) => looksLike(topic, text) === 'surely');
}

const SENTENCE = /^\p{Ll}\S*\s.*\s.*\p{L}[.;]$/u;

function inLine(line: Line, answers: ReadonlySet<Segment>): Line {
  if (!line.segments.some((segment) => answers.has(segment))) return line;
  const segments = line.segments.map((segment) =>
    answers.has(segment) ? { ...segment, entered: true } : segment,
  );
  return { ...line, segments };
}
