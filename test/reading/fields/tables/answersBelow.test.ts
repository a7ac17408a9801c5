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

it('gives boxes to tick to the label over them in their cell, with more cells beside it', () => {
  const fields = fieldsOf([
    table(
      ['NHS number\n999 000 0018', 'Sex\n☒ Female ☐ Male', 'Ethnicity\nWhite British'],
      ['Lives at\n12 Sample Street, Leeds', 'Postcode\nLS7 3AB', 'Religion\nNone'],
    ),
  ]);
  expect(fields).toMatchObject({ 'infant.sex': 'female', 'infant.ethnicity': 'White British' });
});

it('takes a round button beside a ticked one for one that was not chosen', () => {
  const fields = fieldsOf([
    line('Infant'),
    table(
      ['Name of infant', 'Ivy Testchild'],
      ['Date of birth', '03/02/2026'],
      ['NHS number', '999 000 0018'],
      ['What sex is the baby?', '○ Female\n☒ Male\n○ Not known'],
    ),
  ]);
  expect(fields).toMatchObject({ 'infant.sex': 'male' });
});

it('knows the sex under a label that names both', () => {
  const fields = fieldsOf([
    line('Infant'),
    table(
      ['Name of infant', 'Ivy Testchild'],
      ['Date of birth', '03/02/2026'],
      ['Male or female', 'Boy'],
      ['NHS number', '999 000 0018'],
    ),
  ]);
  expect(fields).toMatchObject({ 'infant.sex': 'male' });
});
