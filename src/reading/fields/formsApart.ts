import { lineText, type Block, type Cell } from '../document.ts';
import { isCapitals } from './labels/capitals.ts';

/** A form is at least so many lines and rows of tables long; a title alone may be repeated on every page. */
const SHORTEST = 8;

/**
 * The forms of a document that holds the same form filled in several times, one behind the other: each
 * begins with the line that the document begins with, and asks what the first one asks. One part where it
 * holds but one.
 */
export function formsApart(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const filled = blocks.flatMap((block, place) => (isFilled(block) ? [place] : []));
  const [first, second] = filled.map((place) => wordsAt(blocks, place));
  if (first === undefined || !mayTitle(first)) return [blocks];
  const starts = filled.filter((place) => wordsAt(blocks, place) === first);
  const parts = starts.map((from, at) =>
    blocks.slice(at === 0 ? 0 : from, starts[at + 1] ?? blocks.length),
  );
  return parts.length > 1 && areOneForm(parts, second) ? parts : [blocks];
}

/** Long enough each, and begun or worded throughout as the first is. */
function areOneForm(parts: readonly (readonly Block[])[], second: string | undefined): boolean {
  if (parts.some((part) => lengthOf(part.filter(isFilled)) < SHORTEST)) return false;
  const beginAlike = parts.every((part) => {
    const [, place] = part.flatMap((block, at) => (isFilled(block) ? [at] : []));
    return second !== undefined && wordsAt(part, place ?? -1) === second;
  });
  return beginAlike || askTheSame(parts);
}

/** Most of what is asked in the one is asked in the others, by the same words. */
function askTheSame(parts: readonly (readonly Block[])[]): boolean {
  const [own, ...others] = parts.map((part) => new Set(part.flatMap(questionsIn)));
  if (own === undefined) return false;
  return others.every((other) => {
    const both = [...own].filter((words) => other.has(words)).length;
    return both >= FEWEST && both > Math.max(own.size, other.size) * MOST;
  });
}

const FEWEST = 5;
const MOST = 0.6;

/** What stands before the colon of a line, or on its left; and in the first cells of rows. */
function questionsIn(block: Block): readonly string[] {
  if (block.kind === 'table')
    return block.rows.flatMap(([cell]) => (cell === undefined ? [] : firstIn(cell)));
  const [first, ...more] = block.segments;
  if (first === undefined || block.running === true) return [];
  const [, label] = /^([^:?]{2,80}[:?])/u.exec(first.text) ?? [];
  return label === undefined && more.length === 0 ? [] : [(label ?? first.text).trim()];
}

const firstIn = ({ blocks }: Cell): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'line' && block.segments.length > 0 ? [lineText(block).trim()] : [],
  );

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
