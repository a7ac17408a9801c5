import type { Weighed } from './weigh.ts';

const agreeing: ReadonlySet<string> = new Set(['equal', 'nickname', 'near']);
const slips: ReadonlySet<string> = new Set(['day-and-month-swapped', 'one-digit']);
const unlike: ReadonlySet<string> = new Set([
  'differs',
  'similar',
  'extends',
  'middle',
  'close',
  'swapped',
  'initial',
]);

/**
 * Which rule makes this the child and no other of its family, or undefined: then a person confirms. A
 * twin agrees on everything but the child, so nothing of the family can stand in for this
 * (matching notes, section 5.7, made narrower: near names and slips only where a single birth is on record).
 */
export function childEvidence(pair: Weighed): string | undefined {
  const { levels, multiple, single, family } = pair;
  const given = levels['child.given'];
  const dob = levels['child.dob'];
  if (levels['child.number'] === 'equal') return byNumber(pair);
  if (multiple || motherIsAnother(pair)) return undefined;
  const ties = familyTies(pair);
  if (given === 'equal' && dob === 'equal' && family >= 4 && ties >= 1)
    return 'name-and-birth-date';
  if (!single) return undefined;
  if (given === 'equal' && slips.has(dob ?? '') && family >= 8 && ties >= 2) {
    return 'name-and-slipped-birth-date';
  }
  if (agreeing.has(given ?? '') && dob === 'equal' && family >= 6 && ties >= 1) {
    return 'near-name-and-birth-date';
  }
  if (given !== undefined) return undefined;
  return onlyChild(pair, dob, ties);
}

/** An equal NHS number with something else that agrees, and nothing that says otherwise. */
function byNumber({ levels, multiple, family }: Weighed): string | undefined {
  const given = levels['child.given'] ?? '';
  const dob = levels['child.dob'] ?? '';
  if (unlike.has(given) && given !== 'close' && given !== 'swapped' && given !== 'initial')
    return undefined;
  if (multiple && given !== 'equal') return undefined;
  if (dob === 'weeks-apart' || dob === 'far-apart') return undefined;
  const independent =
    agreeing.has(given) ||
    dob === 'equal' ||
    slips.has(dob) ||
    family >= 4 ||
    levels['child.edd'] === 'born-as-expected';
  return independent ? 'nhs-number' : undefined;
}

/** A child without a name, where a single birth is on record: the birth of that mother at that time. */
function onlyChild(
  { levels, family }: Weighed,
  dob: string | undefined,
  ties: number,
): string | undefined {
  const mother = agreeing.has(levels['mother.given'] ?? '') || levels['mother.number'] === 'equal';
  if (!mother || ties < 2) return undefined;
  if (dob === 'equal' && family >= 12) return 'only-child-born-that-day';
  const expected = levels['child.edd'];
  const sure = levels['mother.number'] === 'equal' || levels['phone'] === 'equal';
  if (dob !== undefined || !sure || family < 14) return undefined;
  return expected === 'born-as-expected' || expected === 'same-date-expected'
    ? 'only-child-expected-then'
    : undefined;
}

/** How many things, each of its own, tie the child to this very family; the family name is not one. */
function familyTies({ levels }: Weighed): number {
  const mother = levels['mother.given'];
  return [
    mother === 'equal' || mother === 'nickname' || mother === 'near' || mother === 'other-parent',
    levels['mother.number'] === 'equal',
    levels['mother.dob'] === 'equal',
    levels['phone'] === 'equal',
    levels['postcode'] === 'equal' && levels['address'] !== 'differs',
  ].filter(Boolean).length;
}

/** Two mothers with unlike names, where no number or telephone says that they are one. */
export function motherIsAnother({ levels }: Weighed): boolean {
  const given = levels['mother.given'];
  const proven = levels['mother.number'] === 'equal' || levels['mother.dob'] === 'equal';
  return (
    !proven && (given === 'differs' || given === 'similar' || levels['mother.dob'] === 'differs')
  );
}
