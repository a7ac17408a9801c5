/** Pauses that grow: in milliseconds. */
export interface Pauses {
  readonly first: number;
  readonly most: number;
}

/**
 * How long to wait after so many failures in a row: doubling, up to a ceiling, and spread by a fifth
 * either way so that many callers do not come back at the same moment.
 * @param failures 1 for the first
 * @param random from 0 up to, not including, 1
 */
export function pauseAfter(failures: number, { first, most }: Pauses, random: number): number {
  const doubled = first * 2 ** Math.min(Math.max(failures, 1) - 1, 30);
  return Math.round(Math.min(doubled, most) * (0.8 + 0.4 * random));
}
