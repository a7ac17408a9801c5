import type { Fields, WrittenReferral } from './writtenReferral.ts';
import { valueOf } from './writtenReferral.ts';

/** What tells one child from another, taken from the fields of a referral; null: not known. */
export interface ChildIdentity {
  readonly nhsNumber: string | null;
  /** Folded; null for a placeholder such as "Baby" or "unborn". */
  readonly given: string | null;
  readonly family: string | null;
  readonly dob: string | null;
  readonly edd: string | null;
  readonly sex: string | null;
  readonly birthOrder: number | null;
  readonly mother: string | null;
  readonly motherNhsNumber: string | null;
  readonly postcode: string | null;
}

/** Words that stand where a name is not given yet; they say nothing about which child it is. */
const PLACEHOLDERS = new Set(
  'baby babe bby infant newborn unborn child boy girl male female twin triplet one two three first second third of son daughter tbc tba unknown not known yet named na nk none to be confirmed bump fetus foetus mother mum a b i ii iii 1 2 3 unnamed'.split(
    ' ',
  ),
);

export function identityOf({ fields, birthOrder }: WrittenReferral): ChildIdentity {
  const names = namesOf(fields);
  const sex = valueOf(fields, 'infant.sex') ?? null;
  return {
    nhsNumber: valueOf(fields, 'infant.nhsNumber') ?? null,
    given: names.given,
    family: names.family,
    dob: valueOf(fields, 'infant.dob') ?? null,
    edd: valueOf(fields, 'infant.edd') ?? null,
    sex: sex === 'female' || sex === 'male' ? sex : null,
    birthOrder,
    mother: foldedOrNull(valueOf(fields, 'mother.name')),
    motherNhsNumber: valueOf(fields, 'mother.nhsNumber') ?? null,
    postcode: valueOf(fields, 'infant.postcode') ?? null,
  };
}

function namesOf(fields: Fields): { given: string | null; family: string | null } {
  const given = valueOf(fields, 'infant.givenName');
  const family = valueOf(fields, 'infant.familyName');
  if (given !== undefined || family !== undefined) {
    return { given: realOrNull(given), family: foldedOrNull(family) };
  }
  const full = valueOf(fields, 'infant.fullName');
  if (full === undefined) return { given: null, family: null };
  const [before, after] = full.split(',', 2);
  if (after !== undefined && after.trim() !== '') {
    return { given: realOrNull(firstWord(after)), family: foldedOrNull(before) };
  }
  const words = folded(full).split(' ');
  return {
    given: realOrNull(words[0]),
    family: words.length > 1 ? foldedOrNull(words.at(-1)) : null,
  };
}

/** A name of placeholders only is no name; "Baby Zoe" is Zoe. */
function realOrNull(name: string | undefined): string | null {
  const words = folded(name ?? '')
    .split(' ')
    .filter((word) => word !== '' && !PLACEHOLDERS.has(word));
  return words[0] ?? null;
}

function foldedOrNull(name: string | undefined): string | null {
  const text = folded(name ?? '');
  return text === '' ? null : text;
}

function firstWord(text: string): string {
  return text.trim().split(/\s+/u)[0] ?? '';
}

/** Lower case, without accents and punctuation, single spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['\u2019`]+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export type ChildVerdict = 'same' | 'different' | 'not-told';

/**
 * Whether two referrals in one mail are for the same child. `different` needs a contradiction that
 * no slip of the pen explains away; twins differ in given name, sex, birth order or NHS number.
 */
export function compareChildren(a: ChildIdentity, b: ChildIdentity): ChildVerdict {
  if (differs(a.birthOrder, b.birthOrder)) return 'different';
  if (a.nhsNumber !== null && b.nhsNumber !== null) {
    return a.nhsNumber === b.nhsNumber ? 'same' : 'different';
  }
  const marks = [a.given, a.sex, a.motherNhsNumber];
  const others = [b.given, b.sex, b.motherNhsNumber];
  if (marks.some((mark, place) => differs(mark, others[place] ?? null))) return 'different';
  return differs(a.dob, b.dob) || differs(a.edd, b.edd) || differs(a.family, b.family)
    ? throughASlip(a, b)
    : withoutContradiction(a, b);
}

/** One of birth date and family name differs: only much that agrees makes it a slip of the pen. */
function throughASlip(a: ChildIdentity, b: ChildIdentity): ChildVerdict {
  if (!equal(a.given, b.given)) return 'different';
  const agreeing = [
    equal(a.mother, b.mother),
    equal(a.postcode, b.postcode),
    equal(a.family, b.family),
    isSameBirth(a, b),
  ].filter(Boolean).length;
  return agreeing >= 2 ? 'same' : 'different';
}

function withoutContradiction(a: ChildIdentity, b: ChildIdentity): ChildVerdict {
  const sameFamily = equal(a.family, b.family);
  const sameBirth = isSameBirth(a, b);
  if (equal(a.given, b.given) && (sameBirth || sameFamily)) return 'same';
  return sameBirth && (sameFamily || equal(a.mother, b.mother)) ? 'same' : 'not-told';
}

function isSameBirth(a: ChildIdentity, b: ChildIdentity): boolean {
  return equal(a.dob, b.dob) || equal(a.edd, b.edd);
}

function equal(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

function differs<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}
