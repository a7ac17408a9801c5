import { expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, table } from '../blocks.ts';

it('reads what brackets ask of the person before them, and two names of nobody', () => {
  expect(
    fieldsOf([
      table(
        ['Child (full name)', 'Ada Testchild'],
        ['Child (date of birth)', '14/03/2026'],
        ['Child (gender)', 'Female'],
        ['Child (ethnic background)', 'White Welsh'],
        ['Mum (full name)', 'Ann Testchild'],
        ['Mum [date of birth]', '02/01/1995'],
      ),
      line('Main concerns', { heading: true }),
      line('Mum looks away when Ada cries.'),
    ]),
  ).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'infant.dob': '2026-03-14',
    'infant.sex': 'female',
    'infant.ethnicity': 'White Welsh',
    'mother.name': 'Ann Testchild',
    'mother.dob': '1995-01-02',
  });
});

it('keeps a name that stands in the box with the date of birth', () => {
  expect(
    fieldsOf([
      table(
        ["Baby's name", 'Ada Testchild'],
        ['Mother (date of birth)', 'Ann Testchild (02/01/1995)'],
        ['Reason for referral', 'Mum looks away when Ada cries.'],
      ),
    ]),
  ).toMatchObject({ 'mother.name': 'Ann Testchild', 'mother.dob': '1995-01-02' });
});

const asked: Segment = { text: 'Parental responsibility for baby (PR: yes/no) ', bold: true };

it('takes the colon within brackets for no end of a label', () => {
  expect(
    fieldsOf([
      line("Baby's name: Ada Testchild"),
      line('Date of birth: 14/03/2026'),
      line("Mother's name: Ann Testchild"),
      segments(asked, 'No'),
      line('Reason for referral: Mum looks away when Ada cries.'),
    ]),
  ).toMatchObject({ 'parent.hasPR': 'no' });
});

it('takes the day of a death for no date of birth', () => {
  const fields = fieldsOf([
    table(
      ["Baby's name", 'Ada Testchild'],
      ["Baby's mother", 'Ann Testchild (died 02/01/2026)'],
      ['Reason for referral', 'Dad is alone with Ada.'],
    ),
  ]);
  expect(fields['mother.name']).toBe('Ann Testchild (died 02/01/2026)');
  expect(fields['mother.dob']).toBeUndefined();
});

it('takes a safe address for where they live, and for no risk', () => {
  expect(
    fieldsOf([
      line('Baby', { heading: true }),
      table(
        ["Baby's name", 'Ada Testchild'],
        ['Safe address', '8 Tempest Mews, Leeds'],
        ["Mother's safe email", 'ann@post.example'],
        ['Reason for referral', 'Mum looks away when Ada cries.'],
      ),
    ]),
  ).toMatchObject({
    'infant.address': '8 Tempest Mews, Leeds',
    'parent.email': 'ann@post.example',
  });
});

it('takes the parent whom brackets call the mother for her', () => {
  expect(
    fieldsOf([
      table(
        ["Baby's name", 'Ada Testchild'],
        ['Parent being referred with infant (mother)', 'Ann Testchild'],
        ['Reason for referral', 'Mum looks away when Ada cries.'],
      ),
    ]),
  ).toMatchObject({ 'mother.name': 'Ann Testchild' });
});
