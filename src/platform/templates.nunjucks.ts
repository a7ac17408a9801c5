import nunjucks from 'nunjucks';
import type { Templates } from './templates.ts';

const london = { timeZone: 'Europe/London' } as const;
const dateForm = new Intl.DateTimeFormat('en-GB', { ...london, dateStyle: 'long' });
const weekdayForm = new Intl.DateTimeFormat('en-GB', { ...london, weekday: 'long' });
const timeForm = new Intl.DateTimeFormat('en-GB', {
  ...london,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
});

/** `6 August 2026`; takes an instant, or a date without a time as `YYYY-MM-DD`. */
export function longDate(value: unknown): string {
  return dateForm.format(instantOf(value));
}

/** `Thursday 6 August 2026`. */
export function dayAndDate(value: unknown): string {
  const instant = instantOf(value);
  return `${weekdayForm.format(instant)} ${dateForm.format(instant)}`;
}

/** `5:30pm`, `9am`, `midday`, `midnight`, as the NHS writes times. */
export function clockTime(value: unknown): string {
  const parts = timeForm.formatToParts(instantOf(value));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const [hour, minute, half] = [part('hour'), part('minute'), part('dayPeriod').toLowerCase()];
  if (minute !== '00') return `${hour === '0' ? '12' : hour}:${minute}${half}`;
  if (hour === '12' || hour === '0') return half === 'pm' ? 'midday' : 'midnight';
  return `${hour}${half}`;
}

function instantOf(value: unknown): Date {
  const instant = value instanceof Date ? value : new Date(dateText(value));
  if (Number.isNaN(instant.getTime())) throw new RangeError('A template was given no time');
  return instant;
}

/** A date alone is noon of its day: in London and in UTC it is the same day. */
function dateText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value;
}

/**
 * Templates of a folder. HTML bodies are escaped at output, text bodies are not; a word that the
 * data does not give stops the letter, rather than leaving a hole in it.
 */
export function nunjucksTemplates(folder: string): Templates {
  const html = environment(folder, true);
  const text = environment(folder, false);
  return {
    email: (name, data) => ({
      html: html.render(`email/${name}.njk`, data),
      text: text.render(`email/${name}.txt.njk`, data),
    }),
  };
}

function environment(folder: string, autoescape: boolean): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(folder, { noCache: false, watch: false });
  const made = new nunjucks.Environment(loader, {
    autoescape,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  made.addFilter('longDate', longDate);
  made.addFilter('dayAndDate', dayAndDate);
  made.addFilter('clockTime', clockTime);
  return made;
}
