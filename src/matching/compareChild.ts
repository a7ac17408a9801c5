import { dateLikeness, isFirstOfJanuary } from './compareDates.ts';
import { givenLikeness, likenessOf } from './names.ts';
import { shareOfGiven } from './nameShares.ts';
import type { Day, NumberTyped, Profile } from './profile.ts';
import type { Compared } from './score.ts';
import { DAY, type Comparison } from './sides.ts';
import { editDistance } from './strings.ts';

/**
 * The child's number, where it is the child's: a number that is the mother's on either side stands in
 * the wrong box and says nothing of the child.
 */
export const childNumber: Comparison = ({ profile: left }, { profile: right }) => {
  const one = ownNumber(left, right);
  const other = ownNumber(right, left);
  if (one === null || other === null) return null;
  if (one.digits === other.digits) return { level: one.valid ? 'equal' : 'equal-check-fails' };
  if (one.valid && other.valid) return { level: 'another-child' };
  const edits = editDistance(one.digits, other.digits, 2);
  if (edits === 1) return { level: 'one-slip' };
  return { level: edits === 2 ? 'two-slips' : 'differs' };
};

function ownNumber(own: Profile, facing: Profile): NumberTyped | null {
  const { number } = own;
  const mothers = [own.motherNumber?.digits, facing.motherNumber?.digits];
  return number === null || mothers.includes(number.digits) ? null : number;
}

export const childGiven: Comparison = ({ profile: left }, { profile: right }) => {
  const level = givenLikeness(left.name, right.name);
  if (level === null) return null;
  const given = left.name.given[0] ?? '';
  // "Baby Sample Testwell" on both sides: that may be a double family name, which twins share.
  if (level === 'equal' && left.name.standIn && right.name.standIn) return { level: 'shared-half' };
  if (level === 'equal') return { level, share: shareOfGiven(given) };
  const weak = level === 'differs' || level === 'similar' || level === 'initial';
  return weak && namesSwapped(left, right) ? { level: 'swapped' } : { level };
};

/** Given and family name stand in each other's place. */
function namesSwapped({ name: one }: Profile, { name: other }: Profile): boolean {
  const [given, family] = [one.given[0], one.family.join('')];
  const [otherGiven, otherFamily] = [other.given[0], other.family.join('')];
  if (given === undefined || otherGiven === undefined || family === '' || otherFamily === '') {
    return false;
  }
  return isNear(given, otherFamily) && isNear(family, otherGiven);
}

function isNear(one: string, other: string): boolean {
  const likeness = likenessOf(one, other);
  return likeness === 'equal' || likeness === 'near';
}

export const childDob: Comparison = (left, right) => {
  const one = birthDay(left.profile, right.profile);
  const other = birthDay(right.profile, left.profile);
  if (one === null || other === null) return null;
  if (one === other) {
    const received = Math.floor(left.facts.receivedAt.getTime() / DAY);
    return { level: isFirstOfJanuary(one) || one === received ? 'default-date' : 'equal' };
  }
  const slip = dateLikeness(one, other);
  if (slip !== null) return { level: slip };
  const apart = Math.abs(one - other);
  if (apart <= 4) return { level: 'days-apart' };
  return { level: apart <= 31 ? 'weeks-apart' : 'far-apart' };
};

/** A child's birth date, unless it is the mother's that stands in the child's box. */
function birthDay(own: Profile, facing: Profile): Day | null {
  const { dob } = own;
  return dob === null || dob === own.motherDob || dob === facing.motherDob ? null : dob;
}

/**
 * Expected against born: preterm birth is rare before 8 weeks early and after 18 days late, and possible
 * from 17 weeks early to 3 weeks late (domain notes, section 3.5).
 */
export const childEdd: Comparison = ({ profile: left }, { profile: right }) => {
  const [born, expected] = [birthDay(left, right), right.edd];
  if (left.edd !== null && expected !== null) return expectedTwice(left.edd, expected, born);
  if (born !== null && expected !== null && right.dob === null) return bornWhen(born - expected);
  const bornBefore = birthDay(right, left);
  if (bornBefore !== null && left.edd !== null && left.dob === null) {
    return bornWhen(bornBefore - left.edd);
  }
  return null;
};

function expectedTwice(one: Day, other: Day, born: Day | null): Compared {
  const apart = Math.abs(one - other);
  if (apart <= 14 || dateLikeness(one, other) !== null) return { level: 'same-date-expected' };
  if (apart <= 42 && born === null) return { level: 'born-early' };
  return { level: 'does-not-fit' };
}

function bornWhen(daysAfterExpected: number): Compared {
  if (daysAfterExpected >= -56 && daysAfterExpected <= 18) return { level: 'born-as-expected' };
  if (daysAfterExpected >= -119 && daysAfterExpected <= 21) return { level: 'born-early' };
  return { level: 'does-not-fit' };
}

export const childSex: Comparison = ({ profile: left }, { profile: right }) => {
  if (left.sex === null || right.sex === null) return null;
  return { level: left.sex === right.sex ? 'equal' : 'differs' };
};

export const birthOrder: Comparison = ({ profile: left }, { profile: right }) => {
  if (left.birthOrder === null || right.birthOrder === null) return null;
  return { level: left.birthOrder === right.birthOrder ? 'equal' : 'differs' };
};
