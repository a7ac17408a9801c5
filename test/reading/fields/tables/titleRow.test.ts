import { expect, it } from 'vitest';
import { fieldsOf, line, segments, table } from '../blocks.ts';

const inBold = (text: string) => ({ text, bold: true });

it('reads the date beside the title of a form, which stand in cells above all questions', () => {
  const fields = fieldsOf([
    table([inBold('Early Relationships Referral'), 'Date of referral: 20 November 2026']),
    line("Child's name: Ada Testchild"),
    line('Date of birth: 14/03/2026'),
  ]);
  expect(fields).toMatchObject({ 'referral.date': '2026-11-20' });
});

it('reads a question of several lines in one cell, whose last lines ask for a letter', () => {
  const fields = fieldsOf([
    line("Child's name: Ada Testchild"),
    table([
      inBold('Telephone\ndiscussion with\nUnder Twos duty\nworker? (Y/N)'),
      'Y',
      inBold("Duty worker's\nname"),
      'Mo Farooqi',
    ]),
  ]);
  expect(fields).toMatchObject({
    'dutyCall.tookPlace': 'yes',
    'dutyCall.practitioner': 'Mo Farooqi',
  });
});

it('reads the questions in a cell below its own title, though the title could name a form', () => {
  const part = (title: string, rows: [string, string][]) => [
    { text: '', blocks: [segments(inBold(title)), table(...rows)] },
  ];
  const fields = fieldsOf([
    table(
      part('Part 1 - the referral', [
        ['Date of this referral', '18 November 2026'],
        ['Agreement of parent to referral', '☒ Yes  ☐ No'],
      ]),
      part('Part 2 - the infant', [
        ["Infant's name", 'Ada Testchild'],
        ['Date of birth', '14/03/2026'],
      ]),
    ),
  ]);
  expect(fields).toMatchObject({
    ...{ 'referral.date': '2026-11-18', consent: 'yes', 'infant.fullName': 'Ada Testchild' },
  });
});
