import type { Word } from '../pdf/drawn/drawing.ts';

/** Specks and leftovers of lines are no words, nor parts of one. */
export function said(word: Word): Word | undefined {
  const text = withoutLeftovers(word.text);
  if (text === '') return undefined;
  if (/[\p{L}\p{N}]/u.test(text)) {
    const confidence = isScratched(text) ? Math.min(doubt, word.confidence ?? 1) : word.confidence;
    return (word.confidence ?? 1) > 0.02 ? { ...word, text, confidence } : undefined;
  }
  // "Background / family history": a mark that stands between words as a word does is seldom a speck.
  const least = /^[/&+–-]$/u.test(text) ? 0.3 : 0.75;
  return (word.confidence ?? 0) > least ? { ...word, text } : undefined;
}

const doubt = 0.45;

/** "O<onjo": a mark that nobody writes among letters is what a line through one of them left of it. */
const isScratched = (text: string): boolean =>
  /[<>{}~^=\\|¦]|\p{L}_\p{L}/u.test(text) && !text.includes('@');

/** Strokes and dots that are what is left of the side of a box or of a row of dots; brackets stay in pairs. */
function withoutLeftovers(text: string): string {
  // The second half of a postcode is a figure and two letters, and J looks like a bracket.
  if (/^\d\p{Lu}[\])}]$/u.test(text)) return `${text.slice(0, 2)}J`;
  const bare = text
    .replace(/^[|_\\¦]+|[|_\\¦]+$/gu, '')
    .replace(/^(?:\.{2,}|[.,](?=\p{Lu}\p{Ll}))/u, '');
  const opens = bare.startsWith('[') && !bare.includes(']');
  const closes = bare.endsWith(']') && !bare.includes('[');
  if (opens) return bare.slice(1);
  return closes ? bare.slice(0, -1) : bare;
}
