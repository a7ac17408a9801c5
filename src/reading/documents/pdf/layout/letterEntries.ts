import type { EntryBox } from '../drawn/drawing.ts';
import { around, heightOf, middleY, widthOf } from '../drawn/drawing.ts';

/** So many form boxes of one letter must stand side by side. */
const fewest = 4;

/**
 * Form boxes for one letter or digit each, side by side, are one box with all their letters; one left
 * empty between letters is the space between two names.
 */
export function joinLetterEntries(entries: readonly EntryBox[]): readonly EntryBox[] {
  const narrow = entries
    .filter(isNarrow)
    .sort((one, other) => middleY(one) - middleY(other) || one.left - other.left);
  const runs: EntryBox[][] = [];
  for (const entry of narrow) {
    const run = runs.find((each) => isNext(each.at(-1), entry));
    if (run === undefined) runs.push([entry]);
    else run.push(entry);
  }
  const combs = runs.filter((run) => run.length >= fewest);
  const joined = new Set(combs.flat());
  return [...entries.filter((entry) => !joined.has(entry)), ...combs.map(joinedEntry)];
}

const isNarrow = (entry: EntryBox): boolean =>
  !entry.severalLines &&
  entry.value.trim().length < 2 &&
  widthOf(entry) <= 30 &&
  heightOf(entry) <= 36;

function isNext(before: EntryBox | undefined, entry: EntryBox): boolean {
  if (before === undefined || Math.abs(middleY(before) - middleY(entry)) > 3) return false;
  const [width, gap] = [widthOf(before), entry.left - before.right];
  return gap > -4 && gap < width * 0.8 && Math.abs(widthOf(entry) - width) < width * 0.35;
}

function joinedEntry(run: readonly EntryBox[]): EntryBox {
  const letters = run.map(({ value }) => value.trim());
  const isNumber = letters.every((letter) => /^\d?$/u.test(letter));
  const value = letters.map((letter) => (letter === '' && !isNumber ? ' ' : letter)).join('');
  return { ...around(run), value: value.trim(), boxName: run[0]?.boxName, severalLines: false };
}
