import type { Box, EntryBox, Word } from './drawing.ts';
import { around, heightOf, holdsPoint, middleX, middleY, widthOf } from './drawing.ts';

const tickLetters = /^[xX✓✔✗✘☒☐●■•√×/\\+4]$/u;

export interface TickReading {
  readonly words: readonly Word[];
  /** Rows of small boxes meant for one letter each. */
  readonly combs: readonly EntryBox[];
}

/**
 * Small outlines become ☐ or ☒ by what stands in them: a cross, tick or dot drawn by lines or by a
 * letter. An outline around any other letter is not a tick box, and many in a row are a box for
 * single letters.
 */
export function readTickBoxes(
  outlines: readonly Box[],
  marks: readonly Box[],
  words: readonly Word[],
): TickReading {
  const squares = withoutDoubles(outlines);
  const { combs, single } = partCombs(squares);
  const taken = new Set<Word>();
  const read = combs.map((comb) => readComb(comb, words, taken));
  const ticks: Word[] = [];
  for (const square of single) {
    const inside = words.filter((word) => holdsPoint(square, middleX(word), middleY(word)));
    if (inside.some((word) => !tickLetters.test(word.text))) continue;
    for (const word of inside) taken.add(word);
    const ticked =
      inside.some((word) => word.text !== '☐') || marks.some((mark) => isMarkIn(mark, square));
    ticks.push(tickWord(square, ticked));
  }
  return {
    words: [...words.filter((word) => !taken.has(word)), ...ticks],
    combs: read,
  };
}

export function tickWord(square: Box, ticked: boolean): Word {
  const size = heightOf(square);
  return {
    ...square,
    text: ticked ? '☒' : '☐',
    baseline: square.bottom - size * 0.15,
    size,
  };
}

function isMarkIn(mark: Box, square: Box): boolean {
  const size = widthOf(square);
  const same =
    Math.abs(widthOf(mark) - size) < 0.7 &&
    Math.abs(heightOf(mark) - heightOf(square)) < 0.7 &&
    Math.abs(mark.left - square.left) < 0.7;
  return (
    !same &&
    holdsPoint(square, middleX(mark), middleY(mark)) &&
    Math.max(widthOf(mark), heightOf(mark)) >= size * 0.25 &&
    widthOf(mark) <= size * 1.7
  );
}

/** Outline and inner edge of one square, or the same square twice: the larger one stays. */
function withoutDoubles(outlines: readonly Box[]): Box[] {
  const kept: Box[] = [];
  for (const box of [...outlines].sort((a, b) => widthOf(b) - widthOf(a))) {
    const twin = kept.some(
      (other) =>
        Math.abs(middleX(other) - middleX(box)) < 2 && Math.abs(middleY(other) - middleY(box)) < 2,
    );
    if (!twin) kept.push(box);
  }
  return kept;
}

/** Five or more squares of one size in a row, evenly and closely set. */
export function partCombs<Square extends Box>(
  squares: readonly Square[],
): { combs: Square[][]; single: Square[] } {
  const rows = [...squares].sort((a, b) => a.top - b.top || a.left - b.left);
  const combs: Square[][] = [];
  const single: Square[] = [];
  const used = new Set<Square>();
  for (const start of rows) {
    if (used.has(start)) continue;
    const comb = [start];
    for (;;) {
      const last = comb.at(-1) ?? start;
      const next = rows.find((box) => !used.has(box) && !comb.includes(box) && isNext(last, box));
      if (next === undefined) break;
      comb.push(next);
    }
    if (comb.length >= 5) {
      combs.push(comb);
      for (const box of comb) used.add(box);
    }
  }
  for (const box of squares) if (!used.has(box)) single.push(box);
  return { combs, single };
}

const isNext = (last: Box, box: Box): boolean =>
  Math.abs(box.top - last.top) < 2 &&
  Math.abs(widthOf(box) - widthOf(last)) < 2 &&
  box.left - last.right > -2 &&
  box.left - last.right < widthOf(last) * 0.9;

function readComb(comb: readonly Box[], words: readonly Word[], taken: Set<Word>): EntryBox {
  const whole = around(comb);
  const inside = words
    .filter((word) => holdsPoint(whole, middleX(word), middleY(word)))
    .sort((a, b) => a.left - b.left);
  for (const word of inside) taken.add(word);
  return { ...whole, value: inside.map((word) => word.text).join(''), severalLines: false };
}
