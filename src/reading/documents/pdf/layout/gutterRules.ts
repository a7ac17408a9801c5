import type { Rule, Word } from '../drawn/drawing.ts';
import { around } from '../drawn/drawing.ts';

interface Written {
  readonly words: readonly Word[];
  readonly baseline: number;
  readonly size: number;
}

/**
 * Level lines that run below the whole width of a region, in one or pair by pair: they part its rows.
 * Undefined where lines run right below some of its columns alone, as those to write on do.
 */
export function rulesIn(
  pieces: readonly Written[],
  rules: readonly Rule[],
): readonly number[] | undefined {
  const place = around(pieces.flatMap(({ words }) => words));
  const inside = rules.filter(
    ({ way, at, from, to }) =>
      way === 'level' &&
      at > place.top &&
      at < place.bottom + 3 &&
      from < place.right &&
      to > place.left,
  );
  const levels: Rule[][] = [];
  for (const rule of inside.sort((one, other) => one.at - other.at)) {
    const level = levels.at(-1);
    if (level !== undefined && rule.at - (level[0]?.at ?? 0) < 2) level.push(rule);
    else levels.push([rule]);
  }
  const drawn = levels.map(joinDashes).filter((level) => level.length > 0);
  const isWhole = (level: readonly Rule[]): boolean =>
    Math.min(...level.map(({ from }) => from)) < place.left + 4 &&
    level.reduce(
      (sum, { from, to }) => sum + Math.min(to, place.right) - Math.max(from, place.left),
      0,
    ) >
      (place.right - place.left) * 0.85;
  const isApart = ([rule]: readonly Rule[]): boolean =>
    rule !== undefined && !pieces.some((piece) => standsOn(piece, rule));
  return drawn.every((level) => isWhole(level) || isApart(level))
    ? drawn.map(([rule]) => rule?.at ?? 0)
    : undefined;
}

/** As what is written on a line does. */
const standsOn = ({ baseline, size }: Written, { at }: Rule): boolean =>
  baseline < at + 1 && at - baseline < size * 0.9;

/** Dashes stand no farther apart, in points. */
const widestGap = 14;

/** Dashes are one line; a short one by itself is none. */
function joinDashes(level: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...level].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && rule.from - last.to < widestGap) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    } else joined.push(rule);
  }
  return joined.filter(({ from, to }) => to - from > 20);
}
