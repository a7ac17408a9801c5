import type { Box, Word } from '../drawn/drawing.ts';
import { holdsPoint, middleX, middleY } from '../drawn/drawing.ts';
import type { Grid } from './grid.ts';

/**
 * The words of a page, those marked that ran over the right edge of their table: what was typed was
 * longer than its cell. A table shows it by a word that its edge goes through; then whatever goes on
 * without a gap from the words before the edge is theirs, and a name is not cut to its first half.
 */
export function withRunsOver(words: readonly Word[], grids: readonly Grid[]): readonly Word[] {
  const begins = new Map<Word, Box>();
  const beside = new Map(
    grids.map((grid) => [grid, runsOf(words.filter((word) => isBeside(word, grid)))]),
  );
  const isCutThrough = (grid: Grid): boolean =>
    (beside.get(grid) ?? []).some(
      (run) => run.some((word) => isCut(word, grid)) && holdsMiddle(grid, run[0]),
    );
  const cut = grids.filter(isCutThrough);
  for (const [grid, runs] of beside) {
    // An edge may fall between two words: the tables above and below with that edge tell.
    if (!cut.some(({ right }) => Math.abs(right - grid.right) < 2)) continue;
    for (const run of runs) {
      const inside = run.filter((word) => holdsMiddle(grid, word)).at(-1);
      if (inside === undefined) continue;
      for (const word of run)
        if (!holdsMiddle(grid, word) && middleX(word) > grid.right) begins.set(word, inside);
    }
  }
  if (begins.size === 0) return words;
  return words.map((word) => {
    const from = begins.get(word);
    return from === undefined ? word : { ...word, runsFrom: from };
  });
}

/** Where a thing is counted to stand: a word that ran over its edge stands where its run began. */
export const standingPlace = (thing: Box & { readonly runsFrom?: Box | undefined }): Box =>
  thing.runsFrom ?? thing;

/** An ordinary space measures up to half of the letters' height; columns stand further apart. */
const WIDEST_SPACE = 0.5;
/** An edge is seldom drawn nearer to a letter than this share of its height, where it was meant to hold it. */
const THROUGH = 0.15;

function isBeside(word: Word, grid: Box): boolean {
  const y = middleY(word);
  return word.sideways !== true && y > grid.top && y < grid.bottom && word.right > grid.left;
}

const isCut = (word: Word, { right }: Box): boolean =>
  word.left < right - word.size * THROUGH && word.right > right + word.size * THROUGH;

const holdsMiddle = (box: Box, word: Word | undefined): boolean =>
  word !== undefined && holdsPoint(box, middleX(word), middleY(word));

/** Words of one line and one size with nothing but spaces between them. */
function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  const ordered = [...words].sort((one, other) => one.left - other.left);
  for (const word of ordered) {
    const run = runs.find((each) => goesOn(each.at(-1), word));
    if (run === undefined) runs.push([word]);
    else run.push(word);
  }
  return runs;
}

function goesOn(before: Word | undefined, word: Word): boolean {
  if (before === undefined || Math.abs(before.baseline - word.baseline) > word.size * 0.1)
    return false;
  if (Math.abs(before.size - word.size) > 0.2 || before.bold !== word.bold) return false;
  const gap = word.left - before.right;
  return gap > -word.size * 0.1 && gap < word.size * WIDEST_SPACE;
}
