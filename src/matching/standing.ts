import type { Lines } from './model.ts';
import type { Weighed } from './weigh.ts';

/** What few families share: one of these is more than chance brings among very many calls. */
const ties: readonly (readonly [string, string])[] = [
  ['child.number', 'equal'],
  ['child.number', 'equal-check-fails'],
  ['child.number', 'one-slip'],
  ['mother.number', 'equal'],
  ['mother.number', 'one-slip'],
  ['phone', 'equal'],
  ['phone', 'one-slip'],
  ['postcode', 'equal'],
  ['address', 'equal'],
  ['code', 'reference-quoted'],
];

/**
 * Whether a person should see this call. Names and dates that agree are met among strangers as well, the
 * more calls are stored: so the line is set for hundreds of thousands of calls and does not move with their
 * number. It lies low where number, telephone or home tie the two, or where the same person telephoned
 * and wrote; lowest for that person's child of the same birth date, whose names may be new: fostered, adopted.
 * Without any of it, names and dates must agree all but in full.
 */
export function isWorthShowing(pair: Weighed, lines: Lines): boolean {
  const { levels, total } = pair;
  if (levels['code'] === 'code-quoted') return true;
  const standing = standingOf(pair);
  const tied = ties.some(([field, level]) => levels[field] === level);
  if (tied && total >= lines.review && standing >= lines.shownWhereTied) return true;
  if (levels['referrer'] !== 'equal') return standing >= lines.shownAlone;
  return standing >= (bornAlike(pair) ? lines.shownOfSameBirth : lines.shownOfSameReferrer);
}

function bornAlike({ levels }: Weighed): boolean {
  const expected = levels['child.edd'];
  return (
    levels['child.dob'] === 'equal' ||
    levels['child.dob'] === 'day-and-month-swapped' ||
    expected === 'same-date-expected' ||
    expected === 'born-as-expected'
  );
}

/** An adopted child has a new NHS number as well, so that another number takes away no more than this. */
const ANOTHER_NUMBER = -2;

/** All that agrees, against half of what does not: people move, and names change. Neither damped nor capped. */
function standingOf({ fields }: Weighed): number {
  let standing = 0;
  for (const { field, weight } of fields) {
    if (weight > 0) standing += weight;
    else standing += field === 'child.number' ? Math.max(ANOTHER_NUMBER, weight / 2) : weight / 2;
  }
  return standing;
}
