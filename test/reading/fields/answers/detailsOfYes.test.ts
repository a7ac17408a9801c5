import { expect, it } from 'vitest';
import { fieldsOf, table, text } from '../blocks.ts';

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
