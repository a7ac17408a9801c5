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
