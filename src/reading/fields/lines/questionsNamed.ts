import { lineText, type Block, type Line } from '../../document.ts';

const QUESTION = /^(?:question|q|field|item|label)\s*\d{0,2}\s*[:.)]\s*(\S.*)$/iu;
const ANSWER = /^(?:answer|ans|a|response|reply|value)\s*\d{0,2}\s*[:.)]\s*(.*)$/iu;
/** One such pair may be told in a letter. */
const fewest = 3;

/** A mail of "Question: ..." over "Answer: ...": each pair as the line of a form, its label and what was entered. */
export function questionsNamed(blocks: readonly Block[]): readonly Block[] {
  const pairs = blocks.flatMap((_, at) => pairAt(blocks, at) ?? []);
  if (pairs.length < fewest) return blocks;
  const heads = countedHeads(blocks);
  const made: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const pair = pairAt(blocks, at);
    const block = blocks[at];
    if (pair !== undefined) made.push(pair.line);
    else if (block?.kind === 'line' && heads.has(block)) made.push({ ...block, heading: true });
    else if (block !== undefined) made.push(block);
    at = pair?.next ?? at + 1;
  }
  return made;
}

/** "5 Who is helping now" below an empty line: where such lines count from one, they head the parts of the form. */
function countedHeads(blocks: readonly Block[]): ReadonlySet<Block> {
  const heads: Block[] = [];
  blocks.forEach((block, at) => {
    const above = blocks[at - 1];
    if (block.kind !== 'line' || (above !== undefined && !isEmpty(above))) return;
    const number = COUNTED.exec(lineText(block).trim())?.[1];
    if (number !== undefined && Number(number) === heads.length + 1) heads.push(block);
  });
  // The points of a writer stand over each other, and the heads of a form over its questions.
  const areOver = heads.filter((head) => isOverQuestion(blocks, blocks.indexOf(head)));
  return new Set(areOver.length < fewest ? [] : heads);
}

function isOverQuestion(blocks: readonly Block[], at: number): boolean {
  const next = blocks.find((block, place) => place > at && !isEmpty(block));
  return wordsBehind(QUESTION, next) !== undefined;
}

const COUNTED = /^(\d{1,2})[.)]?\s+\p{Lu}[^.!?:]{2,60}$/u;

function pairAt(
  blocks: readonly Block[],
  at: number,
): { readonly line: Line; readonly next: number } | undefined {
  const block = blocks[at];
  const question = wordsBehind(QUESTION, block);
  if (block?.kind !== 'line' || question === undefined) return undefined;
  // What to write stands in brackets between the two.
  const next = blocks.findIndex(
    (other, place) => place > at && !isEmpty(other) && !isInBrackets(other),
  );
  const answer = next < 0 ? undefined : wordsBehind(ANSWER, blocks[next]);
  if (answer === undefined) return undefined;
  const label = { text: /[:?]$/u.test(question) ? question : `${question}:`, bold: true };
  const entered = { text: answer, entered: true };
  return { line: { ...block, segments: [label, entered] }, next: next + 1 };
}

function wordsBehind(name: RegExp, block: Block | undefined): string | undefined {
  return block?.kind === 'line' ? name.exec(lineText(block).trim())?.[1]?.trim() : undefined;
}

const isInBrackets = (block: Block): boolean =>
  block.kind === 'line' && /^\([^()]{3,300}\)\.?$/u.test(lineText(block).trim());

const isEmpty = (block: Block): boolean => block.kind === 'line' && lineText(block).trim() === '';
