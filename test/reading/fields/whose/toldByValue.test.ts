import { expect, it } from 'vitest';
import { fieldsOf, line, table, type CellText } from '../blocks.ts';

const inBold = (text: string): Exclude<CellText, string> => ({ text, bold: true });
const child = table(
  ["Child's name", 'Ada Testchild'],
  ['Date of birth', '14/03/2026'],
  ["Mother's name", 'Ann Testchild'],
);

it('tells who refers by what stands there, where nobody knows the labels of that part', () => {
  const fields = fieldsOf([
    child,
    line('Referring worker', { heading: true }),
    table(
      ['Name', 'Jo Example'],
      ['I am a', 'Family outreach worker'],
      ['Where to find me', 'Trial Lane Family Hub'],
      ['Project line', '0113 496 0700'],
      ['Today', '04/11/26'],
    ),
  ]);

  expect(fields).toMatchObject({
    'referrer.name': 'Jo Example',
    'referrer.role': 'Family outreach worker',
    'referrer.organisation': 'Trial Lane Family Hub',
    'referrer.phone': '+441134960700',
    'referral.date': '2026-11-04',
  });
});

it('takes neither the number of a manager nor a second date for those of who refers', () => {
  const fields = fieldsOf([
    child,
    line('Referring worker', { heading: true }),
    table(
      ['Name', 'Jo Example'],
      ['Line for my manager', '0113 496 0701'],
      ['Date of referral', '05/11/26'],
      ['Seen by the panel', '04/11/26'],
    ),
  ]);

  expect(fields['referrer.phone']).toBeUndefined();
  expect(fields['referral.date']).toBe('2026-11-05');
});

it('takes one person’s name as the holder of parental responsibility for the parent', () => {
  const holder = (words: string): Record<string, unknown> =>
    fieldsOf([child, table(['Who has parental responsibility?', words], ['GP', 'Trial Practice'])]);

  expect(holder('Helen Testchild')).toMatchObject({ 'parent.name': 'Helen Testchild' });
  expect(holder('Both parents')['parent.name']).toBeUndefined();
});

it('takes the professional first on a form that asks for no other referrer for who refers', () => {
  const fields = fieldsOf([
    line('Health Visitor', { heading: true }),
    table(
      ['Health visitor name', 'Jane Example'],
      ['Base', 'Trial Health Centre'],
      ['Contact number', '0113 496 0123'],
      ['Email', 'jane@trust.example'],
    ),
    line('Baby', { heading: true }),
    child,
  ]);

  expect(fields).toMatchObject({
    'referrer.name': 'Jane Example',
    'referrer.organisation': 'Trial Health Centre',
    'referrer.email': 'jane@trust.example',
  });
});

it('takes a service as the source of a referral for nobody’s name', () => {
  const fields = fieldsOf([
    child,
    line('Referral source', { heading: true }),
    table(['Source of referral', 'Health visiting'], ['Name of health visitor', 'Ruth Example']),
  ]);

  expect(fields['referrer.name']).toBe('Ruth Example');
});

it('opens a part at a bold line over a table, with its step or without, whose labels are bold as well', () => {
  const fields = fieldsOf([
    line('Family Hub online enquiry', { heading: true }),
    table([inBold('Name of the child'), 'Ada Testchild'], [inBold('Born'), '14/03/2026']),
    line('', {}),
    { kind: 'line', segments: [inBold('Step 2 of 5: You')] },
    table([inBold('Name'), 'Jo Example'], [inBold('E-mail'), 'jo@trust.example']),
  ]);

  expect(fields).toMatchObject({
    'infant.fullName': 'Ada Testchild',
    'referrer.name': 'Jo Example',
    'referrer.email': 'jo@trust.example',
  });
});

it('takes the plans that are ticked for the safeguarding status of the child, born or not', () => {
  const fields = fieldsOf([
    child,
    table(
      [inBold('GP'), 'Trial Practice'],
      [
        inBold("Child's status (please tick all that apply)"),
        '\u2610 CPP\n\u2610 CIN\n\u2612 CLA\n\u2610 None of these',
      ],
    ),
  ]);

  expect(fields.safeguarding).toBe('CLA');
  expect(fields['infant.unborn']).toBeUndefined();
});

it('takes a name alone behind “discussed with duty worker (name)” for the practitioner of the call', () => {
  const fields = fieldsOf([
    table(['Discussed with IMH duty worker (name)', 'Bushra Example']),
    child,
  ]);

  expect(fields).toMatchObject({ 'dutyCall.practitioner': 'Bushra Example' });
});

it.each([
  ['On (date)', 'With'],
  ['When', 'With whom'],
  ['Held on', 'Person'],
  ['Which day?', 'Taken by'],
])('tells the date of the call below its heading, however it is asked: %s', (date, name) => {
  const fields = fieldsOf([
    child,
    line('Duty conversation', { heading: true }),
    table(
      ['Spoken to IMH duty?', '\u2612 Yes \u2610 No'],
      [date, '14 / 11 / 2026'],
      [name, 'Priti Example'],
    ),
    line('Nurse making this referral', { heading: true }),
    table(['Name', 'Jo Example'], ['Date', '19.11.2026']),
  ]);

  expect(fields).toMatchObject({
    'dutyCall.tookPlace': 'yes',
    'dutyCall.date': '2026-11-14',
    'dutyCall.practitioner': 'Priti Example',
    'referral.date': '2026-11-19',
  });
});
