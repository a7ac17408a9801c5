import { expect, it } from 'vitest';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

const shaded = (text: string): Exclude<CellText, string> => ({ text, bold: true, shaded: true });
const baby = table(
  [shaded("Baby's name")],
  ['Ada Testchild'],
  [shaded('Date of birth')],
  ['14/03/2026'],
  [shaded('Sex')],
  ['Male / Female / Indeterminate'],
  [shaded('Known conditions')],
  ['Trisomy 21'],
  [shaded('Lives with')],
  ['Mother'],
  [shaded('GP')],
  ['Dr Sample, Trial Road Surgery'],
);

it('takes each row of plain words for the answer of the question in bold over it, whatever the words are', () => {
  const fields = fieldsOf([baby]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.livesWith': 'Mother',
    'gp.practice': 'Dr Sample, Trial Road Surgery',
  });
  expect(fields['infant.sex']).toBeNull();
});

it('takes who is asked for over a name for who refers, and what follows for theirs', () => {
  const fields = fieldsOf([
    baby,
    line('Agreement and author', { heading: true }),
    table(
      [shaded('Author')],
      ['Jo Example'],
      [shaded('Role')],
      ['Health visitor'],
      [shaded('Telephone')],
      ['0113 496 0700'],
    ),
  ]);

  expect(fields).toMatchObject({
    'referrer.name': 'Jo Example',
    'referrer.role': 'Health visitor',
    'referrer.phone': '+441134960700',
  });
});

it('takes titles in bold over rows of pairs for titles', () => {
  const fields = fieldsOf([
    table(
      [shaded('Infant')],
      ['Name: Ada Testchild   DOB: 14/03/2026'],
      [shaded('Mother')],
      ['Name: Ann Testchild   DOB: 01/02/1994'],
      [shaded('GP')],
      ['Practice: Trial Road Surgery'],
    ),
  ]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'mother.name': 'Ann Testchild',
    'mother.dob': '1994-02-01',
    'gp.practice': 'Trial Road Surgery',
  });
});
