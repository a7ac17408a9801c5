import { Temporal } from 'temporal-polyfill';

const LONDON = 'Europe/London';

function inLondon(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(LONDON);
}

const MILLISECONDS_AN_HOUR = 3_600_000;
const MILLISECONDS_A_DAY = 86_400_000;

/** Temporal is exact and slow: thousands of calls are looked at each time a list is made. */
const MOST_REMEMBERED = 50_000;

function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** London's clocks change on the hour, so that one offset holds for each whole hour of UTC. */
const offsetInHour = remembered((hour: number) => {
  const instant = new Date(hour * MILLISECONDS_AN_HOUR);
  return inLondon(instant).offsetNanoseconds / 1_000_000;
});

function offsetAt(time: number): number {
  const hour = Math.floor(time / MILLISECONDS_AN_HOUR);
  const midnight = hour - (((hour % 24) + 24) % 24);
  const offset = offsetInHour(midnight);
  return offset === offsetInHour(midnight + 23) ? offset : offsetInHour(hour);
}

const instantAt = remembered(
  (dateAndTime: string) =>
    Temporal.PlainDateTime.from(dateAndTime).toZonedDateTime(LONDON).epochMilliseconds,
);

/** The calendar day it is in London: `YYYY-MM-DD`. */
export function londonDate(instant: Date): string {
  const time = instant.getTime();
  return new Date(time + offsetAt(time)).toISOString().slice(0, 10);
}

/** The clock time it is in London: `HH:MM`. */
export function londonClock(instant: Date): string {
  return inLondon(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instant at which London clocks show this time; a time that DST skips is moved forward. */
export function atLondon(date: string, hour: number, minute = 0): Date {
  const [hours, minutes] = [hour, minute].map((part) => String(part).padStart(2, '0'));
  return new Date(instantAt(`${date}T${hours}:${minutes}`));
}

/** Calendar days have no clock changes: they are counted as days of UTC. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

/** How many days lie between two dates; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
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
