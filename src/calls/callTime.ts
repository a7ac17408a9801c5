import { Temporal } from 'temporal-polyfill';

export type DateReading =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'unreadable'; readonly why: string };
export type TimeReading =
  | { readonly kind: 'instant'; readonly at: Date }
  | { readonly kind: 'unreadable'; readonly why: string };

const LONDON = 'Europe/London';
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const dateCure = 'write it like 2026-03-28, 28/03/2026 or 28 Mar 2026';
const timeCure = 'write it like 2026-03-28 14:05 or 28/03/2026 14:05 (London time)';

/**
 * A date in a duty-call file: ISO, UK order or with the month in letters; a time of midnight that a
 * spreadsheet put behind it is left off. Two-digit years are read within the hundred years that end
 * at `latestYear`.
 */
export function readCallDate(written: string, latestYear: number): DateReading {
  const bare = written.trim().replace(/[T ]00:00(:00(\.0+)?)?$/u, '');
  const parts = dateParts(bare, latestYear);
  if (parts === undefined) return { kind: 'unreadable', why: `it is not a date; ${dateCure}` };
  try {
    const date = Temporal.PlainDate.from(parts, { overflow: 'reject' });
    return { kind: 'date', date: date.toString() };
  } catch {
    return { kind: 'unreadable', why: `there is no such day in the calendar; ${dateCure}` };
  }
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dateParts(written: string, latestYear: number): DateParts | undefined {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/u.exec(written);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const uk = /^(\d\d?)[/.\-](\d\d?)[/.\-](\d{4}|\d\d)$/u.exec(written);
  if (uk) {
    return { year: yearOf(uk[3], latestYear), month: Number(uk[2]), day: Number(uk[1]) };
  }
  const worded = /^(\d\d?)(?:st|nd|rd|th)?[ \-]([a-z]{3,9})\.?,?[ \-](\d{4}|\d\d)$/iu.exec(written);
  const month = months.indexOf((worded?.[2] ?? '').toLowerCase().slice(0, 3)) + 1;
  if (!worded || month === 0) return undefined;
  return { year: yearOf(worded[3], latestYear), month, day: Number(worded[1]) };
}

function yearOf(written: string | undefined, latestYear: number): number {
  const year = Number(written);
  if (written?.length !== 2) return year;
  const century = latestYear - (latestYear % 100);
  return century + year > latestYear ? century - 100 + year : century + year;
}

/**
 * A moment in a duty-call file. Without an offset it is London's clock; the hour that the clock skips
 * in March or has twice in October is named, never guessed.
 */
export function readCallTime(written: string): TimeReading {
  const bare = written.trim();
  if (/(Z|[+-]\d\d:?\d\d)$/iu.test(bare) && /T?\d\d?:\d\d/u.test(bare)) return withOffset(bare);
  const parts =
    /^(.*?)[T,]? ?(\d\d?)[:.](\d\d)(?:[:.](\d\d)(?:\.\d{1,9})?)? ?([ap]\.?m\.?)?$/iu.exec(bare);
  const date = dateParts((parts?.[1] ?? '').replace(/,? at$/iu, '').trim(), 2099);
  if (!parts || date === undefined) {
    const why = dateParts(bare, 2099) ? 'the time of day is missing' : 'it is not a date and time';
    return { kind: 'unreadable', why: `${why}; ${timeCure}` };
  }
  const hour = hourOf(Number(parts[2]), parts[5]);
  const minute = Number(parts[3]);
  const second = Number(parts[4] ?? 0);
  try {
    const local = Temporal.PlainDateTime.from(
      { ...date, hour, minute, second },
      { overflow: 'reject' },
    );
    return inLondon(local);
  } catch {
    return { kind: 'unreadable', why: `there is no such day or time; ${timeCure}` };
  }
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function withOffset(written: string): TimeReading {
  try {
    const instant = Temporal.Instant.from(written.replace(' ', 'T'));
    return { kind: 'instant', at: new Date(instant.epochMilliseconds) };
  } catch {
    return { kind: 'unreadable', why: `it is not a date and time; ${timeCure}` };
  }
}

function inLondon(local: Temporal.PlainDateTime): TimeReading {
  const earlier = local.toZonedDateTime(LONDON, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(LONDON, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) {
    return { kind: 'instant', at: new Date(earlier.epochMilliseconds) };
  }
  const skipped = !earlier.toPlainDateTime().equals(local);
  return {
    kind: 'unreadable',
    why: skipped
      ? 'London has no such time: the clocks went forward that night; correct the hour'
      : 'London had this time twice: the clocks went back that night; add +01:00 for the first or +00:00 for the second',
  };
}
