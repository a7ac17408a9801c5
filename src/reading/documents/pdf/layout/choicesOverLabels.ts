import type { Box, Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';
import { boxOf } from './freeText.ts';
import { FURTHEST, NEAR } from './labelsRightBelow.ts';
import { linesOf } from './lines.ts';
import { wordRows } from './wordRows.ts';
import type { ValueBox } from './boxBands.ts';

/** In heights of the letters: choices that stand farther apart belong to two questions. */
const apart = 3;
/** In points: a label runs at most so far beyond its choices. */
const farthest = 200;

/**
 * "☐ Yes ☐ No" over "Interpreter needed?", in a document that prints labels below its boxes: boxes to
 * tick stand there as what was written into a box does.
 */
export function choicesOverLabels(
  words: readonly Word[],
  boxes: readonly Box[],
  page: number,
): { readonly boxes: readonly ValueBox[]; readonly rest: readonly Word[] } {
  const choices = wordRows(words)
    .flatMap(({ words: row }) => runsOf([...row].sort((one, other) => one.left - other.left)))
    .filter((run) => isBox(run[0]) && hasLabelBelow(run, words));
  const taken = new Set(choices.flat());
  return {
    boxes: choices.map((run) => ({
      ...boxOf(around(run)),
      right: nextOf(run, [...boxes, ...choices.map(around)]),
      blocks: linesOf(run, page),
      shaded: false,
    })),
    rest: words.filter((word) => !taken.has(word)),
  };
}

/** A label may be wider than the choices over it: it has room up to what stands beside them. */
function nextOf(run: readonly Word[], others: readonly Box[]): number {
  const { top, bottom, right } = around(run);
  const beside = others.filter(
    (other) => other.left > right && other.top < bottom && other.bottom > top,
  );
  return Math.min(...beside.map(({ left }) => left - NEAR), right + farthest);
}

const isBox = (word: Word | undefined): boolean => /^[☐☒]$/u.test(word?.text ?? '');

function runsOf(row: readonly Word[]): readonly Word[][] {
  const runs: Word[][] = [];
  for (const word of row) {
    const last = runs.at(-1)?.at(-1);
    const isNext = last !== undefined && word.left - last.right < last.size * apart;
    if (isNext && word.frame === last.frame && word.entered === last.entered)
      runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

function hasLabelBelow(run: readonly Word[], words: readonly Word[]): boolean {
  const { left, bottom } = around(run);
  return words.some(
    (word) =>
      Math.abs(word.left - left) < NEAR &&
      word.top > bottom - 3 &&
      word.top - bottom < FURTHEST &&
      !isBox(word) &&
      word.entered !== true,
  );
}
