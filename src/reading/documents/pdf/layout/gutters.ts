import type { Level, Start } from './levels.ts';
import { clustersOf, freeRuns, isBeside, isIn, middleOf, near, startsOn, wide } from './levels.ts';

/** The place at which a column begins on all levels from one to another, with nothing written across it. */
export interface Gutter {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

/** So many levels of a page must begin a column at the same place. */
const fewest = 3;
/** Without one gap of so many heights, one level more must begin there. */
const clear = 0.5;

/**
 * Where the columns of a page begin, each from its first level to its last: decided from all levels
 * that stand below each other, as one alone has answers that come as near to the next label as two
 * words are.
 */
export function guttersOf(levels: readonly Level[]): readonly Gutter[] {
  const starts = levels.flatMap((level, row) =>
    startsOn(level, [levels[row - 1], levels[row + 1]]).map((start) => ({ ...start, row })),
  );
  const clusters = clustersOf(starts).map((own) => ({
    at: middleOf(own.map((start) => start.at)),
    own,
  }));
  const found = clusters.flatMap(({ at, own }) => {
    const runs = runsOf(own, at, levels);
    return runs.some(isColumn) ? runs.flatMap((run) => gutterOf(run, at) ?? []) : [];
  });
  const maybe = clusters.flatMap(({ at, own }) =>
    runsOf(own, at, levels).flatMap((run) => (run.length > 1 ? (gutterOf(run, at) ?? []) : [])),
  );
  const startsAt = (row: number): readonly Start[] => {
    const level = levels[row];
    const isOn = (other: Level | undefined): boolean =>
      other !== undefined && level !== undefined && (other === level || isBeside(other, level));
    return starts.filter((start) => isOn(levels[start.row]));
  };
  const all = [...found, ...maybe.filter(({ at }) => !found.some((gutter) => gutter.at === at))];
  const others = clusters.flatMap(({ at, own }) =>
    found.some((gutter) => gutter.at === at)
      ? []
      : runsOf(own, at, levels)
          .filter((run) => run.length > 1 && areFull(run, at, all, startsAt))
          .flatMap((run) => gutterOf(run, at) ?? []),
  );
  const gutters = [...found, ...others];
  const beside = clusters.flatMap(({ at, own }) =>
    gutters.some((gutter) => gutter.at === at) ? [] : besideTexts(own, at, levels, gutters),
  );
  return [...gutters, ...beside].sort((one, other) => one.at - other.at);
}

/**
 * A question may stand to the left of a text of many lines: one level will do where the lines below
 * it begin where the text does.
 */
function besideTexts(
  own: readonly Start[],
  at: number,
  levels: readonly Level[],
  gutters: readonly Gutter[],
): readonly Gutter[] {
  return freeRuns(levels, at).flatMap((run) => {
    const starts = own.filter((start) => isIn(start.row, run));
    if (!starts.some((start) => start.gap > wide)) return [];
    const first = Math.min(...starts.map(({ row }) => row));
    const isText = (row: number): boolean =>
      isIn(row, run) && Math.abs((levels[row]?.words[0]?.left ?? 0) - at) < near;
    let last = Math.max(...starts.map(({ row }) => row));
    let lines = 0;
    for (; isText(last + 1); last += 1) lines += 1;
    const isFree = !gutters.some((other) => other.first <= last && other.last >= first);
    return lines > 1 && lines + starts.length > fewest + 1 && isFree ? [{ at, first, last }] : [];
  });
}

const runsOf = (own: readonly Start[], at: number, levels: readonly Level[]): readonly Start[][] =>
  freeRuns(levels, at).map((run) => own.filter(({ row }) => isIn(row, run)));

function gutterOf(run: readonly Start[], at: number): Gutter | undefined {
  if (run.length < 2 && !run.some((start) => start.gap > wide)) return undefined;
  const rows = run.map(({ row }) => row);
  return { at, first: Math.min(...rows), last: Math.max(...rows) };
}

/** Fewer levels will do where two other columns begin on each of them, or a part of their height off. */
const areFull = (
  run: readonly Start[],
  own: number,
  gutters: readonly Gutter[],
  startsAt: (row: number) => readonly Start[],
): boolean =>
  run.every(
    ({ row }) =>
      gutters.filter(
        ({ at, first, last }) =>
          at !== own &&
          isIn(row, [first - 1, last + 1]) &&
          startsAt(row).some((start) => Math.abs(start.at - at) < near),
      ).length > 1,
  );

const isColumn = (run: readonly Start[]): boolean =>
  run.length >= fewest + (run.some((start) => start.gap > clear) ? 0 : 1);
