import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const boxes = (typed: string) => table(Array.from(typed, (text) => text.trim()));
const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']);
const reason = table(['Reason for referral', 'She looks away.']);

it.each([
  [
    'in the cell beside their label',
    [table(['NHS number', { text: '', blocks: [boxes('9990000018')] }])],
  ],
  ['below their label', [line('NHS number:'), boxes('9990000018')]],
])('reads figures in boxes of their own as one number: %s', (_, asked) => {
  expect(fieldsOf([child, ...asked, reason])['infant.nhsNumber']).toBe('9990000018');
});

it('takes empty boxes for a blank', () => {
  const asked = table(['NHS number', { text: '', blocks: [boxes('          ')] }]);
  expect(fieldsOf([child, asked, reason])['infant.nhsNumber']).toBeNull();
});
