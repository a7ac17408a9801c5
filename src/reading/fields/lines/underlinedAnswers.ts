import {
  asEntered,
  changedLines,
  linesIn,
  type Block,
  type Line,
  type Segment,
} from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { FILL_INSIDE, ONLY_FILL } from './linePart.ts';

/** So many answers underlined beside labels that are not make the line below words that of answers. */
const FEWEST = 6;
/** For so many of them, one label may be underlined, or one answer not. */
const FEW = 6;

/**
 * On a form that has a line to write on drawn below each answer, and below no label, what stands on such
 * a line was filled in: all of an account too, so that the next words without a line are the form's.
 */
export function underlinedAnswers(blocks: readonly Block[]): readonly Block[] {
  const lines = linesIn(blocks);
  if (!isKept(lines)) return blocks;
  const { told, asked } = accountsOf(lines);
  return changedLines(blocks, (line) => {
    if (told.has(line)) return asEntered(line);
    if (asked.has(line)) return { ...line, segments: line.segments.map(asWhole) };
    const [label, ...behind] = line.segments;
    if (label === undefined || isUnderlined(label) || !behind.some(isUnderlined)) return line;
    return { ...line, segments: [label, ...behind.map(onLine)] };
  });
}

const onLine = (segment: Segment): Segment =>
  isUnderlined(segment) ? { ...segment, entered: true } : segment;

function isKept(lines: readonly Line[]): boolean {
  const count = { set: 0, unlike: 0 };
  for (const { segments, heading } of lines) {
    const [label, answer] = segments.filter(({ text, struck }) => text !== '' && struck !== true);
    if (label === undefined || heading === true || labelMeaning(label.text) === undefined) continue;
    if (isUnderlined(label) || (answer !== undefined && isPlain(answer))) count.unlike += 1;
    else if (answer !== undefined && isUnderlined(answer)) count.set += 1;
  }
  return count.set >= FEWEST && count.unlike * FEW <= count.set;
}

/** Words beside a label that may have been filled in, and no choices, which are printed. */
const isPlain = ({ text, underlined, lead }: Segment): boolean =>
  underlined !== true &&
  lead === undefined &&
  /\p{L}/u.test(text) &&
  !/[\u2610\u2612/]/u.test(text);

/** A line of nothing but strokes is one to write on that nobody wrote on. */
const isUnderlined = ({ text, underlined }: Segment): boolean =>
  underlined === true && !(FILL_INSIDE.test(text) && ONLY_FILL.test(text));

const asWhole = (segment: Segment): Segment => ({ ...segment, asks: true });

interface Accounts {
  /** Underlined as a whole, below a question or below more of the same account. */
  readonly told: ReadonlySet<Line>;
  /** Right above what is told. */
  readonly asked: ReadonlySet<Line>;
}

function accountsOf(lines: readonly Line[]): Accounts {
  const told = new Set<Line>();
  const asked = new Set<Line>();
  let question: Line | undefined;
  for (const line of lines) {
    if (line.segments.length === 0) continue;
    const isWhole = line.heading !== true && line.segments.every(isUnderlined);
    if (!isWhole) question = mayAsk(line) ? line : undefined;
    else if (question !== undefined) {
      told.add(line);
      asked.add(question);
    }
  }
  return { told, asked };
}

const mayAsk = ({ segments: [words, ...beside] }: Line): boolean =>
  words !== undefined && beside.length === 0 && meaningInLabelPlace(words.text) !== undefined;
