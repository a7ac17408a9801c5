import { expect, it } from 'vitest';
import { fieldsOf, segments, table, text } from '../blocks.ts';

const form = (answer: string) => [
  ...text(
    "Child's name: Ada Testchild\nDate of birth: 03/02/2026\nReason for referral: She turns away.",
  ),
  table(['Is there a child protection or child in need plan?', answer]),
];

it('a yes with details below it is told by the details, and by itself where none were given', () => {
  const details = 'If yes, please give details: Child in Need, since June';
  expect(fieldsOf(form(`☒ Yes  ☐ No\n${details}`))).toMatchObject({
    safeguarding: 'Child in Need, since June',
  });
  expect(fieldsOf(form('☒ Yes  ☐ No\nIf yes, please give details:'))).toMatchObject({
    safeguarding: 'Yes',
  });
});

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '03/02/2026'],
  ['Reason for referral', 'She turns away.'],
);

it.each([
  [
    'in a row below',
    [table(['Any disability?', '☒ Yes ☐ No'], ['If yes, please give details', 'Talipes'])],
  ],
  ['in the same cell', [table(['Any disability?', 'Yes\nDetails: Talipes'])]],
  ['on a line below', text('Any disability? ☒ Yes ☐ No\nIf yes, give details: Talipes')],
  [
    'in a box below',
    [
      ...text('Any disability? ☒ Yes ☐ No\nIf yes, give details'),
      segments({ text: 'Talipes', entered: true }),
    ],
  ],
])('takes the details of a yes for what was asked: %s', (_, asked) => {
  const fields = fieldsOf([child, ...asked]);
  expect(fields['infant.disability']).toBe('Talipes');
  expect(fields.consent ?? null).toBeNull();
});

it('takes a prompt for details that nobody gave for no answer', () => {
  const asked = table(
    ['Any disability?', '☐ Yes ☐ No\nDetails:'],
    ['Interpreter needed?', 'Yes'],
    ['If yes, please specify', 'Polish'],
  );
  expect(fieldsOf([child, asked])).toMatchObject({ 'infant.disability': null, interpreter: 'yes' });
});
