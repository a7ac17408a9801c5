import type { TypedLine } from './typedLine.ts';

/** "Section A - the child", "Part 2: the family", "Step 3". */
const COUNTED = /^(section|part|step)\s+(\d{1,2}|[a-z])\b/iu;

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

function countOf(
  line: TypedLine | undefined,
): { readonly word: string; readonly count: number } | undefined {
  const [, word, count] = COUNTED.exec(line?.text ?? '') ?? [];
  if (word === undefined || count === undefined) return undefined;
  const number = Number(count);
  return {
    word: word.toLowerCase(),
    count: Number.isNaN(number) ? count.toLowerCase().charCodeAt(0) : number,
  };
}
