import { expect, it } from 'vitest';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

const inBold = (text: string): Exclude<CellText, string> => ({ text, bold: true });

it.each([
  ['letters', ['1a', '1b', '2a', '2b', '3a', '5a', '5b']],
  ['numbers', ['1', '2', '3', '5', '6', '7', '9']],
])(
  'reads a question beside its code in a cell that goes down beside the answer: %s',
  (_, codes) => {
    const asked = (code: string, question: string, answer: string): ReturnType<typeof table> =>
      table([{ ...inBold(code), rows: 2 }, inBold(question)], [answer]);
    const fields = fieldsOf([
      asked(codes[0] ?? '', "Child's name", 'Ada Testchild'),
      asked(codes[1] ?? '', 'Date of birth', '14/03/2026'),
      asked(codes[2] ?? '', "Mother's name", 'Ann Testchild'),
      asked(codes[3] ?? '', 'Telephone', '07700 900623'),
      asked(codes[4] ?? '', 'Reason for referral', 'She looks past him.'),
      line('5. Referrer', { heading: true }),
      asked(codes[5] ?? '', 'Name', 'Jo Example'),
      asked(codes[6] ?? '', 'Email', 'jo@trust.example'),
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
  },
);

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
