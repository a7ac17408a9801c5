import { lineText, type Block } from '../document.ts';
import { isCapitals } from './labels/capitals.ts';

/** A form is at least so many lines and rows of tables long; a title alone may be repeated on every page. */
const SHORTEST = 8;

/**
 * The forms of a document that holds the same form filled in several times, one behind the other: each
 * begins with the two lines that the document begins with. One part where it holds but one.
 */
export function formsApart(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const filled = blocks.flatMap((block, place) => (isFilled(block) ? [place] : []));
  const [first, second] = filled.map((place) => wordsAt(blocks, place));
  if (first === undefined || second === undefined || !mayTitle(first)) return [blocks];
  const starts = filled.filter(
    (place, at) =>
      wordsAt(blocks, place) === first && wordsAt(blocks, filled[at + 1] ?? -1) === second,
  );
  const parts = starts.map((from, at) =>
    blocks.slice(at === 0 ? 0 : from, starts[at + 1] ?? blocks.length),
  );
  const areForms = parts.every((part) => lengthOf(part.filter(isFilled)) >= SHORTEST);
  return parts.length > 1 && areForms ? parts : [blocks];
}

/** Not what runs over the pages: it stands between any two of them. */
const isFilled = (block: Block): boolean =>
  block.kind === 'table' || (block.segments.length > 0 && block.running !== true);

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0);

/** Undefined for a table: no form begins with one that is filled in the same way twice. */
function wordsAt(blocks: readonly Block[], place: number): string | undefined {
  const block = blocks[place];
  return block?.kind === 'line' ? lineText(block).trim() : undefined;
}

const mayTitle = (words: string): boolean =>
  words.length >= 8 && !/[:?]$/u.test(words) && (isCapitals(words) || /^\p{Lu}/u.test(words));
