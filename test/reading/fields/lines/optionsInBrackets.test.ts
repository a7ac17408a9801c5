import { expect, it } from 'vitest';
import { fieldsOf, line, segments } from '../blocks.ts';

it('reads “Male [x] / Female [ ]” beside its question as the answer, though some forms ask so', () => {
  const fields = fieldsOf([
    line('Name of infant: Ada Testchild'),
    segments('Gender (M/F):', 'Male [x] / Female [ ]'),
    line('Date of birth: 14/03/2026'),
  ]);
  expect(fields).toMatchObject({ 'infant.sex': 'male' });
});

it('reads a letter typed right behind the printed ones to choose from', () => {
  const fields = fieldsOf([
    line('Name of pregnant woman: Ann Testchild'),
    line('Is this an antenatal referral? (Y/N)Y'),
    line('Estimated due date: 12/01/2027'),
  ]);
  expect(fields).toMatchObject({ 'infant.unborn': 'yes' });
});

it('reads the boxes right below a question in a face of its own as its answer', () => {
  const fields = fieldsOf([
    line('Name of infant: Ada Testchild'),
    line('Date of birth: 14/03/2026'),
    line('Clinic base: Trial Clinic'),
    line('Verbal or written consent obtained'),
    segments('\u2612 Yes', '\u2610 No'),
  ]);
  expect(fields).toMatchObject({ consent: 'yes' });
});

it('takes a means of contact with a word on it for the answer to how somebody is to be reached', () => {
  const fields = fieldsOf([
    line('Name of infant: Ada Testchild'),
    line('Date of birth: 14/03/2026'),
    line("Mother's name: Ann Testchild"),
    segments('How would mum like us to get in touch?', 'Phone, safe to leave a message'),
  ]);
  expect(fields).toMatchObject({ 'parent.contactPreference': 'Phone, safe to leave a message' });
});
