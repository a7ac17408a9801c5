import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

it('reads the second pair of a row by its place, where its words are no label elsewhere', () => {
  expect(
    fieldsOf([
      table(
        ["Child's name", 'Ada Testchild', 'Date of birth', '14/03/2026'],
        ['Reason for referral', 'Mum looks away when Ada cries.', 'Date of referral', '16/11/2026'],
      ),
      line('Family', { heading: true }),
      table(
        ['Names and ages of siblings', 'Tom, 4', 'Names of other household members', 'Gran'],
        ['Language of the household', 'English', 'Need for interpreter (yes/no)', 'Yes'],
        ['Type of tenancy', 'Housing association', '', ''],
      ),
    ]),
  ).toMatchObject({
    siblings: 'Tom, 4',
    household: 'Gran',
    language: 'English',
    interpreter: 'yes',
  });
});
