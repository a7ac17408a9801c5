import { expect, it } from 'vitest';
import { fieldsOf, table } from '../blocks.ts';

it('takes the stroke between labels and answers for no part of these, where all have it', () => {
  const fields = fieldsOf([
    table(
      ["Baby's full name", '\u2013 Ada Testchild'],
      ['Date of birth', '\u2013'],
      ['Address', '\u2013 1 Trial Street\nLeeds\nLS1 1AA'],
      ["Mother's name", '\u2013 Ann Testchild'],
      ['GP', '\u2013 Trial Practice'],
      ['Parent consents to the referral?', '\u2013 Yes \u2612    No \u2610'],
    ),
  ]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.dob': null,
    'gp.practice': 'Trial Practice',
    'infant.address': '1 Trial Street, Leeds, LS1 1AA',
    consent: 'yes',
  });
});

it('keeps the stroke with which one answer of many begins', () => {
  const fields = fieldsOf([
    table(
      ["Baby's full name", 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
      ["Mother's name", 'Ann Testchild'],
      ['GP', 'Trial Practice'],
      ['Reason for referral', '- little eye contact'],
    ),
  ]);

  expect(fields.reason).toBe('- little eye contact');
});
