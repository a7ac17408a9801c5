import { createHmac } from 'node:crypto';
import type { CallToMatch } from '../calls/callStore.ts';
import { foldText, type PersonName } from '../nhs/personName.ts';
import { withDayAndMonthSwapped } from './compareDates.ts';
import { factsOfCall } from './factsOfCall.ts';
import type { CallFacts } from './identity.ts';
import { dayOf, type Day, type Profile } from './profile.ts';
import { callSide, type CallSide, type ReferralSide } from './sides.ts';
import { soundCode } from './strings.ts';

/** The keys under which one child slot is found again, hashed so that an index holds no identity. */
export function keysOfCall(facts: CallFacts, secret: string): string[] {
  return hashed(plainKeysOfCall(callSide(facts)), secret);
}

/** The keys of a whole call, over all its child slots. */
export function keysOfWholeCall(call: CallToMatch, secret: string): string[] {
  return [...new Set(factsOfCall(call).flatMap((slot) => keysOfCall(slot, secret)))];
}

/** Where to look for calls first, and where else when that gives nothing strong: hashed. */
export function tightKeysOf(referral: ReferralSide, secret: string): string[] {
  return hashed(plainTightKeysOf(referral), secret);
}

export function looseKeysOf(referral: ReferralSide, secret: string): string[] {
  return hashed(plainLooseKeysOf(referral), secret);
}

function hashed(keys: readonly string[], secret: string): string[] {
  return keys.map((key) =>
    createHmac('sha256', secret).update(key).digest('base64url').slice(0, 22),
  );
}

/** An anonymous call is never a candidate, so it has no keys. */
export function plainKeysOfCall({ facts, profile }: CallSide): string[] {
  if (facts.subject === 'anonymous') return [];
  const marks = marksOf(profile);
  const keys = sharedKeys(profile, marks);
  const month = monthOf(profile);
  for (const stem of monthStems(profile, marks)) keys.push(`${stem}:${month}`);
  keys.push(...datedKeys(profile), ...namePairs(profile, marks));
  keys.push(`code:${foldText(facts.code)}`, `code:${foldText(facts.callId)}`);
  const day = Math.floor(facts.endedAt.getTime() / DAY);
  for (const who of marks.referrer) keys.push(`call:${who}:${day}`);
  return [...new Set(keys)];
}

export function plainTightKeysOf({ facts, profile }: ReferralSide): string[] {
  const marks = marksOf(profile);
  const keys = sharedKeys(profile, marks);
  for (const code of facts.statedCall.codes) keys.push(`code:${foldText(code)}`);
  const stated = dayOf(facts.statedCall.date);
  if (stated !== null) {
    for (const who of marks.referrer) {
      for (const day of [stated - 1, stated, stated + 1]) keys.push(`call:${who}:${day}`);
    }
  }
  return [...new Set(keys)];
}

export function plainLooseKeysOf({ profile }: ReferralSide): string[] {
  const marks = marksOf(profile);
  const keys = datedKeys(profile);
  const stems = monthStems(profile, marks);
  for (const month of monthsToProbe(profile)) {
    for (const stem of stems) keys.push(`${stem}:${month}`);
  }
  // Names without any date bring more calls the more are stored: only where the form has no date.
  if (profile.dob === null && profile.edd === null) keys.push(...namePairs(profile, marks));
  return [...new Set(keys)];
}

/** What several keys are made of, worked out once. */
interface Marks {
  /** The child's and the mother's family names, each as one word, and how they sound. */
  readonly families: readonly { readonly word: string; readonly sound: string }[];
  /** Who referred, in up to three ways of saying it. */
  readonly referrer: readonly string[];
}

function marksOf({ name, mother, referrer }: Profile): Marks {
  const families = [...new Set([name.family.join(''), mother.family.join('')])]
    .filter((word) => word !== '')
    .map((word) => ({ word, sound: soundCode(word) }));
  const spoken = [...referrer.name.given.slice(0, 1), ...referrer.name.family].map(soundCode);
  const marks = [
    ...(referrer.email === null ? [] : [referrer.email]),
    ...(spoken.length < 2 ? [] : [spoken.join(' ')]),
    ...referrer.phones.slice(0, 1),
  ];
  return { families, referrer: marks };
}

/** Few families share one of these: numbers in either slot, telephones, homes, full names with dates. */
function sharedKeys(profile: Profile, marks: Marks): string[] {
  const keys: string[] = [];
  for (const number of [profile.number, profile.motherNumber]) {
    if (number !== null) keys.push(`n:${number.digits}`);
  }
  for (const phone of profile.phones) keys.push(`p:${phone}`);
  return [...keys, ...fullDateKeys(profile, marks), ...homeKeys(profile, marks)];
}

function fullDateKeys({ name, mother, dob, edd, motherDob }: Profile, marks: Marks): string[] {
  const keys: string[] = [];
  const [given, mothers] = [name.given[0], mother.given[0]];
  if (dob !== null) {
    for (const { sound } of marks.families) keys.push(`fd:${sound}:${dob}`);
    if (given !== undefined) keys.push(`gd:${given}:${dob}`);
    if (mothers !== undefined) keys.push(`dm:${mothers}:${dob}`);
    for (const who of marks.referrer) keys.push(`dr:${dob}:${who}`);
  }
  if (edd !== null) for (const { sound } of marks.families) keys.push(`fe:${sound}:${edd}`);
  if (motherDob !== null && mothers !== undefined) {
    keys.push(`md:${mothers.slice(0, 2)}:${motherDob}`);
  }
  return keys;
}

function homeKeys({ address, postcode, mother }: Profile, { families }: Marks): string[] {
  const house = houseOf(address);
  const keys = house === null ? [] : families.map(({ sound }) => `af:${sound}:${house}`);
  if (postcode === null) return keys;
  for (const { word } of families) keys.push(`pf:${postcode}:${word.charAt(0)}`);
  const mothers = mother.given[0];
  if (mothers !== undefined) keys.push(`pm:${postcode}:${mothers.slice(0, 2)}`);
  return keys;
}

/** Number and street, where both are there. */
function houseOf(address: readonly string[]): string | null {
  return address.length >= 2 && /\d/u.test(address[0] ?? '') ? address.slice(0, 3).join(' ') : null;
}

/** A birth date with little beside it: only looked under when nothing better was found. */
function datedKeys({ name, mother, dob, postcode }: Profile): string[] {
  if (dob === null) return [];
  const keys: string[] = [];
  if (name.given[0] !== undefined) keys.push(`l:gd:${name.given[0].slice(0, 3)}:${dob}`);
  if (mother.given[0] !== undefined) keys.push(`l:dm:${mother.given[0].slice(0, 3)}:${dob}`);
  if (postcode !== null) keys.push(`l:do:${dob}:${outward(postcode)}`);
  return keys;
}

/**
 * Names, homes and referrers alone would bring more calls the more are stored, so each carries the month
 * of birth.
 */
function monthStems(profile: Profile, marks: Marks): string[] {
  const { address, postcode, motherDob } = profile;
  const stems = namePairs(profile, marks);
  if (motherDob !== null) stems.push(`l:mb:${motherDob}`);
  const house = houseOf(address);
  if (house !== null) stems.push(`l:a:${house}`);
  for (const { sound } of marks.families) {
    for (const who of marks.referrer) stems.push(`l:rf:${who}:${sound}`);
    if (postcode !== null) stems.push(`l:fo:${sound}:${outward(postcode)}`);
  }
  if (postcode !== null) stems.push(`l:pb:${postcode}`);
  return stems;
}

/** By sound: the mother's names in full, and the child's, in either order. */
function namePairs({ name, mother }: Profile, { families }: Marks): string[] {
  const pairs: string[] = [];
  const mothers = mother.given[0];
  if (mothers !== undefined) {
    const given = `${mothers.charAt(0)}${soundCode(mothers)}`;
    for (const { sound } of families) pairs.push(`l:m:${sound}:${given}`);
  }
  const child = pairOf(name);
  if (child !== undefined) pairs.push(child);
  return pairs;
}

function pairOf({ given, family }: PersonName): string | undefined {
  if (given[0] === undefined || family.length === 0) return undefined;
  const codes = [soundCode(given[0]), soundCode(family.join(''))].sort();
  return `l:c:${codes.join(':')}`;
}

const DAY = 86_400_000;
const MONTH = 30;

/** The month of birth, or apart from it the month in which a birth is expected. */
function monthOf({ dob, edd }: Profile): string {
  if (dob !== null) return `b${Math.floor(dob / MONTH)}`;
  return edd === null ? 'x' : `e${Math.floor(edd / MONTH)}`;
}

/**
 * Where a birth may stand by one slip: the month before and after, a year off, day and month the other way
 * about; and where it may have been expected, from 8 weeks after to 18 days before it.
 */
function monthsToProbe({ dob, edd }: Profile): Set<string> {
  const months = new Set(['x']);
  const add = (kind: 'b' | 'e', days: readonly (Day | null)[]): void => {
    for (const day of days) if (day !== null) months.add(`${kind}${Math.floor(day / MONTH)}`);
  };
  if (dob !== null) {
    add('b', [dob, dob - 30, dob + 30, dob - 365, dob + 365, withDayAndMonthSwapped(dob)]);
    add('e', [dob - 18, dob, dob + 30, dob + 56]);
  }
  if (edd !== null) {
    add('e', [edd - 14, edd, edd + 14, withDayAndMonthSwapped(edd)]);
    if (dob === null) add('b', [edd - 56, edd - 30, edd, edd + 18]);
  }
  return months;
}

function outward(postcode: string): string {
  return postcode.split(' ')[0] ?? postcode;
}
