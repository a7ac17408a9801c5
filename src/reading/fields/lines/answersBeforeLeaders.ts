import { changedLines, linesIn, lineText, type Block, type Line } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { isAnsweredByPerson, knownBeginning, writesLabels } from './knownBeginning.ts';
import { isInstruction } from './linePart.ts';

/** So many answers must stand so before it is the manner of this form, … */
const FEWEST = 4;
/** … with such a share of all lines that are written so. */
const MOST = 0.6;

/**
 * "Family name  Cartwright ......": answers typed on lines that run on to the margin, or two spaces
 * behind their labels, with no mark between. Where a form is filled in so, the label is what we know of
 * the words, and the rest its answer, whatever that looks like.
 */
export function answersBeforeLeaders(blocks: readonly Block[]): readonly Block[] {
  const lines = linesIn(blocks).filter(isPlain);
  const led = lines.filter(endsInLeader).map(wordsBeforeLeader);
  const writes = writesLabels(led);
  const cutOnLine: CutOf = (text) => cutAtSpaces(text) ?? knownBeginning(text, writes);
  const byLeader = isManner(led, cutOnLine);
  const bySpaces = isManner(lines.map(wordsBeforeLeader).filter(isSpaced), cutAtSpaces);
  if (!byLeader && !bySpaces) return blocks;
  return changedLines(blocks, (line) => {
    if (!isPlain(line)) return line;
    const text = wordsBeforeLeader(line);
    const spaced = bySpaces ? partedAtSpaces(text) : undefined;
    if (spaced !== undefined && asks(spaced.label)) return inPair(line, spaced);
    return byLeader && endsInLeader(line) ? onLine(line, text, cutOnLine) : line;
  });
}

interface Cut {
  readonly label: string;
  readonly answer: string;
}
type CutOf = (text: string) => Cut | undefined;

/** Whole labels are blank, and say nothing of how answers are set. */
function isManner(texts: readonly string[], cutOf: CutOf): boolean {
  const answered = texts.filter((text) => isSpaced(text) || !isLabel(text));
  const cuts = answered.filter((text) => cutOf(text) !== undefined).length;
  return cuts >= FEWEST && cuts >= answered.length * MOST;
}

const isLabel = (text: string): boolean =>
  labelMeaning(text) !== undefined && !isAnsweredByPerson(text);

/** One piece of plain words; boxes to tick and marked labels are read as they are. */
function isPlain({ segments, heading }: Line): boolean {
  const [first, ...more] = segments;
  if (first === undefined || heading === true || first.entered === true) return false;
  if (MARKED.test(first.text) || isInstruction(first.text)) return false;
  return more.every(({ text }) => /^[._\u2026]{4,}$/u.test(text));
}

/** A colon, a question (but for "Known to a social worker? Name  Jo"), a box to tick, or dots before the answer. */
const MARKED = /[:\u2610\u2612]|\?(?! \p{Lu}\p{Ll}+ {2}\S)|[._\u2026]{3,}\s*[^\s._\u2026]/u;

/** Dots or a rule, typed behind words or drawn by a tab. */
const LEADER = /(?<=\S)\s*(?:[._]{4,}|\u2026{2,})\s*$/u;

const endsInLeader = (line: Line): boolean => line.led === true || LEADER.test(lineText(line));

const wordsBeforeLeader = (line: Line): string => lineText(line).replace(LEADER, '').trim();

/** A gap between words of a line, and none behind a sentence. */
const isSpaced = (text: string): boolean => SPACES.test(text) && !/[.!?;,] {2}/u.test(text);

const SPACES = /^(\S.{0,88}?\S) {2}(\S.*)$/u;

function cutAtSpaces(text: string): Cut | undefined {
  const cut = partedAtSpaces(text);
  return cut !== undefined && isLabel(cut.label) ? cut : undefined;
}

function partedAtSpaces(text: string): Cut | undefined {
  const [, label = '', answer = ''] = SPACES.exec(text) ?? [];
  return answer === '' ? undefined : { label, answer };
}

/** In the place of a label more is one than anywhere else. */
const asks = (label: string): boolean => isLabel(label) || meaningInLabelPlace(label) !== undefined;

/** What nobody knows asks too, where something is to be written behind it. */
function onLine(line: Line, text: string, cutOf: CutOf): Line {
  const cut = isLabel(text) ? undefined : cutOf(text);
  if (cut !== undefined) return inPair(line, cut);
  return { ...line, segments: [{ ...line.segments[0], text: `${text} ${'_'.repeat(8)}` }] };
}

function inPair(line: Line, { label, answer }: Cut): Line {
  const marked = { ...line.segments[0], text: `${label}:` };
  return { ...line, segments: [marked, { text: answer, gap: ' ', entered: true }] };
}
