import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const bold = (text: string): { text: string; bold: boolean } => ({ text, bold: true });

it('reads labels beside numbers of their own, whatever an answer opens with', () => {
  const form = table(
    ['3.1', bold('Reason for referral'), 'Reason for referral: he cries.\nMum says: "I am tired."'],
    ['3.2', bold('Health visitor'), 'Ann Example'],
    ['3.3', bold('GP name and practice'), 'Trial Practice'],
    ['3.4', bold("Infant's date of birth"), '14/03/2026'],
  );
  expect(fieldsOf([table(["Infant's name", 'Ada Testchild']), form])).toMatchObject({
    healthVisitor: 'Ann Example',
    'gp.practice': 'Trial Practice',
    'infant.dob': '2026-03-14',
  });
});

it('takes a question over two lines of its cell for one, and no answer of it for the label before', () => {
  const form = table(
    [bold("Infant's name"), 'Ada Testchild', bold('Date of birth'), '14/03/2026'],
    [bold('First language'), '', bold('Interpreter to be\nbooked?'), '☐ Yes ☒ No'],
  );
  expect(fieldsOf([line('Referral'), form])).toMatchObject({ language: null, interpreter: 'no' });
});

it('takes a label in bold over two lines of its cell for one, whose second line is a label elsewhere', () => {
  const label = (text: string): { text: string; bold: boolean; shaded: boolean } => ({
    ...{ text, bold: true, shaded: true },
  });
  const ticks = '\u2612 Yes \u2610 No';
  const fields = fieldsOf([
    table([label("Child's name"), 'Ada Testchild', label('Date of birth'), '14/03/2026']),
    table([
      ...[label('Discussed with IMH\nduty worker'), ticks, label('Date discussed'), '12 Nov 26'],
      ...[label('Name of duty\nworker'), 'Meera Patel'],
    ]),
  ]);

  expect(fields).toMatchObject({
    'dutyCall.tookPlace': 'yes',
    'dutyCall.date': '2026-11-12',
    'dutyCall.practitioner': 'Meera Patel',
  });
});
