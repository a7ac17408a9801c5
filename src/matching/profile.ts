import { isNhsNumber } from '../nhs/nhsNumber.ts';
import {
  foldText,
  noName,
  readNameParts,
  readPersonName,
  type PersonName,
} from '../nhs/personName.ts';
import { postcodeIn, readPostcode } from '../nhs/postcode.ts';
import type {
  CallFacts,
  ChildFacts,
  PersonFacts,
  ReferralFacts,
  ReferrerFacts,
} from './identity.ts';

/** Ten digits as typed, and whether the check digit holds. */
export interface NumberTyped {
  readonly digits: string;
  readonly valid: boolean;
}

/** Days since 1970-01-01, so that differences are plain arithmetic. */
export type Day = number;

/** One side of a comparison, normalised once. Null or empty: not known. */
export interface Profile {
  readonly name: PersonName;
  readonly number: NumberTyped | null;
  readonly dob: Day | null;
  readonly edd: Day | null;
  readonly sex: 'female' | 'male' | null;
  readonly birthOrder: number | null;
  readonly mother: PersonName;
  readonly motherNumber: NumberTyped | null;
  readonly motherDob: Day | null;
  /** Father, carer, whoever else is named as a parent. */
  readonly otherParents: readonly PersonName[];
  readonly postcode: string | null;
  readonly address: readonly string[];
  /** Its first words as one text, and the numbers in it. */
  readonly home: { readonly start: string; readonly numbers: string };
  /** The last nine digits of each. */
  readonly phones: readonly string[];
  /** Who took the call: on the form what it states, on the call who did. */
  readonly practitioner: string;
  /** Folded: on the form the references that it quotes, on the call its own. */
  readonly references: readonly string[];
  readonly referrer: {
    readonly name: PersonName;
    readonly email: string | null;
    /** Given and family names as one text. */
    readonly called: string;
    readonly organisation: string;
    readonly phones: readonly string[];
  };
}

export function profileOf(facts: ReferralFacts | CallFacts): Profile {
  const written = childName(facts.infant);
  const mother = motherName(facts.mother, written);
  const name = withoutFamilyAsGiven(written, mother);
  const sex = facts.infant.sex?.toLowerCase() ?? '';
  const address = addressWords(facts.address, facts.postcode);
  return {
    name,
    number: readNumber(facts.infant.nhsNumber),
    dob: dayOf(facts.infant.dob),
    edd: dayOf(facts.infant.edd),
    sex: sex === 'female' || sex === 'male' ? sex : name.sex,
    birthOrder: facts.infant.birthOrder ?? name.birthOrder,
    mother,
    motherNumber: readNumber(facts.mother.nhsNumber),
    motherDob: dayOf(facts.mother.dob),
    otherParents: 'otherParents' in facts ? facts.otherParents.map(nameOf) : [],
    postcode: readPlace(facts.postcode, facts.address),
    address,
    home: { start: address.slice(0, 3).join(' '), numbers: numbersIn(address) },
    phones: facts.phones.flatMap(lastNines),
    practitioner: joinedName(
      nameOf('statedCall' in facts ? facts.statedCall.practitioner : facts.practitioner),
    ),
    references:
      'statedCall' in facts ? facts.statedCall.codes.map(foldText) : [foldText(facts.callId)],
    referrer: readReferrer(facts.referrer),
  };
}

const KEPT_NAMES = 2_000;
const names = new Map<string, PersonName>();

/** Practitioners, referrers and parents stand on form after form: their names are read once. */
function nameOf(written: string | null): PersonName {
  if (written === null) return noName;
  let name = names.get(written);
  if (name === undefined) {
    if (names.size >= KEPT_NAMES) names.clear();
    name = readPersonName(written);
    names.set(written, name);
  }
  return name;
}

function joinedName({ given, family }: PersonName): string {
  return [...given, ...family].join(' ');
}

function childName(infant: ChildFacts): PersonName {
  const boxes =
    infant.givenName === null && infant.familyName === null
      ? noName
      : readNameParts(infant.givenName, infant.familyName);
  const whole = infant.fullName === null ? boxes : readPersonName(infant.fullName);
  const alias = infant.alias === null ? [] : readPersonName(infant.alias).given;
  return {
    ...whole,
    given: whole.given.length > 0 ? whole.given : boxes.given,
    family: whole.family.length > 0 ? whole.family : boxes.family,
    aliases: [...whole.aliases, ...alias],
  };
}

/**
 * "Testwell", or "Baby Sample Testwell" of Mia Sample: no given name yet, and twins are both called so.
 * "Testwell Ava" of Mia Testwell: the family name stands first, and twins share it.
 */
function withoutFamilyAsGiven(name: PersonName, mother: PersonName): PersonName {
  const { given, family, standIn } = name;
  const isHers = (word: string): boolean => mother.family.includes(word);
  if (given.length > 0 && family.length > 0 && given.every(isHers) && !family.some(isHers)) {
    return standIn
      ? { ...name, given: [], family: [...given, ...family] }
      : { ...name, given: family, family: given };
  }
  if (given.length === 0 || !given.every((word) => isHers(word) || family.includes(word)))
    return name;
  return standIn || family.every(isHers)
    ? { ...name, given: [], family: [...given, ...family] }
    : name;
}

/** "Baby of Mia Testwell" names the mother where her own box is empty. */
function motherName(mother: PersonFacts, child: PersonName): PersonName {
  const own = nameOf(mother.name);
  return own.given.length + own.family.length > 0 ? own : nameOf(child.childOf);
}

/** Only digits count, with the letters that look like them; anything but ten is no number. */
function readNumber(typed: string | null): NumberTyped | null {
  const digits = repairedDigits(typed ?? '').replace(/\D/gu, '');
  if (digits.length !== 10 || /^(\d)\1{9}$/u.test(digits)) return null;
  return { digits, valid: isNhsNumber(digits) };
}

function repairedDigits(text: string): string {
  return text
    .replace(/(?<=[\d\s-]|^)[oO](?=[\d\s-]|$)/gu, '0')
    .replace(/(?<=[\d\s-]|^)[lI](?=[\d\s-]|$)/gu, '1')
    .replace(/(?<=\d)[S](?=\d|$)/gu, '5')
    .replace(/(?<=\d)[B](?=\d|$)/gu, '8');
}

export function dayOf(date: string | null): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date ?? '');
  if (parts === null) return null;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
  return Number.isInteger(day) ? day : null;
}

/** Two numbers in one box are two; +44, 0044 and a missing nought do not matter. */
function lastNines(written: string): string[] {
  return repairedDigits(written)
    .split(/[/;,]|\bor\b|\band\b/iu)
    .map((part) => part.replace(/\b(?:ext|x)\.?\s*\d+\s*$/iu, '').replace(/\D/gu, ''))
    .flatMap((digits) =>
      digits.length >= 20 ? [digits.slice(0, digits.length / 2), digits] : [digits],
    )
    .filter((digits) => digits.length >= 9)
    .map((digits) => digits.slice(-9));
}

function readPlace(postcode: string | null, address: string | null): string | null {
  const reading = readPostcode(postcode ?? '');
  if (reading.kind === 'valid') return reading.postcode;
  return postcodeIn(postcode ?? '') ?? postcodeIn(address ?? '') ?? null;
}

const commonWords: Readonly<Record<string, string>> = {
  road: 'rd',
  street: 'st',
  avenue: 'ave',
  lane: 'ln',
  drive: 'dr',
  close: 'cl',
  court: 'ct',
  crescent: 'cres',
  terrace: 'terr',
  place: 'pl',
  flat: 'flt',
  apartment: 'flt',
};

function addressWords(address: string | null, postcode: string | null): readonly string[] {
  const place = foldText(postcode ?? postcodeIn(address ?? '') ?? '');
  const folded = foldText(address ?? '').replace(place === '' ? '\u0000' : place, ' ');
  return folded
    .split(' ')
    .filter(
      (word) => word !== '' && !['leeds', 'west', 'yorkshire', 'uk', 'england'].includes(word),
    )
    .map((word) => commonWords[word] ?? word);
}

function numbersIn(words: readonly string[]): string {
  return words.filter((word) => /\d/u.test(word)).join(' ');
}

function readReferrer(referrer: ReferrerFacts): Profile['referrer'] {
  const name = nameOf(referrer.name);
  return {
    name,
    called: joinedName(name),
    email: referrer.email === null ? null : referrer.email.trim().toLowerCase(),
    organisation: foldText(referrer.organisation ?? ''),
    phones: referrer.phone === null ? [] : lastNines(referrer.phone),
  };
}
