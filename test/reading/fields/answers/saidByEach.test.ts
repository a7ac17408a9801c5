import { expect, it } from 'vitest';
import { fieldsOf, table } from '../blocks.ts';

const answered = (consent: string, interpreter: string): unknown => {
  const fields = fieldsOf([
    table(
      ["Infant's name", 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
      ["Mother's name", 'Ann Testchild'],
      ['Has the family consented to this referral?', consent],
      ['Interpreter required?', interpreter],
    ),
  ]);
  return [fields.consent, fields.interpreter];
};

it('takes what each parent said for the answer where all say the same', () => {
  expect(answered('Both parents - yes', 'Mum: no, Dad: no')).toEqual(['yes', 'no']);
});

it('leaves it to a person where one says yes and another no, or a no goes on with a yes', () => {
  expect(answered('Mum - yes, Dad - no', 'Not needed for everyday, yes for therapy')).toEqual([
    '?',
    '?',
  ]);
  expect(answered('Yes - no concerns about that', 'No')).toEqual(['yes', 'no']);
});

it('takes what more is said of the interpreter for no printed option', () => {
  expect(answered('Yes', 'Yes, female please')).toEqual(['yes', 'yes']);
});
