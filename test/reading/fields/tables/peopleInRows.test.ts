import { expect, it } from 'vitest';
import { fieldsOf, line, referralsOf, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);
const parents = {
  'mother.name': 'Ann Testchild',
  'mother.dob': '1990-06-20',
  'father.name': 'Bo Testchild',
};

it.each([
  [
    ['Full name', 'Relationship to baby', 'DOB', 'PR (Y/N)'],
    ['Ann Testchild', 'Mum', '20/06/1990', 'Y'],
    ['Bo Testchild', 'Dad', '21/06/1988', 'Y'],
  ],
  [
    ['Relationship to child', 'Has PR?', 'Name', 'Date of birth'],
    ['Father', 'Yes', 'Bo Testchild', '21/06/1988'],
    ['Mother', 'Yes', 'Ann Testchild', '20/06/1990'],
  ],
])('reads parents in rows below the title of a list of the family, columns as %j', (...rows) => {
  const heads = rows[0].map((text) => ({ text, bold: true }));
  const blocks = [
    child,
    line('Family composition', { heading: true }),
    table(heads, ...rows.slice(1)),
  ];
  expect(fieldsOf(blocks)).toMatchObject({ ...parents, 'infant.fullName': 'Ada Testchild' });
});

it.each([false, true])(
  'gives each parent the name asked of both, typed in form boxes: %s',
  (entered) => {
    const typed = (...texts: string[]) => texts.map((text) => ({ text, entered }));
    const heads = ['Parent / carer name', 'Date of birth', 'Relationship'];
    const fields = fieldsOf([
      child,
      table(
        heads.map((text) => ({ text, bold: true })),
        typed('Ann Testchild', '20/06/1990', 'Mother'),
        typed('Bo Testchild', '21/06/1988', 'Father'),
      ),
    ]);
    expect(fields).toMatchObject({ ...parents, 'infant.fullName': 'Ada Testchild' });
    expect(fields['parent.name']).toBeUndefined();
  },
);

it.each([false, true])(
  'takes nobody below professionals for a child, typed in form boxes: %s',
  (entered) => {
    const typed = (...texts: string[]) => texts.map((text) => ({ text, entered }));
    const blocks = [
      child,
      table(
        ['Role', 'Name', 'Telephone'].map((text) => ({ text, bold: true })),
        typed('Health visitor', 'Nicola Example', '0113 496 0733'),
        typed('Social worker', '', ''),
        typed('Other', 'Holly Example, CPN', ''),
      ),
      line('Reason for referral: she looks away'),
    ];
    expect(referralsOf(blocks)).toHaveLength(1);
    expect(fieldsOf(blocks)).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      healthVisitor: expect.stringContaining('Nicola Example') as unknown,
      socialWorker: null,
    });
  },
);

it('lists no "Other" of a table of agencies that names nobody', () => {
  const blocks = [
    child,
    line('Agencies involved', { heading: true }),
    table(
      ['Agency', 'Name of professional', 'Contact number'].map((text) => ({ text, bold: true })),
      ['Forward Leeds', 'Sam Example', '0113 496 0733'],
      ['Other', '', ''],
    ),
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    otherAgencies: 'Forward Leeds, Sam Example, 0113 496 0733',
  });
});

it('keeps others of the household as they are listed', () => {
  const blocks = [
    child,
    line('Family composition', { heading: true }),
    table(
      ['Name', 'Relationship to child', 'Date of birth'],
      ['Mavis Testchild', 'Grandmother', '1961'],
    ),
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    household: expect.stringContaining('Mavis Testchild, Grandmother') as unknown,
  });
});

it('takes no head of a table of professionals for a name', () => {
  const bold = (text: string) => ({ text, bold: true });
  const professionals = [
    ['Professional', 'Name', 'Contact details'].map(bold),
    ['Health Visitor', 'Jane Example', '0113 496 0213'],
    ['Midwife', 'Lucy Example', '0113 496 0214'],
  ];
  const fields = fieldsOf([
    line('Unborn baby', { heading: true }),
    table(['Estimated date of delivery', '17/12/2026']),
    table(...professionals),
  ]);
  expect(fields['infant.fullName'] ?? null).toBeNull();
  expect(fields['healthVisitor']).toContain('Jane Example');
});

it('opens a section with a strip beside its rows, though its words ask the same as they do', () => {
  const strip = { text: 'Person completing referral', rows: 2, bold: true, shaded: true };
  const name = { text: 'Name of person completing contact or referral', bold: true };
  const role = { text: 'Role / relationship to child', bold: true };
  expect(
    fieldsOf([table([strip, name, 'Jo Example'], [role, 'Senior Nurse']), child]),
  ).toMatchObject({
    'referrer.name': 'Jo Example',
  });
});

it('reads a family in rows below no heading as its people, and no row of it as a child of its own', () => {
  const family = table(
    ['Name', 'DOB', 'Relationship to child', 'School / nursery'].map((text) => ({
      text,
      bold: true,
    })),
    ['Ann Testchild', '20/06/1990', 'Mother', ''],
    ['Bo Testchild', '21/06/1988', 'Father', ''],
    ['Leo Testchild', '03/03/2022', 'Half-brother', 'Little Owls'],
  );
  const blocks = [child, family, table(['Reason for referral', 'She looks away.'])];
  expect(referralsOf(blocks)).toHaveLength(1);
  expect(fieldsOf(blocks)).toMatchObject({
    ...parents,
    'infant.fullName': 'Ada Testchild',
    siblings: 'Leo Testchild, 03/03/2022, Half-brother, Little Owls',
  });
});

it('reads a family whose first column says who each of them is', () => {
  const fields = fieldsOf([
    child,
    table(
      ['Family member', 'Name', 'DOB', 'Address if different'].map((text) => ({
        text,
        bold: true,
      })),
      ['Mother', 'Ann Testchild', '20/06/1990', ''],
      ['Father', 'Bo Testchild', '21/06/1988', '4 Low Road'],
      ['Sibling 1', 'Leo Testchild', '03/03/2022', ''],
      ['Sibling 2', '', '', ''],
    ),
    table(['Reason for referral', 'She looks away.']),
  ]);
  expect(fields).toMatchObject({
    ...parents,
    'infant.fullName': 'Ada Testchild',
    siblings: 'Sibling 1, Leo Testchild, 03/03/2022',
  });
});

it('tells parents in columns below a corner that names them all', () => {
  const fields = fieldsOf([
    child,
    table(
      ['Parent details', 'Parent 1', 'Parent 2'],
      ['Full name', 'Bo Testchild', 'Ann Testchild'],
      ['Relationship', 'Father', 'Mother'],
      ['Date of birth', '21/06/1988', '20/06/1990'],
    ),
    table(['Reason for referral', 'She looks away.']),
  ]);
  expect(fields).toMatchObject({ ...parents, 'infant.fullName': 'Ada Testchild' });
});

it('names the mother and the father whom a list of the household holds, and lists them', () => {
  const heads = ['Name', 'Relationship to child', 'D.O.B.'].map((text) => ({ text, bold: true }));
  const fields = fieldsOf([
    child,
    line('Composition of family and who else lives at the address', { heading: true }),
    table(
      heads,
      ['Ann Testchild', 'Mother', '20/06/1990'],
      ['Bo Testchild', 'Father', '21/06/1988'],
      ['Cy Testchild', 'Grandfather', '21/06/1958'],
    ),
  ]);

  expect(fields).toMatchObject(parents);
  expect(fields.household).toContain('Cy Testchild, Grandfather');
});

it.each([
  [
    'where they live',
    ['Full name', 'Relationship to child', 'Date of birth', 'Lives with child?'],
    '',
  ],
  ['their age', ['Name', 'Relationship', 'DOB / age', 'Gender'], ''],
  ['their number', ['Name', 'Relationship', 'DOB', 'Gender'], 'No.'],
])('knows the parents in a list of the household that asks %s too', (_, heads, number) => {
  const rows = [
    ['Ann Testchild', 'Mother', '20/06/1990', ''],
    ['Bo Testchild', 'Father', '21/06/1988', ''],
    ['Cy Testchild', 'Brother', '21/06/2020', ''],
  ];
  const numbered = rows.map((row, place) => (number === '' ? row : [`${place + 1}.`, ...row]));
  const bold = [...(number === '' ? [] : [number]), ...heads].map((text) => ({ text, bold: true }));
  const blocks = [
    child,
    line('Family members and household', { heading: true }),
    table(bold, ...numbered),
  ];
  expect(referralsOf(blocks)).toHaveLength(1);
  expect(fieldsOf(blocks)).toMatchObject({ ...parents, 'infant.fullName': 'Ada Testchild' });
});

it("joins the parts of a parent's name in such a list, and believes the question for it first", () => {
  const heads = ['First name', 'Last name', 'D.O.B.', 'Relationship to child/ren'];
  const blocks = [
    child,
    table(["Father's name", 'Robert Testchild']),
    line('Significant adults', { heading: true }),
    table(
      heads.map((text) => ({ text, bold: true })),
      ['Ann', 'Testchild', '20/06/1990', 'Mother'],
      ['Bo', 'Testchild', '21/06/1988', 'Father'],
    ),
  ];
  expect(fieldsOf(blocks)).toMatchObject({ ...parents, 'father.name': 'Robert Testchild' });
});

it('knows them by the words that the rows begin with, below heads in whatever words', () => {
  const heads = ['Person', 'Name and DOB', 'Contact details'].map((text) => ({ text, bold: true }));
  const blocks = [
    child,
    line('Household', { heading: true }),
    table(
      heads,
      ['Mother', 'Ann Testchild\n20/06/1990', '07700 900123'],
      ['Father', 'Bo Testchild\n21/06/1988', ''],
      ['Siblings', 'Cy Testchild\n21/06/2020', ''],
    ),
  ];
  expect(fieldsOf(blocks)).toMatchObject(parents);
});

it('reads a column for each parent where the questions stand in boxes of the form too', () => {
  const typed = (...texts: string[]) => texts.map((text) => ({ text, entered: true }));
  const heads = ['', 'Parent / carer 1', 'Parent / carer 2'].map((text) => ({ text, bold: true }));
  const rows = [
    ['Full name', 'Ann Testchild', 'Bo Testchild'],
    ['Relationship to baby', 'Mother', 'Father'],
    ['Date of birth', '20/06/1990', '21/06/1988'],
  ];
  const form = table(heads, ...rows.map((row) => typed(...row)));
  expect(fieldsOf([child, form])).toMatchObject(parents);
});
