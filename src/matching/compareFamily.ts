import type { PersonName } from '../nhs/personName.ts';
import { dateLikeness } from './compareDates.ts';
import {
  familyLikeness,
  givenLikeness,
  likenessOf,
  type FamilyLikeness,
  type GivenLikeness,
} from './names.ts';
import { shareOfFamily, shareOfGiven } from './nameShares.ts';
import type { NumberTyped, Profile } from './profile.ts';
import type { Compared } from './score.ts';
import type { Comparison } from './sides.ts';
import { editDistance, jaroWinkler } from './strings.ts';

const familyOrder: readonly (FamilyLikeness | 'equal-across')[] = [
  'equal',
  'equal-across',
  'part',
  'near',
  'close',
  'differs',
];

/** The child's and the mother's family names on either side: the best pair counts, across a little less. */
export const familyName: Comparison = ({ profile: left }, { profile: right }) => {
  let best: FamilyLikeness | 'equal-across' | null = null;
  let shared = '';
  for (const [one, place] of familiesOf(left)) {
    for (const [other, otherPlace] of familiesOf(right)) {
      const likeness = familyLikeness(one, other);
      if (likeness === null) continue;
      const level = likeness === 'equal' && place !== otherPlace ? 'equal-across' : likeness;
      if (best !== null && familyOrder.indexOf(level) >= familyOrder.indexOf(best)) continue;
      best = level;
      shared = one.join('');
    }
  }
  if (best === null) return null;
  return { level: best, share: shareOfFamily(shared) };
};

function familiesOf({ name, mother }: Profile): (readonly [readonly string[], string])[] {
  const families: (readonly [readonly string[], string])[] = [];
  if (name.family.length > 0) families.push([name.family, 'child']);
  if (mother.family.length > 0) families.push([mother.family, 'mother']);
  return families;
}

export const motherGiven: Comparison = ({ profile: left }, { profile: right }) => {
  const level = motherLikeness(left.mother, right.mother);
  const otherParent = left.otherParents.some((parent) => isSameParent(parent, right.mother));
  if (level === null) return otherParent ? { level: 'other-parent' } : null;
  if (level === 'equal') return { level, share: shareOfGiven(left.mother.given[0] ?? '') };
  const unlike = level === 'differs' || level === 'similar' || level === 'extends';
  if (unlike && otherParent) return { level: 'other-parent' };
  if (unlike && isSwapped(left.mother, right.mother)) return { level: 'swapped' };
  return { level };
};

/** A mother has no twin to be taken for: half of her name is her name. */
function motherLikeness(one: PersonName, other: PersonName): GivenLikeness | null {
  const likeness = givenLikeness(one, other);
  return likeness === 'shared-half' || likeness === 'same-first' ? 'equal' : likeness;
}

function isSameParent(parent: PersonName, mother: PersonName): boolean {
  const likeness = motherLikeness(parent, mother);
  return likeness === 'equal' || likeness === 'nickname' || likeness === 'near';
}

function isSwapped(one: PersonName, other: PersonName): boolean {
  const [given, family] = [one.given[0] ?? '', one.family.join('')];
  const [otherGiven, otherFamily] = [other.given[0] ?? '', other.family.join('')];
  if (given === '' || family === '' || otherGiven === '' || otherFamily === '') return false;
  return likenessOf(given, otherFamily) === 'equal' && likenessOf(family, otherGiven) === 'equal';
}

export const motherDob: Comparison = ({ profile: left }, { profile: right }) => {
  if (left.motherDob === null || right.motherDob === null) return null;
  return { level: dateLikeness(left.motherDob, right.motherDob) ?? 'differs' };
};

/** The mother's number in either slot of either side: antenatal forms carry it in the child's box. */
export const motherNumber: Comparison = ({ profile: left }, { profile: right }) => {
  const lefts = [left.motherNumber, left.number].filter((number) => number !== null);
  const rights = [right.motherNumber, right.number].filter((number) => number !== null);
  if (left.motherNumber !== null && isAmong(left.motherNumber, rights)) return { level: 'equal' };
  if (right.motherNumber !== null && isAmong(right.motherNumber, lefts)) return { level: 'equal' };
  if (left.motherNumber === null || right.motherNumber === null) return null;
  const [one, other] = [left.motherNumber, right.motherNumber];
  if (one.valid && other.valid) return { level: 'another-mother' };
  return { level: editDistance(one.digits, other.digits, 1) === 1 ? 'one-slip' : 'differs' };
};

function isAmong(number: NumberTyped, numbers: readonly NumberTyped[]): boolean {
  return numbers.some(({ digits }) => digits === number.digits);
}

export const postcode: Comparison = ({ profile: left }, { profile: right }) => {
  const [one, other] = [left.postcode, right.postcode];
  if (one === null || other === null || one.startsWith('ZZ99') || other.startsWith('ZZ99')) {
    return null;
  }
  if (one === other) return { level: 'equal' };
  if (editDistance(one, other, 1) === 1) return { level: 'one-slip' };
  return { level: one.split(' ')[0] === other.split(' ')[0] ? 'same-area' : 'differs' };
};

/** Any against any. A referrer's own number in the family's box is no family's. */
export const phone: Comparison = ({ profile: left }, { profile: right }) => {
  const isReferrers = (number: string): boolean =>
    left.referrer.phones.includes(number) || right.referrer.phones.includes(number);
  const ones = left.phones.filter((number) => !isReferrers(number));
  const others = right.phones.filter((number) => !isReferrers(number));
  if (ones.length === 0 || others.length === 0) return null;
  if (ones.some((one) => others.includes(one))) return { level: 'equal' };
  const slip = ones.some((one) => others.some((other) => editDistance(one, other, 1) === 1));
  return { level: slip ? 'one-slip' : 'differs' };
};

/** The house number decides: the same street is only near. */
export const address: Comparison = ({ profile: left }, { profile: right }): Compared => {
  if (left.address.length === 0 || right.address.length === 0) return null;
  const likeness = jaroWinkler(left.home.start, right.home.start);
  if (likeness >= 0.9 && left.home.numbers === right.home.numbers) return { level: 'equal' };
  return { level: likeness >= 0.8 ? 'near' : 'differs' };
};
