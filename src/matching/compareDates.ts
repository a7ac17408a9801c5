import type { Day } from './profile.ts';

const DAY = 86_400_000;

export type DateLikeness = 'equal' | 'day-and-month-swapped' | 'one-digit' | null;

/** Whether one date may be the other with one slip of the pen; null: no single slip explains it. */
export function dateLikeness(one: Day, other: Day): DateLikeness {
  if (one === other) return 'equal';
  const [left, right] = [digitsOf(one), digitsOf(other)];
  let differing = 0;
  let asSwapped = 0;
  for (let place = 0; place < 8; place += 1) {
    const digit = left.charCodeAt(place);
    if (digit !== right.charCodeAt(place)) differing += 1;
    if (digit === right.charCodeAt(swappedPlace[place] ?? place)) asSwapped += 1;
  }
  if (asSwapped === 8) return 'day-and-month-swapped';
  return differing === 1 ? 'one-digit' : null;
}

/** Where each digit stands when day and month stand the other way about. */
const swappedPlace = [0, 1, 2, 3, 6, 7, 4, 5];

const digits = new Map<Day, string>();

/** YYYYMMDD. Kept, since there are fewer days than comparisons. */
function digitsOf(day: Day): string {
  let text = digits.get(day);
  if (text === undefined) {
    text = new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');
    digits.set(day, text);
  }
  return text;
}

export function isFirstOfJanuary(day: Day): boolean {
  return digitsOf(day).endsWith('0101');
}

/** The date that is meant when day and month stand the wrong way about, where there is one. */
export function withDayAndMonthSwapped(day: Day): Day | null {
  const digits = digitsOf(day);
  const [year, month, date] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  if (Number(date) > 12 || date === month) return null;
  return Date.UTC(Number(year), Number(date) - 1, Number(month)) / DAY;
}
