import { writtenParts } from '../../../nhs/ukDateParts.ts';
import type { AddFact } from './fact.ts';
import { anyCase, isNoName, NAME } from './letterNames.ts';
import { isInfantsYear } from './letterNumbers.ts';
import type { LetterText } from './letterText.ts';
import { birth } from './namedChild.ts';

interface Listed {
  readonly name: string;
  readonly date: string;
  readonly number: string;
  readonly start: number;
}

const LISTED = new RegExp(
  String.raw`^\s*(?:[Rr][Ee]\s*[:\-\u2013]?\s+|(?:and|&)\s+|(?:${anyCase('twin|triplet|baby|child|infant|name')})\s*(?:\d|[A-C]|${anyCase('one|two|three|i{1,3}')})\s*[:.)\-\u2013]\s*|\(?\d{1,2}[.)]\s*|[\-\u2022*]\s+)?(?:[Bb]aby\s+)?(${NAME})\s*(?:[,;:(|\-\u2013]|${birth})`,
  'u',
);
const NUMBER = /\bNHS\b\D{0,14}(\d(?:[ \-]?\d){9})(?!\d)/iu;

/**
 * Two children and more, a line each with birth date and NHS number of its own. Their names and
 * numbers are told in one breath, as "Ava and Max Smith" are, and parted later.
 */
export function addListedChildren(
  { lines, bodyEnd }: LetterText,
  reference: Date,
  add: AddFact,
): void {
  const written = lines.filter(({ text, start }) => start < bodyEnd && text.trim() !== '');
  const listed = written.map(({ text, start }) => listedIn(text, start, reference));
  const first = listed.findIndex((each) => each !== undefined);
  const children: Listed[] = [];
  for (const each of first === -1 ? [] : listed.slice(first)) {
    if (each === undefined) break;
    children.push(each);
  }
  const [one] = children;
  const numbers = new Set(children.map(({ number }) => number.replace(/\D/gu, '')));
  if (one === undefined || children.length < 2 || numbers.size < children.length) return;
  const joined = (values: readonly string[]): string => values.join(' and ');
  const dates = children.map(({ date }) => date);
  const isSameDay = new Set(dates).size === 1;
  add('infant.fullName', joined(children.map(({ name }) => name)), one.start);
  add('infant.nhsNumber', joined(children.map(({ number }) => number)), one.start);
  add('infant.dob', isSameDay ? one.date : joined(dates), one.start);
}

function listedIn(text: string, start: number, reference: Date): Listed | undefined {
  const name = LISTED.exec(text)?.[1];
  const number = NUMBER.exec(text)?.[1];
  const [date, second] = writtenParts(text);
  if (name === undefined || number === undefined || date === undefined || second !== undefined)
    return undefined;
  if (isNoName(name) || !isInfantsYear(date.year, reference)) return undefined;
  return { name, number, start, date: text.slice(date.start, date.end) };
}
