import { lineText, type Block, type Line } from '../../document.ts';
import { meaningInLabelPlace } from '../labels/evidence.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { firstLabel } from '../lines/labelAtStart.ts';
import { isInstruction } from '../lines/linePart.ts';
import { partsByStroke, standBeforeStrokes } from '../lines/labelsBeforeStrokes.ts';
import { HELP_BEFORE } from '../lines/restOfLine.ts';

/** How a label is set where no face tells it: what stands before it, and what closes it. */
export interface TypedLabel {
  /** "1.", "Q1.", "-": with every number as 1, so that those of one form are alike. */
  readonly before: string;
  readonly words: string;
  /** A stroke is drawn below it, or the file marks it as a heading; a bidding is "Tell us why". */
  readonly mark: 'colon' | 'question' | 'dash' | 'tab' | 'stroke' | 'bidding' | 'none';
  /** What stands behind it on its line; empty where it stands alone. */
  readonly rest: string;
  readonly meaning: Meaning | undefined;
  /** The dictionary has these words for it, and not only one of them. */
  readonly isWorded: boolean;
}

/** One line of a form in one face, as it stands among the others. */
export interface TypedLine {
  readonly line: Line;
  readonly text: string;
  /** How many empty lines stand above it; many where nothing does. */
  readonly gap: number;
  readonly label: TypedLabel | undefined;
}

/** The lines of a document; a table is an empty line here, and parts what is above it from what is below. */
export function typedLines(blocks: readonly Block[]): readonly TypedLine[] {
  const texts = blocks.map((block) =>
    block.kind === 'line' ? withoutArrow(lineText(block).trim()) : '',
  );
  const byStroke = standBeforeStrokes(
    blocks.filter((block): block is Line => block.kind === 'line'),
  );
  let empty = FIRST;
  return blocks.map((block, at): TypedLine => {
    const text = texts[at] ?? '';
    const line: Line = block.kind === 'line' ? block : { kind: 'line', segments: [] };
    const isRuled = line.heading === true || (isStroke(texts[at + 1]) && !isStroke(text));
    const label = text === '' ? undefined : labelOf(text, isRuled, byStroke);
    const gap = text === '' ? 0 : empty;
    empty = text === '' ? empty + 1 : 0;
    return { line, text, gap, label };
  });
}

/** Above the first line nothing stands. */
const FIRST = 9;

/** Dashes, or the like, and nothing else. */
export const isStroke = (text: string | undefined): boolean =>
  text !== undefined && /^(?:-{3,}|={3,}|_{3,}|~{3,}|\u2500{3,}|\*{3,})$/u.test(text);

/** "Why now? >>" points to its answer. */
const withoutArrow = (text: string): string =>
  text.replace(/(?<=[\p{L}:?])\s?(?:>{2,3}|\u00bb|\u2192)$/u, '');

/** Where the next line with words stands, from here on; -1 where none does. */
export function firstFilled(lines: readonly TypedLine[], from: number): number {
  return lines.findIndex(({ text }, at) => at >= from && text !== '');
}

/** Below the stroke under a line and an empty line, where they stand there. */
export function placeBelow(lines: readonly TypedLine[], at: number): number {
  const drawn = isStroke(lines[at + 1]?.text) ? at + 2 : at + 1;
  return lines[drawn]?.text === '' ? drawn + 1 : drawn;
}

const BEFORE =
  /^((?:[-*+\u2022\u25aa\u25cf\u00b7\u2013]|(?:Q(?:uestion)?\s?)?\d{1,2}[.):]|\(?[a-z]\)|[A-Z][.)])\s+)?(.*)$/u;
/** A longer question is a sentence. */
const LONGEST = 160;

function labelOf(text: string, isRuled: boolean, byStroke: boolean): TypedLabel | undefined {
  const [, before = '', body = ''] = BEFORE.exec(text) ?? [];
  if (!/^[\p{Lu}\d("'\u2018]/u.test(body)) return undefined;
  const parted = byStroke ? partsByStroke(body) : undefined;
  const plain = isRuled && body.length <= LONGEST ? ruled(body) : cutOf(body);
  const cut: Cut | undefined = parted === undefined ? plain : { ...parted, mark: 'dash' };
  if (cut === undefined) return undefined;
  const known = labelMeaning(cut.words);
  const meaning = known ?? meaningInLabelPlace(cut.words);
  const alike = before
    .trim()
    .replace(/\d+/u, '1')
    .replace(/\b[a-z]\b/iu, 'a');
  return { before: alike, ...cut, meaning, isWorded: known !== undefined };
}

type Cut = Pick<TypedLabel, 'words' | 'mark' | 'rest'>;

const ruled = (body: string): Cut => ({ words: body, mark: 'stroke', rest: '' });

const cutOf = (body: string): Cut | undefined => alone(body) ?? beside(body) ?? unmarked(body);

/** "Known risks:", "Why now?", "Known risks? (please give details)". */
function alone(body: string): Cut | undefined {
  if (body.length > LONGEST) return undefined;
  const [, words, mark] =
    /^([^:?]{2,}(?:[:?]\s?\([^()]+\))?)\s?([:?])(?:\s?\*\s?)?:?$/u.exec(body) ?? [];
  if (words !== undefined) return { words, mark: mark === '?' ? 'question' : 'colon', rest: '' };
  if (/^[^:?]{2,}\?\s?\([^()]+\)$/u.test(body)) return { words: body, mark: 'question', rest: '' };
  const both = BOTH.exec(body)?.[1] ?? askedTwice(body);
  return both === undefined ? undefined : { words: both, mark: 'colon', rest: '' };
}

/** "Situation: the reason for this referral:" */
const BOTH = /^(\p{Lu}[^:?]{2,40}: \p{Ll}[^:?.]{2,80}):$/u;

/** "Why now? Your reason for referring:" asks in two ways, and the colon behind both is followed by nothing. */
function askedTwice(body: string): string | undefined {
  const [, both, second = ''] = /^(\p{Lu}[^:?.]{2,60}\? (\p{Lu}[^:?.]{2,80})):$/u.exec(body) ?? [];
  return labelMeaning(second) === undefined ? undefined : both;
}

/** The first mark with words behind it; a star or a bracket may close a question, and a column of spaces. */
const MARK =
  /^(.{2,140}?)(\t|(?<=[\p{L}\d)?*])\s{3,}(?=\S)|\s*:(?=\s)|\?(?:\s?(?:\*|\([^()]+\)))?:?(?=\s)|\s[-\u2013](?=\s|$))\s*(.*)$/u;

function beside(body: string): Cut | undefined {
  const [, words, mark, behind] = MARK.exec(body) ?? [];
  if (words === undefined || mark === undefined || behind === undefined) return undefined;
  const first = words.replace(/[\s:]+$/u, '');
  const own = mark.startsWith('?') ? `${first}?` : first;
  const rest = behind.replace(/^[:\s]+/u, '');
  const cut = { words: own, mark: markOf(mark), rest: HELP_BEFORE.exec(rest)?.[1] ?? rest };
  return longer(body, cut) ?? cut;
}

/** "Safeguarding: CP plan, pre-birth assessment: none": the label explains itself behind its first mark. */
function longer(body: string, { words, mark }: Cut): Cut | undefined {
  const [, both, told = ''] = TWICE.exec(body) ?? ASKED.exec(body) ?? [];
  if (both !== undefined && meaningInLabelPlace(both) !== undefined)
    return { words: both, mark, rest: told };
  const known = firstLabel(body, true);
  const isLonger = known?.meaning !== undefined && known.written.length > words.length;
  return isLonger ? { words: known.written, mark, rest: known.rest } : undefined;
}

/** "Assessment: risks identified: none" */
const TWICE = /^(\p{Lu}[^:?]{2,40}: \p{Ll}[^:?.,]{2,50}):\s+(\S.*)$/u;
/** "SAFEGUARDING: IS THERE A PLAN? None", and the same in small letters. */
const ASKED =
  /^((?:\p{Lu}[^:?\p{Ll}]{2,40}: (?:IS|ARE|HAS|HAVE|ANY|DOES|DO|WHAT|WHO|WHICH) [^:?\p{Ll}]{2,80}|\p{Lu}[^:?]{2,40}: (?:is|are|has|have|any|does|do|what|who|which) [^:?.]{2,80})\?)\s+(\S.*)$/u;

function markOf(mark: string): TypedLabel['mark'] {
  if (mark === '\t' || /^\s{3,}$/u.test(mark)) return 'tab';
  if (mark.startsWith('?')) return 'question';
  return mark.includes(':') ? 'colon' : 'dash';
}

/** "Known risks" alone. */
function unmarked(body: string): Cut | undefined {
  if (body.length > 110 || /[.,;!]$/u.test(body) || body.split(/\s+/u).length > 12)
    return undefined;
  return { words: body, mark: isInstruction(body) ? 'bidding' : 'none', rest: '' };
}
