import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(["Child's name", 'Ada Testchild'], ['Date of birth', '14/03/2026']);

it.each([
  ['Social worker making the referral', 'Social worker'],
  ['Completed by', 'Name of midwife'],
  ['Referrer details', 'Health visitor'],
])('takes the name first below "%s" for who refers, though "%s" asks it', (title, label) => {
  const own = table([label, 'Jo Example'], ['Job title', 'Nurse'], ['Phone', '0113 496 0213']);
  const above = table(["Midwife's name", 'Lucy Example'], ['Health visitor', 'Jane Example']);
  const blocks = [
    child,
    line('Contacts', { heading: true }),
    above,
    line(title, { heading: true }),
    own,
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    'referrer.name': 'Jo Example',
    midwife: 'Lucy Example',
    healthVisitor: 'Jane Example',
  });
});

it('leaves the family’s social worker below the referrer’s own details theirs', () => {
  const own = table(
    ['Name of referrer', 'Jo Example'],
    ['Job title', 'Nurse'],
    ['Phone', '0113 496 0213'],
    ['Social worker', 'Sam Example'],
  );
  expect(fieldsOf([child, line('Referrer details', { heading: true }), own])).toMatchObject({
    'referrer.name': 'Jo Example',
    socialWorker: 'Sam Example',
  });
});

it('takes a telephone beside a job title for that of who refers, below a title that names nobody', () => {
  const inBold = (text: string): { text: string; bold: boolean } => ({ text, bold: true });
  const form = [
    line('1. REFERRAL DETAILS', { heading: true }),
    table(
      [inBold('Date of Referral'), inBold('Time of Referral'), inBold('Name')],
      ['8/11/2026', '10.15 am', 'Jo Example'],
      [inBold('Job title'), inBold('Agency'), inBold('Telephone')],
      ['Nurse', 'East Team', '0113 496 0213'],
    ),
    line('2. DETAILS OF CHILD', { heading: true }),
    child,
    line('3. PARENT', { heading: true }),
    table(["Mother's name", 'Robyn Testchild'], ['Telephone', '07700 900001']),
  ];
  expect(fieldsOf(form)).toMatchObject({
    'referrer.name': 'Jo Example',
    'referrer.role': 'Nurse',
    'referrer.organisation': 'East Team',
    'referrer.phone': '+441134960213',
    'parent.phone': '+447700900001',
  });
});

it.each(['Keyworker', 'Author', 'Assessor', 'Setting details', 'Signed off by'])(
  'takes the first person named below "%s" for who refers, by whatever label',
  (title) => {
    const asks = (text: string) => ({ text, bold: true });
    const own = table(
      [asks('Family worker'), 'Jo Example'],
      [asks('What you do'), 'Home visiting'],
      [asks('How can we get hold of you?'), '0113 496 0213, jo@charity.example'],
    );
    const fields = fieldsOf([child, line(title, { heading: true }), own]);
    expect(fields).toMatchObject({
      'referrer.name': 'Jo Example',
      'referrer.role': 'Home visiting',
      'referrer.phone': '+441134960213',
      'referrer.email': 'jo@charity.example',
    });
    expect(fields['parent.contactPreference'] ?? null).toBeNull();
  },
);

it('keeps a wish for how to be reached a wish, and takes no manager for who refers', () => {
  const fields = fieldsOf([
    child,
    line('Parents', { heading: true }),
    table(['How can we get hold of them?', 'Text first, 07700 900626, never before ten']),
    line('Referrer', { heading: true }),
    table(['Line manager', 'Pat Example'], ['Role', 'Nurse']),
  ]);
  expect(fields).toMatchObject({
    'parent.contactPreference': 'Text first, 07700 900626, never before ten',
  });
  expect(fields['referrer.name'] ?? null).toBeNull();
});

it('takes an address below "Home" for the infant’s', () => {
  const fields = fieldsOf([
    child,
    line('Home', { heading: true }),
    table(['Address', '4 Sample Row, Leeds'], ['Postcode', 'LS7 3AB'], ['Who lives here?', 'Mum']),
  ]);
  expect(fields).toMatchObject({
    'infant.address': '4 Sample Row, Leeds',
    'infant.postcode': 'LS7 3AB',
  });
});

it.each([
  'Name of family nurse completing form',
  'Name of the family support worker making this referral',
])('takes “%s” for who refers, and for nobody of the family', (label) => {
  const fields = fieldsOf([
    table(['Name of child', 'Ada Testchild'], ['Date of birth', '14/03/2026']),
    line('Request made by', { heading: true }),
    table([label, 'Nasreen Example'], ['Job title', 'Family nurse'], ['Tel no.', '0113 496 0001']),
  ]);
  expect(fields).toMatchObject({
    'referrer.name': 'Nasreen Example',
    'referrer.role': 'Family nurse',
    'referrer.phone': '+441134960001',
  });
  expect(fields).not.toHaveProperty(['parent.name']);
});
