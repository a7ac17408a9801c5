import { expect, it } from 'vitest';
import { fieldsOf, line, segments, text } from '../blocks.ts';

it('takes the first of several answers with a box behind each for no word of the label', () => {
  const form = (sex: string) =>
    fieldsOf(
      text(`Child's name: Ada Testchild\nDate of birth: 14/03/2026\n${sex}\nGP: Trial Surgery`),
    );
  expect(form('Sex Female ☐ Male ☒')['infant.sex']).toBe('male');
  expect(form('Gender Female ☒ Male ☐')['infant.sex']).toBe('female');
  expect(form('Sex Female ☐ Male ☐')['infant.sex'] ?? null).toBeNull();
});

it.each([
  ['Sex Female [ ]  Male [x]', 'infant.sex', 'male'],
  ['Sex at birth (x) Female  ( ) Male', 'infant.sex', 'female'],
  ['Consent to share the record Yes ☐   No ☒', 'consent', 'no'],
  ['Parental consent (x) Yes  ( ) No', 'consent', 'yes'],
  ['Verbal or written consent obtained (delete as appropriate) Yes', 'consent', 'yes'],
] as const)(
  'tells the question from its options, boxes typed or not, in “%s”',
  (row, key, value) => {
    const form = text(
      `Child's name: Ada Testchild\nRisk: No self-harm now.\n${row}\nDate of birth: 14/03/2026`,
    );
    expect(fieldsOf(form)).toMatchObject({ [key]: value, risk: 'No self-harm now.' });
  },
);

it('asks for the name of whoever is asked about in one breath', () => {
  const form = text(
    `Child's name: Ada Testchild\nDate of birth: 14/03/2026\nKnown to a social worker? Name: Marc Trial`,
  );
  expect(fieldsOf(form)).toMatchObject({ socialWorker: 'Marc Trial' });
});

it('reads the first of the ticked answers that stands in one piece with its label', () => {
  const fields = (first: string, second: string) =>
    fieldsOf([
      ...[line("Baby's name: Ada Testchild"), line('Date of birth: 14/03/2026')],
      segments(first, second),
    ])['infant.sex'];

  expect(fields('Sex of infant  ☒ Female', '☐ Male')).toBe('female');
  expect(fields('Sex of infant  ☐ Female', '☒ Male')).toBe('male');
  expect(fields('Sex of infant  ☐ Female', '☐ Male') ?? null).toBeNull();
});
