import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

it('keeps twins in the columns of the first table apart from what stands below the next headings', () => {
  const twins = [1, 2].map((child) =>
    fieldsOf(
      [
        line('Referral for twins', { heading: true }),
        table(
          ['', 'First baby', 'Second baby'],
          ['Name', 'Freddie Testchild', 'Cillian Testchild'],
          ['Date of birth', '16/07/2026', '16/07/2026'],
          ['NHS number', '999 000 0018', '999 000 0026'],
        ),
        line('Parents', { heading: true }),
        table(['Mother’s name', 'Ann Testchild'], ['Telephone', '07700 900923']),
        line('Reason for referral', { heading: true }),
        line('Ann can only feel one of them at a time.'),
        table(['Referrer', 'Becky Tester'], ['Role', 'Health Visitor'], ['Date', '23/11/2026']),
      ],
      child - 1,
    ),
  );
  expect(twins.map((fields) => fields['infant.fullName'])).toEqual([
    'Freddie Testchild',
    'Cillian Testchild',
  ]);
  expect(twins.map((fields) => fields['referrer.name'])).toEqual(['Becky Tester', 'Becky Tester']);
});
