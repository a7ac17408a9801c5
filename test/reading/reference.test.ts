import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference, referralReference } from '../../src/reading/reference.ts';

describe('the reference of a referral', () => {
  it('is the same whenever the same mail is read, and another for each child', () => {
    expect(referralReference('mail-1', 1)).toBe(referralReference('mail-1', 1));
    const references = [1, 2, 3].map((place) => referralReference('mail-1', place));
    expect(new Set(references).size).toBe(3);
    expect(references[0]).toMatch(/^R-[2-9A-HJKMNP-Z]{9}$/u);
  });

  it('is read back as a person types it', () => {
    const reference = referralReference('mail-1', 1);

    expect(readReference(reference)).toBe(reference);
    expect(readReference(reference.toLowerCase().replace('-', ''))).toBe(reference);
    expect(readReference(` ${reference.slice(2, 6)} ${reference.slice(6)} `)).toBe(reference);
    expect(readReference('R-7')).toBeUndefined();
  });

  it('is refused with any one character wrong or two neighbours swapped', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(8), fc.nat(30), (from, place, other) => {
        const bare = referralReference(from, 1).slice(2);
        const letter = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'.charAt(other);
        const wrong = `${bare.slice(0, place)}${letter}${bare.slice(place + 1)}`;
        if (wrong !== bare) expect(readReference(`R-${wrong}`)).toBeUndefined();
        const pair = bare.slice(place, place + 2);
        const swapped = `${bare.slice(0, place)}${Array.from(pair).reverse().join('')}${bare.slice(place + 2)}`;
        if (swapped !== bare && place < 7) expect(readReference(`R-${swapped}`)).toBeUndefined();
      }),
    );
  });
});
