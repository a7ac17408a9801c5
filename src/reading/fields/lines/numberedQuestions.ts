import { lineText, type Block, type Line, type Segment } from '../../document.ts';
import { labelMeaning } from '../labels/meaning.ts';
import { firstLabel } from './labelAtStart.ts';
import { numberOf } from './labelForm.ts';
import { isEmpty } from './emptyLines.ts';

/** So many questions in a row; a writer counts fewer worries. */
const FEWEST = 6;
/** This share of them asks something that the dictionary knows. */
const MOST = 0.6;

/**
 * A form in plain words that counts its questions: those of the count are its labels, known or not,
 * and set in bold here. A list inside an answer counts for itself.
 */
export function numberedQuestions(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.every((block) => block.kind === 'table' || isPlain(block))) return blocks;
  const asked = countOf(blocks);
  const known = asked.filter((at) => asksKnown(blocks[at])).length;
  if (asked.length < FEWEST || known < asked.length * MOST) return blocks;
  const questions = new Set(asked);
  const parted = asked.filter((at) => isEmpty(blocks[at - 1])).length;
  const mayHead = parted * 2 > asked.length;
  const dashed = asked.filter((at) => isDashed(blocks[at])).length;
  const byDash = dashed * 2 > asked.length;
  return blocks.map((block, at) => {
    if (block.kind === 'table') return block;
    if (questions.has(at)) return inBold(block, byDash);
    const isOver = mayHead && questions.has(at + 1) && isEmpty(blocks[at - 1]);
    return isOver && isTitle(block) ? { ...block, heading: true } : block;
  });
}

const isDashed = (block: Block | undefined): boolean =>
  block?.kind === 'line' && /^\d{1,2}[.):]\s.{3,100}?\s[-\u2013](?:\s|$)/u.test(lineText(block));

/** No place on a page and no face tells a label here. */
function isPlain({ segments }: Line): boolean {
  return segments.every(
    ({ left, bold, entered }) => left === undefined && bold !== true && entered !== true,
  );
}

/** Where the questions 1, 2, 3 … stand: each before the next, and what asks something before what does not. */
export function countOf(blocks: readonly Block[]): readonly number[] {
  const places = new Map<number, number[]>();
  blocks.forEach((block, at) => {
    const number = block.kind === 'line' ? numberOf(lineText(block)) : undefined;
    if (number !== undefined) places.set(number, [...(places.get(number) ?? []), at]);
  });
  let last = 0;
  while (places.has(last + 1)) last += 1;
  const chosen: number[] = [];
  let before = blocks.length;
  for (let number = last; number >= 1; number -= 1) {
    const own = (places.get(number) ?? []).filter((at) => at < before);
    const place = own.findLast((at) => asksKnown(blocks[at])) ?? own.at(-1);
    if (place === undefined) return [];
    chosen.unshift(place);
    before = place;
  }
  return chosen;
}

function asksKnown(block: Block | undefined): boolean {
  if (block?.kind !== 'line') return false;
  const text = lineText(block);
  return labelMeaning(text) !== undefined || firstLabel(text, true)?.meaning !== undefined;
}

/** "Clinical details" right over a question, where an empty line stands above each: the head of a part. */
function isTitle(line: Line): boolean {
  return /^\p{Lu}[^.!?,;:]{2,60}$/u.test(lineText(line).trim());
}

/** All of the line, or what stands before its answer: parted as the label that we know, or as most are. */
function inBold(line: Line, byDash: boolean): Line {
  const text = lineText(line);
  const known = byDash ? firstLabel(text, true) : undefined;
  if (known?.meaning !== undefined && known.marked)
    return withAnswer(line, known.written, known.rest);
  const [, label = text, answer = ''] =
    (byDash ? DASHED.exec(text) : undefined) ??
    /^(\d{1,2}[.):]\s[^:?]{3,138}[:?])\s+(\S.*)$/u.exec(text) ??
    [];
  return withAnswer(line, label, answer);
}

/** "30. Date of this notice - 11/09/2026". */
const DASHED = /^(\d{1,2}[.):]\s[^:?]{3,100}?)\s[-\u2013]\s+(\S.*)$/u;

function withAnswer(line: Line, label: string, answer: string): Line {
  const asked: Segment = { text: label, bold: true };
  return { ...line, segments: answer === '' ? [asked] : [asked, { text: answer, gap: ' ' }] };
}
