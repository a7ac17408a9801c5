import type { PageDrawing, Word } from '../drawn/drawing.ts';

/** So many colons below each other are a column of their own. */
const fewest = 3;
/** In points: they stand there. */
const near = 1.5;
/** A label ends so many heights of its letters before, or farther: nearer the colon is drawn as its own. */
const apart = 0.5;

/** "Name        :  Ivy": colons that stand in a column between labels and answers, put behind their labels. */
export function withColonsAtLabels(page: PageDrawing): PageDrawing {
  const pairs = page.words.filter(isColon).flatMap((colon) => {
    const label = before(colon, page.words);
    return label === undefined ? [] : [{ colon, label }];
  });
  const set = pairs.filter(
    ({ colon }) =>
      pairs.filter((other) => Math.abs(other.colon.left - colon.left) < near).length >= fewest,
  );
  if (set.length === 0) return page;
  const colons = new Set(set.map(({ colon }) => colon));
  const labels = new Set(set.map(({ label }) => label));
  return {
    ...page,
    words: page.words
      .filter((word) => !colons.has(word))
      .map((word) => (labels.has(word) ? closed(word) : word)),
  };
}

const isColon = ({ text, entered }: Word): boolean => text === ':' && entered !== true;

/** A label that goes on below is not closed yet. */
const closed = (word: Word): Word =>
  /[:?/,&\-]$/u.test(word.text) ? word : { ...word, text: `${word.text}:` };

/** The last word before it on its level, with a gap between. */
function before(colon: Word, words: readonly Word[]): Word | undefined {
  const level = words.filter(
    (word) =>
      word.right < colon.left && Math.abs(word.baseline - colon.baseline) < colon.size * 0.3,
  );
  const last = level.reduce<Word | undefined>(
    (best, word) => (best === undefined || word.right > best.right ? word : best),
    undefined,
  );
  const isApart = last !== undefined && colon.left - last.right > colon.size * apart;
  return isApart && /[\p{L}\d)?/,&\-]$/u.test(last.text) && last.entered !== true
    ? last
    : undefined;
}
