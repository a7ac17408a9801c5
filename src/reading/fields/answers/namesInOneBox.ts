import { writtenParts } from '../../../nhs/ukDateParts.ts';
import type { FieldKey } from '../../writtenReferral.ts';
import { readFieldValue } from './fieldValue.ts';
import type { ChildClaims, Claim } from '../claim.ts';

const NAME = /^\p{Lu}[\p{L}'\u2019\-]+(?:\s\p{Lu}?[\p{L}'\u2019\-]+){0,4}$/u;
const MARKS = /\(?\b(?:twins?|triplets?|twin\s?[12ab]|baby\s?[12ab]|[12ab])\b\s?[):.\-]?\)?/giu;

/** "Ava and Noah Smith (twins)" in one name box is two children, with shared family details. */
export function namesInOneBox(
  claims: readonly Claim[],
  reference: Date,
): readonly ChildClaims[] | undefined {
  const name = claims.find(
    ({ key, reading }) =>
      (key === 'infant.fullName' || key === 'infant.givenName') && reading.kind === 'found',
  );
  if (name?.reading.kind !== 'found') return undefined;
  const names = namesOf(name.raw, name.key);
  if (names === undefined) return undefined;
  return names.map((value, place) => ({
    order: place + 1,
    claims: claims.map((claim) =>
      claim === name
        ? { ...claim, reading: { kind: 'found', value } }
        : shareOf(claim, place, names, reference),
    ),
  }));
}

function namesOf(raw: string, key: FieldKey): readonly string[] | undefined {
  const bare = raw
    .replace(MARKS, ' ')
    .replace(/[ \t]+/gu, ' ')
    .trim();
  const parts = bare
    .split(/\s+(?:and|&|\+)\s+|\s*[;\n/]\s*|\s*,\s*(?:and\s+)?/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => NAME.test(part)))
    return undefined;
  if (/,/u.test(bare) && !/\band\b|&|twin/iu.test(raw)) return undefined;
  if (key === 'infant.givenName') return parts;
  const last = parts.at(-1)?.split(' ') ?? [];
  if (last.length < 2) return undefined;
  const family = last.slice(1).join(' ');
  return parts.map((part) => (part.includes(' ') ? part : `${part} ${family}`));
}

/** Boxes of M/F or birth dates in the order of the names; one alone is true of all. */
function shareOf(claim: Claim, place: number, names: readonly string[], reference: Date): Claim {
  if (claim.key === 'infant.nhsNumber') return numberOf(claim, place, names);
  if (claim.key !== 'infant.sex' && claim.key !== 'infant.dob') return claim;
  const parts = claim.key === 'infant.dob' ? datesIn(claim.raw) : partsIn(claim.raw);
  const part = parts[place];
  if (parts.length !== names.length || part === undefined) return claim;
  const bare = part.replace(MARKS, ' ').trim();
  return { ...claim, raw: part, reading: readFieldValue(claim.key, [bare], reference) };
}

const partsIn = (raw: string): readonly string[] =>
  raw.split(/\s+(?:and|&)\s+|\s*[;\n,]\s*|\s+\/\s+/u).filter((part) => part.trim() !== '');

/** A line for each child's birth date, though twins have the same. */
function datesIn(raw: string): readonly string[] {
  const dates = writtenParts(raw);
  return dates.length < 2 ? partsIn(raw) : dates.map(({ start, end }) => raw.slice(start, end));
}

const NUMBER = /\d(?:[ \-\u00a0]?\d){9}/gu;

/**
 * An NHS number is one person's alone: the one beside the child's name, or the numbers in the order
 * of the names. A single one below two names is for a person to give to its child.
 */
function numberOf(claim: Claim, place: number, names: readonly string[]): Claim {
  if (claim.reading.kind === 'blank') return claim;
  const numbers = [...claim.raw.matchAll(NUMBER)];
  const given = names.map((name) => placeOf(claim.raw, name.split(' ')[0] ?? name));
  const named = given.some((at) => at >= 0);
  const namesFirst = given.some((at) => at >= 0 && at < (numbers[0]?.index ?? 0));
  const isBeside = (number: RegExpExecArray): boolean =>
    nearest(number.index, given, namesFirst) === place;
  const [own, ...others] = named
    ? numbers.filter(isBeside)
    : numbers.length === names.length
      ? numbers.slice(place, place + 1)
      : [];
  if (own === undefined || others.length > 0) return { ...claim, reading: { kind: 'unreadable' } };
  return { ...claim, raw: own[0], reading: readFieldValue(claim.key, [own[0]], new Date(0)) };
}

/** The name that stands last before the number, or first after it. */
function nearest(at: number, given: readonly number[], namesFirst: boolean): number | undefined {
  const beside = given.filter((from) => from >= 0 && (namesFirst ? from < at : from > at));
  if (beside.length === 0) return undefined;
  return given.indexOf(namesFirst ? Math.max(...beside) : Math.min(...beside));
}

const placeOf = (raw: string, givenName: string): number => {
  const words = [...raw.matchAll(/[\p{L}'\u2019-]+/gu)];
  return words.find(([word]) => word.toLowerCase() === givenName.toLowerCase())?.index ?? -1;
};
