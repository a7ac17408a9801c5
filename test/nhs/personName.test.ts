import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, readNameParts, readPersonName } from '../../src/nhs/personName.ts';

describe("a person's name", () => {
  it.each([
    ['Ava Rose Testwell', 'ava rose', 'testwell'],
    ['TESTWELL, Ava', 'ava', 'testwell'],
    ['TESTWELL Ava', 'ava', 'testwell'],
    ['AVA TESTWELL', 'ava', 'testwell'],
    ['Mrs Mia Testwell', 'mia', 'testwell'],
    ["Siân O'Neill", 'sian', 'oneill'],
    ['Zofia Dąbrowska-Łuk', 'zofia', 'dabrowska luk'],
    ['Isabella van der Berg', 'isabella', 'van der berg'],
    ['Ava', 'ava', ''],
  ])('"%s" is taken apart', (written, given, family) => {
    const name = readPersonName(written);

    expect(name.given.join(' ')).toBe(given);
    expect(name.family.join(' ')).toBe(family);
  });

  it.each([
    'Baby',
    'Baby Testwell',
    'Baby boy Testwell',
    'Twin 2 Testwell',
    'Unborn',
    'N/K',
    'TBC',
    'infant Testwell',
    'B/O Mia Testwell',
    'Baby Sample-Testwell',
    'Baby girl Sample - Testwell',
    'Twin 1 van der Berg',
    'BABY SAMPLE-TESTWELL',
    '',
  ])('"%s" is no first name', (written) => {
    expect(readPersonName(written).given).toEqual([]);
  });

  it('keeps both halves of a family name beside a stand-in', () => {
    expect(readPersonName('Baby Sample-Testwell').family).toEqual(['sample', 'testwell']);
    expect(readPersonName('Twin 1 van der Berg').family).toEqual(['van', 'der', 'berg']);
    expect(readPersonName('Baby Ava Sample-Testwell').given).toEqual(['ava']);
  });

  it('keeps what a stand-in tells', () => {
    expect(readPersonName('Twin 2 Testwell')).toMatchObject({
      birthOrder: 2,
      multiple: true,
      family: ['testwell'],
    });
    expect(readPersonName('Baby girl of Mia Testwell')).toMatchObject({
      sex: 'female',
      childOf: 'Mia Testwell',
    });
    expect(readPersonName('Ava (known as Bee) Testwell')).toMatchObject({
      given: ['ava'],
      aliases: ['bee'],
    });
    expect(readNameParts('Baby', 'Testwell')).toMatchObject({ given: [], family: ['testwell'] });
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
