import type { Calendar } from './bankHolidays.ts';
import { addDays, atLondon, dayOfWeek, londonDate } from './londonTime.ts';

/** The service answers the telephone from 9am to 5pm, London time. */
export const OPENS_AT = 9;
export const CLOSES_AT = 17;

const MILLISECONDS_AN_HOUR = 3_600_000;

/** Monday to Friday less England's bank holidays. */
export function isWorkingDay(date: string, calendar: Calendar): boolean {
  return dayOfWeek(date) <= 5 && !calendar.holidays.has(date);
}

/** The same few days are asked for again for every call, on the same calendar. */
const counted = new WeakMap<Calendar, Map<string, string>>();

/** The n-th working day after a date; 0 gives the date itself, or the next working day. */
export function addWorkingDays(date: string, days: number, calendar: Calendar): string {
  const known = counted.get(calendar) ?? new Map<string, string>();
  counted.set(calendar, known);
  const key = `${date}+${days}`;
  const day = known.get(key) ?? countWorkingDays(date, days, calendar);
  known.set(key, day);
  return day;
}

function countWorkingDays(date: string, days: number, calendar: Calendar): string {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  for (let left = days; left > 0; left -= 1) {
    do day = addDays(day, 1);
    while (!isWorkingDay(day, calendar));
  }
  return day;
}

/** Time that passes only between 9am and 5pm of working days. */
export function addWorkingHours(instant: Date, hours: number, calendar: Calendar): Date {
  let day = londonDate(instant);
  let from = instant.getTime();
  let left = hours * MILLISECONDS_AN_HOUR;
  for (;;) {
    if (isWorkingDay(day, calendar)) {
      const opens = Math.max(from, atLondon(day, OPENS_AT).getTime());
      const room = atLondon(day, CLOSES_AT).getTime() - opens;
      if (room >= left) return new Date(opens + left);
      if (room > 0) left -= room;
    }
    day = addDays(day, 1);
    from = atLondon(day, 0).getTime();
  }
}

/** How much opening time lies between two instants, in hours. */
export function workingHoursBetween(from: Date, to: Date, calendar: Calendar): number {
  let total = 0;
  for (let day = londonDate(from); day <= londonDate(to); day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const start = Math.max(from.getTime(), atLondon(day, OPENS_AT).getTime());
    const end = Math.min(to.getTime(), atLondon(day, CLOSES_AT).getTime());
    if (end > start) total += end - start;
  }
  return total / MILLISECONDS_AN_HOUR;
}
