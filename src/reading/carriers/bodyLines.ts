import { Parser } from 'htmlparser2';
import type { BodyLine } from './sections.ts';

/** A line of a body and where in the body's source it starts, so that the source can be cut there. */
export interface PlacedLine extends BodyLine {
  readonly start: number;
}

/** Plain text: each leading `>` is one level of quoting. */
export function textLines(text: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const quote = /^(?:>\s?)+/u.exec(line.slice(0, 200))?.[0] ?? '';
    lines.push({
      text: line.slice(quote.length),
      depth: quote.replace(/[^>]/gu, '').length,
      start,
    });
    start += line.length + 1;
  }
  return lines;
}

const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template']);
const QUOTE_MARK = /\b(?:gmail_quote|yahoo_quoted|moz-cite|protonmail_quote|zmail_extra)\b/u;

/**
 * The lines an HTML body shows, each with the place in the source where the outermost element opens
 * that shows nothing before it: a table that is cut inside its first cell is none any more.
 * Only blocks marked as a quote deepen the quoting: a plain blockquote is how Outlook indents.
 */
export function htmlLines(html: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let text = '';
  let start: number | undefined;
  let depth = 0;
  let hidden = 0;
  const quotes: number[] = [];
  const open: number[] = [];
  let ended = 0;
  const endLine = () => {
    const shown = text.replace(/[\s\u00a0]+/gu, ' ').trim();
    if (shown !== '') {
      lines.push({ text: shown, depth, start: start ?? 0 });
      ended = parser.startIndex;
    }
    text = '';
    start = undefined;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (HIDDEN.has(name)) hidden += 1;
      if (BLOCKS.has(name)) endLine();
      open.push(parser.startIndex);
      if (isQuote(name, attributes)) {
        quotes.push(open.length);
        depth += 1;
      }
    },
    ontext(data) {
      if (hidden > 0) return;
      if (text.trim() === '' && data.trim() !== '')
        start = open.find((place) => place >= ended) ?? parser.startIndex;
      text += data;
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden -= 1;
      if (BLOCKS.has(name)) endLine();
      if (quotes.at(-1) === open.length) {
        quotes.pop();
        depth -= 1;
      }
      open.pop();
    },
  });
  parser.end(html);
  endLine();
  return lines;
}

function isQuote(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'blockquote' && attributes['type']?.toLowerCase() === 'cite') return true;
  if (name === 'blockquote' && QUOTE_MARK.test(attributes['class'] ?? '')) return true;
  return false;
}
