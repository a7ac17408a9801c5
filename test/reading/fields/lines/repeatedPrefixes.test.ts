import { expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, referralsOf, segments, table, type CellText } from '../blocks.ts';

const bold = (text: string): CellText => {
  const face: Segment = { text, bold: true };
  return { text, blocks: [segments(face)] };
};

const rest = [
  table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
  line('Reason for referral', { heading: true }),
  line('Mum looks away when Ada cries.'),
];

it('reads labels that each repeat the name of their part', () => {
  expect(
    fieldsOf([
      ...rest,
      line('Network', { heading: true }),
      table(
        ['Network: GP practice', 'Elm Surgery'],
        ['Network: health visitor', 'Jo Sample'],
        ['Network: others (guardian, therapist)', 'Home-Start'],
      ),
      line('Governance', { heading: true }),
      table(
        ['Governance - consent of parent', 'Yes'],
        ['Governance - referrer (name)', 'Sam Sample'],
        ['Governance - date of referral', '16/11/2026'],
      ),
    ]),
  ).toMatchObject({
    'gp.practice': 'Elm Surgery',
    healthVisitor: 'Jo Sample',
    otherAgencies: 'Home-Start',
    consent: 'yes',
    'referrer.name': 'Sam Sample',
    'referral.date': '2026-11-16',
  });
});

it('keeps the person before a thing: two parents have a name each', () => {
  expect(
    fieldsOf([
      ...rest,
      line('Parents', { heading: true }),
      table(
        [bold('Father: name'), 'Tom Testchild'],
        [bold('Contact parent: name'), 'Ann Testchild'],
        [bold('Contact parent: relationship to infant'), 'Mother'],
        [bold('Contact parent: phone'), '07700 900123'],
      ),
    ]),
  ).toMatchObject({ 'father.name': 'Tom Testchild', 'parent.name': 'Ann Testchild' });
});

it('leaves what a referrer lists alone', () => {
  expect(
    fieldsOf([
      table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']),
      line('Reason for referral', { heading: true }),
      line('Mum: looks away.'),
      line('Mum: feels unsure.'),
      line('Mum: cries at night.'),
    ]),
  ).toMatchObject({ reason: 'Mum: looks away.\nMum: feels unsure.\nMum: cries at night.' });
});

it.each([
  ['First twin', 'Second twin'],
  ['Elder child', 'Younger child'],
])('keeps two children apart whose labels begin with “%s” and “%s”', (one, other) => {
  const rows = (prefix: string, name: string, number: string): CellText[][] => [
    [`${prefix} - full name:`, name],
    [`${prefix} - date of birth:`, '14/03/2026'],
    [`${prefix} - NHS number:`, number],
  ];
  const referrals = referralsOf([
    table(
      ...rows(one, 'Ada Testchild', '999 000 0018'),
      ...rows(other, 'Tom Testchild', '999 000 0026'),
    ),
    line('Reason for referral', { heading: true }),
    line('Mum looks away when they cry.'),
  ]);
  expect(referrals.map(({ fields }) => fields['infant.nhsNumber'])).toMatchObject([
    { value: '9990000018' },
    { value: '9990000026' },
  ]);
});
