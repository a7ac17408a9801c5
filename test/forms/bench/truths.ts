import { fieldKeys, type FieldKey } from '../../../src/reading/writtenReferral.ts';
import type { Truth } from '../form.ts';
import { inventFamily, type Family } from '../people.ts';
import type { Random } from '../random.ts';

/** Kept on every form: without them nothing could be matched, and no referrer leaves them out. */
const seldomBlank: readonly FieldKey[] = [
  ...(['infant.fullName', 'infant.familyName', 'infant.givenName', 'mother.name'] as const),
  ...(['reason', 'referrer.name', 'infant.unborn', 'infant.edd'] as const),
];

export function withBlanks(family: Family, random: Random): Truth {
  const kept = fieldKeys.filter((key) => seldomBlank.includes(key) || !random.chance(0.12));
  return Object.fromEntries(kept.map((key) => [key, family[key]]));
}

export function twinOf(first: Truth, random: Random): Truth {
  let other = inventFamily(random.between(1, 2_000_000_000));
  while (other['infant.givenName'] === first['infant.givenName']) {
    other = inventFamily(random.between(1, 2_000_000_000));
  }
  const family = first['infant.familyName'] ?? other['infant.familyName'];
  const own = {
    'infant.givenName': other['infant.givenName'],
    'infant.fullName': `${other['infant.givenName']} ${family}`,
    'infant.sex': other['infant.sex'],
    'infant.nhsNumber': other['infant.nhsNumber'],
  };
  const kept = Object.entries(own).filter(([key]) => first[key as FieldKey] !== undefined);
  return { ...first, ...Object.fromEntries(kept) };
}
