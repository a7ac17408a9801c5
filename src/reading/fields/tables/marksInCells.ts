import { answerLine, type AnswerLine } from '../sheet.ts';
import type { CellView } from './tableCells.ts';

const ANSWER = /^(?:yes|no|y|n|n\/a|not known|unknown|unsure|male|female)$/iu;
const MARK = /^[xX\u2612\u2713\u2714\u2717\u2718\u221a]$/u;

/**
 * "Yes | X | No | ": printed answers each before or behind a cell for its mark. The empty cell tells to
 * which of them the mark belongs, as the words alone do not.
 */
export function marksInCells(values: readonly CellView[]): AnswerLine | undefined {
  const texts = values.map(({ text }) => text.trim());
  const isMarked = (text: string): boolean => text === '' || MARK.test(text);
  const before = texts.every((text, place) =>
    place % 2 === 0 ? isMarked(text) : ANSWER.test(text),
  );
  const behind = texts.every((text, place) =>
    place % 2 === 0 ? ANSWER.test(text) : isMarked(text),
  );
  if (texts.length < 4 || texts.length % 2 > 0 || before === behind) return undefined;
  if (!texts.some((text) => MARK.test(text))) return undefined;
  const text = texts
    .map((each) => (ANSWER.test(each) ? each : each === '' ? '\u2610' : '\u2612'))
    .join(' ');
  return answerLine({ kind: 'line', segments: [{ text }] });
}
