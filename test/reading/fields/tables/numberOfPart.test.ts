import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

it('takes the number of a part in a row of its own for no account', () => {
  const fields = fieldsOf([
    line('Think Baby referral: why now?', { heading: true }),
    table(['1'], ["Baby's full name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    table([{ text: '2', columns: 2 }], ['Reason for referral', 'She looks away.\nShe cries.']),
  ]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    reason: 'She looks away.\nShe cries.',
  });
});

it('takes whoever is asked for as the author for who refers', () => {
  const fields = fieldsOf([
    table(["Baby's full name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    line('Section 6: Agreement and author', { heading: true }),
    table(
      ['Does the person with parental responsibility agree?', 'Yes, written'],
      ['Author', 'Jo Example'],
      ["Author's role", 'Family support worker'],
      ["Author's telephone", '07700 900196'],
    ),
  ]);

  expect(fields).toMatchObject({
    consent: 'yes',
    'referrer.name': 'Jo Example',
    'referrer.role': 'Family support worker',
    'referrer.phone': '+447700900196',
  });
});
