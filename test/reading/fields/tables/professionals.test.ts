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
    otherAgencies: 'Home-Start, Jo Sample',
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

it('reads the heads of a table by the professionals below them, though not all of them are known', () => {
  const blocks = [
    child,
    table(
      bold('Service', 'Current', 'Past', 'Name of worker and contact details'),
      ['Health Visiting', '☒', '☐', 'Nell Harrow 0113 496 0222'],
      ['Midwifery', '☐', '☒', 'Claire Sample'],
      ['Social Care', '☐', '☐', ''],
      ['Adult Mental Health', '☒', '☐', 'Joy Sample, CPN'],
    ),
    reason,
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    healthVisitor: 'Nell Harrow 0113 496 0222',
    midwife: 'Claire Sample',
    socialWorker: null,
    otherAgencies: expect.stringContaining('Joy Sample, CPN') as unknown,
  });
});

it("takes no professional's yes for the consent of the family", () => {
  const blocks = [
    child,
    table(
      bold('Professional', 'Name', 'Contact number', 'Aware of referral?'),
      ['Health Visitor', 'Nell Harrow', '0113 496 0222', 'Yes'],
      ['Perinatal Mental Health', 'Joy Sample', '0113 496 0444', 'Yes'],
    ),
    reason,
  ];
  const fields = fieldsOf(blocks);
  expect(fields).toMatchObject({
    healthVisitor: 'Nell Harrow',
    otherAgencies: expect.stringContaining('Joy Sample') as unknown,
  });
  expect(fields.consent).toBeUndefined();
});

it.each([
  [['Health Visitor', 'Name: Nell Harrow', 'Tel: 0113 496 0222']],
  [['Health Visitor', 'Name:', 'Nell Harrow', 'Tel:', '0113 496 0222']],
])('asks what stands beside a professional of them, and of no child: %j', (row) => {
  const [name = '', ...more] = row;
  const other = ['Social Worker', ...more.map((text) => text.replace(/(?<=: ).*|^[^:]*$/u, ''))];
  const fields = fieldsOf([child, table([...bold(name), ...more], other), reason]);
  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    healthVisitor: 'Nell Harrow',
    socialWorker: null,
  });
});
