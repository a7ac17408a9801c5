import type { Region } from './gutterRegions.ts';
import { allSteps, reachIn, reachOfAll } from './gutterSteps.ts';

/** Of the same height of letters, within so much, all labels and answers of a form are set alike. */
const near = 0.4;
/** So many times as much as in the region itself must be seen in all of them. */
const more = 1.3;

/**
 * How far apart lines of one cell stand in this region: a panel of a few rows may not tell, and all
 * labels beside answers in letters as high do, wherever in the document they are.
 */
export function usualReach(region: Region, all: readonly Region[]): number | undefined {
  const own = reachIn(region);
  if (!areBeside(region)) return own;
  const alike = all.filter(
    (other) => areBeside(other) && Math.abs(other.size - region.size) < near,
  );
  const seen = alike.reduce((sum, other) => sum + allSteps(other).length, 0);
  if (seen < allSteps(region).length * more) return own;
  return reachOfAll(alike, region.size) ?? own;
}

/** Two columns, and hardly any line below one of another look, as answers below their labels are. */
function areBeside(region: Region): boolean {
  const steps = allSteps(region);
  const others = steps.filter(({ kind }) => kind === 'other look');
  return region.edges.length === 2 && others.length < steps.length * 0.4;
}
