import { partCount } from '../labels/headCount.ts';
import type { TypedLine } from './typedLine.ts';

/**
 * "Section D - services" where "Section C - reasons" was the last such head above the question that is
 * being answered: the next part of the form, whatever it is about.
 */
export function headsNextPart(lines: readonly TypedLine[], at: number, question: number): boolean {
  const own = countOf(lines[at]);
  if (own === undefined) return false;
  const last = lines.slice(0, question).findLast((line) => countOf(line)?.word === own.word);
  return countOf(last)?.count === own.count - 1;
}

const countOf = (line: TypedLine | undefined): ReturnType<typeof partCount> =>
  partCount(line?.text ?? '');
