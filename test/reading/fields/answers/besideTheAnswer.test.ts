import { expect, it } from 'vitest';
import { readYesNo } from '../../../../src/reading/fields/answers/choices.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);

it('leaves the number of a list and a birth date out of a name', () => {
  const rows = table(
    ['Mother', '1. Ann Testchild\nD.O.B. 20/06/1990'],
    ['Father', '2. Bo Testchild\nD.O.B. 21/06/1988'],
  );
  expect(fieldsOf([child, rows])).toMatchObject({
    'mother.name': 'Ann Testchild',
    'mother.dob': '1990-06-20',
    'father.name': 'Bo Testchild',
  });
});

it('reads answers to tick that stand below one another', () => {
  const options = ['☐ Yes, in writing', '☒ Yes, verbally', '☐ No'].map((text) => line(text));
  const asked = line('Has the parent agreed to this referral?');
  expect(fieldsOf([child, asked, ...options])).toMatchObject({ consent: 'yes' });
});

it.each(['☐ ☒', '☒ ☐'])(
  'guesses no answer from two boxes whose words were not seen: %s',
  (boxes) => {
    expect(readYesNo(boxes)).toBe('unreadable');
  },
);

it('keeps the language that is asked for behind a yes', () => {
  const rows = table(
    ['Is an interpreter needed?', 'Yes', 'Language: Somali'],
    ['Is the family in agreement with this referral?', 'Yes', ''],
    ['Is there a child protection or child in need plan?', 'No', ''],
    ['Any risks on home visits?', 'Yes', 'Details: Aggressive dog'],
  );
  const fields = fieldsOf([child, rows]);
  expect(fields).toMatchObject({ interpreter: 'yes', language: 'Somali' });
  expect(fields.risk).toContain('Aggressive dog');
});

it('keeps all that stands in a box for the doctor, the address and the number', () => {
  const told = 'Dr Sample\nTrial Surgery\n2 Trial Road, Leeds';
  const rows = table(['GP name, address and telephone number', told]);
  expect(fieldsOf([child, rows])['gp.practice']).toContain('Trial Surgery');
});
