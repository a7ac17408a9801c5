import { writtenParts } from './ukDateParts.ts';

/**
 * Dates as people in the UK write them; the day always stands first.
 * Source of the windows for years of two digits: domain notes, section 3.5 (an infant: the last 3
 * years or the next 10 months; a parent: the last 60 years).
 */
export type UkDateReading =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'absent' };

export type DateOf = 'child-birth' | 'parent-birth' | 'due-date' | 'recent';

const NOTHING =
  /^(?:[\s\-\u2010-\u2015_./|?]*|n\s?[/.]?\s?a\.?|none|nil|not applicable|d{1,2}\s?[/.\-]\s?m{1,3}\s?[/.\-]\s?y{2,4})$/iu;

/**
 * Reads one date. `absent` where nothing, a dash, "n/a" or the form's own dd/mm/yyyy stands there;
 * `unreadable` where it is impossible, ambiguous, or several different dates are written.
 * @param reference the day the words reached us; it places years of two digits.
 */
export function readUkDate(written: string, of: DateOf, reference: Date): UkDateReading {
  if (NOTHING.test(written.trim())) return { kind: 'absent' };
  const parts = writtenParts(written);
  if (parts.length === 0) return { kind: 'unreadable', why: 'no whole date is written' };
  const dates = new Set<string>();
  let why = '';
  for (const part of parts) {
    const year = part.yearDigits === 4 ? part.year : fullYear(part.year, of, reference);
    if (year === undefined) {
      why = 'the year of two digits fits no likely year';
      continue;
    }
    const date = calendarDate(year, part.month, part.day);
    if (date === undefined) why = 'there is no such day';
    else if (!isPlausible(date, of, reference)) why = 'the year cannot be right';
    else dates.add(date);
  }
  const [only] = dates;
  if (dates.size > 1) return { kind: 'unreadable', why: 'two different dates are written' };
  if (only === undefined || why !== '') return { kind: 'unreadable', why };
  return { kind: 'date', date: only };
}

/** `YYYY-MM-DD` where the day exists, else undefined. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function fullYear(twoDigits: number, of: DateOf, reference: Date): number | undefined {
  const now = reference.getUTCFullYear();
  const [earliest, latest] =
    of === 'parent-birth'
      ? [now - 60, now - 10]
      : of === 'recent'
        ? [now - 3, now + 1]
        : [now - 3, now + 1];
  for (const century of [1900, 2000, 2100]) {
    const year = century + twoDigits;
    if (year >= earliest && year <= latest) return year;
  }
  return undefined;
}

/** A plain slip, such as the year 0206 or 2206, is not taken for a date. */
function isPlausible(date: string, of: DateOf, reference: Date): boolean {
  const year = Number(date.slice(0, 4));
  const now = reference.getUTCFullYear();
  if (of === 'parent-birth') return year >= now - 100 && year <= now;
  return year >= 1990 && year <= now + 2;
}
