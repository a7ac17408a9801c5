import { expect, it } from 'vitest';
import { fieldsOf, line, referralsOf, table } from '../blocks.ts';

const rows = [
  ["Infant's full name", '', 'Ada Testchild'],
  ["Infant's date of birth", 'dd/mm/yyyy', '14/03/2026'],
  ['Home address', 'With postcode', '1 Trial Road, Leeds'],
  ['Safeguarding status', 'CP, CIN, EHA or none', ''],
];
const concern = ['Reason for referral', 'What you have seen and heard', 'She looks past him.'];

it.each([
  ['Question', 'Notes', 'Your answer'],
  ['Item', 'Guidance', 'Response'],
])('reads no answer out of the column of notes: %s, %s, %s', (...head) => {
  const fields = fieldsOf([
    table([...head], ...rows),
    line('Concerns', { heading: true }),
    table([...head], concern),
  ]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.dob': '2026-03-14',
    'infant.address': '1 Trial Road, Leeds',
    safeguarding: null,
    reason: 'She looks past him.',
  });
});

it('keeps what stands in the column of notes among the words that no field took', () => {
  const [referral] = referralsOf([table(['Question', 'Notes', 'Your answer'], ...rows, concern)]);

  expect(referral?.notUnderstood.map((one) => one.text)).toContain('With postcode');
});

it('keeps a column of remarks behind the answers', () => {
  const fields = fieldsOf([
    table(
      ['Question', 'Answer', 'Comments'],
      ["Infant's full name", 'Ada Testchild', ''],
      ["Infant's date of birth", '14/03/2026', ''],
      ['Home address', '1 Trial Road, Leeds', ''],
    ),
  ]);

  expect(fields).toMatchObject({ 'infant.fullName': 'Ada Testchild', 'infant.dob': '2026-03-14' });
});
