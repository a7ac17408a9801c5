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
  const met = new Map<Word, Word[]>();
  const pairs = first.map((word) => {
    const [row = 0] = rowsOf(word);
    const near = [...new Set([row - 1, row, row + 1].flatMap((at) => rows.get(at) ?? []))];
    const there = near.filter((other) => share(word, other));
    const others = there.length > 0 ? there : near.filter((other) => isBeside(word, other));
    for (const other of others) met.set(other, [...(met.get(other) ?? []), word]);
    return { word, others };
  });
  const agreed = pairs.flatMap(({ word, others }) => {
    const [other] = others;
    const parted = other !== undefined && others.length === 1 ? (met.get(other) ?? []) : [];
    return judged(word, others, parted);
  });
  const missed = second.filter(
    (word) => !met.has(word) && /[\p{L}\p{N}]{2}/u.test(word.text) && (word.confidence ?? 0) > 0.6,
  );
  return [...agreed, ...missed.map((word): Word => ({ ...word, confidence: doubt }))];
}

const doubt = 0.45;
/** Two readings that are both less sure than this may have guessed alike. */
const unsure = 0.5;
const areUnsure = (words: readonly Word[]): boolean =>
  words.every(({ confidence }) => (confidence ?? 1) < unsure);

/** `parted`: the words of the first reading that stand where the second saw one. */
function judged(word: Word, others: readonly Word[], parted: readonly Word[]): readonly Word[] {
  const confidence = word.confidence ?? 1;
  const sure = { ...word, confidence: 0.5 + confidence / 2 };
  const [other] = others;
  if (isSame(word, others))
    return [areUnsure([word, ...others]) ? { ...word, confidence: doubt } : sure];
  if (other !== undefined && parted.length > 1 && together(parted) === bare(other.text)) {
    // The stop in an address may look like the end of a word, and an address in two parts is none.
    if (!other.text.includes('@')) return [sure];
    const { left } = fromLeft(parted)[0] ?? word;
    const right = Math.max(...parted.map((part) => part.right));
    return word.left === left ? [{ ...sure, right, text: other.text }] : [];
  }
  const letter =
    other !== undefined && others.length === 1 ? letterForBracket(word, other) : undefined;
  return [letter ?? { ...word, confidence: Math.min(doubt, confidence / 2) }];
}

/**
 * J may look like a closing bracket, or be read as one and a J; one that nothing opens is no more than
 * the letter that the other reading saw.
 */
function letterForBracket(word: Word, other: Word): Word | undefined {
  const [marked, plain] = /[\])}]/u.test(word.text) ? [word, other] : [other, word];
  const isMarked = /^[\p{L}\p{N}]+[\])}]\p{L}?$/u.test(marked.text);
  const isPlain = /^[\p{L}\p{N}]+$/u.test(plain.text) && (plain.confidence ?? 1) > 0.8;
  if (!isMarked || !isPlain) return undefined;
  const isTwice = marked.text.replace(/[\])}]/u, '') === plain.text;
  const isInstead = marked.text.slice(0, -1) === plain.text.slice(0, -1);
  return isTwice || isInstead ? { ...word, text: plain.text, confidence: 0.7 } : undefined;
}

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

export function share(one: Box, other: Box): boolean {
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
export function isSame(word: Word, others: readonly Word[]): boolean {
  const own = bare(word.text);
  if (others.some(({ text }) => bare(text) === own)) return true;
  return others.length > 1 && together(others) === own;
}

const fromLeft = (words: readonly Word[]): Word[] => [...words].sort((a, b) => a.left - b.left);

const together = (words: readonly Word[]): string =>
  bare(
    fromLeft(words)
      .map(({ text }) => text)
      .join(''),
  );

/** Marks at the ends are often specks. */
export function bare(text: string): string {
  return text.replace(/[’‘]/gu, "'").replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu, '') || text;
}
