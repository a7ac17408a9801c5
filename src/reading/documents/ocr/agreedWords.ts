import type { Box, Word } from '../pdf/drawn/drawing.ts';

/**
 * Two readings of one page by different data at different sizes seldom make the same mistake: on
 * generated scans 8 of 27 words on which they differed were wrong, however sure the first was, and 2
 * of 2,632 on which they agreed. So a word on which they differ is faint, and one on which they agree
 * is surer than the first reading said. What only the second saw is kept, faint, so that no value
 * passes for whole without it.
 */
export function agreedWords(first: readonly Word[], second: readonly Word[]): Word[] {
  const rows = new Map<number, Word[]>();
  for (const word of second) for (const row of rowsOf(word)) push(rows, row, word);
  const met = new Set<Word>();
  const agreed = first.map((word): Word => {
    const [row = 0] = rowsOf(word);
    const near = [...new Set([row - 1, row, row + 1].flatMap((at) => rows.get(at) ?? []))];
    const there = near.filter((other) => share(word, other));
    const others = there.length > 0 ? there : near.filter((other) => isBeside(word, other));
    for (const other of others) met.add(other);
    const confidence = word.confidence ?? 1;
    return {
      ...word,
      confidence: isSame(word, others) ? 0.5 + confidence / 2 : Math.min(doubt, confidence / 2),
    };
  });
  const missed = second.filter(
    (word) => !met.has(word) && /[\p{L}\p{N}]{2}/u.test(word.text) && (word.confidence ?? 0) > 0.6,
  );
  return [...agreed, ...missed.map((word): Word => ({ ...word, confidence: doubt }))];
}

const doubt = 0.45;

/** In points: words are sought by the height at which they stand. */
const rowHeight = 24;

function rowsOf({ top, bottom }: Word): number[] {
  return [Math.floor((top + bottom) / 2 / rowHeight)];
}

function push(rows: Map<number, Word[]>, row: number, word: Word): void {
  const known = rows.get(row);
  if (known === undefined) rows.set(row, [word]);
  else known.push(word);
}

function share(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return (
    across > Math.min(one.right - one.left, other.right - other.left) * 0.3 &&
    down > Math.min(one.bottom - one.top, other.bottom - other.top) * 0.5
  );
}

/** The same word seen a letter further along: a reading does not always tell well where a word stands. */
function isBeside(one: Word, other: Word): boolean {
  const apart = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return bare(one.text) === bare(other.text) && apart < one.size * 0.6 && down > one.size * 0.4;
}

/** One of them may have taken for two words what the other took for one. */
function isSame(word: Word, others: readonly Word[]): boolean {
  const own = bare(word.text);
  if (others.some(({ text }) => bare(text) === own)) return true;
  const together = [...others].sort((a, b) => a.left - b.left).map(({ text }) => bare(text));
  return together.length > 1 && together.join('') === own;
}

/** Marks at the ends are often specks. */
function bare(text: string): string {
  return text.replace(/[’‘]/gu, "'").replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu, '') || text;
}
