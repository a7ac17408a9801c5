import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

it('takes a question over its empty box for no answer of the heading above it', () => {
  const fields = fieldsOf([
    table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']),
    table(['Reason for referral', 'She looks away.']),
    line('Safeguarding and risk', { heading: true }),
    line('Child protection / safeguarding concerns'),
    table(['']),
    line('Known risks'),
    table(['Large dog']),
  ]);
  expect(fields).toMatchObject({ safeguarding: null, risk: 'Large dog' });
});

it('keeps an account line by line beside an empty cell', () => {
  const account = 'She looks away.\n\nSleep: poor.';
  const row = table(["Child's name", 'Ada Testchild', ''], ['Reason for referral', account, '']);
  expect(fieldsOf([row, table(['Date of birth', '03/02/2026'])]).reason).toBe(account);
});
