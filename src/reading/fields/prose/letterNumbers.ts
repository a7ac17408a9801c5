import { readNhsNumber } from '../../../nhs/nhsNumber.ts';
import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { ownerAt, type Owner } from './letterOwners.ts';
import type { NamedPerson } from './namedPerson.ts';
import { isYearOfAdult } from './namedChild.ts';
import { OLDEST_INFANT, wholeYear, YOUNGEST_MOTHER } from '../ages.ts';
import type { AddFact } from './fact.ts';

/** NHS numbers, birth dates and the due date, each with whose it is by the words before it. */
export function addNumbersAndDates(
  flow: string,
  people: readonly NamedPerson[],
  reference: Date,
  add: AddFact,
): void {
  addNhsNumbers(flow, people, add);
  for (const part of writtenParts(flow)) {
    const lead = flow.slice(Math.max(0, part.start - 60), part.start).replace(/\s+/gu, ' ');
    const date = flow.slice(part.start, part.end);
    if (/\b(?:edd|due|expected|estimated date of delivery)\b[^.;]{0,30}$/iu.test(lead)) {
      add('infant.edd', date, part.start);
      continue;
    }
    const isBirth =
      /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born|birth date)[^.;\d]{0,20}$/iu.test(lead) ||
      /\b(?:gave birth to|born to|born (?:at|by|in|early|prematurely|vaginally)|had (?:her )?baby|delivered)\b(?![^.;]*\b(?:seen|saw|visited|reviewed|discharged|admitted|moved|came|referred|met)\b)[^.;]{0,50} on (?:the )?$/iu.test(
        lead,
      ) ||
      isBehindName(flow, part, people);
    if (!isBirth) continue;
    const years = reference.getUTCFullYear() - wholeYear(part.year, reference);
    const owner = ownerByAge(ownerAt(flow, part.start, people), years);
    if (owner !== 'other') add(`${owner}.dob`, date, part.start);
  }
}

/** What the words say, where the year allows it: nobody is mother at five or infant at thirty. */
function ownerByAge(said: Owner, years: number): 'infant' | 'mother' | 'other' {
  if (said === 'other') return 'other';
  if (years < OLDEST_INFANT) return 'infant';
  if (years > YOUNGEST_MOTHER) return said === 'mother' ? 'mother' : 'other';
  return said === 'infant' ? 'infant' : 'other';
}

/** Of a birth in it nobody is older than an infant. */
export function isInfantsYear(year: number, reference: Date): boolean {
  return reference.getUTCFullYear() - wholeYear(year, reference) < OLDEST_INFANT;
}

/** "Ava Smith (01/09/2026)", "Mum - Jane Smith, 2 May 1994": right behind a name it is a birth date; before an NHS number also without a comma. */
function isBehindName(
  flow: string,
  { start: at, end }: { readonly start: number; readonly end: number },
  people: readonly NamedPerson[],
): boolean {
  const isBeforeNumber = /^[\s,;)/\-\u2013]{0,4}(?:nhs\b|\d{3}[ \-]?\d{3}[ \-]?\d{4}(?!\d))/iu.test(
    flow.slice(end, end + 18),
  );
  const before = flow.slice(Math.max(0, at - 80), at).replace(/[\s,(/\-\u2013]+$/u, '');
  return people.some(
    ({ key, name }) =>
      (key === 'infant.fullName' || key === 'mother.name') &&
      before.endsWith(name) &&
      (isBeforeNumber || /[,(/\-\u2013]\s*$/u.test(flow.slice(Math.max(0, at - 4), at))),
  );
}

/** "DOB 22 April 1990, NHS number 999 …": of whoever was born then. */
function isBehindAdultsBirth(flow: string, at: number): boolean {
  const before = flow.slice(Math.max(0, at - 60), at);
  const date = writtenParts(before).at(-1);
  if (date === undefined || !isYearOfAdult(date.year)) return false;
  return /^[\s,;:.)(|\-\u2013]*$/u.test(before.slice(date.end));
}

function addNhsNumbers(flow: string, people: readonly NamedPerson[], add: AddFact): void {
  const labelled =
    /\bNHS(?:\s+(?:number|no|num))?s?[.:#\s]*(?:is\s+|are\s+)?(\d(?:[ .\-]?\d){9}(?:\s*(?:and|&|,)\s*\d(?:[ .\-]?\d){9})?)(?!\d)/giu;
  const found = [...flow.matchAll(labelled)];
  for (const match of found) addNumber(match[1] ?? '', match.index);
  if (found.length > 0) return;
  // A date before a number is no part of it.
  const undated = writtenParts(flow).reduce(
    (words, { start, end }) => words.slice(0, start) + '.'.repeat(end - start) + words.slice(end),
    flow,
  );
  for (const match of undated.matchAll(
    /(?<![\d+][ \-]?)[4-79]\d{2}[ \-]?\d{3}[ \-]?\d{4}(?![ \-]?\d)/gu,
  )) {
    if (readNhsNumber(match[0]).kind === 'valid') addNumber(match[0], match.index);
  }

  function addNumber(written: string, at: number): void {
    const owner = ownerAt(flow, at, people);
    if (owner === 'other' || (owner !== 'mother' && isBehindAdultsBirth(flow, at))) return;
    add(owner === 'mother' ? 'mother.nhsNumber' : 'infant.nhsNumber', written, at);
  }
}
