import { describe, expect, it } from 'vitest';
import { line, referralsOf, table } from './blocks.ts';
import type { Block } from '../../../src/reading/document.ts';

const family = table(
  ["Mother's name", 'Marta Lind'],
  ['Address', '5 Elm Row, Leeds'],
  ['Reason for referral', 'Marta cannot tell the two apart when they cry.'],
);
const children = (
  blocks: readonly Block[],
  key: 'infant.nhsNumber' | 'infant.dob' | 'siblings',
): unknown => referralsOf([...blocks, family]).map(({ fields }) => fields[key]?.value);

describe('two children on one form', () => {
  it('are asked in turn below their names side by side', () => {
    const rows = table(
      ['Name (twin 1)', 'Ada Lind', 'Name (twin 2)', 'Nils Lind'],
      ['DOB', '02/05/2026', 'DOB', '02/05/2026'],
      ['NHS number', '999 000 0018', 'NHS number', '999 000 0026'],
    );
    expect(children([rows], 'infant.nhsNumber')).toEqual(['9990000018', '9990000026']);
  });

  it('stand below headings that number them and say who was born first', () => {
    const part = (name: string, number: string): Block =>
      table(["Infant's name", name], ["Infant's NHS number", number]);
    const blocks = [
      line('Infant - Infant A (first born)', { heading: true }),
      part('Ada Lind', '999 000 0018'),
      line('Infant - Infant B (second born)', { heading: true }),
      part('Nils Lind', '999 000 0026'),
      line('Home', { heading: true }),
    ];
    expect(children(blocks, 'infant.nhsNumber')).toEqual(['9990000018', '9990000026']);
  });

  it('have a birth date each in one box, though it is the same', () => {
    const box = table(
      ["Child's name", 'Ada Lind\nNils Lind'],
      ['Date of birth', '02/05/2026\n02/05/2026'],
      ['NHS number', '999 000 0018\n999 000 0026'],
    );
    expect(children([box], 'infant.dob')).toEqual(['2026-05-02', '2026-05-02']);
  });

  it('have the siblings of their own where each part asks for them, and share them else', () => {
    const part = (name: string, number: string, siblings: string): Block =>
      table(
        ["Baby's full name", name],
        ["Baby's date of birth", '02/05/2026'],
        ['NHS number', number],
        ['Siblings', siblings],
      );
    const form = (one: string, two: string): readonly Block[] => [
      line('Baby 1', { heading: true }),
      part('Ada Lind', '999 000 0018', one),
      line('Baby 2', { heading: true }),
      part('Nils Roe', '999 000 0026', two),
    ];
    expect(children(form('Ola, 3', 'Two brothers'), 'siblings')).toEqual([
      'Ola, 3',
      'Two brothers',
    ]);
    expect(children(form('Ola, 3', ''), 'siblings')).toEqual(['Ola, 3', 'Ola, 3']);
  });
});
