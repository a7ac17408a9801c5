import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

it('knows a row of labels over their answers by the other tables of the form, whatever the dictionary knows', () => {
  const fields = fieldsOf([
    line('Infant'),
    table(['Name of infant', 'Date of birth'], ['Ivy Testchild', '03/02/2026']),
    table(['NHS number', 'Sex'], ['', 'Female']),
    table(['Mother’s name', 'Mother’s date of birth'], ['Ann Testchild', '']),
    table(['Father’s name', 'Favourite colours'], ['Sam Testchild', 'Blue']),
    line('Network'),
    table(['GP', 'Other professionals involved'], ['Trial Surgery', 'Physiotherapy']),
    line('Referrer'),
    table(['Name', 'Job title'], ['Jo Example', 'Midwife']),
  ]);
  expect(fields).toMatchObject({
    ...{ 'father.name': 'Sam Testchild', 'gp.practice': 'Trial Surgery' },
    ...{ otherAgencies: 'Physiotherapy', 'mother.dob': null, 'infant.nhsNumber': null },
  });
});

it('takes turns of labels and answers down one table for what they are, known or not', () => {
  const form = table(
    ["Baby's name", 'Date of birth'],
    ['Ada Testchild', '14/03/2026'],
    ['NHS number', 'Sex'],
    ['999 058 7914', 'Female'],
    ['Ethnicity', 'Religion'],
    ['White Irish', ''],
    ['Street and house', 'P/code'],
    ['41 Compton Crescent', ''],
    ["Mother's name", 'Others living in the household'],
    ['Ann Testchild', 'None'],
    ['Job title of referrer', 'Telephone'],
    ['Midwife', '0113 496 0001'],
  );
  const fields = fieldsOf([form]);
  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.ethnicity': 'White Irish',
    'infant.religion': null,
    'mother.name': 'Ann Testchild',
    'referrer.role': 'Midwife',
  });
});
