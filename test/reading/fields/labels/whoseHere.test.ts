import { expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, line, table } from '../blocks.ts';

const form = (heading: string, ...rows: string[][]): Block[] => [
  line('Child', { heading: true }),
  table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
  line(heading, { heading: true }),
  table(...rows),
  line('Reason for referral', { heading: true }),
  line('Mum looks away when Ada cries.'),
  line('Referrer', { heading: true }),
  table(['Name', 'Jo Sample'], ['Role', 'Health visitor'], ['Telephone', '0113 496 0111']),
];

it('takes the contact named in a section of the family for a parent, and not for who refers', () => {
  expect(
    fieldsOf(
      form(
        'Parent/carer contact',
        ['Contact name', 'Ann Testchild'],
        ['Relationship to baby', 'Mother'],
        ['Contact number', '07700 900123'],
      ),
    ),
  ).toMatchObject({
    'parent.name': 'Ann Testchild',
    'parent.relationship': 'Mother',
    'parent.phone': '+447700900123',
    'referrer.name': 'Jo Sample',
    'referrer.phone': '+441134960111',
  });
});

it('reads the next of kin where the heading says that this is the parent', () => {
  expect(
    fieldsOf(
      form(
        'Next of kin (parent or main carer)',
        ['Next of kin name', 'Ann Testchild'],
        ['Next of kin relationship', 'Mother'],
        ['Next of kin contact no', '07700 900123'],
      ),
    ),
  ).toMatchObject({ 'parent.name': 'Ann Testchild', 'parent.phone': '+447700900123' });
});

it('keeps nothing of a next of kin of whom no heading says who it is', () => {
  const fields = fieldsOf(form('Next of kin', ['Next of kin name', 'Ann Testchild']));
  expect(fields['parent.name']).toBeUndefined();
});

it('reads the child’s own details below a heading that names it in brackets', () => {
  expect(
    fieldsOf(
      form('Equality monitoring (baby)', ['Ethnicity code', 'White British'], ['Religion', 'None']),
    ),
  ).toMatchObject({ 'infant.ethnicity': 'White British', 'infant.religion': 'None' });
});
