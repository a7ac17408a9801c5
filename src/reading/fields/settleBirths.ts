import type { Field, FieldKey } from '../writtenReferral.ts';
import type { Claim } from './claim.ts';
import { OLDEST_INFANT, YOUNGEST_MOTHER } from './ages.ts';
import { labelMeaning } from './labels/meaning.ts';

/**
 * A birth date of this year that stands as the mother's is the child's, and one of the last century
 * beside the child's own is hers. A label that says whose it is speaks first.
 */
export function birthsByAge(claims: readonly Claim[], reference: Date): readonly Claim[] {
  const ages = claims.map((claim) => ageOf(claim, reference));
  const hasChild = claims.some(
    ({ key }, place) => key === 'infant.dob' && isUnder(ages[place], OLDEST_INFANT),
  );
  return claims.map((claim, place) => {
    const age = ages[place];
    if (age === undefined || saysWhose(claim)) return claim;
    const { key, rank } = claim;
    if (key === 'mother.dob' && isUnder(age, OLDEST_INFANT))
      return { ...claim, key: 'infant.dob', rank: rank + 2 };
    if (key === 'infant.dob' && hasChild && age > YOUNGEST_MOTHER)
      return { ...claim, key: 'mother.dob', rank: rank + 2 };
    return claim;
  });
}

/** "Mother's date of birth" with a date of this year is a slip of the pen, for a person to see. */
function saysWhose({ label }: Claim): boolean {
  return labelMeaning(label)?.asked.some(({ subject }) => subject !== undefined) === true;
}

function isUnder(age: number | undefined, years: number): boolean {
  return age !== undefined && age < years;
}

function ageOf({ key, reading }: Claim, reference: Date): number | undefined {
  if ((key !== 'infant.dob' && key !== 'mother.dob') || reading.kind !== 'found') return undefined;
  return reference.getUTCFullYear() - Number(reading.value.slice(0, 4));
}

/** A birth date that lies ahead is an expected date (domain notes 3.5). */
export function dueDateInBirthBox(
  fields: Partial<Record<FieldKey, Field>>,
  reference: Date,
  doubts: string[],
): void {
  const dob = fields['infant.dob'];
  const today = reference.toISOString().slice(0, 10);
  if (dob?.state !== 'found' || dob.value <= today) return;
  const edd = fields['infant.edd'];
  if (edd?.state === 'found' && edd.value !== dob.value) return;
  fields['infant.edd'] = dob;
  fields['infant.dob'] = { state: 'blank', value: null, raw: null, source: dob.source };
  doubts.push('The date of birth lies ahead, so it was taken for the expected date of delivery.');
}
