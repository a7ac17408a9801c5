import { familyLikeness, unlikeNames } from './names.ts';
import type { Profile } from './profile.ts';
import type { Weighed } from './weigh.ts';

const agreeing: ReadonlySet<string> = new Set(['equal', 'nickname', 'near', 'shared-half']);
const slips: ReadonlySet<string> = new Set([
  'day-and-month-swapped',
  'one-digit',
  'days-apart',
  'default-date',
]);

/**
 * Which rule makes this the child and no other of its family, or undefined: then a person confirms. A
 * twin agrees on everything but the child, so nothing of the family can stand in for this
 * (matching notes, section 5.7, made narrower: each rule also wants ties to this very mother, and a name that
 * is only nearly the same counts where a single birth is on record: twins are called Aisha and Aishia).
 */
export function childEvidence(pair: Weighed): string | undefined {
  const { levels, multiple } = pair;
  if (levels['child.number'] === 'equal') return byNumber(pair);
  if (multiple || motherIsAnother(pair)) return undefined;
  return levels['child.given'] === undefined ? onlyChild(pair) : byName(pair);
}

/** The child's own first name, with its birth date and its mother. */
function byName(pair: Weighed): string | undefined {
  const ties = familyTies(pair);
  if (pair.levels['child.given'] === 'equal') return bySameName(pair, ties);
  if (pair.levels['child.dob'] !== 'equal' || pair.family < 6 || ties === 0) return undefined;
  return isTied(pair, ties) ? byLikeName(pair) : undefined;
}

function bySameName(pair: Weighed, ties: number): string | undefined {
  const { levels, family } = pair;
  const dob = levels['child.dob'];
  // Where no family name agrees, what agrees may be two family names that stand first.
  if (levels['family.name'] === 'differs' && !pair.single) return undefined;
  if (dob === 'equal') return isTied(pair, ties) ? 'name-and-birth-date' : undefined;
  const slipped =
    dob !== undefined &&
    slips.has(dob) &&
    family >= 8 &&
    ties >= 2 &&
    levels['mother.given'] !== 'differs';
  return slipped ? 'name-and-slipped-birth-date' : undefined;
}

function byLikeName(pair: Weighed): string | undefined {
  const given = pair.levels['child.given'] ?? '';
  if (agreeing.has(given) && pair.single) return 'near-name-and-birth-date';
  return given === 'swapped' && namesStandSwapped(pair)
    ? 'names-swapped-and-birth-date'
    : undefined;
}

/** From here up the circumstances agree in full: the referrer and the stated day of the call. */
const FULL_CONTEXT = 8;
/** From this score up the mother's name alone ties a child to her. */
const NAME_ALONE = 17;

/**
 * Two people of the same names and birth date are met once in a while. So where less than two things tie
 * the two, the circumstances must speak for it, or nothing of the family against it.
 */
function isTied({ levels, family, context, total }: Weighed, ties: number): boolean {
  if (family < 4) return false;
  if (ties >= 2 || levels['phone'] === 'equal' || levels['mother.number'] === 'equal') return true;
  if (context >= FULL_CONTEXT && total >= NAME_ALONE) return true;
  const own = ['phone', 'postcode', 'address', 'mother.dob'];
  const against = own.some((field) => levels[field] === 'differs');
  return ties === 1 && !against && total >= NAME_ALONE;
}

function namesStandSwapped({ left, right }: Weighed): boolean {
  const [one, other] = [left.profile.name, right.profile.name];
  return one.given[0] === other.family.join('') && one.family.join('') === other.given[0];
}

/**
 * An equal NHS number with something else that agrees, and nothing that says otherwise. Where one side names
 * no child, only its birth can agree: in both boxes the number may be the mother's, who has other children.
 */
function byNumber({ levels, multiple, family }: Weighed): string | undefined {
  const given = levels['child.given'] ?? '';
  const dob = levels['child.dob'] ?? '';
  if (unlikeNames.has(given) || (multiple && given !== 'equal')) return undefined;
  if (dob === 'weeks-apart' || dob === 'far-apart') return undefined;
  const named =
    (agreeing.has(given) && levels['family.name'] !== 'differs') || (given !== '' && family >= 4);
  const dated = dob === 'equal' || slips.has(dob) || levels['child.edd'] === 'born-as-expected';
  return named || dated ? 'nhs-number' : undefined;
}

/**
 * A child without a name. Born: the birth of that mother on that day, where a single birth is on record.
 * Expected: the pregnancy itself, known by the mother's number or by telephone and name, since a call
 * before the birth was about whoever was then born.
 */
function onlyChild(pair: Weighed): string | undefined {
  const { levels, family, single } = pair;
  const mother = agreeing.has(levels['mother.given'] ?? '') || levels['mother.number'] === 'equal';
  if (!mother || familyTies(pair) < 2) return undefined;
  // A carer may have two babies that are not of one mother.
  if (levels['child.number'] === 'differs' || areOfTwoFamilies(pair)) return undefined;
  if (single && levels['child.dob'] === 'equal' && family >= 10) return 'only-child-born-that-day';
  return isExpectedThen(pair) ? 'the-child-expected-then' : undefined;
}

function isExpectedThen({ levels, family }: Weighed): boolean {
  const sure = levels['mother.number'] === 'equal' || levels['phone'] === 'equal';
  if (levels['child.dob'] !== undefined || !sure || family < 14) return false;
  const expected = levels['child.edd'];
  return expected === 'born-as-expected' || expected === 'same-date-expected';
}

/** Each side gives a family name that is neither the other's nor the mother's of its own side. */
function areOfTwoFamilies({ levels, left, right }: Weighed): boolean {
  if (levels['family.name'] === 'differs') return true;
  const [one, other] = [left.profile, right.profile];
  const isMothers = ({ name, mother }: Profile): boolean =>
    familyLikeness(name.family, mother.family) !== 'differs';
  return (
    familyLikeness(one.name.family, other.name.family) === 'differs' &&
    !isMothers(one) &&
    !isMothers(other)
  );
}

/** How many things, each of its own, tie the child to this very family; the family name is not one. */
function familyTies({ levels }: Weighed): number {
  const mother = levels['mother.given'];
  return [
    mother === 'equal' || mother === 'nickname' || mother === 'near' || mother === 'other-parent',
    levels['mother.number'] === 'equal',
    levels['mother.dob'] === 'equal',
    levels['phone'] === 'equal',
    (levels['postcode'] === 'equal' && levels['address'] !== 'differs') ||
      levels['address'] === 'equal',
  ].filter(Boolean).length;
}

/** Two mothers with unlike names or birth dates, where nothing of their own says that they are one. */
export function motherIsAnother({ levels }: Weighed): boolean {
  const given = levels['mother.given'];
  const dob = levels['mother.dob'];
  if (levels['mother.number'] === 'equal') return false;
  // Sisters who share a house share its telephone.
  if (dob === 'differs' && (given === 'differs' || levels['phone'] !== 'equal')) return true;
  if (given === 'similar') return levels['phone'] !== 'equal' && levels['postcode'] !== 'equal';
  return given === 'differs' && dob !== 'equal' && levels['phone'] !== 'equal';
}
