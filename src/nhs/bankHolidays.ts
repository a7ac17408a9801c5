import Holidays from 'date-holidays';
import { dayOfWeek, daysBetween, londonDate } from './londonTime.ts';

/** Which weekdays are not working days, and up to when that is known. */
export interface Calendar {
  /** London dates, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
  /** The last date the list covers; after it only weekends are known. */
  readonly knownUntil: string;
}

/** What staff add or take out: a proclaimed day, a training day, a day that was moved. */
export interface CalendarEdits {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Fewer days of calendar left than this is worth a warning. */
const ENOUGH_DAYS = 60;

/**
 * England's bank holidays of whole years. The package lists a day that falls on a weekend beside its
 * substitute; only days that are taken from a working week are kept, as on gov.uk/bank-holidays.
 */
export function englandBankHolidays(fromYear: number, toYear: number): Calendar {
  const source = new Holidays('GB', 'ENG');
  const holidays = new Set<string>();
  for (let year = fromYear; year <= toYear; year += 1) {
    for (const { date, type } of source.getHolidays(year)) {
      const day = date.slice(0, 10);
      if (type === 'public' && dayOfWeek(day) <= 5) holidays.add(day);
    }
  }
  return { holidays, knownUntil: `${toYear}-12-31` };
}

export function editedCalendar(calendar: Calendar, edits: CalendarEdits): Calendar {
  const holidays = new Set([...calendar.holidays, ...edits.add]);
  for (const day of edits.remove) holidays.delete(day);
  return { holidays, knownUntil: calendar.knownUntil };
}

/** A sentence for `check` and the digest where the list of bank holidays is about to run out. */
export function calendarWarning(calendar: Calendar, now: Date): string | undefined {
  const left = daysBetween(londonDate(now), calendar.knownUntil);
  if (left >= ENOUGH_DAYS) return undefined;
  const state = left < 0 ? 'ran out' : 'runs out';
  return `The list of bank holidays ${state} on ${calendar.knownUntil}. Due times after that may be wrong: add the coming years.`;
}
