import { lineText, type Block } from '../../document.ts';

/**
 * The document without the numbers of its questions that stand on lines of their own, as web forms
 * print them: they belong to the question below, and would end the answer above.
 */
export function withoutLoneNumbers(blocks: readonly Block[]): readonly Block[] {
  const numbers = blocks.map(loneNumber);
  return countsQuestions(numbers.flatMap((number) => number ?? []))
    ? blocks.filter((_, place) => numbers[place] === undefined)
    : blocks;
}

function loneNumber(block: Block): number | undefined {
  if (block.kind !== 'line') return undefined;
  if (block.segments.some(({ entered }) => entered === true)) return undefined;
  const [, number] = /^(?:Q\s?)?(\d{1,2})[.):]?$/u.exec(lineText(block)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Answers may be numbers too ("2" children): only what counts on from question to question is theirs. */
function countsQuestions(numbers: readonly number[]): boolean {
  const last = numbers.at(-1) ?? 0;
  if (numbers.length < FEWEST || numbers.length < last * MOST) return false;
  return numbers.every((number, place) => {
    const step = number - (numbers[place - 1] ?? 0);
    return step > 0 && step <= WIDEST_STEP;
  });
}

const FEWEST = 3;
/** A number or two may be drawn into its question or lost. */
const WIDEST_STEP = 4;
const MOST = 0.6;
