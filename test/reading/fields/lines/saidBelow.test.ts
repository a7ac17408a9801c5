import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments } from '../blocks.ts';

const child = [
  line('Child’s name: Ivy Testchild'),
  line('Date of birth: 03/02/2026'),
  line('Mother’s name: Ann Testchild'),
];
const heading = (text: string, more: Partial<Line> = {}): Line =>
  line(text, { heading: true, ...more });

it('takes a sentence right below a question for its answer, though it has a colon', () => {
  const fields = fieldsOf([
    ...child,
    line('Reason for referral: Ann goes cold when Ivy cries.'),
    line('Are there any risks we should know about?'),
    line('Dog in the house: please ring first.'),
  ]);
  expect(fields.risk).toBe('Dog in the house: please ring first.');
});

it('keeps the list with which an account below its heading begins', () => {
  const fields = fieldsOf([
    ...child,
    heading('Relevant background'),
    line('The baby:'),
    line('• no smile at 10 weeks'),
    line('• settles at once with gran'),
    heading('Referrer'),
    line('Name: Jo Tester'),
    line('Job title: Health Visitor'),
  ]);
  expect(fields.background).toBe('The baby:\n• no smile at 10 weeks\n• settles at once with gran');
});

it('keeps the thanks with which an account on a page ends where the heading of another part follows', () => {
  const fields = fieldsOf([
    ...child,
    heading('Reason for referral'),
    line('Ann goes cold when Ivy cries.'),
    { kind: 'line', segments: [] },
    line('Many thanks for seeing them soon.', { top: 300, page: 1 }),
    { kind: 'line', segments: [] },
    heading('Referrer details'),
    line('Name: Jo Tester'),
    line('Job title: Health Visitor'),
  ]);
  expect(fields.reason).toBe('Ann goes cold when Ivy cries.\n\nMany thanks for seeing them soon.');
});

it('takes "Email" for how they wish to be contacted, and for a label where an address follows', () => {
  const pending = [
    ...child,
    line('Reason for referral: Ann goes cold.'),
    line('Preferred method of contact'),
  ];
  expect(fieldsOf([...pending, line('Email')])['parent.contactPreference']).toBe('Email');
  const labelled = fieldsOf([...pending, line('Email'), line('ann@mail.example')]);
  expect(labelled['parent.contactPreference'] ?? null).toBeNull();
});

it('knows a safeguarding plan of now or before, and how many weeks', () => {
  const fields = fieldsOf([
    ...child,
    line('Reason for referral: Ann goes cold.'),
    line('Current or previous safeguarding plan'),
    line('Child in Need plan since June 2026'),
    line("Weeks' gestation at birth"),
    line('36+2 weeks'),
  ]);
  expect(fields).toMatchObject({
    safeguarding: 'Child in Need plan since June 2026',
    'infant.gestation': '36+2 weeks',
  });
});

it('takes a word that begins small for the rest of the answer above it, though it may be a label', () => {
  const fields = fieldsOf([
    ...child,
    line('Reason for referral: Ann goes cold.'),
    line('Who lives in the household?'),
    line('Mother, father, her mother and two older'),
    line('siblings'),
  ]);
  expect(fields.household).toBe('Mother, father, her mother and two older siblings');
  expect(fields.siblings ?? null).toBeNull();
});

it('takes the heads of two columns for no answer to the heading above them', () => {
  const bold = (text: string) => ({ text, bold: true });
  const fields = fieldsOf([
    ...child,
    line('Reason for referral: Ann goes cold.'),
    segments(bold('ABOUT YOU (THE REFERRER)')),
    segments(bold('Item'), bold('Details')),
    segments("Referrer's name", 'Jo Tester'),
    segments('Job title', 'Community Midwife'),
    segments("Referrer's telephone number", '0113 496 0095'),
  ]);
  expect(fields).toMatchObject({
    'referrer.name': 'Jo Tester',
    'referrer.role': 'Community Midwife',
    'referrer.phone': '+441134960095',
  });
});

it('keeps lines of an account that each tell one thing in a sentence, though one begins as a label does', () => {
  const told = [
    'Ann goes cold when Ivy cries.',
    '',
    'Previous help: talking therapy in 2021, which was useful.',
    'At the 8 week check: little eye contact, no smile yet.',
  ];
  const fields = fieldsOf([
    ...child,
    line('Reason for referral:'),
    ...told.map((text) => (text === '' ? { kind: 'line' as const, segments: [] } : line(text))),
    line('Name of referrer: Jo Tester'),
  ]);
  expect(fields.reason).toBe(told.join('\n'));
  expect(fields.background ?? null).toBeNull();
});

it('keeps the line of an account that its page broke behind a colon', () => {
  const fields = fieldsOf([
    ...child,
    line('Reason for referral: Ann goes cold when Ivy cries.'),
    line('Known risks', { heading: true }),
    line(
      'Thoughts of not being here, no plan, no intent. Crisis numbers given. Protective factor:',
    ),
    line('Ivy.'),
  ]);
  expect(fields.risk).toBe(
    'Thoughts of not being here, no plan, no intent. Crisis numbers given. Protective factor:\nIvy.',
  );
});

it('ends an account at what a form asks behind sentences that tell how to answer', () => {
  const fields = fieldsOf([
    ...child,
    line('Known risks: Dog in the house.'),
    line('Rent is paid in advance. It is never paid in cash. Please state here who pays for it:'),
    line('The council.'),
  ]);
  expect(fields.risk).toBe('Dog in the house.');
});
