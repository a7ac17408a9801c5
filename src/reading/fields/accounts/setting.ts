import { isCapitals } from '../labels/capitals.ts';
import { shortLabelAt } from './shortLabel.ts';
import { asksToTell } from './toldLabel.ts';
import type { TypedLabel, TypedLine } from './typedLine.ts';

/** How the labels of a form in one face are set, as most of those are that we know. */
export interface Setting {
  /** What stands before each: a bullet or a number. */
  readonly before: string;
  /** Its labels end with a colon or a question mark, or none does; undefined: they differ. */
  readonly isMarked: boolean | undefined;
  readonly isInCapitals: boolean;
  /** Questions for an account are in capitals, where the others are not. */
  readonly tellsInCapitals: boolean;
}

/** So many short questions are a form. */
const FEWEST = 5;
/** This share of them shows how all are set. */
export const MOST = 0.7;

/** By its labels for names, dates and numbers; undefined where these lines are no form that we know enough of. */
export function settingOf(
  lines: readonly TypedLine[],
): Omit<Setting, 'tellsInCapitals'> | undefined {
  const short = lines.flatMap((_, at) => shortLabelAt(lines, at) ?? []);
  if (short.length < FEWEST) return undefined;
  const share = (test: (label: TypedLabel) => boolean): number =>
    short.filter(test).length / short.length;
  const before = usual(short.map((label) => label.before));
  const marked = share(isClosed);
  // A column of answers or a stroke parts them from their labels, and says nothing of questions that stand alone.
  const inColumns = share(({ mark }) => mark === 'tab' || mark === 'dash');
  return {
    before: share((label) => label.before === before) >= MOST ? before : '',
    isMarked: marked >= MOST ? true : marked + inColumns <= 1 - MOST ? false : undefined,
    isInCapitals: share(({ words }) => words === words.toUpperCase()) >= MOST,
  };
}

/** Whether a label is set as the labels of this form are. */
export function isSetSo(label: TypedLabel, setting: Setting): boolean {
  const { before, isMarked, isInCapitals, tellsInCapitals } = setting;
  if (label.before !== before) return false;
  if (isMarked === true && !isClosed(label)) return false;
  if (isMarked === false && label.mark === 'colon') return false;
  if (isInCapitals) return label.words === label.words.toUpperCase();
  return tellsInCapitals || !asksToTell(label) || !isCapitals(label.words);
}

const isClosed = ({ mark }: TypedLabel): boolean => closing.has(mark);

const closing: ReadonlySet<TypedLabel['mark']> = new Set([
  ...(['colon', 'question', 'stroke', 'bidding'] as const),
]);

function usual(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [[first] = ['']] = [...counts].sort((one, other) => other[1] - one[1]);
  return first;
}
