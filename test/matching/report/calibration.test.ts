import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldModel } from '../../../src/matching/model.ts';
import { addPair, countOf, levelsCounted, noPatterns, type Patterns } from './countLevels.ts';
import { estimate, estimateStep } from './expectation.ts';
import { bandsOf, brier, brierOfOtherSeeds, poolAdjacentViolators } from './reliability.ts';

const point = (value: number, weight = 1) => ({ value, weight });
const field: FieldModel = {
  field: 'name',
  layer: 'child',
  compare: 'name',
  levels: [
    { level: 'equal', weight: 3 },
    { level: 'near', weight: 1 },
    { level: 'differs', weight: -3 },
  ],
};

function pairs(counts: Readonly<Record<string, number>>): Patterns {
  const patterns = noPatterns();
  for (const [level, count] of Object.entries(counts)) {
    for (let time = 0; time < count; time += 1) addPair(patterns, { name: level });
  }
  return patterns;
}

describe('pooling adjacent violators', () => {
  it('leaves a rising row as it is', () => {
    expect(poolAdjacentViolators([point(0.1), point(0.1), point(0.9)])).toEqual([0.1, 0.1, 0.9]);
  });

  it('gives neighbours that fall their mean by weight', () => {
    expect(poolAdjacentViolators([point(0.2), point(0.8, 3), point(0.4, 1)])).toEqual([
      0.2,
      expect.closeTo(0.7, 9),
      expect.closeTo(0.7, 9),
    ]);
  });

  it('pools backwards as far as one low value reaches', () => {
    expect(poolAdjacentViolators([point(1), point(2), point(3), point(-2)])).toEqual([1, 1, 1, 1]);
  });

  it('never falls and keeps the mean by weight', () => {
    const points = fc.array(
      fc.record({ value: fc.nat(100), weight: fc.integer({ min: 1, max: 9 }) }),
    );
    const meanOf = (values: readonly number[], weights: readonly number[]): number =>
      values.reduce((sum, value, place) => sum + value * weights[place]!, 0);
    fc.assert(
      fc.property(points, (row) => {
        const fitted = poolAdjacentViolators(row);
        const weights = row.map(({ weight }) => weight);
        const given = row.map(({ value }) => value);
        expect(fitted.every((value, at) => at === 0 || value >= fitted[at - 1]!)).toBe(true);
        expect(meanOf(fitted, weights)).toBeCloseTo(meanOf(given, weights), 6);
      }),
    );
  });
});

describe('the reliability table', () => {
  const seen = (seed: number, score: number, right: boolean) =>
    ({ seed, score, right, decision: 'review', hasCall: true }) as const;
  const two = [seen(1, -1, false), seen(1, 5, true), seen(2, -4, true), seen(2, 7.9, true)];

  it('puts a score into its band of four points', () => {
    expect(bandsOf(two)).toEqual([
      { from: -4, count: 2, right: 1, fitted: 0.5 },
      { from: 4, count: 2, right: 2, fitted: 1 },
    ]);
  });

  it('has a Brier score of the mean square between what was foretold and what was', () => {
    expect(brier(two, () => 0.5)).toBe(0.25);
    expect(brier(two, ({ right }) => (right ? 1 : 0))).toBe(0);
  });

  it('foretells a referral by other seeds only', () => {
    expect(brierOfOtherSeeds(two)).toBe(0.5);
  });
});

describe('weights by counting', () => {
  it('are log2 of the share of true pairs over that of chance pairs, one added to each level', () => {
    const [equal, near, differs] = levelsCounted(
      field,
      countOf(pairs({ equal: 7, near: 3, differs: 3 })),
      countOf(pairs({ equal: 0, near: 1, differs: 12 })),
    );
    expect([equal?.weight, near?.weight]).toEqual([3, 1]);
    expect(differs?.weight).toBeCloseTo(Math.log2(4 / 13), 9);
    expect([equal?.apart, near?.apart, differs?.outOfOrder]).toEqual([0, 0, false]);
  });

  it('tell of a lower level that weighs more, but not where it was never seen', () => {
    const orderOf = (ofTrue: Patterns, ofRandom: Patterns): boolean[] =>
      levelsCounted(field, countOf(ofTrue), countOf(ofRandom)).map((each) => each.outOfOrder);
    expect(orderOf(pairs({ equal: 1, near: 6 }), pairs({ equal: 6, near: 1 }))).toEqual([
      false,
      true,
      false,
    ]);
    expect(orderOf(pairs({ equal: 1 }), pairs({ equal: 9 }))).toEqual([false, false, false]);
  });
});

describe('expectation and maximisation', () => {
  const yesNo: FieldModel = {
    ...field,
    levels: [
      { level: 'equal', weight: 3 },
      { level: 'differs', weight: -3 },
    ],
  };
  const u = { name: { equal: 0.1, differs: 0.9 } };
  const start = { truePart: 0.5, m: { name: { equal: 0.9, differs: 0.1 } } };

  it('counts each pair in the part in which it is one child', () => {
    // Equal: 0.9 to 0.1, so 0.9 of a pair; different: 0.1 of a pair; one added to each level.
    const next = estimateStep([yesNo], pairs({ equal: 3, differs: 1 }), u, start);
    expect(next.truePart).toBeCloseTo(2.8 / 4, 9);
    expect(next.m['name']?.['equal']).toBeCloseTo(3.7 / 4.8, 9);
    expect(next.m['name']?.['differs']).toBeCloseTo(1.1 / 4.8, 9);
  });

  it('learns nothing about a field that one side does not know', () => {
    const unknown = noPatterns();
    addPair(unknown, {});
    const next = estimateStep([yesNo], unknown, u, start);
    expect(next).toEqual({ truePart: 0.5, m: { name: { equal: 0.5, differs: 0.5 } } });
  });

  it('goes on until no share changes any more, and finds the part that agrees in all', () => {
    const other: FieldModel = { ...yesNo, field: 'date' };
    const all = noPatterns();
    for (let time = 0; time < 100; time += 1) {
      const level = time < 60 ? 'equal' : 'differs';
      addPair(all, { name: level, date: level });
    }
    const both = { name: u.name, date: u.name };
    const begun = { truePart: 0.5, m: { name: start.m.name, date: start.m.name } };
    const end = estimate([yesNo, other], all, both, begun);
    expect(end.change).toBeLessThan(0.001);
    expect(end.iterations).toBeLessThan(50);
    expect(end.truePart).toBeCloseTo(0.6, 1);
    expect(end.m['date']?.['equal']).toBeGreaterThan(0.95);
  });

  it('stops after fifty steps where one field alone cannot settle it', () => {
    const end = estimate([yesNo], pairs({ equal: 60, differs: 40 }), u, start);
    expect(end.iterations).toBe(50);
    expect(end.change).toBeGreaterThan(0.001);
  });
});
