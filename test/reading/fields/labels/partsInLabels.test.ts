import { describe, expect, it } from 'vitest';
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
