import type { CellView } from './tableCells.ts';

/** "Yes ☒" in a cell of its own behind its question, or "☒ Yes ☐ No" in one. */
export function endOfOptions(cells: readonly CellView[], from: number): number {
  const behind = cells.slice(from).findIndex((view) => !isOfOptions(view));
  return behind < 0 ? cells.length : from + behind;
}

const isOfOptions = ({ text }: CellView): boolean => TICK_OPTION.test(text) || isTickPair(text);

/** Both answers with their boxes, and nothing else. */
export const isTickPair = (text: string): boolean =>
  text.length < 40 &&
  /[\u2610\u2612]/u.test(text) &&
  YES_AND_NO.test(text.replace(BOXES, ' ').trim());

const BOXES = /[\s\u2610\u2612/]+/gu;
const YES_AND_NO = /^yes no(?: (?:n a|not known|unknown|unsure))?$/iu;

const TICK_OPTION =
  /^(?:[\u2610\u2612] ?(?:yes|no|n\/a|not known|unknown|unsure)|(?:yes|no|n\/a|not known|unknown|unsure) ?[\u2610\u2612])$/iu;

/** Cells for a yes or no, before those for what it means. */
export const saysYesOrNo = ({ text }: CellView): boolean =>
  isTickPair(text) || /^(?:yes|no|y|n)$/iu.test(text.trim());
