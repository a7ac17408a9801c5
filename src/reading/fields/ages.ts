/**
 * Years, by the year of birth alone. We see infants under two (domain notes 1); a birth date of more
 * years than these is no infant's that we could be asked to see, whoever's it is said to be.
 */
export const OLDEST_INFANT = 5;

/** Of fewer years nobody is a mother. */
export const YOUNGEST_MOTHER = 11;

/** A year of two digits is one of the last hundred, or the next. */
export function wholeYear(year: number, reference: Date): number {
  if (year > 99) return year;
  const century = 2000 + year;
  return century > reference.getUTCFullYear() + 1 ? century - 100 : century;
}
