import { expect, it } from 'vitest';
import { attributeAtEnd } from '../../../../src/reading/fields/labels/attributeAtEnd.ts';
import { fieldsOf, line, table } from '../blocks.ts';

it('reads the things of who refers, whatever the form calls them', () => {
  expect(
    fieldsOf([
      table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
      line('Reason for referral', { heading: true }),
      line('Mum looks away when Ada cries.'),
      line('Referring officer', { heading: true }),
      line("Record maker's name: Jo Sample"),
      line("Record maker's role: Resettlement officer"),
      line("Record maker's telephone: 0113 496 0111"),
      line('Date of referral: 16/11/2026'),
    ]),
  ).toMatchObject({
    'referrer.name': 'Jo Sample',
    'referrer.role': 'Resettlement officer',
    'referrer.phone': '+441134960111',
  });
});

it.each(["Manager's telephone", "Team leader's name", 'Date received', "Grandmother's telephone"])(
  'takes “%s” for nothing of the person the section is about',
  (label) => {
    expect(attributeAtEnd(label, 'parent')).toBeUndefined();
    expect(attributeAtEnd(label, 'referrer')).toBeUndefined();
  },
);
