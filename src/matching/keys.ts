import { createHmac } from 'node:crypto';
import type { CallRecorded } from '../calls/callStore.ts';
import { foldText, type PersonName } from '../nhs/personName.ts';
import { withDayAndMonthSwapped } from './compareDates.ts';
import { factsOfCall } from './factsOfCall.ts';
import type { CallFacts, ReferralFacts } from './identity.ts';
import { profileOf, type Day, type Profile } from './profile.ts';
import { soundCode } from './strings.ts';

/** Where to look for calls: tight first; loose only where tight gives nothing worth a look. */
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
  for (const bucket of [bucketOf(profile)]) keys.push(...bucketKeys(profile, bucket));
  keys.push(...looseKeys(profile));
  keys.push(`code:${foldText(facts.code)}`, `code:${foldText(facts.callId)}`);
  const day = Math.floor(facts.endedAt.getTime() / 86_400_000);
  for (const who of referrerMarks(profile)) keys.push(`call:${who}:${day}`);
  return [...new Set(keys)];
}

export function plainKeysOfReferral(facts: ReferralFacts): SearchKeys {
  const profile = profileOf(facts);
  const tight = sharedKeys(profile);
  for (const bucket of bucketsToProbe(profile)) tight.push(...bucketKeys(profile, bucket));
  for (const code of facts.statedCall.codes) tight.push(`code:${foldText(code)}`);
  const stated = statedDay(facts);
  if (stated !== null) {
    for (const who of referrerMarks(profile)) {
      for (const day of [stated - 1, stated, stated + 1]) tight.push(`call:${who}:${day}`);
    }
  }
  return { tight: [...new Set(tight)], loose: [...new Set(looseKeys(profile))] };
}

function statedDay({ statedCall }: ReferralFacts): Day | null {
  const time = Date.parse(statedCall.date ?? '');
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
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

/** The same text on both sides: numbers in either slot, telephones, names with dates and places. */
function sharedKeys(profile: Profile): string[] {
  const { name, mother, dob, postcode } = profile;
  const keys: string[] = [];
  for (const number of [profile.number, profile.motherNumber]) {
    if (number !== null) keys.push(`n:${number.digits}`);
  }
  for (const phone of profile.phones) keys.push(`p:${phone}`);
  const families = [name.family, mother.family].filter((family) => family.length > 0);
  if (dob !== null) {
    for (const family of families) keys.push(`fd:${soundCode(family.join(''))}:${dob}`);
    const given = name.given[0];
    if (given !== undefined) keys.push(`gd:${given.slice(0, 3)}:${dob}`);
    if (postcode !== null) keys.push(`do:${dob}:${outward(postcode)}`);
    const mothers = mother.given[0];
    if (mothers !== undefined) keys.push(`dm:${dob}:${mothers.slice(0, 3)}`);
    for (const who of referrerMarks(profile)) keys.push(`dr:${dob}:${who}`);
  }
  if (profile.edd !== null) {
    for (const family of families) keys.push(`fe:${soundCode(family.join(''))}:${profile.edd}`);
  }
  if (profile.address.length >= 2 && /\d/u.test(profile.address[0] ?? '')) {
    keys.push(`a:${profile.address.slice(0, 3).join(' ')}`);
  }
  if (postcode !== null) {
    for (const family of families) keys.push(`pf:${postcode}:${(family[0] ?? '').slice(0, 1)}`);
    const given = mother.given[0];
    if (given !== undefined) keys.push(`pm:${postcode}:${given.slice(0, 2)}`);
  }
  if (profile.motherDob !== null && mother.given[0] !== undefined) {
    keys.push(`md:${mother.given[0].slice(0, 2)}:${profile.motherDob}`);
  }
  return keys;
}

/** Names alone would bring more calls the more are stored, so they carry the quarter of the birth. */
function bucketKeys(profile: Profile, bucket: string): string[] {
  const { name, mother, postcode, motherDob } = profile;
  const keys = namePairs(profile).map((pair) => `b:${pair}:${bucket}`);
  if (motherDob !== null) keys.push(`mb:${motherDob}:${bucket}`);
  if (postcode === null) return keys;
  keys.push(`pb:${postcode}:${bucket}`);
  for (const family of [name.family, mother.family]) {
    if (family.length === 0) continue;
    keys.push(`fo:${soundCode(family.join(''))}:${outward(postcode)}:${bucket}`);
  }
  return keys;
}

function looseKeys(profile: Profile): string[] {
  return namePairs(profile).map((pair) => `l:${pair}`);
}

/** Mother's given name with each family name, and the child's two names in either order. */
function namePairs({ name, mother }: Profile): string[] {
  const pairs: string[] = [];
  const given = mother.given[0];
  if (given !== undefined) {
    for (const family of [mother.family, name.family]) {
      if (family.length > 0) pairs.push(`m:${soundCode(family.join(''))}:${given.slice(0, 3)}`);
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

const QUARTER = 91;

function quarterOf({ dob, edd }: Profile): number | null {
  const day = dob ?? edd;
  return day === null ? null : Math.floor(day / QUARTER);
}

function bucketOf(profile: Profile): string {
  return String(quarterOf(profile) ?? 'x');
}

/** The quarters next to it, a year off by one slip, and the date with day and month the other way about. */
function bucketsToProbe(profile: Profile): string[] {
  const quarter = quarterOf(profile);
  if (quarter === null) return ['x'];
  const swapped = profile.dob === null ? null : withDayAndMonthSwapped(profile.dob);
  const quarters = [quarter - 1, quarter, quarter + 1, quarter - 4, quarter + 4];
  if (swapped !== null) quarters.push(Math.floor(swapped / QUARTER));
  return [...new Set(quarters.map(String)), 'x'];
}

function outward(postcode: string): string {
  return postcode.split(' ')[0] ?? postcode;
}
