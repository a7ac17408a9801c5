import { expect, it } from 'vitest';
import { fieldsOf, line, table } from '../blocks.ts';

const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
  ["Partner's name", 'Tom Testchild'],
);
const work = [
  ['Designation', 'Family recovery keyworker'],
  ['Agency', 'Trial Lane Project'],
  ['Tel', '0113 496 0700'],
  ['E-mail', 'jo@trust.example'],
];
const referrer = {
  'referrer.name': 'Jo Example',
  'referrer.role': 'Family recovery keyworker',
  'referrer.organisation': 'Trial Lane Project',
  'referrer.phone': '+441134960700',
  'referrer.email': 'jo@trust.example',
};

it('takes a name with a job, a place of work and a telephone right behind it for who refers', () => {
  const fields = fieldsOf([
    line('Background', { heading: true }),
    table(["Partner's name", 'Tom Testchild'], ['Completed in full by', 'Jo Example'], ...work),
    line('Child', { heading: true }),
    child,
  ]);

  expect(fields).toMatchObject(referrer);
});

it('takes nobody for who refers where two have a job each', () => {
  const other = [['Completed in full by', 'Ruth Example'], ...work];
  const fields = fieldsOf([
    line('Background', { heading: true }),
    table(["Partner's name", 'Tom Testchild'], ['Panel member', 'Jo Example'], ...work, ...other),
    line('Child', { heading: true }),
    child,
  ]);

  expect(fields['referrer.name']).toBeUndefined();
});

it('takes the only professional that a part asks a job and a telephone of for who refers', () => {
  const fields = fieldsOf([
    line('Lead practitioner', { heading: true }),
    table(["Lead practitioner's name", 'Jo Example'], ...work, ['Date TAC opened', '01/09/2026']),
    line('Child', { heading: true }),
    child,
  ]);

  expect(fields).toMatchObject(referrer);
});

it('keeps the job and the telephone of a professional who left the name blank, before the family is asked for', () => {
  const fields = fieldsOf([
    line('Contact details of professional', { heading: true }),
    table(['Full name', ''], ...work),
    line('Who this contact is about'),
    child,
  ]);

  expect(fields).toMatchObject({
    ...{ 'infant.fullName': 'Ada Testchild', 'referrer.name': null },
    ...{ 'referrer.role': 'Family recovery keyworker', 'referrer.phone': '+441134960700' },
  });
});
