import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

/** A form whose cells hold each label over its answer, with these rows about the baby and whoever else is involved. */
const form = (baby: readonly string[][], involved: readonly string[][]) => [
  line('About the baby', { heading: true }),
  table(...baby),
  line('About the mother', { heading: true }),
  table(
    ['Full name\nJo Testchild', 'D.O.B\n18/01/1997'],
    ['NHS No\n999 000 0018', 'Tel. no.\n0113 496 0101'],
    ['Address, including postcode\n19 Trial Grove, Leeds, LS12 3AB', 'Languages\nEnglish'],
  ),
  line('Others involved', { heading: true }),
  table(...involved),
  line('Request', { heading: true }),
  table(['Reason\nJo rarely looks at the baby and says that she feels nothing.']),
];

it('takes the label beside a label for no answer, where each cell of a form holds both', () => {
  const fields = fieldsOf(
    form(
      [
        ['Full name', 'D.O.B'],
        ['NHS No', 'Gender\n☐ M ☐ F'],
      ],
      [
        ['Named midwife', 'Health visitor (if allocated)\nPat Trial (Beeston)'],
        ['GP\nTrial Surgery', "Children's social worker\nSam Trial"],
      ],
    ),
  );
  expect(fields['infant.fullName'] ?? null).toBeNull();
  expect(fields['infant.dob'] ?? null).toBeNull();
  expect(fields.midwife ?? null).toBeNull();
  expect(fields).toMatchObject({
    'infant.address': '19 Trial Grove, Leeds, LS12 3AB',
    healthVisitor: 'Pat Trial (Beeston)',
    'gp.practice': 'Trial Surgery',
    socialWorker: 'Sam Trial',
    'mother.nhsNumber': '9990000018',
  });
});

it('still reads the answer in the cell beside its label, where most cells hold no answer', () => {
  const fields = fieldsOf([
    table(['Full name', 'Ada Testchild'], ['D.O.B', '14/03/2026'], ['Postcode', 'LS7 3AB']),
    table(
      ['Named midwife', 'Health visitor'],
      ['Reason', 'Jo rarely looks at Ada and says that she feels nothing.'],
    ),
  ]);
  expect(fields).toMatchObject({ 'infant.dob': '2026-03-14', 'infant.postcode': 'LS7 3AB' });
});

it('gives a question left open in a row of its own no account that has its own question above it', () => {
  const fields = fieldsOf([
    ...form([['Full name\nAda Testchild', 'D.O.B\n14/03/2026']], [['GP\nTrial Surgery']]),
    table(
      [{ text: 'What support has the family had already?', columns: 2 }],
      [
        {
          text: 'Is there anything we should know before visiting?\nA large dog, and the bell is broken.',
          columns: 2,
        },
      ],
    ),
  ]);
  expect(fields.background ?? null).toBeNull();
  expect(fields).toMatchObject({ risk: 'A large dog, and the bell is broken.' });
});

it('keeps the first words of an account in such a form that begins as a label does', () => {
  const told =
    'Tried so far: sleep clinic, reflux medication and a volunteer. Jo found her useful.';
  const fields = fieldsOf([
    ...form([['Full name\nAda Testchild', 'D.O.B\n14/03/2026']], [['GP\nTrial Surgery']]),
    table(['What help has been offered before?'], [told]),
  ]);
  expect(fields).toMatchObject({ background: told });
});
