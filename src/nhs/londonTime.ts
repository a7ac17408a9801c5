import { Temporal } from 'temporal-polyfill';

const LONDON = 'Europe/London';

function inLondon(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(LONDON);
}

/** The calendar day it is in London: `YYYY-MM-DD`. */
export function londonDate(instant: Date): string {
  return inLondon(instant).toPlainDate().toString();
}

/** The clock time it is in London: `HH:MM`. */
export function londonClock(instant: Date): string {
  return inLondon(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instant at which London clocks show this time; a time that DST skips is moved forward. */
export function atLondon(date: string, hour: number, minute = 0): Date {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: LONDON,
    plainTime: { hour, minute },
  });
  return new Date(zoned.epochMilliseconds);
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** How many days lie between two dates; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** As the NHS service manual writes dates: `Monday 23 November 2026`. */
export function dayInWords(instant: Date): string {
  const { dayOfWeek: weekday, day, month, year } = inLondon(instant);
  return `${WEEKDAYS[weekday - 1] ?? ''} ${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** As the NHS service manual writes times: `9am`, `5:30pm`, `midday`. */
export function timeInWords(instant: Date): string {
  const { hour, minute } = inLondon(instant);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** `5pm on Monday 23 November 2026`. */
export function momentInWords(instant: Date): string {
  return `${timeInWords(instant)} on ${dayInWords(instant)}`;
}
