import { createHmac } from 'node:crypto';
import type { CallRecorded } from '../calls/callStore.ts';
import { foldText, type PersonName } from '../nhs/personName.ts';
import { withDayAndMonthSwapped } from './compareDates.ts';
import { factsOfCall } from './factsOfCall.ts';
import type { CallFacts, ReferralFacts } from './identity.ts';
import { dayOf, profileOf, type Day, type Profile } from './profile.ts';
import { soundCode } from './strings.ts';

/** Where to look for calls: tight first; loose too where tight gives nothing strong. */
export interface SearchKeys {
  readonly tight: readonly string[];
  readonly loose: readonly string[];
}

/** The keys under which one child slot is found again, hashed so that an index holds no identity. */
export function keysOfCall(facts: CallFacts, secret: string): string[] {
  return hashed(plainKeysOfCall(facts), secret);
}

/** The keys of a whole call, over all its child slots. */
export function keysOfWholeCall(call: CallRecorded, secret: string): string[] {
  return [...new Set(factsOfCall(call, []).flatMap((slot) => keysOfCall(slot, secret)))];
}

export function keysOfReferral(facts: ReferralFacts, secret: string): SearchKeys {
  const { tight, loose } = plainKeysOfReferral(facts);
  return { tight: hashed(tight, secret), loose: hashed(loose, secret) };
}

function hashed(keys: readonly string[], secret: string): string[] {
  return keys.map((key) =>
    createHmac('sha256', secret).update(key).digest('base64url').slice(0, 22),
  );
}

/** An anonymous call is never a candidate, so it has no keys. */
export function plainKeysOfCall(facts: CallFacts): string[] {
  if (facts.subject === 'anonymous') return [];
  const profile = profileOf(facts);
  const keys = sharedKeys(profile);
  const month = monthOf(profile);
  keys.push(...monthStems(profile).map((stem) => `${stem}:${month}`));
  keys.push(...datedKeys(profile), ...nameKeys(profile));
  keys.push(`code:${foldText(facts.code)}`, `code:${foldText(facts.callId)}`);
  const day = Math.floor(facts.endedAt.getTime() / DAY);
  for (const who of referrerMarks(profile)) keys.push(`call:${who}:${day}`);
  return [...new Set(keys)];
}

const searchKeys = new WeakMap<ReferralFacts, SearchKeys>();

export function plainKeysOfReferral(facts: ReferralFacts): SearchKeys {
  const known = searchKeys.get(facts);
  if (known !== undefined) return known;
  const keys = takeSearchKeys(facts);
  searchKeys.set(facts, keys);
  return keys;
}

function takeSearchKeys(facts: ReferralFacts): SearchKeys {
  const profile = profileOf(facts);
  const tight = sharedKeys(profile);
  for (const code of facts.statedCall.codes) tight.push(`code:${foldText(code)}`);
  const stated = statedDay(facts);
  if (stated !== null) {
    for (const who of referrerMarks(profile)) {
      for (const day of [stated - 1, stated, stated + 1]) tight.push(`call:${who}:${day}`);
    }
  }
  const loose = datedKeys(profile);
  const stems = monthStems(profile);
  for (const month of monthsToProbe(profile)) {
    for (const stem of stems) loose.push(`${stem}:${month}`);
  }
  // Names without any date bring more calls the more are stored: only where the form has no date.
  if (profile.dob === null && profile.edd === null) loose.push(...nameKeys(profile));
  return { tight: [...new Set(tight)], loose: [...new Set(loose)] };
}

function statedDay({ statedCall }: ReferralFacts): Day | null {
  return dayOf(statedCall.date);
}

/** Who referred, in up to three ways of saying it. */
function referrerMarks({ referrer }: Profile): string[] {
  const name = [...referrer.name.given.slice(0, 1), ...referrer.name.family].map(soundCode);
  return [
    ...(referrer.email === null ? [] : [referrer.email]),
    ...(name.length < 2 ? [] : [name.join(' ')]),
    ...referrer.phones.slice(0, 1),
  ];
}

/** Few families share one of these: numbers in either slot, telephones, homes, full names with dates. */
function sharedKeys(profile: Profile): string[] {
  const keys: string[] = [];
  for (const number of [profile.number, profile.motherNumber]) {
    if (number !== null) keys.push(`n:${number.digits}`);
  }
  for (const phone of profile.phones) keys.push(`p:${phone}`);
  return [...keys, ...fullDateKeys(profile), ...homeKeys(profile)];
}

function fullDateKeys(profile: Profile): string[] {
  const { name, mother, dob, edd, motherDob } = profile;
  const keys: string[] = [];
  const families = familiesOf(profile);
  const [given, mothers] = [name.given[0], mother.given[0]];
  if (dob !== null) {
    for (const family of families) keys.push(`fd:${soundCode(family)}:${dob}`);
    if (given !== undefined) keys.push(`gd:${given}:${dob}`);
    if (mothers !== undefined) keys.push(`dm:${mothers}:${dob}`);
    for (const who of referrerMarks(profile)) keys.push(`dr:${dob}:${who}`);
  }
  if (edd !== null) for (const family of families) keys.push(`fe:${soundCode(family)}:${edd}`);
  if (motherDob !== null && mothers !== undefined) {
    keys.push(`md:${mothers.slice(0, 2)}:${motherDob}`);
  }
  return keys;
}

function homeKeys(profile: Profile): string[] {
  const { address, postcode, mother } = profile;
  const keys: string[] = [];
  if (address.length >= 2 && /\d/u.test(address[0] ?? '')) {
    keys.push(`a:${address.slice(0, 3).join(' ')}`);
  }
  if (postcode === null) return keys;
  for (const family of familiesOf(profile)) keys.push(`pf:${postcode}:${family.charAt(0)}`);
  const mothers = mother.given[0];
  if (mothers !== undefined) keys.push(`pm:${postcode}:${mothers.slice(0, 2)}`);
  return keys;
}

function familiesOf({ name, mother }: Profile): string[] {
  return [name.family.join(''), mother.family.join('')].filter((family) => family !== '');
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

/** Names and places alone would bring more calls the more are stored, so each carries the month of birth. */
function monthStems(profile: Profile): string[] {
  const { postcode, motherDob } = profile;
  const stems = namePairs(profile).map((pair) => `l:${pair}`);
  if (motherDob !== null) stems.push(`l:mb:${motherDob}`);
  if (postcode === null) return stems;
  stems.push(`l:pb:${postcode}`);
  const area = outward(postcode);
  for (const family of familiesOf(profile)) stems.push(`l:fo:${soundCode(family)}:${area}`);
  return stems;
}

function nameKeys(profile: Profile): string[] {
  return namePairs(profile).map((pair) => `l:${pair}`);
}

/** Mother's given name with each family name, and the child's two names in either order. */
function namePairs(profile: Profile): string[] {
  const { name, mother } = profile;
  const pairs: string[] = [];
  const given = mother.given[0];
  if (given !== undefined) {
    for (const family of familiesOf(profile)) {
      pairs.push(`m:${soundCode(family)}:${given.charAt(0)}${soundCode(given)}`);
    }
  }
  const child = pairOf(name);
  if (child !== undefined) pairs.push(child);
  return pairs;
}

function pairOf({ given, family }: PersonName): string | undefined {
  if (given[0] === undefined || family.length === 0) return undefined;
  const codes = [soundCode(given[0]), soundCode(family.join(''))].sort();
  return `c:${codes.join(':')}`;
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
function monthsToProbe({ dob, edd }: Profile): string[] {
  const months = new Set(['x']);
  const add = (kind: 'b' | 'e', days: readonly (Day | null)[]): void => {
    for (const day of days) if (day !== null) months.add(`${kind}${Math.floor(day / MONTH)}`);
  };
  if (dob !== null) {
    add('b', [dob, dob - 30, dob + 30, dob - 365, dob + 365, withDayAndMonthSwapped(dob)]);
    add('e', [dob - 18, dob, dob + 30, dob + 56]);
  }
  if (edd !== null) {
    add('e', [edd - 14, edd, edd + 14]);
    if (dob === null) add('b', [edd - 56, edd - 30, edd, edd + 18]);
  }
  return [...months];
}

function outward(postcode: string): string {
  return postcode.split(' ')[0] ?? postcode;
}
