import type { Line } from '../../document.ts';

/** Small print is smaller than what stands below it by more than sizes are measured wrongly in a scan. */
const smaller = 0.9;

/** Whether a line is set in small print over what was written below it: a form without bold tells its labels so. */
export function isSmallPrintOver({ height }: Line, others: readonly Line[]): boolean {
  if (height === undefined || others.length === 0) return false;
  return others.every((line) => line.height !== undefined && height < line.height * smaller);
}
