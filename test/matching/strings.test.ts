import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { editDistance, jaroWinkler, soundCode } from '../../src/matching/strings.ts';

const require = createRequire(import.meta.url);
const oracle = require('talisman/metrics/jaro') as (one: string, other: string) => number;

/** Talisman gives the Jaro part; the prefix is Winkler's. */
function expected(one: string, other: string): number {
  const jaro = oracle(one, other);
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

describe('Jaro-Winkler', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['jones', 'johnson', 0.8324],
    ['michelle', 'michael', 0.9214],
    ['abroms', 'abrams', 0.9222],
    ['ab', 'ba', 0],
    ['', 'x', 0],
    ['same', 'same', 1],
  ])('of %s and %s is the published %d', (one, other, value) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(value, 3);
  });

  it('agrees with talisman and is the same either way about', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(jaroWinkler(one, other)).toBeCloseTo(expected(one, other), 9);
        expect(jaroWinkler(one, other)).toBeCloseTo(jaroWinkler(other, one), 9);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('edit distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['ca', 'ac', 1],
    ['ca', 'abc', 3],
    ['olivia', 'olivai', 1],
    ['', 'abc', 3],
  ])('of %s and %s is %d', (one, other, value) => {
    expect(editDistance(one, other, 9)).toBe(value);
  });

  it('stops counting past its limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8 }),
        fc.string({ maxLength: 8 }),
        fc.nat(3),
        (one, other, most) => {
          expect(editDistance(one, other, most)).toBe(
            Math.min(editDistance(one, other, 99), most + 1),
          );
        },
      ),
    );
  });
});

describe('a sound code', () => {
  it.each([
    ['kathryn', 'cathryn'],
    ['philips', 'filips'],
    ['knight', 'night'],
    ['smith', 'smyth'],
  ])('is the same for %s and %s', (one, other) => {
    expect(soundCode(one)).toBe(soundCode(other));
  });
});
