import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseAfter } from '../../src/platform/backOff.ts';

describe('growing pauses', () => {
  it('double from the first to the ceiling, spread by a fifth either way', () => {
    const pauses = { first: 60_000, most: 3_600_000 };
    expect([1, 2, 3, 7, 100].map((failures) => pauseAfter(failures, pauses, 0.5))).toEqual([
      60_000, 120_000, 240_000, 3_600_000, 3_600_000,
    ]);
    fc.assert(
      fc.property(
        fc.nat(1_000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (failures, random) => {
          const pause = pauseAfter(failures, pauses, random);
          expect(pause).toBeGreaterThanOrEqual(48_000);
          expect(pause).toBeLessThanOrEqual(4_320_000);
        },
      ),
    );
  });
});
