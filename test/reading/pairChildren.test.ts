import { describe, expect, it } from 'vitest';
import { pairChildren } from '../../src/reading/pairChildren.ts';
import { aWrittenReferral, zoe } from '../support/readingBuilders.ts';

const child = (changed: Parameters<typeof aWrittenReferral>[0]) =>
  aWrittenReferral({ ...zoe, 'infant.nhsNumber': null, ...changed });
const anna = child({ 'infant.fullName': 'Anna Testchild', 'infant.sex': 'female' });
const ben = child({ 'infant.fullName': 'Ben Testchild', 'infant.sex': 'male' });
const before = (reference: string, reading: ReturnType<typeof child>) => ({ reference, reading });

describe('the children of a mail that a newer reader reads again', () => {
  it('are paired by identity, in whatever order they are found', () => {
    const { pairs, notFound, added } = pairChildren(
      [before('R-1', anna), before('R-2', ben)],
      [ben, anna],
    );

    expect(pairs.map((pair) => [pair.before.reference, pair.now])).toEqual([
      ['R-1', anna],
      ['R-2', ben],
    ]);
    expect(pairs.flatMap(({ identityChanged }) => identityChanged)).toEqual([]);
    expect([notFound, added]).toEqual([[], []]);
  });

  it('are one child where a mail has one then and now, and what changed is told', () => {
    const read = child({ 'infant.fullName': 'Annabel Testchild', 'infant.sex': 'female' });
    const { pairs } = pairChildren([before('R-1', anna)], [read]);

    expect(pairs).toMatchObject([{ before: { reference: 'R-1' }, identityChanged: ['given'] }]);
  });

  it('are paired by what is left where nothing contradicts', () => {
    const unnamed = child({ 'infant.fullName': null, 'infant.sex': null });
    const { pairs } = pairChildren([before('R-1', anna), before('R-2', ben)], [unnamed, anna]);

    expect(pairs.map((pair) => [pair.before.reference, pair.identityChanged])).toEqual([
      ['R-1', []],
      ['R-2', ['given', 'family', 'sex']],
    ]);
  });

  it('are never joined to another child: who is not found stands, who is new is added', () => {
    const cleo = child({ 'infant.fullName': 'Cleo Testchild', 'infant.sex': 'female' });
    const { pairs, notFound, added } = pairChildren(
      [before('R-1', anna), before('R-2', ben)],
      [anna, cleo],
    );

    expect(pairs.map((pair) => pair.before.reference)).toEqual(['R-1']);
    expect(notFound.map(({ reference }) => reference)).toEqual(['R-2']);
    expect(added).toEqual([cleo]);
  });

  it('are not guessed where two fit one', () => {
    const twin = child({ 'infant.fullName': 'Testchild', 'infant.sex': null });
    const { pairs } = pairChildren([before('R-1', twin), before('R-2', twin)], [twin, twin]);

    expect(pairs).toEqual([]);
  });
});
