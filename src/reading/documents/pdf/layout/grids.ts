import type { Box, Rule } from '../drawn/drawing.ts';
import { heightOf, widthOf } from '../drawn/drawing.ts';
import { joinCombGroups } from './combs.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid.ts';
import { groupRules, joinRules } from './rules.ts';

/** The grids that the lines of a page make, the largest first. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const grids: Grid[] = [];
  for (const group of groupRules(joinRules(rules))) {
    if (group.length < 4 && !group.some((rule) => rule.way === 'upright')) continue;
    const grid = gridOf(group);
    if (grid !== undefined) grids.push(grid);
  }
  return joinCombGroups(grids).sort((a, b) => areaOf(b) - areaOf(a));
}

export const areaOf = (box: Box): number => widthOf(box) * heightOf(box);
