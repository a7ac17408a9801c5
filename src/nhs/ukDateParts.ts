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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
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

/** The patterns, each with the places of day, month and year among its groups. */
const ORDERS: readonly (readonly [RegExp, number, number, number])[] = [
  [ISO, 3, 2, 1],
  [DAY_MONTH, 1, 2, 3],
  [MONTH_DAY, 2, 1, 3],
  [NUMERIC, 1, 2, 3],
];

/** Every date written in the text, in order of place. */
export function writtenParts(text: string): readonly DateParts[] {
  const boxes = spacedDigits(text);
  if (boxes !== undefined) return [boxes];
  const found: DateParts[] = [];
  for (const [pattern, day, month, year] of ORDERS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const digits = (match[year] ?? '').replace(/\D/gu, '');
      found.push({
        day: Number(match[day]),
        month: monthOf(match[month] ?? ''),
        year: Number(digits),
        yearDigits: digits.length === 4 ? 4 : 2,
        start,
        end,
      });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function monthOf(written: string): number {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(written);
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
