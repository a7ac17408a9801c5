import { expect, it } from 'vitest';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

const inBold = (text: string): Exclude<CellText, string> => ({ text, bold: true });

it('reads a question beside its code in a cell that goes down beside the answer', () => {
  const asked = (code: string, question: string, answer: string): ReturnType<typeof table> =>
    table([{ ...inBold(code), rows: 2 }, inBold(question)], [answer]);
  const fields = fieldsOf([
    asked('1a', "Child's name", 'Ada Testchild'),
    asked('1b', 'Date of birth', '14/03/2026'),
    asked('2a', "Mother's name", 'Ann Testchild'),
    asked('2b', 'Telephone', '07700 900623'),
    asked('3a', 'Reason for referral', 'She looks past him.'),
    line('5. Referrer', { heading: true }),
    asked('5a', 'Name', 'Jo Example'),
    asked('5b', 'Email', 'jo@trust.example'),
  ]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.dob': '2026-03-14',
    'mother.name': 'Ann Testchild',
    'parent.phone': '+447700900623',
    reason: 'She looks past him.',
    'referrer.name': 'Jo Example',
    'referrer.email': 'jo@trust.example',
  });
});

it('takes the head of a column for the office for nobody’s answer', () => {
  const fields = fieldsOf([
    table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    line('Referrer', { heading: true }),
    table(
      ['', '', 'Office use'],
      ['Referring professional:', 'Jo Example', ''],
      ['Grade or role:', 'Community midwife', ''],
    ),
  ]);

  expect(fields).toMatchObject({
    'referrer.name': 'Jo Example',
    'referrer.role': 'Community midwife',
  });
});
