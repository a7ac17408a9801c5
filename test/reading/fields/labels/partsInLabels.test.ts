import { describe, expect, it } from 'vitest';
import { labelMeaning } from '../../../../src/reading/fields/labels/meaning.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const form = (...rows: string[][]) =>
  fieldsOf([
    line('Infant Mental Health referral form', { heading: true }),
    table(
      ['Infant’s name', 'Ivy Testchild'],
      ['Date of birth', '03/02/2026'],
      ['Mother’s name', 'Ann Testchild'],
      ['Home language', 'Welsh'],
      ...rows,
    ),
  ]);

describe('what a label lists behind its colon', () => {
  it('says what to write, and is no answer where nobody wrote', () => {
    expect(
      form(
        ['Siblings: name, age, school or nursery', 'Owen, 3 years'],
        ['Safeguarding: current plan or concern', ''],
        ['Risk: self, others, environment', 'Dog at home'],
      ),
    ).toMatchObject({ siblings: 'Owen, 3 years', safeguarding: null, risk: 'Dog at home' });
  });

  it('leaves a brother with the siblings, though the label asks where they live', () => {
    const fields = form(['Siblings (and placement)', 'Half brother Kane (15), lives elsewhere']);
    expect(fields.siblings).toBe('Half brother Kane (15), lives elsewhere');
    expect(fields).not.toHaveProperty('infant.livesWith');
  });
});

it('takes what stands in brackets behind who refers for what is asked, and not for a second name', () => {
  expect(
    form(
      ['Requested by', 'Jo Sample'],
      ['From (organisation)', 'Sample Trust'],
      ['Completed by (job title)', 'Health Visitor'],
    ),
  ).toMatchObject({
    'referrer.name': 'Jo Sample',
    'referrer.organisation': 'Sample Trust',
    'referrer.role': 'Health Visitor',
  });
  expect(form(['Name of referrer (job title)', 'Jo Sample'])).toMatchObject({
    'referrer.name': 'Jo Sample',
  });
});

it('takes the service in the first bar of a table for its title, and the note below it for no answer', () => {
  const bar = (text: string) => [{ text, columns: 2, shaded: true, bold: true }];
  const fields = fieldsOf([
    table(
      bar('Parent-Infant Relationship Clinic'),
      [{ text: 'Referrals are discussed every Tuesday.', columns: 2 }],
      ['Infant’s name', 'Ivy Testchild'],
      ['Date of birth', '03/02/2026'],
      ['Mother’s name', 'Ann Testchild'],
      ['Home language', 'Welsh'],
      bar('Summary of the difficulty in the relationship'),
      [{ text: 'Ivy looks past her mother.', columns: 2 }],
    ),
  ]);
  expect(fields.reason).toBe('Ivy looks past her mother.');
});

it('takes who signed in print for who refers', () => {
  const fields = form(['Signed (print)', 'Jo Tester'], ['Reason for referral', 'Ivy looks away.']);
  expect(fields['referrer.name']).toBe('Jo Tester');
});

it('takes the answer set in below its label for that label’s, though the label names a person', () => {
  const label = (text: string) => [{ text, columns: 2, bold: true }];
  const fields = fieldsOf([
    line('Infant Mental Health referral form', { heading: true }),
    table(
      label('Baby’s given name'),
      ['', 'Ivy'],
      label('Baby’s family name'),
      ['', ''],
      label('Mother’s date of birth'),
      ['', '05/02/1994'],
      label('Parent’s mobile number'),
      ['', '07700 900123'],
      label('Why are you referring?'),
      ['', 'Seen at home:\n- Ivy looks away\nFeeding: slow'],
    ),
  ]);
  expect(fields).toMatchObject({
    ...{ 'infant.givenName': 'Ivy', 'infant.familyName': null, 'mother.dob': '1994-02-05' },
    ...{
      'parent.phone': '+447700900123',
      reason: 'Seen at home:\n- Ivy looks away\nFeeding: slow',
    },
  });
});

it('gives the email below “Form filled in by” to the referrer, in the child’s section as elsewhere', () => {
  const fields = form(
    ['Form filled in by', ''],
    ['Name', 'Jo Tester'],
    ['Role', 'Nursery Manager'],
    ['Email', 'jo@nursery.example'],
  );
  expect(fields).toMatchObject({
    'referrer.name': 'Jo Tester',
    'referrer.email': 'jo@nursery.example',
  });
  expect(fields).not.toHaveProperty('parent.email');
});

it('reads labels beside a bar that runs down many rows, below a title that waits for no answer', () => {
  const fields = fieldsOf([
    line('Neonatal Unit and infant mental health: family referral'),
    table(
      [
        { text: '', rows: 3, shaded: true },
        'Baby’s name',
        'Ivy Testchild',
        'Date of birth',
        '03/02/2026',
      ],
      ['Mother’s name', 'Ann Testchild', 'Home language', 'Welsh'],
      ['GP practice', 'Hillfoot Surgery', 'Reason for referral', 'Ivy looks away.'],
    ),
  ]);
  expect(fields).toMatchObject({ 'infant.fullName': 'Ivy Testchild', 'infant.dob': '2026-02-03' });
});

it('asks the relationship of a contact who was named before, and for no second name', () => {
  const fields = form(
    ['Full name of child', 'Ivy Testchild'],
    ['Main contact (name)', 'Ann Testchild'],
    ['Main contact (relationship to infant)', 'Birth mother'],
  );
  expect(fields).toMatchObject({
    'parent.name': 'Ann Testchild',
    'parent.relationship': 'Birth mother',
  });
});

it('asks for concerns, and not who somebody is, in concerns about a relationship', () => {
  expect(labelMeaning('Concerns about the infant and the relationship')?.asked).toEqual([
    { topic: 'reason' },
  ]);
});

it('asks of the person before a colon: “Adult 1: name” is nobody else’s', () => {
  const fields = fieldsOf([
    table(
      ["Child's name", 'Ada Testchild'],
      ['Date of birth', '14/03/2026'],
      ['Adult 1: name', 'Ann Testchild'],
      ['Adult 1: mobile', '07700 900451'],
    ),
  ]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'parent.name': 'Ann Testchild',
    'parent.phone': '+447700900451',
  });
});
