import { emailsIn } from '../../../nhs/emailAddress.ts';
import { postcodeIn } from '../../../nhs/postcode.ts';
import { readTelephones } from '../../../nhs/telephone.ts';
import { calendarDate } from '../../../nhs/ukDate.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { longTopics, type Topic } from '../dictionary/topics.ts';

const dateTopics: ReadonlySet<Topic> = new Set([
  'dob',
  'edd',
  'date',
  'referral-date',
  'call-date',
]);
const NHS = /(?<!\d)\d(?:[\s\-.]?\d){9}(?!\s?\d)/u;
const NOT_GIVEN = /^(?:n\s?\/\s?a|n\s?\/\s?k|not applicable)\.?$/iu;
const PHONE = /(?:\+|00)?[\d(][\d\s().\-]{8,}\d/u;

/**
 * The answer of a label that asks several things ("Name and DOB", "DOB / EDD"), a part for each, in
 * the order asked. What has a form of its own is taken out first; the rest is for the free text.
 */
export function partsOfAnswer(
  topics: readonly Topic[],
  lines: readonly string[],
  reference: Date,
): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = topics.map(() => []);
  if (NOT_GIVEN.test(lines.join(' ').trim())) return topics.map(() => lines);
  const addressAsked = topics.includes('address');
  let rest = lines;
  if (topics.includes('dob') && topics.includes('edd')) {
    const place = isDueDate(lines.join(' '), reference)
      ? topics.indexOf('edd')
      : topics.indexOf('dob');
    const [date, left] = takeDate(rest);
    parts[place] = date.length > 0 ? date : topics.length === 2 ? rest : [];
    rest = left;
  }
  topics.forEach((topic, place) => {
    if ((topic === 'dob' || topic === 'edd') && topics.includes('dob') && topics.includes('edd'))
      return;
    const taken = take(topic, rest, addressAsked, topics.length);
    if (taken === undefined) return;
    [parts[place], rest] = taken;
  });
  const free = topics.flatMap((topic, place) => (isFree(topic) ? [place] : []));
  const shares = shareOut(
    free.map((place) => topics[place] ?? 'none'),
    tidy(rest),
  );
  free.forEach((place, share) => (parts[place] = shares[share] ?? []));
  return parts;
}

function isFree(topic: Topic): boolean {
  return (
    !dateTopics.has(topic) &&
    ![
      'nhs-number',
      'postcode',
      'phone',
      'email',
      'call-took-place',
      'unborn',
      'interpreter',
      'consent',
      'has-pr',
      'sex',
    ].includes(topic)
  );
}

type Taken = [readonly string[], readonly string[]];

const YES_NO = /(?:[\u2610\u2612]\s*)?\b(?:yes|no|not known|unknown)\b(?:\s*[\u2610\u2612])?/iu;
const SEX = /(?<![a-z])(?:male|female|boy|girl|[mf])(?![a-z])/iu;
const yesNoTopics: ReadonlySet<Topic> = new Set([
  ...(['call-took-place', 'unborn', 'interpreter', 'consent', 'has-pr'] as const),
]);

function take(
  topic: Topic,
  lines: readonly string[],
  addressAsked: boolean,
  count: number,
): Taken | undefined {
  if (dateTopics.has(topic)) return takeDate(lines);
  if (yesNoTopics.has(topic)) {
    const taken = takePattern(lines, YES_NO);
    return taken[0].length > 0 || count > 2 ? taken : [lines, lines];
  }
  if (topic === 'nhs-number') return takePattern(lines, NHS);
  if (topic === 'email') return takeText(lines, (line) => emailsIn(line)[0]);
  if (topic === 'sex') return takePattern(lines, SEX);
  if (topic === 'phone') {
    return takePattern(lines, PHONE, (found) => readTelephones(found).length > 0);
  }
  return topic === 'postcode' ? takePostcode(lines, addressAsked) : undefined;
}

/** An address keeps its postcode. */
function takePostcode(lines: readonly string[], addressAsked: boolean): Taken {
  const postcode = postcodeIn(lines.join(' '));
  if (postcode === undefined) return [[], lines];
  return [[postcode], addressAsked ? lines : lines.map((line) => line.replace(postcode, ' '))];
}

function takeDate(lines: readonly string[]): Taken {
  for (const [place, line] of lines.entries()) {
    const [part] = writtenParts(line);
    if (
      part === undefined ||
      (part.yearDigits === 4 &&
        calendarDate(part.year, part.month, part.day) === undefined &&
        part.month > 12)
    )
      continue;
    const left = [...lines];
    left[place] = `${line.slice(0, part.start).replace(WEEKDAY, '')} ${line.slice(part.end)}`;
    return [[line.slice(part.start, part.end)], left];
  }
  return [[], lines];
}

/** "Saturday 14 November": the day is of the date, and nobody's name. */
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*(?:the\s*)?$/iu;

function takePattern(
  lines: readonly string[],
  pattern: RegExp,
  fits: (found: string) => boolean = () => true,
): Taken {
  return takeText(lines, (line) => {
    const found = pattern.exec(line)?.[0];
    return found !== undefined && fits(found) ? found : undefined;
  });
}

function takeText(lines: readonly string[], find: (line: string) => string | undefined): Taken {
  for (const [place, line] of lines.entries()) {
    const found = find(line);
    if (found === undefined) continue;
    const at = line.toLowerCase().indexOf(found.toLowerCase());
    const left = [...lines];
    left[place] = at < 0 ? line : `${line.slice(0, at)} ${line.slice(at + found.length)}`;
    return [[found], left];
  }
  return [[], lines];
}

/** Words that only told the parts apart go: "DOB", "tel", "with", dashes and commas at the edges. */
function tidy(lines: readonly string[]): readonly string[] {
  return lines
    .map((line) =>
      line
        .replace(/\((?:\s|dob|edd|nhs no|nhs|tel|mob|due|born)*\)/giu, ' ')
        .replace(
          /(?:^|[\s,;])(?:dob|d\.o\.b\.?|edd|born|nhs(?: no\.?| number)?|tel|mob|email|with|due|on|and)[\s:.]*$/iu,
          ' ',
        ),
    )
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .replace(/^[\s,;:/|\-\u2013]+|[\s,;:/|\-\u2013]+$/gu, '')
        .replace(/^(?:with|and|spoke to|spoken to|by)\s+/iu, ''),
    )
    .filter((line) => line !== '');
}

/** Free text among several free questions: by lines, by strokes, else by commas, the last takes the rest. */
function shareOut(
  topics: readonly Topic[],
  lines: readonly string[],
): readonly (readonly string[])[] {
  if (topics.length <= 1) return [lines];
  const strokes = lines.length === 1 ? betweenStrokes(topics, lines[0] ?? '') : [];
  if (strokes.length === topics.length) return strokes.map((part) => (part === '' ? [] : [part]));
  const pieces = lines.length > 1 ? lines : (lines[0] ?? '').split(/,\s*/u);
  const long = topics.findIndex((topic) => longTopics.has(topic));
  if (long > 0 || long < 0)
    return topics.map((_, place) =>
      place === topics.length - 1 ? pieces.slice(place) : pieces.slice(place, place + 1),
    );
  return topics.map((_, place) =>
    place === 0
      ? pieces.slice(0, Math.max(1, pieces.length - topics.length + 1))
      : pieces.slice(
          pieces.length - topics.length + place,
          pieces.length - topics.length + place + 1,
        ),
  );
}

function betweenStrokes(topics: readonly Topic[], line: string): readonly string[] {
  const strokes = line.split(/\s*(?:(?<!\d)\/|\/(?!\d)|\||;|\s[\-\u2013]\s)\s*/u);
  // "Asian - Indian" is one group of the census, and no group and a faith.
  const head = topics[0] === 'ethnicity' ? CENSUS.exec(line)?.[0] : undefined;
  if (head === undefined) return strokes;
  const [group = '', ...more] = line.slice(head.length).split(/\s*(?:[,/|;]|\s[\-\u2013]\s)\s*/u);
  return [head + group, ...more, ...topics.slice(1 + more.length).map(() => '')];
}

const CENSUS =
  /^(?:white|mixed(?: or multiple(?: ethnic groups?)?)?|asian(?: or asian british)?|black(?: or black british)?|other(?: ethnic group)?)\s[\-\u2013]\s/iu;

/** Told by its words, else by lying ahead. */
function isDueDate(text: string, reference: Date): boolean {
  if (/\b(?:e\.?d\.?d|edc|due|expected|estimated)\b/iu.test(text)) return true;
  if (/\b(?:d\.?o\.?b|born)\b/iu.test(text)) return false;
  const [part] = writtenParts(text);
  if (part === undefined) return false;
  const year = part.yearDigits === 4 ? part.year : 2000 + part.year;
  const date = calendarDate(year, part.month, part.day);
  return date !== undefined && date > reference.toISOString().slice(0, 10);
}
