import { expect, it } from 'vitest';
import { fieldsOf, table } from '../blocks.ts';

const labels = "Child's name:\nDate of birth:\nNHS number:\nEthnicity:\nPostcode:";
const reason = table(['Reason for referral', 'She looks away.']);

it('pairs labels and answers that stand line by line in two cells', () => {
  const answers = 'Ada Testchild\n03/02/2026\n\nWhite British\nLS7 3AB';
  expect(fieldsOf([table([labels, answers]), reason])).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.dob': '2026-02-03',
    'infant.nhsNumber': null,
    'infant.ethnicity': 'White British',
    'infant.postcode': 'LS7 3AB',
  });
});

it('takes no answer for that of another label where the lines do not agree', () => {
  const answers = 'Ada Testchild\n03/02/2026\nWhite British\nLS7 3AB';
  const fields = fieldsOf([
    table(["Mother's name", 'Ann Testchild']),
    table([labels, answers]),
    reason,
  ]);
  expect(fields['infant.nhsNumber'] ?? null).toBeNull();
  expect(fields['infant.ethnicity'] ?? null).toBeNull();
});
