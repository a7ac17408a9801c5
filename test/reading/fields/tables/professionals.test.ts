import { expect, it } from 'vitest';
import { fieldsOf, line, referralsOf, table, type CellText } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const reason = table(['Reason for referral', 'Ada looks away from her mother.']);
const bold = (...texts: string[]): CellText[] => texts.map((text) => ({ text, bold: true }));
const rows = [
  ['Health Visitor', 'Nell Harrow', '0113 496 0483'],
  ['Midwifery', 'Claire Sample', '0113 496 0414'],
  ['Social Worker', '', ''],
  ['Nursery', 'Little Owls', ''],
  ['Early Help', 'Omar Sample', '0113 496 0500'],
  ['Other', '', ''],
];
const others = 'Nursery, Little Owls; Early Help, Omar Sample, 0113 496 0500';

it('gives each professional in a row to their trade, and all others to the agencies', () => {
  const asked = {
    text: '5. Agencies / professionals known to be involved',
    columns: 3,
    bold: true,
  };
  const below = table([{ ...asked, shaded: true }]);
  const people = [{ text: '4. Parents', columns: 3, bold: true, shaded: true }];
  const blocks = [
    child,
    table(people, ['Name', { text: 'Ann Testchild', columns: 2 }]),
    below,
    line(''),
    table(bold('Agency', 'Name', 'Tel No'), ...rows),
    reason,
  ];
  expect(referralsOf(blocks)).toHaveLength(1);
  const fields = fieldsOf(blocks);
  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    healthVisitor: 'Nell Harrow, 0113 496 0483',
    midwife: 'Claire Sample, 0113 496 0414',
    socialWorker: null,
    otherAgencies: others,
  });
  expect(fields.safeguarding).toBeUndefined();
});

it('finds the trade in whichever column it stands, below no heading too', () => {
  const turned = rows
    .slice(0, 5)
    .map(([trade = '', name = '', phone = '']) => [name, trade, phone]);
  const blocks = [child, table(bold('Name', 'Role', 'Contact number'), ...turned), reason];
  expect(referralsOf(blocks)).toHaveLength(1);
  expect(fieldsOf(blocks)).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    healthVisitor: 'Nell Harrow, 0113 496 0483',
    midwife: 'Claire Sample, 0113 496 0414',
    socialWorker: null,
  });
});

it('lists nobody of whom the table says that they are not involved', () => {
  const blocks = [
    child,
    line('Professionals involved', { heading: true }),
    table(
      bold('Service', 'Involved?', 'Name and contact'),
      ['Health visitor', 'Yes', 'Nell Harrow'],
      ['Social worker', 'No', ''],
      ['Nursery', 'No', ''],
      ['Home-Start', 'Yes', 'Jo Sample'],
    ),
    reason,
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    healthVisitor: 'Nell Harrow',
    socialWorker: null,
    otherAgencies: 'Home-Start, Yes, Jo Sample',
  });
});

it('lists the others among professionals whose details are asked for one by one', () => {
  const blocks = [
    child,
    table(
      bold('Role', 'Name', 'Telephone'),
      ['Health visitor', 'Nell Harrow', '0113 496 0483'],
      ['Social worker', 'Omar Sample', ''],
      ['Family support worker', 'Jo Sample', '0113 496 0500'],
      ['School nurse', '', ''],
      ['Other', '', ''],
    ),
    reason,
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    healthVisitor: 'Nell Harrow',
    socialWorker: 'Omar Sample',
    otherAgencies: 'Family support worker, Jo Sample, 0113 496 0500',
  });
});
