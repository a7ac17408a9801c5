import { lineText, type Block, type Cell, type Line, type Segment } from '../../document.ts';
import { labelMeaning, type Meaning } from '../labels/meaning.ts';
import { mayAnswer } from '../labels/plausible.ts';
import { FILL_INSIDE, ONLY_FILL } from '../lines/linePart.ts';

const FILLERS = /_{3,}|[.…]{4,}/gu;

/** What was written on a line, without the underscores or dots of the line itself. */
export const written = (text: string): string => text.replace(FILLERS, ' ').trim();

export const isToWriteOn = (text: string): boolean => FILL_INSIDE.test(text);

/** Nothing but the strokes of a line. */
export const isStroke = (line: Line): boolean =>
  line.segments.length > 0 && /^[\s\-_=–—.…]{4,}$/u.test(lineText(line));

/** A label alone may stand in brackets under its line: "(Date of birth)". */
export function meaningUnder(text: string): Meaning | undefined {
  const bare = text.trim().replace(/^\((.*)\)$/u, '$1');
  if (bare === '' || bare.length > 90 || /:$/u.test(bare) || isToWriteOn(bare)) return undefined;
  return labelMeaning(bare);
}

/** The labels of a line that holds nothing else; where it has several, one may be unknown. */
export function labelsOf(line: Line): readonly Segment[] | undefined {
  const { segments } = line;
  if (segments.length === 0 || line.heading === true) return undefined;
  if (segments.some(({ text, entered }) => entered === true || !mayBeLabel(text))) return undefined;
  const known = segments.filter(({ text }) => meaningUnder(text) !== undefined).length;
  return known > 0 && known * 2 >= segments.length ? segments : undefined;
}

/** Has the form of a label: no figures, no sentence, no box, no colon. */
export function mayBeLabel(text: string): boolean {
  const bare = text.trim();
  if (bare.length > 90 || !/\p{L}\P{L}?\p{L}/u.test(bare)) return false;
  return !/[\u2610\u2612@]|\d{3}|:$|[.!;]\s/u.test(bare) && !isToWriteOn(bare);
}

/** "GP" over "Job title": a label's words, and the answer of the label below them. */
export function isAnswerOf(words: readonly Segment[], labels: readonly Segment[]): boolean {
  return words.every(({ text }, place) => {
    const meaning = meaningUnder(text);
    if (meaning === undefined) return true;
    const asks = meaningUnder(labels[place]?.text ?? '');
    return (
      asks !== undefined && meaning.strength === 'weak' && mayAnswer(asks.asked, meaning.asked)
    );
  });
}

/** The label and its answer beside each other: known for what they are by their places. */
export function pairOf(label: string, answer: readonly Line[]): readonly (readonly Block[])[] {
  const bare = label.trim().replace(/^\((.*)\)$/u, '$1');
  const text = /[:?]$/u.test(bare) ? bare : `${bare}:`;
  return [[{ kind: 'line', segments: [{ text }] }], answersOf(answer)];
}

function answersOf(lines: readonly Line[]): readonly Line[] {
  const answers = lines.flatMap((line): Line[] => {
    const text = written(lineText(line));
    if (text === '' || ONLY_FILL.test(text)) return [];
    const entered = !/[\u2610\u2612]/u.test(text) && !/\p{L}\s*\/\s*\p{L}/u.test(text);
    return [{ ...line, segments: [{ text, ...(entered && { entered }) }] }];
  });
  return answers.length > 0 ? answers : [{ kind: 'line', segments: [{ text: '', entered: true }] }];
}

export const rowOf = (contents: readonly (readonly Block[])[]): readonly Cell[] =>
  contents.map((blocks, column) => ({ column, columns: 1, rows: 1, blocks }));
