import type { Compare } from '../../../src/matching/score.ts';
import { editDistance, jaroWinkler, soundCode } from '../../../src/matching/strings.ts';

/** One row of a benchmark's table: column to folded text; an empty cell is not there. */
export type Columns = Readonly<Record<string, string>>;

function cells(left: Columns, right: Columns, column: string): [string, string] | null {
  const [one, other] = [left[column] ?? '', right[column] ?? ''];
  return one === '' || other === '' ? null : [one, other];
}

/** Levels `equal`, then by likeness `atLeast`, then the last. */
const text: Compare<Columns> = (left, right, { columns, levels }) => {
  const pair = cells(left, right, columns?.[0] ?? '');
  if (pair === null) return null;
  if (pair[0] === pair[1]) return { level: levels[0]?.level ?? '' };
  const likeness = jaroWinkler(...pair);
  const level = levels.slice(1).find(({ atLeast }) => likeness >= (atLeast ?? 0));
  return { level: level?.level ?? levels.at(-1)?.level ?? '' };
};

/** Levels `equal`, `one-slip`, `two-slips`, `differs`. */
const digits: Compare<Columns> = (left, right, { columns }) => {
  const pair = cells(left, right, columns?.[0] ?? '');
  if (pair === null) return null;
  const edits = editDistance(...pair, 2);
  return { level: ['equal', 'one-slip', 'two-slips'][edits] ?? 'differs' };
};

type Likeness = 'equal' | 'near' | 'missing' | 'differs';

function likeness(one: string, other: string): Likeness {
  if (one === '' || other === '') return 'missing';
  if (one === other) return 'equal';
  return jaroWinkler(one, other) >= 0.88 || editDistance(one, other, 1) <= 1 ? 'near' : 'differs';
}

const rank: readonly Likeness[] = ['equal', 'near', 'missing', 'differs'];

/** Given and family name together, `equal+near` and so on, or `swapped` where they stand the other way about. */
const names: Compare<Columns> = (left, right, { columns }) => {
  const [given, family] = [columns?.[0] ?? '', columns?.[1] ?? ''];
  const [one, two] = [left[given] ?? '', left[family] ?? ''];
  const [other, another] = [right[given] ?? '', right[family] ?? ''];
  const straight = [likeness(one, other), likeness(two, another)].sort(
    (first, second) => rank.indexOf(first) - rank.indexOf(second),
  );
  if (straight.every((each) => each === 'missing')) return null;
  const crossed = [likeness(one, another), likeness(two, other)];
  const agrees = (each: Likeness): boolean => each === 'equal' || each === 'near';
  if (crossed.every(agrees) && !straight.every(agrees)) return { level: 'swapped' };
  return { level: straight.join('+') };
};

export const columnComparisons = { text, digits, names } as const;

/** A blocking part: `column`, `sound:column`, `start4:column`. */
export function keyPart(row: Columns, part: string): string {
  const [how, column] = part.includes(':') ? part.split(':') : ['', part];
  const value = row[column ?? ''] ?? '';
  if (value === '') return '';
  if (how === 'sound') return soundCode(value.replaceAll(' ', ''));
  const start = /^start(\d)$/u.exec(how ?? '');
  return start === null ? value : value.slice(0, Number(start[1]));
}
