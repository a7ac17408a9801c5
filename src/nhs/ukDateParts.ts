/** A date found in text, day first, not yet checked against the calendar. */
export interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly yearDigits: 2 | 4;
  /** Where it stands in the text that was handed in; 0 and its length for spaced-out digits. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_WORD =
  'jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const SEPARATOR = String.raw`\s?[/.\-\u2010-\u2015\\|]\s?`;
const YEAR = String.raw`(\d{4}|['\u2019]?\d{2})(?!\d)`;

const ISO = new RegExp(String.raw`(?<!\d)(\d{4})[\-/.](\d{1,2})[\-/.](\d{1,2})(?!\d)`, 'gu');
const NUMERIC = new RegExp(
  String.raw`(?<![\d/])(\d{1,2})(?:${SEPARATOR}|\s)(\d{1,2})(?:${SEPARATOR}|\s)${YEAR}`,
  'gu',
);
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\s?(?:st|nd|rd|th))?(?:\s+(?:day\s+)?of)?[\s\-./,]{0,3}(${MONTH_WORD})[\s\-./,]{0,3}${YEAR}`,
  'giu',
);
const MONTH_DAY = new RegExp(
  String.raw`(?<![a-z])(${MONTH_WORD})[\s.]{1,2}(\d{1,2})(?:st|nd|rd|th)?[\s,]{1,2}(\d{4})(?!\d)`,
  'giu',
);

/** Every date written in the text, in order of place. */
export function writtenParts(text: string): readonly DateParts[] {
  const boxes = spacedDigits(text);
  if (boxes !== undefined) return [boxes];
  const found: DateParts[] = [];
  const add = (match: RegExpExecArray, year: string, month: string, day: string): void => {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    const digits = year.replace(/\D/gu, '');
    const named = MONTHS.split('|').indexOf(month.slice(0, 3).toLowerCase());
    found.push({
      day: Number(day),
      month: named >= 0 ? named + 1 : Number(month),
      year: Number(digits),
      yearDigits: digits.length === 4 ? 4 : 2,
      start,
      end,
    });
  };
  for (const match of text.matchAll(ISO))
    add(match, match[1] ?? '', match[2] ?? '', match[3] ?? '');
  for (const match of text.matchAll(DAY_MONTH)) {
    add(match, match[3] ?? '', match[2] ?? '', match[1] ?? '');
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    add(match, match[3] ?? '', match[1] ?? '', match[2] ?? '');
  }
  for (const match of text.matchAll(NUMERIC)) {
    add(match, match[3] ?? '', match[2] ?? '', match[1] ?? '');
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Digits in boxes, "0 1 0 9 2 0 2 6" or "0|1|/|0|9|/|2|6", and dates without any separator. */
function spacedDigits(text: string): DateParts | undefined {
  const trimmed = text.trim();
  const inBoxes = /^(?:\d[\s|/.\-_[\]]+){5,7}\d$/u.test(trimmed);
  if (!inBoxes && !/^(?:\d{6}|\d{8})$/u.test(trimmed)) return undefined;
  const digits = trimmed.replace(/\D/gu, '');
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  const month = Number(digits.slice(2, 4));
  const place = { start: 0, end: text.length };
  if (digits.length === 8 && month > 12 && /^(?:19|20)/u.test(digits)) {
    const [year, day] = [Number(digits.slice(0, 4)), Number(digits.slice(6))];
    return { day, month: Number(digits.slice(4, 6)), year, yearDigits: 4, ...place };
  }
  const year = Number(digits.slice(4));
  const day = Number(digits.slice(0, 2));
  return { day, month, year, yearDigits: digits.length === 8 ? 4 : 2, ...place };
}
