import { beyond } from '../ceilings.ts';
import type { Ceilings, OpenedDocument } from '../document.ts';
import { typedTables } from './text/typedTables.ts';

/**
 * Reads plain text line by line; empty lines are kept. With `flowed` (RFC 3676) a line that ends in
 * a space runs on into the next one.
 */
export function readText(
  text: string,
  ceilings: Ceilings,
  { flowed = false }: { readonly flowed?: boolean } = {},
): OpenedDocument {
  if (text.length > ceilings.characters) {
    return {
      kind: 'over-ceiling',
      why: beyond('characters', ceilings, 'the text'),
    };
  }
  const written = text.split(/\r\n|[\n\r\f\u2028\u2029]/);
  const lines = flowed ? joinFlowed(written) : written;
  if (lines.at(-1) === '') lines.pop();
  const blocks = typedTables(lines);
  return { kind: 'document', format: 'text', blocks, pages: 1, notes: [] };
}

/** "-- " parts the signature and is never soft; space-stuffing is taken off. */
function joinFlowed(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let soft = false;
  let quotes = '';
  for (const line of lines) {
    const depth = /^>*/.exec(line)?.[0] ?? '';
    const content = line.slice(depth.length).replace(/^ /, '');
    const words = depth === '' ? content : `${depth} ${content}`;
    const last = joined.at(-1);
    if (soft && last !== undefined && depth === quotes && content !== '-- ') {
      joined[joined.length - 1] = last + content;
    } else joined.push(words);
    soft = content.endsWith(' ') && content !== '-- ';
    quotes = depth;
  }
  return joined;
}
